import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedBy, type ToldBy } from '../../../src/outlets/profiles/told-together.ts'

const told = (outletId: string, storyId: string, reportId: string | null = null): ToldBy => ({
  outletId,
  articleId: `${outletId} ${storyId} ${reportId}`,
  storyId,
  reportId,
})

test('a story that two outlets of an owner told is theirs together, one that one told twice is not', () => {
  const all = [told('gull', 's1', 'r1'), told('auk', 's1', 'r2'), told('gull', 's2', 'r3'), told('gull', 's2', 'r4')]
  assert.deepEqual(sharedBy(all), [{ id: 's1', outlets: 2, sameReport: 0 }])
})

test('says how many carried one report, and those that most outlets told come first', () => {
  const all = [
    told('gull', 's1', 'r1'),
    told('auk', 's1', 'r1'),
    told('gull', 's2', 'r2'),
    told('auk', 's2', 'r2'),
    told('skua', 's2', 'r5'),
    told('gull', 's3'),
    told('auk', 's3'),
  ]
  assert.deepEqual(sharedBy(all), [
    { id: 's2', outlets: 3, sameReport: 2 },
    { id: 's1', outlets: 2, sameReport: 2 },
    { id: 's3', outlets: 2, sameReport: 0 },
  ])
})

test('of nothing nothing is told together', () => assert.deepEqual(sharedBy([]), []))
