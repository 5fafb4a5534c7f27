import type { Fact } from '../../domain/outlet.ts'
import { hostKey, placeKey } from '../../text/hosts.ts'
import type { GivenStake } from '../directory/keep-outlets.ts'
import { type Column, columnName, type Layout } from './layouts.ts'
import { readAddress, readControl, readPercent, readText } from './import-values.ts'

/** One row of a file: what it says of an outlet, and what of it could not be read. */
export interface ReadRow {
  line: number
  /** `host` or `host/path`; the first decides whose row it is. */
  hosts: string[]
  /** True where the host is that of a feed: it may be one that delivers for a host above it. */
  isOfFeed: boolean
  facts: Omit<Fact, 'source' | 'row'>[]
  /** Values that could not be read, in words. */
  leftOut: string[]
}

const MOST_VALUES = 50
const SHOWN = 60

/** A row as its layout reads it; a sentence where it cannot be read. */
export function outletRowReader(
  layout: Layout,
  columns: readonly string[],
): (line: number, fields: Record<string, string>) => ReadRow | string {
  // The first of several columns of one name stands.
  const known = columns.flatMap(name => {
    const column = layout.columns[columnName(name)]
    return column ? [{ name, column }] : []
  })
  return (line, fields) => {
    const row: ReadRow = { line, hosts: [], isOfFeed: false, facts: [], leftOut: [] }
    let at: string | undefined
    for (const { name, column } of known) {
      for (const given of valuesOf(fields[name], column)) {
        if (column.is === 'at') at = readAddress(given)
        else take(row, name, column, given)
      }
    }
    if (row.hosts.length === 0) return row.leftOut.find(told => / as a host/.test(told)) ?? 'It names no host.'
    if (layout.countryByEnding)
      row.facts = row.facts.filter(({ field, value }) => field !== 'country' || endsIn(row.hosts[0], value))
    row.facts.push(...(layout.always ?? []))
    return {
      ...row,
      hosts: [...new Set(row.hosts)],
      facts: at === undefined ? row.facts : row.facts.map(fact => ({ ...fact, url: at })),
    }
  }
}

function endsIn(host: string, country: string): boolean {
  return host.endsWith(`.${country.toLowerCase()}`) || (country === 'GB' && /\.(?:uk|scot|wales)$/.test(host))
}

function valuesOf(given: string | undefined, { between }: Column): string[] {
  if (!given) return []
  const values = between ? given.split(between) : [given]
  return values
    .map(value => value.trim())
    .filter(Boolean)
    .slice(0, MOST_VALUES)
}

function take(row: ReadRow, name: string, { is, read, lang }: Column, given: string): void {
  const value = read(given)
  const host = is === 'host' ? placeOf(given) : is === 'feed-host' ? feedHost(given) : undefined
  if (value === undefined || ((is === 'host' || is === 'feed-host') && host === undefined)) {
    const as = is === 'host' || is === 'feed-host' ? 'a host of its own' : name
    row.leftOut.push(`“${given.slice(0, SHOWN)}” cannot be read as ${as}.`)
    return
  }
  if (host !== undefined) row.hosts.push(host)
  if (is === 'feed-host') row.isOfFeed = true
  const field = is === 'feed-host' ? 'feed' : is
  if (field !== 'host' && field !== 'at') row.facts.push({ field, value, ...(lang && { lang }) })
}

/** A word alone is a name of some machine, and no outlet publishes there. */
const placeOf = (given: string): string | undefined => (given.includes('.') ? placeKey(given) : undefined)

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

/** A row of a table of who owns what; a sentence where it cannot be read. */
export function readStake(fields: Record<string, string>): GivenStake | string {
  const said = Object.fromEntries(Object.entries(fields).map(([name, value]) => [columnName(name), value]))
  const [ownerName, targetName] = [readText(said.owner ?? ''), readText(said.target ?? '')]
  if (ownerName === undefined || targetName === undefined) return 'It names no owner or no target.'
  const percent = said.percent ? readPercent(said.percent) : undefined
  if (said.percent && percent === undefined) return `“${said.percent.slice(0, SHOWN)}” is no share of 0 to 100 percent.`
  const control = readControl(said.control ?? '')
  if (control === undefined) return `“${said.control.slice(0, SHOWN)}” is none of yes, no and unknown.`
  const url = readAddress(said.url ?? '')
  return {
    ownerName,
    targetId: targetName,
    targetName,
    control,
    ...(percent !== undefined && { percent }),
    ...(url !== undefined && { url }),
  }
}
