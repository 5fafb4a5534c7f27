import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { Home } from '../../../src/doors/web/home.tsx'
import { documentOf } from '../../../src/doors/web/layout.tsx'
import { OutletsView } from '../../../src/doors/web/outlets.tsx'
import { type HomePage, homePage } from '../../../src/views/home-page.ts'
import { type OutletsPage, outletsPage } from '../../../src/views/outlets-page.ts'

const words = (page: string) => parseHTML(page).document.querySelector('main')!.textContent.replace(/\s+/g, ' ')

function home(about: Partial<HomePage>, speakers = 0): string {
  const story = {
    id: 's1',
    title: 'Ferry sinks off Port Merrow',
    counts: { articles: 4, outlets: 4, reports: 2, speakers },
    languages: ['en'],
    firstSeen: null,
    lastSeen: null,
    differences: 0,
    conflicts: 0,
    lead: null,
  }
  const all = { notice: null, world: null, articles: 4, outlets: 0, feeds: 0, troubles: 0, page: 1, ...about }
  return words(String(documentOf(Home({ page: homePage({ total: 1, stories: [story] }, all) }))))
}

function outlets(about: Partial<OutletsPage>): string {
  const all = { notice: null, words: '', scope: 'known' as const, total: 5_000, uncounted: false, page: 1, ...about }
  return words(String(documentOf(OutletsView({ page: outletsPage([], all) }))))
}

test('the first page counts no sites where no article says who published it, and no speakers where none are counted', () => {
  assert.match(home({}), /4 articles in 1 story\./)
  assert.match(home({}), /4 articles → 2 reports(?! →)/)
  assert.match(home({ outlets: 3 }, 2), /4 articles from 3 sites in 1 story\..*4 articles → 2 reports → 2 speakers/)
})

test('a list of outlets that is cut off does not say that it is all', () => {
  assert.match(outlets({}), /5,000 outlets of which anything is known\. Those of/)
  assert.match(
    outlets({ uncounted: true }),
    /At least 5,000 outlets of which anything is known\. 5,000 are listed: find others by name or host\./,
  )
  assert.match(outlets({ uncounted: true, words: 'gu' }), /At least 5,000 outlets with a name .* 5,000 are listed/)
  assert.match(outlets({ uncounted: true, scope: 'stored' }), /At least 5,000 outlets followed or read, by name\./)
  assert.match(outlets({ total: 1, words: 'gu' }), /Find1 outlet with a name/)
})

test('where articles name no outlet the list does not say that nothing was read', () => {
  const shown = outlets({ scope: 'stored', total: 0 })
  assert.match(shown, /No outlet is followed, and no article of a known outlet was read\./)
})
