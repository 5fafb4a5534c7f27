import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type ArticleInput, articleFrom } from '../../../src/domain/article.ts'
import type { Trace } from '../../../src/domain/report.ts'
import { trace, traceAll } from '../../../src/stages/5-trace/trace.ts'
import { story } from './made-up-sentences.ts'

const ferry = story(1, 9, 'ferry', 9)
const quotes = [31, 32, 33].map(seed => `“${story(seed, 1, 'ferry', 9)[0]}” he said.`)
const text = [...ferry, ...quotes].join(' ')

const carrier = (at: number): ArticleInput => ({
  id: `c${at}`,
  title: 'Ferry sinks off Kelland',
  text:
    at % 9 === 0 ? `PORT AMBER (AFP) - ${text}` : at % 4 === 0 ? [...ferry.slice(at % 3), ...quotes].join(' ') : text,
  outlet: { name: `Paper ${at}` },
  ...(at % 5 === 0 ? {} : { publishedAt: `2031-05-${String(4 + (at % 20)).padStart(2, '0')}` }),
})
// Seventy-six carriers, the agency's own page, another carrier of two agencies, one that retells it, one that is no kin.
const POOL: ArticleInput[] = [
  ...Array.from({ length: 76 }, (_, at) => carrier(at)),
  { id: 'own', title: 'Ferry', text, url: 'https://www.afp.com/x', publishedAt: '2031-05-05' },
  { id: 'bss', title: 'Ferry', text, url: 'https://www.bssnews.net/x', publishedAt: '2031-05-06' },
  { id: 'two', title: 'Ferry', text: `DHAKA, May 4, 2031 (BSS/AFP) - ${text}`, publishedAt: '2031-05-07' },
  {
    id: 'told',
    title: 'A captain speaks',
    text: `The captain told AFP of it. ${story(7, 14, 'ferry', 9).join(' ')} ${quotes.join(' ')}`,
    publishedAt: '2031-05-25',
  },
  { id: 'else', title: 'Vote', text: story(9, 9, 'ferry', 9).join(' '), publishedAt: '2031-05-06' },
]

const reading = (input: ArticleInput) => ({ article: articleFrom(input), claims: [] })

function walked(inputs: readonly ArticleInput[]): Map<string, Trace> {
  const walk = trace.open()
  const last = new Map<string, Trace>()
  for (const input of inputs) {
    const { decision, amends } = walk.take(reading(input))
    for (const each of [decision, ...amends]) last.set(each.id, each)
  }
  return last
}

test('a text that many carry is decided alike whatever order they come in, also where some come revised', () => {
  const closed = traceAll(POOL.map(reading))
  assert.equal(new Set(closed.map(({ reportId }) => reportId)).size, 3)
  assert.equal(closed.find(({ id }) => id === 'told')!.role, 'rewrite')
  const revised = fc.subarray(POOL, { maxLength: 6 })
  fc.assert(
    fc.property(fc.shuffledSubarray(POOL, { minLength: POOL.length }), revised, (inputs, again) => {
      const before = again.map(input => ({ ...input, text: story(11, 9, 'ferry', 9).join(' ') }))
      const found = walked([...before, ...inputs, ...before, ...again])
      for (const each of closed) assert.deepEqual(found.get(each.id), each)
    }),
    { numRuns: 3 },
  )
})
