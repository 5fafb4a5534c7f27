import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact, FactField, FactSource } from '../../domain/outlet.ts'
import { ROOT } from '../../place.ts'
import { ownerIdOf, sought } from './outlet-rows.ts'

/** What ships of outlets, by what is asked for. */
export interface Catalogue {
  /** The outlet that publishes at a place: `host` or `host/path`. */
  at(place: string): string | undefined
  outlet(id: string): { hosts: string[]; facts: Fact[] } | undefined
  /** Outlets that name an owner of this id, with the name. */
  ownedBy(ownerId: string): { id: string; name: string }[]
  /** Outlets of which a name, or a host, begins with these sought words, by name. */
  find(words: string): { id: string; name: string }[]
}

interface Line {
  id: string
  hosts: string[]
  facts: { field: FactField; value: string; lang?: string; source: string; row?: string; url?: string }[]
}

type Sources = Record<string, { name: string; licence: string; url?: string; retrievedOn: string }>

let shipped: Catalogue | undefined

/** The catalogue that ships: outlets.jsonl and sources.json of data/catalogue, read once. Empty where they are not there. */
export const shippedCatalogue = (): Catalogue => (shipped ??= readCatalogue(join(ROOT, 'data/catalogue')))

/** The catalogue of a folder. Throws where a line of it is broken: it ships with the program. */
function readCatalogue(folder: string): Catalogue {
  const lines = textAt(join(folder, 'outlets.jsonl')).split('\n').filter(Boolean)
  const sources = JSON.parse(textAt(join(folder, 'sources.json')) || '{}') as Sources
  return catalogueOf(
    lines.map(line => JSON.parse(line) as Line),
    sources,
  )
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** A catalogue of these outlets. */
export function catalogueOf(lines: readonly Line[], sources: Sources): Catalogue {
  const shownAs = new Map<string, FactSource>(
    Object.entries(sources).map(([id, source]) => [id, { id: `catalogue/${id}`, ...source, how: 'shipped' }]),
  )
  const outlets = new Map(
    lines.map(({ id, hosts, facts }) => [
      id,
      { hosts, facts: facts.map(fact => ({ ...fact, source: shownAs.get(fact.source)! })) },
    ]),
  )
  const places = new Map(lines.flatMap(({ id, hosts }) => hosts.map(host => [host, id] as const)))
  const owned = new Map<string, { id: string; name: string }[]>()
  for (const { id, facts } of lines)
    for (const { field, value } of facts)
      if (field === 'owner') owned.set(ownerIdOf(value), [...(owned.get(ownerIdOf(value)) ?? []), { id, name: value }])
  const names = lines.flatMap(({ id, hosts, facts }) => {
    const named = facts.filter(({ field }) => field === 'name').map(({ value }) => value)
    const shown = named.length > 0 ? named : [id]
    return [
      ...shown.map(name => ({ key: sought(name), id, name })),
      ...hosts.map(host => ({ key: host, id, name: shown[0] })),
    ]
  })
  return {
    at: place => places.get(place),
    outlet: id => outlets.get(id),
    ownedBy: ownerId => owned.get(ownerId) ?? [],
    find: words => names.filter(({ key }) => key.startsWith(words)),
  }
}
