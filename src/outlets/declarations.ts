import type { Article } from '../domain/article.ts'
import { articleIdOf } from '../fingerprint.ts'
import type { Cellar } from '../store/cellar.ts'
import { registrableDomain } from '../text/hosts.ts'
import { declaredFacts } from './declared-facts.ts'
import { keepDeclared } from './keep-outlets.ts'
import {
  DECLARED,
  nameKey,
  OUTLET_HOST,
  OUTLET_NAME,
  OUTLET_OWNER,
  OUTLET_ROW,
  type OutletRow,
  ownerIdOf,
  turnDirectory,
} from './outlet-rows.ts'
import { heard, NOTHING_SAID, type Said, withoutPages } from './said-of-outlet.ts'
import { directoryOver } from './stored-directory.ts'

/** Kept facts: what pages of a registrable domain said, by that domain. */
export const SAID = 'said'

/** Domains of which what was said stays in memory. */
const MOST_KNOWN = 2_000

/** Listens to what articles say of their outlets, and keeps it: only where something new is said is anything written. */
export interface Declarations {
  /** `fetchedAt`: ISO 8601, of the newest reading of the page. */
  hear(article: Article, url: string, fetchedAt: string): Promise<void>
}

/** Declarations over a cellar. What several processes hear at one time is added up, at worst with a page less. */
export function declarationsOver(cellar: Cellar): Declarations {
  const known = new Map<string, Said>()
  let turn: Promise<unknown> = Promise.resolve()
  return {
    async hear(article, url, fetchedAt) {
      const domain = registrableDomain(url)
      if (domain === undefined) return
      const witness = { article, url, on: fetchedAt.slice(0, 10) }
      const before = known.get(domain) ?? (await saidOn(domain, cellar))
      remember(known, domain, before)
      if (heard(before, witness) === before) return
      // One after the other: each adds to what the one before it wrote.
      const write = turn.then(async () => {
        const stored = await saidOn(domain, cellar)
        const next = heard(stored, witness)
        if (next !== stored) await keepSaid(domain, next, cellar)
        remember(known, domain, next)
      })
      turn = write.catch(() => {})
      await write
    },
  }
}

/** Takes away what was said by pages that are forgotten, and everything of domains that are. */
export async function unsay(cellar: Cellar, urls: readonly string[], isForgotten: Forgets): Promise<void> {
  const domains = new Map<string, string[]>()
  for (const url of urls) {
    const domain = registrableDomain(url)
    if (domain !== undefined) domains.set(domain, [...(domains.get(domain) ?? []), url])
  }
  for (const [domain, pages] of domains) {
    const said = await saidOn(domain, cellar)
    const gone = (await isForgotten(`https://${domain}/`)) !== undefined
    const left = gone ? NOTHING_SAID : withoutPages(said, new Set(pages.map(articleIdOf)), new Set(pages))
    if (said !== NOTHING_SAID) await keepSaid(domain, left, cellar)
    if (left.values.length === 0) await cellar.unkeep(SAID, domain)
  }
}

type Forgets = (url: string) => Promise<unknown>

const saidOn = async (domain: string, cellar: Cellar): Promise<Said> =>
  (await cellar.fact<Said>(SAID, domain)) ?? NOTHING_SAID

/** The facts first: where this ends between both, the next page says it again. */
async function keepSaid(domain: string, said: Said, cellar: Cellar): Promise<void> {
  const documented = (await directoryOver(cellar).ofAddresses([domain])).get(domain)
  const id = documented && !documented.isDeclared ? documented.id : domain
  const told = declaredFacts(said)
  // Of an outlet without a name its articles tell more.
  const facts = id !== domain || told.some(({ field }) => field === 'name') ? told : []
  // It was documented, or deleted, since it was declared.
  for (const other of new Set([id, domain]))
    if (other !== id || facts.length === 0) await dropDeclared(other, domain, cellar)
  const on =
    said.values
      .map(each => each.on)
      .sort()
      .at(-1) ?? ''
  if (facts.length > 0) await keepDeclared(cellar, { id, hosts: [domain], facts }, on)
  await cellar.keep(SAID, domain, said)
}

async function dropDeclared(id: string, domain: string, cellar: Cellar): Promise<void> {
  const rows = await cellar.keptUnder<OutletRow>(OUTLET_ROW, [`${DECLARED} ${id} `])
  if (rows.length === 0) return
  await cellar.unkeepUnder(OUTLET_ROW, `${DECLARED} ${id} `)
  await cellar.unkeep(OUTLET_HOST, `${DECLARED} ${domain}`)
  await cellar.unkeep(OUTLET_NAME, nameKey(DECLARED, id, id))
  for (const { field, value } of rows.flatMap(([, { facts }]) => facts)) {
    if (field === 'name') await cellar.unkeep(OUTLET_NAME, nameKey(DECLARED, value, id))
    if (field === 'owner') await cellar.unkeep(OUTLET_OWNER, `${DECLARED} ${ownerIdOf(value)} ${id}`)
  }
  await turnDirectory(cellar)
}

function remember(known: Map<string, Said>, domain: string, said: Said): void {
  if (known.size >= MOST_KNOWN && !known.has(domain)) known.delete(known.keys().next().value!)
  known.set(domain, said)
}
