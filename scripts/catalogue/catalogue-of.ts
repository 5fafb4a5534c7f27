// The catalogue as files, with how much of every source it uses and what is wrong with it.
import { AGENCIES } from '../../src/stages/5-trace/agencies.ts'
import type { FactField } from '../../src/domain/outlet.ts'
import type { Chosen } from './chosen.ts'
import { factsOf, hostOf, type ShippedFact } from './facts-of.ts'
import { feedsOf } from './feeds-of.ts'
import { packsOf } from './packs-of.ts'
import { rowsOf, SHIPPED_SOURCES, type SourceName } from './shipped-sources.ts'
import type { SourceRows } from './source-rows.ts'

/** Largest share of a source's rows that is used: no substantial part of anybody's collection. */
const MOST_SHARE = 0.2

export interface Catalogue {
  /** By file name. */
  files: Record<string, string>
  /** How much of each source is used, in words. */
  shares: string[]
  /** Of how many outlets each field is documented, in words. */
  documented: string[]
  /** Why it must not be written. */
  problems: string[]
}

/** One outlet as it ships. */
interface ShippedOutlet {
  id: string
  hosts: string[]
  facts: ShippedFact[]
}

/** The files, made from the list and the rows. */
export function catalogueOf(chosen: readonly Chosen[], rows: SourceRows): Catalogue {
  const outlets = chosen
    .map(outlet => ({
      id: outlet.id,
      hosts: outlet.hosts,
      facts: [...factsOf(outlet, rows), ...feedsOf(outlet, rows, chosen)],
    }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const used = usedRows(outlets)
  const isUsed = ([source]: [string, unknown]) => used.has(source as SourceName)
  return {
    files: {
      'outlets.jsonl': lines(outlets),
      'packs.jsonl': lines(packsOf(chosen)),
      'sources.json': `${JSON.stringify(Object.fromEntries(Object.entries(SHIPPED_SOURCES).filter(isUsed)), null, 2)}\n`,
    },
    shares: [...used].map(([source, ids]) => shareOf(source, ids.size, rows)),
    documented: documentedIn(outlets),
    problems: [...problemsOf(chosen, outlets), ...unknownHosts(chosen, rows), ...tooMuch(used, rows)],
  }
}

function documentedIn(outlets: readonly ShippedOutlet[]): string[] {
  const facts = outlets.flatMap(outlet => outlet.facts)
  const values = (field: FactField) => new Set(facts.filter(fact => fact.field === field).map(({ value }) => value))
  const having = (field: FactField) => outlets.filter(outlet => outlet.facts.some(fact => fact.field === field)).length
  const fields = [...new Set(facts.map(({ field }) => field))]
  return [
    `${outlets.length} outlets, ${facts.length} facts; ${values('country').size} countries, ${values('language').size} languages`,
    ...fields.map(field => `${field}: ${having(field)} of ${outlets.length}`),
  ]
}

const lines = (values: readonly unknown[]): string => values.map(value => `${JSON.stringify(value)}\n`).join('')

/** Rows by source: of lists of feeds every address is one. */
function usedRows(outlets: readonly ShippedOutlet[]): Map<SourceName, Set<string>> {
  const used = new Map<SourceName, Set<string>>()
  for (const { facts } of outlets) {
    for (const fact of facts) used.set(fact.source, (used.get(fact.source) ?? new Set()).add(rowOf(fact)))
  }
  return new Map([...used].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** A list of feeds has a row an address; a fact that is no feed names it behind its category. */
function rowOf({ field, value, source, row }: ShippedFact): string {
  if (source !== 'kite-feeds') return row
  return field === 'feed' ? value : row.slice(row.indexOf(', ') + 2)
}

function shareOf(source: SourceName, count: number, rows: SourceRows): string {
  if (source === 'agencies') return `${source}: ${count} links to our own table`
  const all = rowsOf(source, rows)
  return `${source}: ${count} of ${all} rows, ${((count / all) * 100).toFixed(1)} %`
}

function tooMuch(used: Map<SourceName, Set<string>>, rows: SourceRows): string[] {
  return [...used]
    .filter(([source, { size }]) => source !== 'agencies' && size > rowsOf(source, rows) * MOST_SHARE)
    .map(([source, { size }]) => `${shareOf(source, size, rows)}: more than ${MOST_SHARE * 100} %.`)
}

function problemsOf(chosen: readonly Chosen[], outlets: readonly ShippedOutlet[]): string[] {
  const hosts = chosen.flatMap(outlet => outlet.hosts.map(host => ({ host, line: outlet.line })))
  const twice = hosts.filter(({ host }, index) => hosts.findIndex(each => each.host === host) !== index)
  const items = outlets.flatMap(({ facts }) => facts.filter(({ field }) => field === 'qid').map(({ value }) => value))
  const shared = items.filter((item, index) => items.indexOf(item) !== index)
  const bare = outlets.filter(
    ({ facts }) => !facts.some(({ field }) => field === 'name' || field === 'feed' || field === 'agency'),
  )
  return [
    ...twice.map(({ host, line }) => `chosen.txt:${line}: ${host} stands there twice.`),
    ...shared.map(item => `${item} is the item of two outlets.`),
    ...bare.map(({ id }) => `${id}: no row names it, no list has a feed of it: take it off the list.`),
  ]
}

/** Hosts that no row speaks of: they would be from memory. */
function unknownHosts(chosen: readonly Chosen[], { draft, wikidata, fundus, kiteFeeds }: SourceRows): string[] {
  const known = new Set([
    ...draft.map(({ domain }) => domain),
    ...wikidata.flatMap(({ hosts }) => hosts.split(' ')),
    ...fundus.map(({ domain }) => domain),
    ...kiteFeeds.flatMap(({ feed_url }) => withParents(hostOf(feed_url))),
    ...AGENCIES.flatMap(({ hosts }) => hosts),
  ])
  return chosen.flatMap(({ hosts, line }) =>
    hosts.filter(host => !known.has(host)).map(host => `chosen.txt:${line}: no row speaks of ${host}.`),
  )
}

const withParents = (host: string): string[] => host.split('.').map((_, index, parts) => parts.slice(index).join('.'))
