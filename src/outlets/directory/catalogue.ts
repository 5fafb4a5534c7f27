import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact, FactField, FactSource } from '../../domain/outlet.ts'
import { ROOT } from '../../place.ts'
import { anchorsBy } from './keep-owners.ts'
import { ownerIdOf, sought } from './outlet-rows.ts'
import { ownerNode } from './owner-identity.ts'

/** What ships of outlets, by what is asked for. */
export interface Catalogue {
  /** The outlet that publishes at a place: `host` or `host/path`. */
  at(place: string): string | undefined
  outlet(id: string): { hosts: string[]; facts: Fact[] } | undefined
  /** Outlets that name an owner so, by its name as ids have it or by its identifier; with the name. */
  ownedBy(named: string): { id: string; name: string }[]
  /** What a name of an owner, as ids have it, is known to be: an owner's id, and a country or `-`. */
  anchors(name: string): { id: string; country: string }[]
  /** Outlets of which a name, or a host, begins with these sought words, by name. */
  find(words: string): { id: string; name: string }[]
}

interface Line {
  id: string
  hosts: string[]
  facts: (Pick<Fact, 'value' | 'lang' | 'row' | 'url' | 'ownerId' | 'ownerCountry'> & {
    field: FactField
    source: string
  })[]
}

/** The source whose owners are items; its rows give their names. */
const ITEMS = 'wikidata'

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
    lines.map(({ id, hosts, facts }) => [id, { hosts, facts: facts.map(fact => shownFact(fact, shownAs)) }]),
  )
  const places = new Map(lines.flatMap(({ id, hosts }) => hosts.map(host => [host, id] as const)))
  const { owned, anchors } = ownersOf(outlets)
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
    ownedBy: named => owned.get(named) ?? [],
    anchors: name => anchors.get(name) ?? [],
    find: words => names.filter(({ key }) => key.startsWith(words)),
  }
}

function shownFact({ source, ...fact }: Line['facts'][number], shownAs: ReadonlyMap<string, FactSource>): Fact {
  const isItem = fact.field === 'owner' && source === ITEMS
  return { ...fact, source: shownAs.get(source)!, ...(isItem && { ownerIsItem: true }) }
}

function ownersOf(outlets: ReadonlyMap<string, { facts: readonly Fact[] }>) {
  const owned = new Map<string, { id: string; name: string }[]>()
  const anchors = new Map<string, { id: string; country: string }[]>()
  for (const [id, { facts }] of outlets) {
    const countries = facts.flatMap(({ field, value }) => (field === 'country' ? [value] : []))
    for (const fact of facts) {
      if (fact.field !== 'owner') continue
      for (const named of new Set([ownerIdOf(fact.value), ownerNode(fact)]))
        owned.set(named, [...(owned.get(named) ?? []), { id, name: fact.value }])
      for (const [name, anchor, country] of anchorsBy(fact, countries).map(key => key.split(' ')))
        anchors.set(name, [...(anchors.get(name) ?? []), { id: anchor, country }])
    }
  }
  return { owned, anchors }
}
