// How long pages of outlets take over a PostgreSQL of its own: one outlet of so many articles, a twentieth of them revised and a third
// of them an agency's, beside 3,000 outlets of one. Run with `npx tsx bench/outlet-load.ts 100000`.
import { openStore } from '../src/store/postgres/open-store.ts'
import { outletDeskOver } from '../src/outlets/outlet-desk.ts'
import { type StoredArticle, storeArticles } from '../test/outlets/stored-articles.ts'
import { withTemporaryDatabase } from './temporary-database.ts'

const OTHERS = 3_000
const AT_ONCE = 1_000
const MINUTES_APART = 10
const WORDS =
  'ferry harbour storm rescue captain inquiry council bridge water school minister report coast engine crew port'.split(
    ' ',
  )

function textOf(seed: number): string {
  const word = (at: number) => WORDS[(seed * 31 + at * 7 + ((at * seed) % 13)) % WORDS.length]
  const line = (first: number) => Array.from({ length: 50 }, (_, at) => word(first + at)).join(' ')
  return Array.from({ length: 12 }, (_, at) => `${line(seed + at)}, ${(seed + at) % 90} people said.`).join('\n\n')
}

function madeArticle(number: number, own: number): StoredArticle {
  const isOwn = number < own
  const group = isOwn ? 'gull.example' : `other${number - own}.example`
  const text = textOf(number)
  const before = { revision: 1, title: 'Report', text: text.replace(/\d+ people/, '777 people') }
  const publishedAt = new Date(Date.UTC(2024, 0, 1) + number * MINUTES_APART * 60_000).toISOString()
  return {
    id: `a${number}`,
    url: `https://${group}/news/${number}`,
    outlet: isOwn ? 'The Gull' : `Other ${number - own}`,
    group,
    article: { text, publishedAt, ...(number % 20 === 0 && { revision: 2, earlier: [before] }) },
    trace:
      number % 3 === 0
        ? { role: 'copy', origin: { name: `Agency ${number % 40}`, agencyId: `a${number % 40}`, seen: false } }
        : {},
    fetches: 2,
  }
}

const own = Number(process.argv[2] ?? 100_000)
await withTemporaryDatabase(async ({ connection }) => {
  const store = await openStore(connection, { schema: 'bench', log: () => {} })
  try {
    const { cellar } = store
    for (let from = 0; from < own + OTHERS; from += AT_ONCE) {
      const length = Math.min(AT_ONCE, own + OTHERS - from)
      await storeArticles(
        cellar,
        Array.from({ length }, (_, at) => madeArticle(from + at, own)),
      )
    }
    const { pages } = outletDeskOver(cellar)
    const wishes = { notice: null, withPrivate: false, excerpt: 280, excerptsOnly: false }
    const asked: Record<string, () => Promise<unknown>> = {
      [`an outlet of ${own} articles`]: () => pages.outlet('gull.example', wishes),
      'an outlet of one article': () => pages.outlet('other7.example', wishes),
      'the list': () => pages.list({ ...wishes, words: '', all: false, page: 1 }),
      'a search': () => pages.list({ ...wishes, words: 'other 1', all: false, page: 1 }),
    }
    for (const [name, ask] of Object.entries(asked)) {
      const took: number[] = []
      for (let time = 0; time < 4; time++) {
        const start = performance.now()
        await ask()
        took.push(Math.round(performance.now() - start))
      }
      const megabytes = Math.round(process.memoryUsage().rss / 1e6)
      process.stdout.write(`${name}: ${took[0]} ms at first, then ${took.slice(1).join(', ')} ms; ${megabytes} MB\n`)
    }
  } finally {
    await store.close()
  }
})
