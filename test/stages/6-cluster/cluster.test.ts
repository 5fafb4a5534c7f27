import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type Article, articleFrom } from '../../../src/domain/article.ts'
import type { Trace } from '../../../src/domain/report.ts'
import type { Placement } from '../../../src/domain/story.ts'
import { cluster } from '../../../src/stages/6-cluster/cluster.ts'

const SINKING_EN = {
  title: 'Ferry Morwenna sinks off Tarnholm with 120 aboard',
  text: 'The ferry Morwenna sank off Tarnholm on Monday night with 120 people aboard, the Veldmark coast guard said.',
}
const SINKING_AGAIN = {
  title: 'Rescuers search for survivors of Tarnholm ferry sinking',
  text: 'Rescuers searched the sea off Tarnholm on Tuesday for survivors of the Morwenna, which sank with 120 aboard. The Veldmark coast guard said the ferry went down within minutes.',
}
const SINKING_DE = {
  title: 'Fähre Morwenna vor Tarnholm gesunken: 120 Menschen an Bord',
  text: 'Die Fähre Morwenna ist in der Nacht vor Tarnholm gesunken. An Bord waren 120 Menschen, teilte die Küstenwache von Veldmark mit.',
  language: 'de',
}
const OTHER_FERRY = {
  title: 'Ferry Castelmar runs aground near Isola Brenta, 40 hurt',
  text: 'The ferry Castelmar ran aground near Isola Brenta on Monday, injuring 40 people, the harbour master of Brenta said.',
}
const BUDGET = {
  title: 'Parliament of Ostrava Bay passes budget after long debate',
  text: 'The parliament passed the budget with a narrow majority after a debate of eleven hours about fuel taxes.',
}

test('two reports of one event are one story, and its reason names what they share', () => {
  const [first, second] = placements([SINKING_EN, SINKING_AGAIN])
  assert.equal(second.storyId, first.storyId)
  assert.match(second.because, /nearness [01]\.\d\d/)
  assert.match(second.because, /morwenna|tarnholm/)
})

test('a report in another language joins by names and figures', () => {
  const [first, second] = placements([SINKING_EN, SINKING_DE])
  assert.equal(second.storyId, first.storyId)
})

test('a second accident of the same kind elsewhere on the same day is another story', () => {
  const stories = placements([SINKING_EN, SINKING_AGAIN, OTHER_FERRY]).map(each => each.storyId)
  assert.equal(new Set(stories).size, 2)
  assert.notEqual(stories[2], stories[0])
})

test('an unrelated article begins a story and says what was nearest', () => {
  const [, second] = placements([SINKING_EN, BUDGET])
  assert.equal(second.storyId, 's-1')
  assert.match(second.because, /^new:/)
})

test('after a week topic words join nothing to a story, two of its names do', () => {
  const early = { ...SINKING_EN, publishedAt: '2026-03-02' }
  const late = { publishedAt: '2026-03-12' }
  const topic = {
    title: 'Ferry sinks with 120 aboard, coast guard says',
    text: 'A ferry sank at night with 120 people aboard, the coast guard said. Rescuers searched for survivors.',
  }
  const back = {
    title: 'Ferry Morwenna raised off Tarnholm',
    text: 'The ferry Morwenna was raised off Tarnholm, the coast guard said.',
  }
  const [first, second, third] = placements([early, { ...topic, ...late }, { ...back, ...late }])
  assert.notEqual(second.storyId, first.storyId)
  assert.match(JSON.stringify(second.near), /"needed":1\.01/)
  assert.equal(third.storyId, first.storyId)
})

test('an article without text, title or date still gets a placement', () => {
  const found = placements([{ title: '', text: '' }, { title: '', text: '' }, SINKING_EN])
  assert.equal(found.length, 3)
})

test('a copy goes where its report went, whatever its headline', () => {
  const walk = cluster.open()
  const take = (article: Article, reportId: string) =>
    walk.take({ article, claims: [], trace: traceOf(article, reportId) }).placement
  const lead = take(articleFrom({ id: 'lead', ...SINKING_EN }), 'r-lead')
  take(articleFrom({ id: 'other', ...BUDGET }), 'r-other')
  const copy = take(articleFrom({ id: 'copy', title: 'Night at sea', text: 'Sea.' }), 'r-lead')
  assert.equal(copy.storyId, lead.storyId)
  assert.match(copy.because, /r-lead/)
})

test('the same arrivals give the same stories, and every article exactly one placement', () => {
  const samples = [SINKING_EN, SINKING_AGAIN, SINKING_DE, OTHER_FERRY, BUDGET]
  const arrival = fc.record({
    sample: fc.constantFrom(...samples),
    hour: fc.option(fc.integer({ min: 0, max: 2000 })),
    words: fc.array(fc.constantFrom('harbour', 'storm', 'Lindqvist', '17', 'vote', 'Tarnholm', 'strike'), {
      maxLength: 8,
    }),
  })
  fc.assert(
    fc.property(fc.array(arrival, { maxLength: 25 }), arrivals => {
      const articles = arrivals.map(({ sample, hour, words }) => ({
        ...sample,
        title: `${sample.title} ${words.join(' ')}`,
        publishedAt: hour === null ? null : new Date(Date.UTC(2031, 0, 1, hour)).toISOString(),
      }))
      const first = placements(articles)
      assert.deepEqual(first, placements(articles))
      assert.deepEqual(
        first.map(each => each.id),
        articles.map((_, at) => String(at)),
      )
    }),
    { numRuns: 30 },
  )
})

function placements(inputs: readonly Omit<Parameters<typeof articleFrom>[0], 'id'>[]): Placement[] {
  const walk = cluster.open()
  return inputs.map((input, at) => {
    const article = articleFrom({ id: String(at), ...input })
    return walk.take({ article, claims: [], trace: traceOf(article) }).placement
  })
}

function traceOf({ id }: Article, reportId = `r-${id}`): Trace {
  return { id, role: 'unknown', reportId, because: 'not traced' }
}
