import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Origin } from '../../../src/domain/article.ts'
import type { EvidenceKind, Trace } from '../../../src/domain/report.ts'
import { compared, reading } from './hand-made.ts'

const AFP: Origin = { name: 'AFP', agencyId: 'afp', seen: false }
const carrier = (id: string, from: string | undefined, more: Partial<Trace> = {}): Trace => ({
  id,
  role: 'copy',
  reportId: 'r-1',
  ...(from ? { from } : {}),
  because: 'by hand',
  ...more,
})
const lead = (id: string): Trace => ({ id, role: 'original', reportId: 'r-1', because: 'by hand' })

// Each article is a day younger than the one before.
async function tree(traces: Trace[]): Promise<[string, string | null][]> {
  const readings = traces.map(({ id }, day) =>
    reading({ id, title: 'Ferry sinks', text: 'The ferry sank off Kelland.', publishedAt: `2031-05-0${day + 1}` }),
  )
  const { reports } = await compared(readings, traces)
  assert.equal(reports.length, 1)
  assert.deepEqual(reports[0].carriers.length + 1, reports[0].tree!.length)
  return reports[0].tree!.map(({ articleId, from }) => [articleId, from])
}

test('a report’s tree tells everybody after the one that they hang below, the earliest first', async () => {
  assert.deepEqual(
    await tree([lead('a'), carrier('b', 'a'), carrier('c', 'a'), carrier('d', 'b'), carrier('e', 'd')]),
    [
      ['a', null],
      ['b', 'a'],
      ['d', 'b'],
      ['e', 'd'],
      ['c', 'a'],
    ],
  )
})

test('a lead is said to be named by its carriers only where one of them names it', async () => {
  const taken = (kind: EvidenceKind) =>
    carrier('b', 'a', { origin: { ...AFP, articleId: 'a', seen: true }, evidence: [{ kind, text: 'x', weight: 4 }] })
  const said = async (kind: EvidenceKind) => {
    const readings = ['a', 'b'].map(id => reading({ id, title: 'Ferry sinks', text: 'The ferry sank off Kelland.' }))
    return (await compared(readings, [lead('a'), taken(kind)])).reports[0].because
  }
  assert.equal(await said('credit'), 'the carriers name it as their source')
  assert.equal(await said('page'), 'the carriers name it as their source')
  assert.equal(await said('text'), 'the others were taken from it')
  assert.equal(await said('in-step'), 'the others were taken from it')
})

test('who hung below an article of another story hangs below the lead', async () => {
  assert.deepEqual(await tree([lead('a'), carrier('b', 'elsewhere')]), [
    ['a', null],
    ['b', 'a'],
  ])
})

test('where the origin was not seen its carriers hang below nobody, and who took it from one of them below that', async () => {
  const unseen = { origin: AFP }
  assert.deepEqual(
    await tree([carrier('a', undefined, unseen), carrier('b', undefined, unseen), carrier('c', 'b', unseen)]),
    [
      ['a', null],
      ['b', null],
      ['c', 'b'],
    ],
  )
})

test('a circle is opened at the lead', async () => {
  assert.deepEqual(await tree([lead('a'), carrier('b', 'c'), carrier('c', 'b')]), [
    ['a', null],
    ['b', 'a'],
    ['c', 'b'],
  ])
})
