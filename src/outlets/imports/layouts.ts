import type { FactField } from '../../domain/outlet.ts'
import {
  readAddress,
  readCountry,
  readDay,
  readAgency,
  readKind,
  readNote,
  readQid,
  readText,
  type ValueReader,
} from './import-values.ts'
import { readLanguage } from './read-language.ts'

/** What a column says of an outlet. */
export interface Column {
  /** `at`: an address of what shows the row's facts; `feed-host`: a feed, by which alone the outlet is known. */
  is: FactField | 'host' | 'feed-host' | 'at'
  read: ValueReader
  /** What stands between several values. Absent: there is one. */
  between?: RegExp
  /** BCP 47, of names. */
  lang?: string
}

/** Of every row, or of those in which a column says so. */
export type Whether = true | { column: string; says: string }

/** Files of one kind: known by their columns, in whatever order. */
export interface Layout {
  name: string
  /** Columns without which a file is not of this layout. */
  needs: readonly string[]
  columns: Readonly<Record<string, Column>>
  /** What every row of such a file says. */
  always?: readonly { field: FactField; value: string }[]
  /** A country is believed only where the host ends in it. */
  countryByEnding?: true
  /** What is said of owners: columns beside their names; that they are items of a source; that they are in the row's country. */
  owners?: { id?: string; country?: string; areItems?: Whether; areInCountryOfRow?: Whether }
  /** Columns that hold ratings, which are no facts, and how they are read. */
  ratings?: { columns: readonly string[]; next: string }
}

const SEMICOLON = /\s*;\s*/
const SPACES = /\s+/
const BAR = /\s*\|\s*/
/** Between languages people write all of these; between codes also spaces. */
const TONGUES = /\s*[;,|/]\s*|(?<=(?:^|[\s;,|/])[a-z]{2,3})\s+(?=[a-z]{2,3}(?:[\s;,|/]|$))/
/** No host has any of these. */
const NO_HOST = /[\s;,|]+/

const column = (is: Column['is'], read: ValueReader, between?: RegExp): Column => ({
  is,
  read,
  ...(between && { between }),
})

const host = (between?: RegExp): Column => column('host', given => given, between)
const text = (field: FactField, between?: RegExp): Column => column(field, readText, between)

const STATE_CONTROL =
  'Its classes of state control are ratings: stemma lenses import FILE --rater MANIFEST imports them.'
const LEAN = 'What it says of politics are ratings: stemma lenses import FILE --rater MANIFEST imports them.'

/** Columns of our own, also by other names that people give them. */
const OWN: Record<string, Column> = {
  host: host(NO_HOST),
  name: text('name'),
  name_en: { ...text('name'), lang: 'en' },
  country: column('country', readCountry),
  language: column('language', readLanguage, TONGUES),
  kind: column('kind', readKind),
  owner: text('owner', SEMICOLON),
  agency: column('agency', readAgency),
  qid: column('qid', readQid),
  homepage: column('homepage', readAddress),
  feed: column('feed', readAddress, SEMICOLON),
  founded: column('founded', readDay),
  ended: column('ended', readDay),
  url: column('at', readAddress),
  note: column('note', readNote),
}

const ALSO: Record<string, string> = {
  hosts: 'host',
  domain: 'host',
  domains: 'host',
  website: 'host',
  iso2: 'country',
  country_code: 'country',
  languages: 'language',
  lang: 'language',
  type: 'kind',
  agency_id: 'agency',
  wikidata: 'qid',
  feeds: 'feed',
  rss: 'feed',
  inception: 'founded',
  dissolved: 'ended',
}

const own = (name: string, needs: string): Layout => ({
  name,
  needs: [needs],
  columns: { ...OWN, ...Object.fromEntries(Object.entries(ALSO).map(([also, is]) => [also, OWN[is]])) },
  owners: { id: 'owner_id', country: 'owner_country' },
})

/** Layouts, those that ask for more before those that ask for less. */
const LAYOUTS: readonly Layout[] = [
  {
    name: 'a catalogue by domain',
    needs: ['domain', 'iso2', 'owner_src', 'feed_example'],
    columns: {
      domain: host(),
      name: text('name'),
      iso2: column('country', readCountry, SPACES),
      languages: column('language', readLanguage, TONGUES),
      qid: column('qid', readQid),
      agency_id: column('agency', readAgency),
      owner: text('owner', BAR),
      feed_example: column('feed', readAddress),
    },
    owners: {
      areItems: { column: 'owner_src', says: 'wikidata' },
      areInCountryOfRow: { column: 'owner_src', says: 'smm2023' },
    },
    ratings: { columns: ['state_code', 'kite_typology', 'political_alignment_wd'], next: STATE_CONTROL },
  },
  {
    name: 'newspapers of Wikidata',
    needs: ['qid', 'label', 'hosts', 'owned_by_p127'],
    columns: {
      hosts: host(NO_HOST),
      label: text('name'),
      iso2: column('country', readCountry, SPACES),
      languages: column('language', readLanguage, TONGUES),
      owned_by_p127: text('owner', BAR),
      qid: column('qid', readQid),
      inception: column('founded', readDay),
      dissolved: column('ended', readDay),
    },
    always: [{ field: 'kind', value: 'newspaper' }],
    owners: { areItems: true },
    ratings: { columns: ['political_alignment_p1387'], next: LEAN },
  },
  {
    name: 'publishers of fundus',
    needs: ['iso2', 'language', 'domain', 'news_sitemaps'],
    columns: {
      domain: host(),
      name: text('name'),
      iso2: column('country', readCountry),
      language: column('language', readLanguage, TONGUES),
      rss: column('feed', readAddress, SPACES),
    },
  },
  {
    name: 'feeds of Kite',
    needs: ['iso2', 'category', 'feed_url'],
    // Country and language are those of a category, which has feeds of others too.
    columns: { feed_url: column('feed-host', readAddress), iso2: column('country', readCountry) },
    countryByEnding: true,
  },
  {
    name: 'state media',
    needs: ['company', 'asset', 'domains', 'smm_code'],
    columns: {
      domains: host(NO_HOST),
      asset: text('name'),
      company: text('owner'),
      iso2: column('country', readCountry),
      note: column('note', readNote),
    },
    // A row is a company of a state with one of its assets; the country is that of the company.
    owners: { areInCountryOfRow: true },
    ratings: { columns: ['smm_code'], next: STATE_CONTROL },
  },
  {
    name: 'wire agencies',
    needs: ['id', 'domains', 'dateline_tokens', 'byline_names'],
    columns: {
      domains: host(NO_HOST),
      id: column('agency', readAgency),
      name: text('name'),
      iso2: column('country', readCountry),
      languages: column('language', readLanguage, TONGUES),
      ownership: column('kind', given => (given === 'press-release' ? 'press-release' : 'agency')),
      note: column('note', readNote),
    },
    ratings: { columns: ['smm2023'], next: STATE_CONTROL },
  },
  ...['host', 'hosts', 'domain', 'domains', 'website'].map(needs => own('outlets in our own columns', needs)),
]

/** Columns of a table of who owns what. */
export const STAKE_COLUMNS = [
  'owner',
  'target',
  'percent',
  'control',
  'url',
  'owner_id',
  'owner_country',
  'target_id',
  'target_country',
] as const

/** What a file holds, as the names of its columns tell. */
export type Recognised =
  | { is: 'outlets'; layout: Layout; unread: string[] }
  | { is: 'stakes' }
  | { is: 'ratings' }
  | { is: 'unknown' }

export function recognised(columns: readonly string[]): Recognised {
  const names = new Set(columns.map(columnName))
  const has = (needed: readonly string[]) => needed.every(name => names.has(name))
  if (has(['owner', 'target'])) return { is: 'stakes' }
  if (has(['rater', 'value']) || has(['dimension', 'value'])) return { is: 'ratings' }
  const layout = LAYOUTS.find(({ needs }) => has(needs))
  if (!layout) return { is: 'unknown' }
  const { columns: own, ratings, owners = {} } = layout
  const known = new Set([...Object.keys(own), ...(ratings?.columns ?? []), owners.id, owners.country])
  return { is: 'outlets', layout, unread: columns.filter(name => !known.has(columnName(name))) }
}

/** The name of a column as layouts have it. */
export const columnName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
