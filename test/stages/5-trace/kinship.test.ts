import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type ArticleInput, articleFrom } from '../../../src/domain/article.ts'
import type { Trace } from '../../../src/domain/report.ts'
import { trace, traceAll } from '../../../src/stages/5-trace/trace.ts'
import { story } from './made-up-sentences.ts'

const reading = (input: ArticleInput) => ({ article: articleFrom(input), claims: [] })
const traced = (inputs: ArticleInput[]): Map<string, Trace> =>
  new Map(traceAll(inputs.map(reading)).map(each => [each.id, each]))

const [ferry, market] = [story(1, 20), story(2, 8)]
const sewn: ArticleInput[] = [
  { id: 'a', title: 'Ferry sinks off the harbour', text: ferry.join(' '), url: 'https://amber.example/1' },
  { id: 'b', title: 'Market ferry opens', text: market.join(' '), url: 'https://kelland.example/2' },
  {
    id: 'patched',
    title: 'Ferry sinks, say owners',
    text: [ferry[0], ...market.slice(0, 4), ...ferry.slice(1)].join(' '),
    url: 'https://sule.example/3',
  },
]

test('a text into which a paragraph of another report was put is with the one that it mostly is', () => {
  const found = traced(sewn)
  assert.equal(found.get('patched')!.reportId, found.get('a')!.reportId)
  assert.notEqual(found.get('b')!.reportId, found.get('a')!.reportId)
})

test('a brief cut from a long report is with it, also where a third paper carries the whole', () => {
  const found = traced([
    sewn[0],
    {
      id: 'brief',
      title: 'Ferry sinks off harbour',
      text: ferry.slice(0, 3).join(' '),
      url: 'https://kelland.example/4',
    },
    { id: 'whole', title: 'Ferry sinks', text: [...ferry, ...story(5, 2)].join(' '), url: 'https://sule.example/5' },
  ])
  assert.equal(new Set([...found.values()].map(({ reportId }) => reportId)).size, 1)
})

test('sewn texts, and what they are sewn from, come and go in any order, revised or not', () => {
  const pool: ArticleInput[] = [0, 1].flatMap(half => {
    const [whole, part] = [story(10 + half, 16), story(20 + half, 7)]
    return [
      { id: `${half}-whole`, title: 'Ferry sinks', text: whole.join(' ') },
      { id: `${half}-copy`, title: 'Ferry', text: whole.slice(2).join(' ') },
      { id: `${half}-part`, title: 'Ferry part', text: part.join(' ') },
      { id: `${half}-sewn`, title: 'Ferry sewn', text: [...whole, ...part.slice(0, 4)].join(' ') },
      { id: `${half}-both`, title: 'Ferry both', text: [...part, ...story(20 + (1 - half), 7)].join(' ') },
    ]
  })
  fc.assert(
    fc.property(fc.shuffledSubarray(pool), fc.integer({ min: 0, max: 4 }), (inputs, again) => {
      const walk = trace.open()
      const last = new Map<string, Trace>()
      const take = (input: ArticleInput) => {
        const { decision, amends } = walk.take(reading(input))
        for (const each of [decision, ...amends]) last.set(each.id, each)
      }
      for (const input of inputs) take(input)
      const revised = inputs
        .slice(0, again)
        .map(input => ({ ...input, text: `${story(99, 8).join(' ')} ${input.id}.` }))
      for (const input of revised) take(input)
      const expected = traced([...revised, ...inputs.slice(again)])
      for (const { id } of inputs) assert.deepEqual(last.get(id), expected.get(id))
    }),
    { numRuns: 60 },
  )
})

test('two papers’ cuts of one story are one report under headlines as long as sentences', () => {
  const [one, two, three] = story(30, 3)
  const title = 'A fire that broke out in the night at a church destroyed most of its roof, and officials suspect arson'
  const shared = `Firefighters were called to the church and found flames at the roof. ${one} ${two}`
  const found = traced([
    { id: 'a', title, text: `${three} ${shared}`, url: 'https://amber.example/1' },
    { id: 'b', title: 'Arson suspected in fire', text: shared, url: 'https://kelland.example/1' },
  ])
  assert.equal(found.get('a')!.reportId, found.get('b')!.reportId)
})

test('one publisher’s form around two matters makes no copy, also where a word of a headline stands in it by chance', () => {
  const form =
    'Close the window. Get all notifications about fire and weather daily whenever this paper posts new content, once a day and only if there is something new to tell you about. Your notification has been saved and there was no problem.'
  const found = traced([
    { id: 'a', title: 'Barn burns down in fire near Sule', text: form, url: 'https://amber.example/1' },
    { id: 'b', title: 'Mayor of Kelland opens a bridge', text: form, url: 'https://kelland.example/2' },
  ])
  assert.notEqual(found.get('a')!.reportId, found.get('b')!.reportId)
})
