import type { Article } from '../../domain/article.ts'
import { articleIdOf } from '../../fingerprint.ts'
import type { Cellar } from '../../store/cellar.ts'
import { candidates } from '../../text/hosts.ts'
import { declaredFacts } from './declared-facts.ts'
import { keepDeclared } from '../directory/keep-outlets.ts'
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
} from '../directory/outlet-rows.ts'
import { heard, NOTHING_SAID, type Said, siteOf, withoutPages } from './said-of-outlet.ts'
import { directoryOver } from '../directory/stored-directory.ts'

/** Kept facts: what pages of a site said, by its host. */
export const SAID = 'said'

/** Sites of which what was said stays in memory. */
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
      const site = siteOf({ article, url })
      if (site === undefined) return
      const witness = { article, url, on: fetchedAt.slice(0, 10) }
      const before = known.get(site) ?? (await saidOn(site, cellar))
      remember(known, site, before)
      if (heard(before, witness) === before) return
      // One after the other: each adds to what the one before it wrote.
      const write = turn.then(async () => {
        const stored = await saidOn(site, cellar)
        const next = heard(stored, witness)
        if (next !== stored) await keepSaid(site, next, cellar)
        remember(known, site, next)
      })
      turn = write.catch(() => {})
      await write
    },
  }
}

/** Takes away what was said by pages that are forgotten, and everything of sites that are. */
export async function unsay(cellar: Cellar, urls: readonly string[], isForgotten: Forgets): Promise<void> {
  const sites = new Map<string, string[]>()
  for (const url of urls) for (const site of sitesAbove(url)) sites.set(site, [...(sites.get(site) ?? []), url])
  for (const [site, pages] of sites) {
    const said = await saidOn(site, cellar)
    if (said === NOTHING_SAID) continue
    const isGone = (await isForgotten(`https://${site}/`)) !== undefined
    const left = isGone ? NOTHING_SAID : withoutPages(said, new Set(pages.map(articleIdOf)), new Set(pages))
    await keepSaid(site, left, cellar)
    if (left.values.length === 0) await cellar.unkeep(SAID, site)
  }
}

/** Hosts that a page may belong to. */
const sitesAbove = (url: string): string[] => candidates(url).filter(place => !place.includes('/'))

type Forgets = (url: string) => Promise<unknown>

const saidOn = async (site: string, cellar: Cellar): Promise<Said> =>
  (await cellar.fact<Said>(SAID, site)) ?? NOTHING_SAID

/** The facts first: where this ends between both, the next page says it again. */
async function keepSaid(site: string, said: Said, cellar: Cellar): Promise<void> {
  const known = (await directoryOver(cellar).ofAddresses([site])).get(site)
  const documented = known?.isDeclared ? undefined : known
  const id = documented?.id ?? site
  const told = declaredFacts(said)
  // Of an outlet without a name its articles tell more; a blog beside a documented paper is not that paper.
  const isIts = documented ? documented.hosts.includes(site) : told.some(({ field }) => field === 'name')
  const facts = isIts ? told : []
  // It was documented, or deleted, since it was declared.
  for (const other of new Set([id, site]))
    if (other !== id || facts.length === 0) await dropDeclared(other, site, cellar)
  const on =
    said.values
      .map(each => each.on)
      .sort()
      .at(-1) ?? ''
  if (facts.length > 0) await keepDeclared(cellar, { id, hosts: [site], facts }, on)
  await cellar.keep(SAID, site, said)
}

async function dropDeclared(id: string, site: string, cellar: Cellar): Promise<void> {
  const rows = await cellar.keptUnder<OutletRow>(OUTLET_ROW, [`${DECLARED} ${id} `])
  if (rows.length === 0) return
  await cellar.unkeepUnder(OUTLET_ROW, `${DECLARED} ${id} `)
  await cellar.unkeep(OUTLET_HOST, `${DECLARED} ${site}`)
  await cellar.unkeep(OUTLET_NAME, nameKey(DECLARED, id, id))
  for (const { field, value } of rows.flatMap(([, { facts }]) => facts)) {
    if (field === 'name') await cellar.unkeep(OUTLET_NAME, nameKey(DECLARED, value, id))
    if (field === 'owner') await cellar.unkeep(OUTLET_OWNER, `${DECLARED} ${ownerIdOf(value)} ${id}`)
  }
  await turnDirectory(cellar)
}

function remember(known: Map<string, Said>, site: string, said: Said): void {
  if (known.size >= MOST_KNOWN && !known.has(site)) known.delete(known.keys().next().value!)
  known.set(site, said)
}
