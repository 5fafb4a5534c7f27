import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quotes } from '../../../src/domain/span.ts'
import { compared, figure, reading } from './hand-made.ts'

test('outlets are counted by id, name or host; an article of which nothing is known is its own', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'x', outlet: { name: 'Velden Post', id: 'vp' } }),
    reading({ id: 'b', text: 'x', outlet: { name: 'velden post' } }),
    reading({ id: 'c', text: 'x', url: 'https://www.coast.example/1' }),
    reading({ id: 'd', text: 'x', url: 'https://coast.example/2' }),
    reading({ id: 'e', text: 'x' }),
    reading({ id: 'f', text: 'x' }),
  ])
  assert.deepEqual(story.counts, { articles: 6, outlets: 4, reports: 6, speakers: 0 })
})

test('a role and a reportId that came with an article stand', async () => {
  const readings = [
    reading({ id: 'a', text: 'x', reportId: 'mine', role: 'original' }),
    reading({ id: 'b', text: 'x', reportId: 'mine', role: 'copy' }),
    reading({ id: 'c', text: 'x', role: 'digest' }),
  ]
  const story = await compared(readings)
  assert.deepEqual(
    story.reports.map(({ id, lead, carriers }) => [id, lead, carriers]),
    [['mine', 'a', ['b']]],
  )
  assert.deepEqual(
    story.articles.map(({ role, reportId }) => [role, reportId]),
    [
      ['original', 'mine'],
      ['copy', 'mine'],
      ['digest', null],
    ],
  )
  assert.deepEqual(story.coverage.byKind, { original: 1, copy: 1, digest: 1 })
})

test('the lead is what the carriers name, else the original, else the earliest, else the fullest', async () => {
  const copy = (id: string) => ({ id, role: 'copy' as const, reportId: 'r', because: '' })
  const early = reading({ id: 'early', text: 'Short.', publishedAt: '2030-01-01' })
  const full = reading({ id: 'full', text: 'A much fuller text of it.', publishedAt: '2030-01-02' })
  const lead = async (traces: Parameters<typeof compared>[1]) => (await compared([full, early], traces)).reports[0].lead
  assert.equal(await lead([copy('full'), copy('early')]), 'early')
  assert.equal(await lead([{ ...copy('full'), role: 'original' }, copy('early')]), 'full')
})

test('the title is one that an independent report has', async () => {
  const story = await compared([
    reading({ id: 'a', title: 'What happened?', text: 'The ferry Aurelia sank off Velden.' }),
    reading({
      id: 'b',
      title: 'Ferry Aurelia sinks off Velden, dozens missing',
      text: 'The ferry Aurelia sank off Velden.',
    }),
    reading({ id: 'c', title: 'LIVE: latest updates', text: 'The ferry Aurelia sank.' }),
  ])
  assert.equal(story.title, 'Ferry Aurelia sinks off Velden, dozens missing')
  const untitled = await compared([reading({ id: 'a', text: 'The ferry sank. Nobody knows why.' })])
  assert.equal(untitled.title, 'The ferry sank.')
})

test('the timeline is in order and every entry cites', async () => {
  const story = await compared([
    reading(
      {
        id: 'a',
        title: 'Ferry sinks',
        text: 'It sank on Monday. The ministry said on Tuesday that it knew.',
        publishedAt: '2030-03-06T10:00:00+01:00',
      },
      [
        { kind: 'date', measure: 'statement', words: 'Tuesday', value: '2030-03-05' },
        { kind: 'date', measure: 'event', words: 'Monday', value: '2030-03-04' },
      ],
    ),
  ])
  assert.deepEqual(
    story.timeline.map(({ what, text }) => [what, text]),
    [
      ['event', 'It sank on Monday.'],
      ['statement', 'The ministry said on Tuesday that it knew.'],
      ['publication', 'Ferry sinks'],
    ],
  )
  assert.ok(story.timeline.every(({ cites }) => cites.length > 0))
})

test('an empty story and one without claims are stories', async () => {
  assert.deepEqual((await compared([])).counts, { articles: 0, outlets: 0, reports: 0, speakers: 0 })
  assert.deepEqual((await compared([reading({ id: 'a', title: 'Only a title' })])).points, [])
})

test('every span of a point quotes its article, whatever the figures', async () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(numbers, async values => {
      const readings = values.map((value, index) =>
        reading({ id: `a${index}`, text: `The storm killed ${value} people.` }, [
          figure(`${value} people`, 'killed', value),
        ]),
      ) // prettier-ignore
      const story = await compared(readings)
      for (const { claims } of story.points) {
        for (const { span } of claims) assert.ok(quotes(span, story.articles.find(({ id }) => id === span.articleId)!))
      }
    }),
    { numRuns: 30 },
  )
})
