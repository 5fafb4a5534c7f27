import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleInput, articleFrom } from '../../src/domain/article.ts'
import type { RevisedArticle } from '../../src/domain/revision.ts'
import type { Span } from '../../src/domain/span.ts'
import { articlePage, articlePageSchema } from '../../src/views/article-page.ts'
import { revisionViews } from '../../src/views/revisions-view.ts'

const PARAGRAPHS = [
  'At least 15 people died when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said.',
  'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for Sule.',
  '“We searched all night and we will search again in the morning,” said Mara Ellund, the harbour master.',
  'The crossing takes fifty minutes in fair weather and was closed for the rest of the day, the company said.',
]
const NOW = PARAGRAPHS.join('\n\n')
const BEFORE = [PARAGRAPHS[1], PARAGRAPHS[0].replace('15', '12'), PARAGRAPHS[2], 'Divers wait for calmer seas.'].join(
  '\n\n',
)
const seen = { fetchedAt: '2026-03-01T10:00:00Z', replacedAt: '2026-03-01T12:00:00Z' }

const article = (more: Partial<ArticleInput> = {}): RevisedArticle =>
  articleFrom({
    id: 'a',
    title: 'Ferry sinks, 15 dead',
    language: 'en',
    text: NOW,
    revision: 2,
    earlier: [{ revision: 1, title: 'Ferry sinks, 12 dead', text: BEFORE, ...seen }],
    ...more,
  })
const options = { excerpt: 280, excerptsOnly: false }
const pageOf = (known: RevisedArticle, cites: readonly Span[] = [], excerptsOnly = false) => {
  const claims = cites.map((span, index) => ({ id: String(index), kind: 'statement' as const, span }))
  const facts = { article: known, claims, why: [], story: undefined }
  return articlePageSchema.parse(articlePage(facts, { ...options, excerptsOnly }))
}

test('a revision tells when it was seen, what it changed in one line, and each changed figure with its words', () => {
  const [revision] = pageOf(article()).revisions
  assert.deepEqual(
    [revision.from, revision.to, revision.lastSeen, revision.firstSeen],
    [1, 2, seen.fetchedAt, seen.replacedAt],
  )
  assert.match(
    revision.summary,
    /^headline changed; 1 paragraph added, 1 removed, 1 moved(?:, 1 edited)?; figure changed: “12 dead” → “15 dead”$/,
  )
  const [title, text] = revision.named
  assert.deepEqual([title.where, title.old?.words, title.now?.words], ['title', '12 dead', '15 dead'])
  assert.deepEqual(text.old, {
    before: '',
    words: 'At least 12 people died',
    behind: ' when the ferry Gannet sank off Port Merrow on Sunday, the …',
  })
  assert.equal(text.marked, false)
})

test('its rows are the newer text with what was removed, unchanged paragraphs folded', () => {
  const [{ rows, headline }] = pageOf(article()).revisions
  assert.deepEqual(
    headline?.map(({ is, text }) => [is, text.trim()]),
    [
      ['same', 'Ferry sinks,'],
      ['removed', '12'],
      ['added', '15'],
      ['same', 'dead'],
    ], // prettier-ignore
  )
  const kinds = rows.map(({ kind }) => kind)
  assert.ok(
    kinds.includes('moved') && kinds.includes('removed') && kinds.includes('added') && kinds.includes('unchanged'),
  )
  const folded = rows.find(({ kind }) => kind === 'unchanged')
  assert.ok(folded!.beginnings!.length === folded!.count)
  const words = rows.map(({ pieces }) =>
    pieces
      .filter(({ is }) => is !== 'removed')
      .map(({ text }) => text)
      .join(''),
  )
  assert.ok(words.some(text => text.trim() === PARAGRAPHS[3]))
})

test('what the page changes by itself is not shown', () => {
  const [revision] = pageOf(
    article({
      title: 'T',
      text: `${NOW}\n\n2 hours ago`,
      earlier: [{ revision: 1, title: 'T', text: `${NOW}\n\n5 minutes ago` }],
    }),
  ).revisions
  assert.equal(revision.summary, 'nothing but what the page changes by itself')
  assert.deepEqual(
    revision.rows.map(({ kind }) => kind),
    ['unchanged'],
  ) // prettier-ignore
})

test('with excerpts only, no words of the text are shown but what is cited and the changed figures', () => {
  const bare = pageOf(article(), [], true)
  assert.ok(
    bare.revisions[0].rows.every(({ pieces, beginnings = [] }) => pieces.length === 0 && beginnings.length === 0),
  )
  assert.equal(bare.revisions[0].named.length, 2)
  assert.doesNotMatch(JSON.stringify(bare.revisions), /Divers wait|crossing takes/)
  const start = BEFORE.indexOf('Divers')
  const span = { articleId: 'a', revision: 1, start, end: BEFORE.length, text: BEFORE.slice(start) }
  const cited = pageOf(article(), [span], true)
  assert.match(JSON.stringify(cited.revisions), /Divers wait/)
  assert.doesNotMatch(JSON.stringify(cited.revisions), /crossing takes/)
})

test('a cited span of an earlier revision has its anchor once, and all its words are marked', () => {
  const start = BEFORE.indexOf('At least')
  const text = BEFORE.slice(start, start + 40)
  const span = { articleId: 'a', revision: 1, start, end: start + 40, text }
  const later = article({
    revision: 3,
    earlier: [
      { revision: 1, title: 'T', text: BEFORE },
      { revision: 2, title: 'T', text: BEFORE.replace('12', '13') },
    ],
  })
  const { revisions } = pageOf(later, [span, { ...span, revision: 2, text: text.replace('12', '13') }])
  const pieces = revisions.flatMap(({ rows }) => rows.flatMap(row => row.pieces))
  for (const revision of [1, 2]) {
    const anchor = `r${revision}-s${start}-${start + 40}`
    assert.equal(pieces.filter(({ anchors }) => anchors.includes(anchor)).length, 1, anchor)
  }
  const first = revisions.at(-1)!.rows.flatMap(row => row.pieces)
  assert.equal(first.flatMap(piece => (piece.marked && piece.is !== 'added' ? [piece.text] : [])).join(''), text)
})

test('of very many revisions the newest have their rows, the others their summary', () => {
  const earlier = Array.from({ length: 20 }, (_, index) => ({
    revision: index + 1,
    title: 'T',
    text: NOW.replace('15', String(20 + index)),
  }))
  const { revisions } = pageOf(article({ revision: 21, earlier }))
  assert.equal(revisions.length, 20)
  assert.deepEqual(
    [revisions[0].from, revisions[0].rows.length > 0, revisions[19].rows.length, revisions[19].leftOff > 0],
    [20, true, 0, true],
  )
  assert.match(revisions[19].summary, /figure changed/)
})

test('a reading at which the page gave a stub is told', () => {
  const known = { ...article(), shortened: { at: '2026-03-02T00:00:00Z', characters: 40, of: 400 } }
  assert.equal(pageOf(known).shortened?.characters, 40)
  assert.equal(pageOf(article()).shortened, null)
})

test('ten thousand paragraphs give rows that a page can show', () => {
  const named = (index: number) => `harbour${index.toString(36).replace(/\d/g, digit => 'qrstuvwxyz'[Number(digit)])}`
  const long = (word: string) =>
    Array.from({ length: 5_000 }, (_, index) => `The line of ${named(index)} says ${word} of it.`).join('\n\n')
  const known = article({ text: long('all'), earlier: [{ revision: 1, title: 'T', text: long('none') }] })
  const [{ rows, leftOff }] = revisionViews(known, { ...options, cited: [] })
  assert.deepEqual([rows.length, leftOff], [400, 4_600])
})
