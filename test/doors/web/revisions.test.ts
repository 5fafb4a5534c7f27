import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Browser } from 'playwright-core'
import { ArticleView } from '../../../src/doors/web/article.tsx'
import { documentOf } from '../../../src/doors/web/layout.tsx'
import { articleFrom } from '../../../src/domain/article.ts'
import { articlePage } from '../../../src/views/article-page.ts'
import { noBrowser, openBrowser } from './chromium.ts'

const BEFORE = [
  'At least 12 people died when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said.',
  'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for Sule.',
  '“We searched all night and we will search again in the morning,” said Mara Ellund, the harbour master.',
  'Divers wait for calmer seas. The company did not answer <b>calls</b>.',
  'The crossing was closed.',
]
const AFTER = [
  BEFORE[2].replace('all night', 'for hours'),
  BEFORE[0].replace('12', '15'),
  BEFORE[1],
  'Divers wait for calmer seas.',
  'The company said it was sorry.',
  'A first ship of the coast guard had turned back at dawn because of the waves.',
  'Correction: an earlier version gave the number of dead as 12.',
]
const article = articleFrom({
  id: 'a',
  title: 'Ferry sinks, 15 dead',
  language: 'en',
  text: AFTER.join('\n\n'),
  revision: 2,
  earlier: [
    {
      revision: 1,
      title: 'Ferry sinks, 12 dead',
      text: BEFORE.join('\n\n'),
      fetchedAt: '2026-03-01T10:00:00Z',
    },
  ],
})
const page = articlePage({ article, claims: [], why: [], story: undefined }, { excerpt: 280, excerptsOnly: false })
const html = documentOf(ArticleView({ page }))

describe('the revisions on the page of an article', () => {
  test('say in words what was removed and added, moved and unchanged', () => {
    const { document } = parseHTML(html)
    const section = document.querySelector('.revisions')!
    const words = section.textContent.replace(/\s+/g, ' ')
    assert.match(words, /What the page said before/)
    assert.match(words, /Changed after 1 Mar 2026, 10:00 UTC/)
    assert.match(words, /figure changed: “12 dead” → “15 dead”/)
    assert.match(words, /quote altered/)
    assert.match(words, /Moved here and edited/)
    assert.match(words, /The page notes:/)
    const changed = (tag: string) => [...section.querySelectorAll(tag)].map(({ textContent }) => textContent)
    assert.ok(changed('del').includes('removed: 12'))
    assert.ok(changed('ins').includes('added: 15'))
    assert.ok(!changed('del').some(text => /\s$/.test(text)))
    assert.ok(!html.includes('<b>calls'))
  })

  test('say of each named change whether the page marks it', () => {
    const { document } = parseHTML(html)
    const rows = [...document.querySelectorAll('.revisions tbody tr')].map(row => row.textContent)
    assert.ok(rows.some(row => row.startsWith('Figure changed') && /(?<!not )marked as changed$/.test(row)))
    assert.ok(rows.some(row => row.startsWith('Quote altered') && row.endsWith('not marked as changed')))
  })
})

test('the words that a citation opens are marked to their end, whatever was put in between', () => {
  const start = BEFORE.join('\n\n').indexOf('At least')
  const text = 'At least 12 people died'
  const span = { articleId: 'a', revision: 1, start, end: start + text.length, text }
  const claims = [{ id: '1', kind: 'statement' as const, span }]
  const view = articlePage({ article, claims, why: [], story: undefined }, { excerpt: 280, excerptsOnly: false })
  const shown = documentOf(ArticleView({ page: view, cited: { where: 'r1-s', start, end: span.end } }))
  const { document } = parseHTML(shown)
  assert.ok(document.querySelector(`#r1-s${start}-${span.end}`))
  const words = [...document.querySelectorAll('mark.cited')].map(mark => mark.textContent)
  assert.equal(words.join('|'), 'At least |12|people died')
})

describe('the revisions in a browser', { skip: noBrowser }, () => {
  let browser: Browser
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const styles = readFileSync(new URL('../../../src/doors/web/style.css', import.meta.url), 'utf8')

  before(async () => {
    browser = await openBrowser()
  })
  after(() => browser?.close())

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`are accessible and fit, ${colorScheme}, ${width} wide`, async () => {
        const tab = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
        await tab.setContent(html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${styles}</style>`))
        await tab.evaluate(axe)
        const violations = await tab.evaluate(async () => {
          const { axe: checker } = globalThis as unknown as {
            axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          const found = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`)
        })
        assert.deepEqual(violations, [])
        const wider = await tab.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        assert.ok(wider <= 0, `${wider} pixels wider than the screen`)
        await tab.close()
      })
    }
  }
})
