import type { Fact } from '../../domain/outlet.ts'
import type { CsvRow } from '../../outside/csv-rows.ts'
import { hostKey, placeKey } from '../../text/hosts.ts'
import type { GivenStake } from '../directory/keep-owners.ts'
import { type Column, columnName, type Layout } from './layouts.ts'
import { stakeSides, withOwners } from './row-owners.ts'
import { addressTrouble, readAddress, readControl, readPercent, readText } from './import-values.ts'

/** One row of a file: what it says of an outlet, and what of it could not be read. */
export interface ReadRow {
  line: number
  /** `host` or `host/path`; the first decides whose row it is. */
  hosts: string[]
  /** True where the host is that of a feed: it may be one that delivers for a host above it. */
  isOfFeed: boolean
  facts: Omit<Fact, 'source' | 'row'>[]
  /** Values that could not be read. */
  leftOut: LeftOut[]
}

/** A value of a row that could not be read, while the rest of it stays. */
export interface LeftOut {
  /** What it would have said: a field, a column. */
  of: string
  /** In words. */
  because: string
}

const MOST_VALUES = 50
const SHOWN = 60

/** A row as its layout reads it; a sentence where it cannot be read. */
export function outletRowReader(layout: Layout, columns: readonly string[]): (given: CsvRow) => ReadRow | string {
  // The first of several columns of one name stands.
  const known = columns.flatMap(name => {
    const column = layout.columns[columnName(name)]
    return column ? [{ name, column }] : []
  })
  return ({ line, fields, nested = [] }) => {
    const row: ReadRow = { line, hosts: [], isOfFeed: false, facts: [], leftOut: [] }
    let at: string | undefined
    for (const { name, column } of known) {
      const values = valuesOf(fields[name], column)
      for (const given of values.slice(0, MOST_VALUES)) {
        const value = take(row, name, column, given)
        if (column.is === 'at') at = value
      }
      const because = nested.includes(name) ? NESTED : values.length > MOST_VALUES ? tooMany(values.length) : undefined
      if (because !== undefined) row.leftOut.push({ of: name, because: `${name}: ${because}` })
    }
    if (row.hosts.length === 0) return row.leftOut.find(({ of }) => of === HOST)?.because ?? 'It names no host.'
    if (layout.countryByEnding)
      row.facts = row.facts.filter(({ field, value }) => field !== 'country' || endsIn(row.hosts[0], value))
    row.facts.push(...(layout.always ?? []))
    const { facts, leftOut } = withOwners(row.facts, fields, layout)
    return {
      ...row,
      hosts: [...new Set(row.hosts)],
      facts: at === undefined ? facts : facts.map(fact => ({ ...fact, url: at })),
      leftOut: [...row.leftOut, ...leftOut],
    }
  }
}

function endsIn(host: string, country: string): boolean {
  return host.endsWith(`.${country.toLowerCase()}`) || (country === 'GB' && /\.(?:uk|scot|wales)$/.test(host))
}

function valuesOf(given: string | undefined, { between }: Column): string[] {
  if (!given) return []
  const values = between ? given.split(between) : [given]
  return values.map(value => value.trim()).filter(Boolean)
}

const NESTED = 'an object or a list in a list is not read.'
const tooMany = (count: number): string => `of ${count} values the first ${MOST_VALUES} are read.`

/** Puts what a cell says into the row; answers the value as it is read. */
function take(row: ReadRow, name: string, { is, read, lang }: Column, given: string): string | undefined {
  const value = read(given)
  const host = is === 'host' ? placeOf(given) : is === 'feed-host' ? feedHost(given) : undefined
  if (value === undefined || ((is === 'host' || is === 'feed-host') && host === undefined)) {
    row.leftOut.push(unread(name, { is, read }, given))
    return undefined
  }
  if (host !== undefined) row.hosts.push(host)
  if (is === 'feed-host') row.isOfFeed = true
  const field = is === 'feed-host' ? 'feed' : is
  if (field !== 'host' && field !== 'at') row.facts.push({ field, value, ...(lang && { lang }) })
  return value
}

/** What a value without a host of an outlet is told as. */
const HOST = 'host'

/** Why a value is left out, in the words of what it should have been. */
function unread(name: string, { is, read }: Pick<Column, 'is' | 'read'>, given: string): LeftOut {
  const shown = `“${given.length > SHOWN ? `${given.slice(0, SHOWN)}…` : given}”`
  if (is === 'host' || is === 'feed-host') return { of: HOST, because: `${shown} cannot be read as a host of its own.` }
  if (is === 'language') return { of: is, because: `${shown} is an unknown language; left out.` }
  if (read !== readAddress) return { of: is, because: `${shown} cannot be read as ${name}.` }
  return { of: 'address', because: `${name}: the address ${shown} ${addressTrouble(given)}; left out.` }
}

/** A word alone is a name of some machine, and no outlet publishes there. */
const placeOf = (given: string): string | undefined =>
  given.includes('.') ? placeKey(given.replace(START_PAGE, '')) : undefined

/** The file of a start page is no part of an outlet. */
const START_PAGE = /\/(?:index|default|home|main)\.[a-z]{2,5}(?:[?#].*)?$/i

/** Who delivers feeds of others, under one host for all. */
const DELIVERERS =
  /(?:^|\.)(?:feedburner\.com|feedblitz\.com|feedspot\.com|rss\.app|fetchrss\.com|openrss\.org|nitter\.net|news\.google\.com|youtube\.com|reddit\.com|medium\.com)$/
/** Names of machines that deliver feeds, before the host whose feeds they are. */
const MACHINES = /^(?:rss|rss2|feeds?|feeds?\d|xml|api|static|assets|cdn|media|services|partner-feeds|m)\.(?=[^.]+\.)/

/** The host of the outlet whose feed is at an address; undefined where the feeds of many are there. */
function feedHost(address: string): string | undefined {
  const host = hostKey(address)
  if (host === undefined || DELIVERERS.test(host)) return undefined
  return hostKey(host.replace(MACHINES, '')) ?? host
}

/** A row of a table of who owns what. */
export interface ReadStake {
  stake: GivenStake
  /** The target is an owner by this id; absent: it is what its name says. */
  targetId: string | undefined
  leftOut: LeftOut[]
}

/** A row of a table of who owns what, with what of it is left out; a sentence where it cannot be read. */
export function readStake({ fields }: Pick<CsvRow, 'fields'>): ReadStake | string {
  const said = Object.fromEntries(Object.entries(fields).map(([name, value]) => [columnName(name), value]))
  const [ownerName, targetName] = [readText(said.owner ?? ''), readText(said.target ?? '')]
  if (ownerName === undefined || targetName === undefined) return 'It names no owner or no target.'
  const percent = said.percent ? readPercent(said.percent) : undefined
  if (said.percent && percent === undefined) return `“${said.percent.slice(0, SHOWN)}” is no share of 0 to 100 percent.`
  const control = readControl(said.control ?? '')
  if (control === undefined) return `“${said.control.slice(0, SHOWN)}” is none of yes, no and unknown.`
  const url = readAddress(said.url ?? '')
  const { owner, targetId, leftOut } = stakeSides(fields, targetName)
  const stake = {
    ownerName,
    ...owner,
    targetId: targetName,
    targetName,
    control,
    ...(percent !== undefined && { percent }),
    ...(url !== undefined && { url }),
  }
  const unreadUrl = said.url && url === undefined ? [unread('url', { is: 'at', read: readAddress }, said.url)] : []
  return { stake, targetId, leftOut: [...leftOut, ...unreadUrl] }
}
