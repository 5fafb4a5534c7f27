import type { Cellar } from '../../store/cellar.ts'
import { hostKey } from '../../text/hosts.ts'
import type { Catalogue } from './catalogue.ts'
import type { OutletList } from './directory.ts'
import type { Known } from './known-outlets.ts'
import { DECLARED, OUTLET_HOST, OUTLET_NAME, sought } from './outlet-rows.ts'

/** Names and hosts that are read of each import; a list that would be longer is cut off, and its total is how many were read. */
const MOST_LISTED = 5_000

/** Outlets of which a name or a host begins with these words, by name. */
export async function findOutlets(
  words: string,
  { limit, offset }: { limit: number; offset: number },
  known: Known,
  cellar: Cellar,
  catalogue: Catalogue,
): Promise<OutletList> {
  const ids = [...known.imports.map(({ source }) => source.id), DECLARED]
  const name = sought(words)
  const host = hostKey(words) ?? words.trim().toLowerCase()
  const isAll = words.trim() === ''
  const byName = isAll || name !== '' ? await inEach(ids, id => named(id, name, cellar)) : []
  const byHost = isAll ? [] : await inEach(ids, id => hosted(id, host, cellar))
  const shipped = [...(isAll || name !== '' ? catalogue.find(name) : []), ...(isAll ? [] : catalogue.find(host))]
  const found = new Set([...byName, ...shipped.map(({ id }) => id), ...byHost])
  const outlets = [...(await known.outlets([...found])).values()].sort(
    (one, other) => COLLATOR.compare(one.name, other.name) || (one.id < other.id ? -1 : 1),
  )
  return { total: outlets.length, outlets: outlets.slice(offset, offset + limit) }
}

const COLLATOR = new Intl.Collator('und', { sensitivity: 'base' })

async function named(importId: string, words: string, cellar: Cellar): Promise<string[]> {
  const kept = await cellar.keptUnder<{ id: string }>(OUTLET_NAME, [`${importId} ${words}`], MOST_LISTED)
  return kept.map(([, { id }]) => id)
}

async function hosted(importId: string, host: string, cellar: Cellar): Promise<string[]> {
  const kept = await cellar.keptUnder<string>(OUTLET_HOST, [`${importId} ${host}`], MOST_LISTED)
  return kept.map(([, id]) => id)
}

async function inEach(ids: readonly string[], read: (id: string) => Promise<string[]>): Promise<string[]> {
  const found: string[] = []
  for (const id of ids) found.push(...(await read(id)))
  return found
}
