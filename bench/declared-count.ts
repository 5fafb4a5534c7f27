// How much pages declare of their outlets, and what of it is believed: node --import tsx bench/declared-count.ts [--list]
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { declaredFacts } from '../src/outlets/declared/declared-facts.ts'
import { heard, NOTHING_SAID, type Said, siteOf } from '../src/outlets/declared/said-of-outlet.ts'
import { extracted } from './extraction-scores.ts'
import { DATA, samples } from './extraction-samples.ts'
import { readBytes } from './read-data.ts'

const SETS = ['newspaper4k', 'fundus', 'zyte', 'trafilatura']

const said = new Map<string, Said>()
const [onPages, pagesOf] = [new Map<string, number>(), new Map<string, number>()]
let pages = 0
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

for (const { set, url, file } of samples()) {
  if (!SETS.includes(set) || !url || !existsSync(join(DATA, file))) continue
  const seen = await extracted({ id: file, url, bytes: readBytes(join(DATA, file)), contentType: 'text/html' })
  const { language = 'und', publisher = [] } = seen
  const article = { id: file, language, publisher }
  const site = siteOf({ article, url })
  if (site === undefined) continue
  pages++
  count(pagesOf, site)
  for (const field of new Set(publisher.map(each => each.field))) count(onPages, field)
  if (publisher.length > 0) count(onPages, 'anything')
  said.set(site, heard(said.get(site) ?? NOTHING_SAID, { article, url, on: '2026-01-01' }))
}

const believed = new Map<string, number>()
for (const [site, values] of said) {
  const facts = declaredFacts(values)
  for (const field of new Set(facts.map(each => each.field))) count(believed, field)
  if (!process.argv.includes('--list')) continue
  const told = facts.filter(({ field }) => field !== 'language').map(({ field, value }) => `${field}: ${value}`)
  if (told.length > 0) process.stdout.write(`${site} (${pagesOf.get(site)}) ${told.join(' | ')}\n`)
}
const sorted = (counts: Map<string, number>) => Object.fromEntries([...counts].sort(([, a], [, b]) => b - a))
process.stdout.write(
  `${JSON.stringify({ pages, sites: said.size, onPages: sorted(onPages), believed: sorted(believed) }, null, 1)}\n`,
)
