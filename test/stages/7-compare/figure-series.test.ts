import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared, figure, ofKind, reading } from './hand-made.ts'

const killed = (words: string, value: number, more = {}) => figure(words, 'killed', value, more)

test('a growing count is a series in the order of the times that it counts for', async () => {
  const story = await compared([
    reading({ id: 'b', text: 'The toll is 14 dead.', publishedAt: '2030-03-06' }, [killed('14 dead', 14)]),
    reading({ id: 'a', text: 'The fire left 9 dead.', publishedAt: '2030-03-04' }, [killed('9 dead', 9)]),
    reading({ id: 'c', text: 'By Tuesday 12 dead were found.', publishedAt: '2030-03-07' }, [
      killed('12 dead', 12, { asOf: { from: '2030-03-05', to: '2030-03-05', how: 'stated' } }),
    ]),
  ])
  const [point] = ofKind(story, 'older-figure')
  assert.deepEqual(
    point.series?.map(({ value, asOf }) => [value, asOf?.to, asOf?.how]),
    [
      [9, '2030-03-04', 'publication'],
      [12, '2030-03-05', 'stated'],
      [14, '2030-03-06', 'publication'],
    ],
  )
  const ids = new Set(point.claims.map(({ id }) => id))
  assert.ok(point.series!.every(({ claimId }) => ids.has(claimId)))
})

test('what is undated stands last, and a vague word has bounds and no value', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Dozens were killed.' }, [
      { kind: 'figure', words: 'Dozens were killed', measure: 'killed', low: 20, high: 99, bound: 'vague' },
    ]),
    reading({ id: 'b', text: 'In all 41 were killed.', publishedAt: '2030-03-04' }, [killed('41 were killed', 41)]),
  ])
  const [point] = ofKind(story, 'precision')
  assert.deepEqual(
    point.series?.map(({ value, low, high, bound, asOf }) => [value, low, high, bound, asOf === null]),
    [
      [41, 41, 41, 'exact', false],
      [undefined, 20, 99, 'vague', true],
    ],
  )
})

test('a report gives a number once, however many carry it', async () => {
  const text = 'The ferry sank and 12 people died.'
  const told = [killed('12 people', 12)]
  const story = await compared(
    [
      reading({ id: 'a', text }, told),
      reading({ id: 'b', text }, told),
      reading({ id: 'c', text: 'Twelve people died.' }, [killed('Twelve people', 12)]),
    ],
    [
      { id: 'a', role: 'original', reportId: 'r-a', because: '' },
      { id: 'b', role: 'copy', reportId: 'r-a', because: '' },
      { id: 'c', role: 'original', reportId: 'r-c', because: '' },
    ],
  )
  assert.deepEqual(
    story.points[0].series?.map(({ reportId }) => reportId),
    ['r-a', 'r-c'],
  )
})

test('one article alone makes no series', async () => {
  const story = await compared([reading({ id: 'a', text: 'At first 9 dead, now 12 dead.' }, [killed('9 dead', 9)])])
  assert.ok(story.points.every(({ series }) => series === undefined))
})
