import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotes } from '../../../src/domain/span.ts'
import { compared, ofKind, reading, type Written } from './hand-made.ts'

const TEXT =
  'The ferry sank off Velden on Monday. At least 15 people died in the cold water.\n\n“We searched all night long and found nobody,” said Mara Holt.'
const earlier = (texts: readonly string[], titles: readonly string[] = []) =>
  texts.map((text, index) => ({ revision: index + 1, title: titles[index] ?? 'Ferry sinks', text }))
const written: Written = { kind: 'figure', measure: 'killed', words: 'At least 15 people', value: 15 }

async function revisedStory(texts: readonly string[], more: object = {}) {
  const before = texts.slice(0, -1)
  const text = texts.at(-1)!
  const article = { id: 'a', title: 'Ferry sinks', text, revision: texts.length, earlier: earlier(before), ...more }
  return compared([reading(article, text.includes('At least 15 people') ? [written] : [])])
}

test('a figure that was changed is revised, with both sentences, both values and what it counts', async () => {
  const story = await revisedStory([TEXT.replace('15', '12'), TEXT])
  const [point, ...rest] = ofKind(story, 'revised')
  assert.equal(rest.length, 0)
  assert.equal(point.measure, 'killed')
  assert.deepEqual(
    point.claims.map(({ value, bound, span }) => [value, bound, span.revision, span.text]),
    [
      [12, 'at-least', 1, 'At least 12 people died in the cold water.'],
      [15, 'at-least', undefined, 'At least 15 people died in the cold water.'],
    ],
  )
  assert.match(
    point.because,
    /“At least 12 people died” before and then “At least 15 people died”; not marked as changed on the page/,
  )
})

test('every revision is held against the next, and each span quotes its own', async () => {
  const texts = [TEXT.replace('15', '9'), TEXT.replace('15', '12'), TEXT]
  const story = await revisedStory(texts)
  const points = ofKind(story, 'revised')
  assert.deepEqual(
    points.map(({ claims, measure }) => [measure, ...claims.map(({ value }) => value)]),
    [
      ['killed', 12, 15],
      ['killed', 9, 12],
    ],
  )
  for (const { span } of points.flatMap(({ claims }) => claims)) {
    const text = span.revision === undefined ? TEXT : texts[span.revision - 1]
    assert.ok(quotes(span, { id: 'a', title: 'Ferry sinks', text }), JSON.stringify(span))
  }
})

test('when it was changed is told as far as two readings of the page tell it', async () => {
  const [before] = earlier([TEXT.replace('15', '12')])
  const seen = { ...before, fetchedAt: '2026-03-01T10:00:00Z', replacedAt: '2026-03-01T12:30:00Z' }
  const story = await revisedStory([TEXT, TEXT], { earlier: [seen] })
  assert.match(ofKind(story, 'revised')[0].because, /between 2026-03-01 10:00 and 2026-03-01 12:30/)
})

test('a note of correction that names the figure is said', async () => {
  const notes = [{ kind: 'correction', text: 'Correction: an earlier version gave the number of dead as 12.' }]
  const story = await revisedStory([TEXT.replace('15', '12'), TEXT], { notes })
  assert.match(ofKind(story, 'revised')[0].because, /a note of correction on the page names it/)
  const other = await revisedStory([TEXT.replace('15', '12'), TEXT], {
    notes: [{ kind: 'correction', text: 'Correction: the ship was built in a yard in Sule.' }],
  })
  assert.match(ofKind(other, 'revised')[0].because, /not marked/)
})

test('a figure in the headline counts too', async () => {
  const story = await revisedStory([TEXT, TEXT], {
    title: 'Ferry sinks, 15 dead',
    earlier: earlier([TEXT], ['Ferry sinks, 12 dead']),
  })
  const [point] = ofKind(story, 'revised')
  assert.deepEqual(
    point.claims.map(({ span }) => [span.in, span.text]),
    [
      ['title', 'Ferry sinks, 12 dead'],
      ['title', 'Ferry sinks, 15 dead'],
    ],
  )
})

test('altered words of a quotation are revised', async () => {
  const story = await revisedStory([TEXT.replace('found nobody', 'heard two voices'), TEXT])
  const [point] = ofKind(story, 'revised')
  assert.equal(point.measure, 'quote')
  assert.match(point.because, /other words/)
})

test('what only moved, was typed otherwise, or changes by itself is not', async () => {
  const [first, second] = TEXT.split('\n\n')
  for (const other of [
    `${second}\n\n${first}`,
    TEXT.replace(/[“”]/g, '"').replace('15', 'fifteen'),
    `12 comments\n\n${TEXT}\n\nUpdated 14:05`,
    TEXT.replace('all night long and', 'all night long, and'),
  ]) {
    const story = await revisedStory([other, `${TEXT}`])
    assert.deepEqual(ofKind(story, 'revised'), [], other)
  }
})

test('the newest figure is the newest revision’s, whatever earlier ones said', async () => {
  const text = (count: number) => `The ferry sank off Velden. ${count} people died.`
  const figure = (count: number): Written => ({
    kind: 'figure',
    measure: 'killed',
    words: `${count} people`,
    value: count,
  })
  const story = await compared([
    reading({ id: 'a', text: text(12), revision: 2, earlier: [{ revision: 1, title: '', text: text(40) }] }, [
      figure(12),
    ]),
    reading({ id: 'b', text: text(11) }, [figure(11)]),
  ])
  const counted = story.points.filter(({ measure, kind }) => measure === 'killed' && kind !== 'revised')
  assert.ok(counted.length > 0)
  assert.ok(counted.flatMap(({ claims }) => claims).every(({ value }) => value !== 40))
  assert.ok(counted.every(({ latest }) => latest?.value !== 40))
})
