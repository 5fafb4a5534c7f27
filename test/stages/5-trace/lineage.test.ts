import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type ArticleInput, articleFrom } from '../../../src/domain/article.ts'
import type { Trace } from '../../../src/domain/report.ts'
import { trace, traceAll } from '../../../src/stages/5-trace/trace.ts'
import { story } from './made-up-sentences.ts'

const reading = (input: ArticleInput) => ({ article: articleFrom(input), claims: [] })
const traced = (inputs: readonly ArticleInput[]): Map<string, Trace> =>
  new Map(traceAll(inputs.map(reading)).map(each => [each.id, each]))

const ferry = story(1, 20)
const whole = ferry.join('\n\n')
const local = story(2, 8).join('\n\n')
const edited = `${ferry.slice(0, 12).join('\n\n')}\n\n${local}`
const outlet = (name: string) => ({ outlet: { name } })

const GERMAN = `Die Fähre Lady Amber ist am Dienstag vor Kelland mit 142 Menschen gesunken, sagte Ruth Mallen von der Wache.
Bis Mittag waren 96 auf der Pier von Orrin, 37 wurden vermisst, unter ihnen der 54 Jahre alte Kapitän Jon Marsh.
„Wir machen weiter, solange es hell ist“, sagte Mallen, deren Leute mit 12 Booten aus Halden und Sern gekommen waren.
Das Schiff wurde 1987 in Tessaro gebaut und im November 2030 überholt, sagte Kelland Lines.`
const ENGLISH = `The ferry Lady Amber sank on Tuesday off Kelland with 142 people aboard, said Ruth Mallen of the guard.
By noon 96 had been brought to the pier of Orrin, and 37 were missing, among them the captain, Jon Marsh, who is 54.
“We go on while there is light,” said Mallen, whose men had come with 12 boats from Halden and Sern.
The ship was built in 1987 at Tessaro and had been overhauled in November 2030, said Kelland Lines.`

test('who carries an edited copy hangs below it, and who carries the whole text below the lead', () => {
  const found = traced([
    { id: 'lead', title: 'Ferry sinks', text: whole, publishedAt: '2031-05-04', ...outlet('Amber Post') },
    { id: 'edited', title: 'The ferry', text: edited, publishedAt: '2031-05-05', ...outlet('Kelland Times') },
    { id: 'again', title: 'The ferry', text: edited, publishedAt: '2031-05-06', ...outlet('Orrin Echo') },
    { id: 'copy', title: 'Ferry', text: whole, publishedAt: '2031-05-06', ...outlet('Sern Today') },
  ])
  assert.deepEqual(
    ['lead', 'edited', 'again', 'copy'].map(id => found.get(id)!.from),
    [undefined, 'lead', 'edited', 'lead'],
  )
  assert.equal(found.get('again')!.role, 'edited-copy')
})

test('nobody hangs below a text that came out later', () => {
  const found = traced([
    { id: 'lead', title: 'Ferry sinks', text: whole, publishedAt: '2031-05-04' },
    { id: 'first', title: 'The ferry', text: edited, publishedAt: '2031-05-05T08:00:00Z' },
    { id: 'second', title: 'The ferry', text: edited, publishedAt: '2031-05-05T10:00:00Z' },
  ])
  assert.deepEqual([found.get('first')!.from, found.get('second')!.from], ['lead', 'first'])
})

test('a translation hangs below what it translates, and who carries the translation below that', () => {
  const found = traced([
    { id: 'en', title: 'Ferry sinks', text: ENGLISH, language: 'en', publishedAt: '2031-05-04' },
    { id: 'de', title: 'Fähre sinkt', text: GERMAN, language: 'de', publishedAt: '2031-05-05' },
    {
      id: 'de2',
      title: 'Die Fähre',
      text: GERMAN.split('\n').slice(0, 3).join('\n'),
      language: 'de',
      publishedAt: '2031-05-06',
    },
  ])
  assert.deepEqual([found.get('de')!.from, found.get('de2')!.from], ['en', 'de'])
  assert.deepEqual([found.get('de')!.role, found.get('de2')!.role], ['translation', 'translation'])
  assert.equal(found.get('de')!.evidence![0].kind, 'in-step')
  assert.equal(found.get('de2')!.evidence![0].kind, 'text')
})

const CARRIERS: ArticleInput[] = [
  {
    id: 'c1',
    title: 'Ferry',
    text: `PORT AMBER (AFP) - ${whole}`,
    publishedAt: '2031-05-04T09:00:00Z',
    ...outlet('Amber Post'),
  },
  { id: 'c2', title: 'Ferry lost', text: whole, publishedAt: '2031-05-05', ...outlet('Kelland Times') },
  { id: 'c3', title: 'The ferry', text: edited, publishedAt: '2031-05-05', ...outlet('Orrin Echo') },
  { id: 'c4', title: 'The ferry', text: edited, publishedAt: '2031-05-06', ...outlet('Sern Today') },
]
const OWN: ArticleInput = {
  id: 'own',
  title: 'Ferry',
  text: whole,
  url: 'https://www.afp.com/x',
  publishedAt: '2031-05-04T11:00:00Z',
}

test('carriers of an origin that was never seen hang below nobody until it comes, however late', () => {
  const before = traced(CARRIERS)
  const froms = (found: Map<string, Trace>) => ['c1', 'c2', 'c3', 'c4'].map(id => found.get(id)!.from)
  assert.deepEqual(froms(before), [undefined, undefined, undefined, 'c3'])
  assert.match(before.get('c2')!.evidence!.at(-1)!.text, /Amber Post credits the same text to AFP/)
  const walk = trace.open()
  for (const input of CARRIERS) walk.take(reading(input))
  const { decision, amends } = walk.take(reading(OWN))
  assert.deepEqual([decision.role, decision.from], ['original', undefined])
  const after = new Map(amends.map(each => [each.id, each]))
  assert.deepEqual(froms(after), ['own', 'own', 'own', 'c3'])
  assert.deepEqual(after.get('c1')!.origin, { name: 'AFP', agencyId: 'afp', articleId: 'own', seen: true })
})

test('of a credit to two the first carried and the last is the origin', () => {
  const text = `DHAKA, May 4, 2031 (BSS/AFP) - ${whole}`
  const alone = traced([{ id: 'a', title: 'Ferry', text }]).get('a')!
  assert.deepEqual(alone.origin, { name: 'AFP', agencyId: 'afp', seen: false })
  assert.deepEqual(alone.via, { name: 'BSS', agencyId: 'bss', seen: false })
  const both = traced([
    { id: 'a', title: 'Ferry', text },
    { id: 'bss', title: 'Ferry', text, url: 'https://www.bssnews.net/x' },
  ])
  assert.deepEqual(both.get('a')!.via, { name: 'BSS', agencyId: 'bss', articleId: 'bss', seen: true })
  assert.deepEqual([both.get('bss')!.role, both.get('bss')!.origin!.name], ['copy', 'AFP'])
})

test('a share of an agency leaves the report the outlet’s own, and the words that say so stand beside it', () => {
  const found = traced([{ id: 'a', title: 'Fähre', text: `${whole}\n\n(mit Material der dpa)`, language: 'de' }])
  const { role, origin, via, evidence } = found.get('a')!
  assert.deepEqual([role, origin, via], ['original', undefined, undefined])
  assert.deepEqual(
    evidence!.map(({ kind, quote }) => [kind, quote]),
    [['share', '(mit Material der dpa)']],
  )
})

test('where a credit stands is told as it is: in a line of the text, in the author’s field', () => {
  const found = traced([
    { id: 'tail', title: 'Ferry', text: `${ferry.slice(0, 5).join('\n\n')}\n\nHafenblatt mit dpa`, language: 'de' },
    { id: 'field', title: 'Vote', text: local, byline: ['Ada Lind, Reuters'] },
  ])
  const texts = (id: string) => found.get(id)!.evidence!.map(({ text }) => text)
  assert.deepEqual(texts('tail'), ['a line of it gives dpa a share in it; the report is its own'])
  assert.deepEqual(texts('field'), ['its byline gives the text to Reuters'])
})

test('what a text shares with its source is told in both directions', () => {
  const { evidence } = traced([
    { id: 'lead', title: 'Ferry sinks', text: whole, publishedAt: '2031-05-04', ...outlet('Amber Post') },
    { id: 'cut', title: 'Ferry', text: ferry.slice(0, 5).join(' '), publishedAt: '2031-05-05' },
  ]).get('cut')!
  assert.deepEqual([evidence!.length, evidence![0].kind], [1, 'text'])
  assert.match(
    evidence![0].text,
    /^100 % of its text stands word for word in Amber Post’s, and 2\d % of that one in it/,
  )
})

const POOL: ArticleInput[] = [
  ...CARRIERS,
  OWN,
  { id: 'u1', title: 'Ferry', text: edited },
  { id: 'u2', title: 'The ferry', text: `${edited}\n\n${story(3, 2).join(' ')}` },
  { id: 'u3', title: 'A ferry', text: ferry.slice(4).join(' ') },
  { id: 'two', title: 'Ferry', text: `DHAKA, May 4, 2031 (BSS/AFP) - ${whole}`, publishedAt: '2031-05-05' },
  { id: 'en', title: 'Ferry sinks', text: ENGLISH, language: 'en', publishedAt: '2031-05-04' },
  { id: 'de', title: 'Fähre sinkt', text: GERMAN, language: 'de' },
  { id: 'de2', title: 'Fähre', text: GERMAN.split('\n').slice(0, 3).join('\n'), language: 'de' },
]

test('whatever came and in whatever order, the tree is the same, has no circle, and hangs on one report', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(POOL, { minLength: 2 }), inputs => {
      const walk = trace.open()
      const last = new Map<string, Trace>()
      for (const input of inputs) {
        const { decision, amends } = walk.take(reading(input))
        for (const each of [decision, ...amends]) last.set(each.id, each)
      }
      const closed = traced([...inputs].sort((a, b) => (a.id < b.id ? -1 : 1)))
      for (const [id, each] of closed) {
        assert.deepEqual(last.get(id), each)
        const seen = new Set([id])
        for (let at = each.from; at !== undefined; at = closed.get(at)!.from) {
          assert.ok(!seen.has(at), `${id} comes back to ${at}`)
          seen.add(at)
          assert.equal(closed.get(at)!.reportId, each.reportId)
        }
      }
    }),
    { numRuns: 80 },
  )
})

test('texts of unknown time that overlap like tiles close no circle', () => {
  const tile = fc.record({ from: fc.nat({ max: 16 }), size: fc.integer({ min: 4, max: 16 }), day: fc.nat({ max: 3 }) })
  fc.assert(
    fc.property(fc.array(tile, { minLength: 2, maxLength: 9 }), tiles => {
      const found = traced(
        tiles.map(({ from, size, day }, at) => ({
          id: `t${at}`,
          title: 'Ferry sinks off Kelland',
          text: ferry.slice(from, from + size).join('\n\n'),
          ...(day === 0 ? {} : { publishedAt: `2031-05-0${day}` }),
        })),
      )
      for (const id of found.keys()) {
        let steps = 0
        for (let at = found.get(id)!.from; at !== undefined; at = found.get(at)!.from) assert.ok(++steps < 10, id)
      }
    }),
    { numRuns: 150 },
  )
})

test('evidence falls in weight, and every quotation stands in an article', () => {
  const squeezed = (text: string) => text.replace(/\s+/g, ' ')
  const texts = POOL.map(({ text }) => squeezed(text!)).join('\n')
  for (const { evidence = [] } of traced(POOL).values()) {
    const weights = evidence.map(({ weight }) => weight)
    assert.deepEqual(
      weights,
      [...weights].sort((a, b) => b - a),
    )
    for (const { quote } of evidence) if (quote) assert.ok(texts.includes(quote.replace(/…$/, '')), quote)
  }
})
