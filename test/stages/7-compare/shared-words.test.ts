import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotes } from '../../../src/domain/span.ts'
import type { Point } from '../../../src/domain/point.ts'
import type { ComparedStory } from '../../../src/domain/story.ts'
import { compared, ownReports, reading } from './hand-made.ts'

const FERRY =
  'The harbour office closed the northern pier on Monday. Divers found the missing ship bell in eleven metres of water.'
const AGAIN =
  'It rained all night in Velden. On Tuesday the divers found the missing ship bell in deep water, the guild wrote.'
const OTHER = 'Nobody knows who took the bell. A baker saw a van with foreign plates.'

const shared = ({ points }: ComparedStory): Point[] => points.filter(({ measure }) => measure === 'words')

test('what two reports tell in the same words is an agreement that quotes both', async () => {
  const story = await compared([
    reading({ id: 'a', title: 'Bell', text: FERRY }),
    reading({ id: 'b', title: 'Divers', text: AGAIN }),
    reading({ id: 'c', title: 'Van', text: OTHER }),
  ])
  const [point, ...more] = shared(story)
  assert.deepEqual(more, [])
  assert.equal(point.kind, 'agree')
  assert.equal(point.reports, 2)
  assert.deepEqual(
    point.claims.map(({ span }) => span.text),
    ['Divers found the missing ship bell', 'divers found the missing ship bell'],
  )
  for (const { span } of point.claims) assert.ok(quotes(span, story.articles.find(({ id }) => id === span.articleId)!))
})

test('two articles of one report agree on nothing', async () => {
  const readings = [
    reading({ id: 'a', title: 'Bell', text: FERRY }),
    reading({ id: 'b', title: 'Divers', text: AGAIN }),
  ]
  const traces = ownReports(readings).map(trace => ({ ...trace, reportId: 'r-a' }))
  assert.deepEqual(shared(await compared(readings, traces)), [])
})

test('names alone, and words that run over the end of a sentence, are no shared fact', async () => {
  const story = await compared([
    reading({
      id: 'a',
      title: 'A',
      text: 'Mayor Ines Corto Velden Harbour Guild met. Nobody spoke. Fishermen waited outside until midnight.',
    }),
    reading({
      id: 'b',
      title: 'B',
      text: 'They say Mayor Ines Corto Velden Harbour Guild left. Nobody spoke; fishermen waited, some cried.',
    }),
  ])
  assert.deepEqual(shared(story), [])
})

test('words that are another point’s are not told again', async () => {
  const said = { kind: 'quote' as const, said: 'the guild' }
  const story = await compared([
    reading({ id: 'a', title: 'Bell', text: FERRY }, [
      { ...said, words: 'Divers found the missing ship bell in eleven metres of water' },
    ]),
    reading({ id: 'b', title: 'Divers', text: AGAIN }, [
      { ...said, words: 'the divers found the missing ship bell in deep water' },
    ]),
  ])
  assert.ok(story.points.some(({ kind }) => kind !== 'single'))
  assert.deepEqual(shared(story), [])
})
