import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { ArticleInput } from '../../../src/domain/article.ts'
import { articleFrom } from '../../../src/domain/article.ts'
import { ArticleView } from '../../../src/doors/web/article.tsx'
import { documentOf } from '../../../src/doors/web/layout.tsx'
import { articlePage } from '../../../src/views/article-page.ts'

function factsOn(input: Partial<ArticleInput>): Record<string, string> {
  const article = articleFrom({
    id: 'a',
    title: 'Lamp goes out twice',
    text: 'The lamp went out.',
    language: 'en',
    ...input,
  })
  const page = articlePage({ article, claims: [], why: [], story: undefined }, { excerpt: 280, excerptsOnly: false })
  const { document } = parseHTML(String(documentOf(ArticleView({ page }))))
  const rows = [...document.querySelectorAll('.facts > div')]
  return Object.fromEntries(
    rows.map(row => [
      row.querySelector('dt')!.textContent,
      row.querySelector('dd')!.textContent.replace(/\s+/g, ' ').trim(),
    ]),
  )
}

test('the page of an article says when it was published and changed, how that was found and how sure it is', () => {
  const facts = factsOn({
    publishedAt: '2026-03-03T09:00:00+09:00',
    publishedAtFrom: 'json-ld',
    publishedAtConfidence: 'high',
    modifiedAt: '2026-03-04',
    modifiedAtFrom: 'text',
    modifiedAtConfidence: 'medium',
  })
  assert.equal(
    facts.Published,
    '3 Mar 2026, 09:00 UTC+9 (from the page’s data for machines; a second place on the page says the same day)',
  )
  assert.equal(facts.Changed, '4 Mar 2026 (in words on the page; said in one place)')
})

test('an unknown date says so, with what is known of it', () => {
  assert.equal(factsOn({}).Published, 'unknown')
  assert.equal(factsOn({ notAfter: '2026-03-05' }).Published, 'unknown, not after 5 Mar 2026')
})

test('people stand apart from whom else the page credits; notes are quoted', () => {
  const facts = factsOn({
    byline: ['Ada Quill', 'Bo Lind'],
    pictureCredits: ['Ruth Marr/Meridian'],
    notes: [
      { kind: 'credit', text: 'dpa' },
      { kind: 'translated', text: 'Translated from German by Ada Quill' },
      { kind: 'correction', text: 'Correction: the lamp went out twice.' },
      { kind: 'canonical', text: 'https://meridian.example/lamp' },
    ],
  })
  assert.equal(facts.By, 'Ada Quill, Bo Lind')
  assert.equal(facts.Credited, 'dpa')
  assert.equal(facts.Pictures, 'Ruth Marr/Meridian')
  assert.equal(facts.Translation, '“Translated from German by Ada Quill”')
  assert.equal(facts.Correction, '“Correction: the lamp went out twice.”')
  assert.equal(facts['Page calls itself'], 'https://meridian.example/lamp')
  assert.equal(facts['Help of AI'], undefined)
  assert.equal(facts.Changed, undefined)
})
