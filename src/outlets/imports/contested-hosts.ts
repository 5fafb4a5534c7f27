import { AppError } from '../../domain/app-error.ts'
import type { Outlet } from '../../domain/outlet.ts'
import { bareName, wordsBeside } from './fits-host.ts'
import type { Known } from '../directory/known-outlets.ts'
import type { ReadRow } from './read-outlet-row.ts'
import { seenBefore } from '../lenses/seen-before.ts'

/** Places that rows of several Wikidata items name: the item whose it is, or null where none of them can be preferred. */
export type Contested = ReadonlyMap<string, string | null>

/** More would not stand in memory. */
const MOST_CONTESTED = 100_000

/** A row's place among those that name one host: the lower the better. */
const NAMED_ALIKE = -1

/**
 * Whose the hosts are that rows of several items name: of the row that is named as what is known there, else of the one
 * whose name the host holds best. Reads the rows twice, and only once where there is no such host.
 */
export async function contestedHosts(rows: () => AsyncIterable<ReadRow>, known: Known): Promise<Contested> {
  const contested = await namedBySeveral(rows())
  if (contested.size === 0) return new Map()
  const names = await namesAt([...contested], known)
  const best = new Map<string, { qid: string; rank: number; isTied: boolean }>()
  for await (const row of rows()) {
    const qid = itemOf(row)
    for (const host of qid === undefined ? [] : row.hosts) {
      if (!contested.has(host)) continue
      const rank = rankOf(namesOf(row.facts), host, names.get(host) ?? [])
      const before = best.get(host)
      if (!before || rank < before.rank) best.set(host, { qid: qid!, rank, isTied: false })
      else if (rank === before.rank && qid !== before.qid) before.isTied = true
    }
  }
  return new Map([...best].map(([host, { qid, rank, isTied }]) => [host, isTied || rank === Infinity ? null : qid]))
}

/** The Wikidata item that a row is of. */
export const itemOf = ({ facts }: Pick<ReadRow, 'facts'>): string | undefined =>
  facts.find(({ field }) => field === 'qid')?.value

/**
 * True where a row with an item may be of an outlet of which documents know no item: it is named alike, or as the host is
 * named at least as much as the outlet is. A row without a name says nothing against it.
 */
export function mayBeOf(row: Pick<ReadRow, 'facts'>, host: string, outlet: Pick<Outlet, 'facts'>): boolean {
  const [names, known] = [namesOf(row.facts), namesOf(outlet.facts)]
  if (names.length === 0 || known.length === 0) return true
  const rank = rankOf(names, host, known)
  return rank < Infinity && (rank === NAMED_ALIKE || rank <= rankOf(known, host, []))
}

const namesOf = (facts: Outlet['facts'] | ReadRow['facts']): string[] =>
  facts.flatMap(({ field, value }) => (field === 'name' ? [value] : []))

function rankOf(names: readonly string[], host: string, known: readonly string[]): number {
  const bare = new Set(known.map(bareName))
  if (names.some(name => bare.has(bareName(name)))) return NAMED_ALIKE
  return Math.min(...names.map(name => wordsBeside(name, host) ?? Infinity), Infinity)
}

async function namedBySeveral(rows: AsyncIterable<ReadRow>): Promise<Set<string>> {
  const [isNamed, isNamedBy] = [seenBefore(), seenBefore()]
  const contested = new Set<string>()
  for await (const row of rows) {
    const qid = itemOf(row)
    for (const host of qid === undefined ? [] : row.hosts) {
      const isRepeated = isNamedBy(`${host} ${qid}`)
      if (isNamed(host) && !isRepeated) contested.add(host)
    }
    if (contested.size > MOST_CONTESTED) throw tooMany()
  }
  return contested
}

/** What is known to be at each host is called, by documents or by its pages. */
async function namesAt(hosts: readonly string[], known: Known): Promise<Map<string, string[]>> {
  const { documented, declared } = await known.at(hosts)
  const outlets = await known.outlets([...new Set([...documented.values(), ...declared.values()])])
  return new Map(
    hosts.map(host => {
      const outlet = outlets.get(documented.get(host) ?? declared.get(host) ?? '')
      return [host, outlet ? namesOf(outlet.facts) : []]
    }),
  )
}

const tooMany = (): AppError =>
  new AppError('bad-input', `More than ${MOST_CONTESTED} hosts are named by rows of several Wikidata items.`, {
    next: 'Split the file so that rows that name one host stay together, and import the parts.',
  })
