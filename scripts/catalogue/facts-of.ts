// The facts of one outlet that we chose, each from one row.
import { parse } from 'tldts'
import { AGENCIES } from '../../src/stages/5-trace/agencies.ts'
import type { FactField } from '../../src/domain/outlet.ts'
import type { Chosen } from './chosen.ts'
import { fits } from './fits.ts'
import { LANGUAGE_NAMES } from './language-names.ts'
import type { SourceName } from './shipped-sources.ts'
import type { DraftRow, FundusRow, SourceRows, WikidataRow } from './source-rows.ts'

/** A fact as it ships. `row` is what its source calls the row: an item, a domain, a name or a category. */
export interface ShippedFact {
  field: FactField
  value: string
  lang?: string
  source: SourceName
  row: string
  url?: string
}

/** The facts of an outlet but for its feeds, in the order in which they ship. */
export function factsOf(outlet: Chosen, rows: SourceRows): ShippedFact[] {
  const item = itemOf(outlet, rows)
  const draft = rows.draft.find(({ domain }) => domain === outlet.id)
  const fundus = rows.fundus.find(({ domain }) => outlet.hosts.includes(domain))
  const isNamed = item !== undefined
  const kite = kiteFacts(outlet, draft, isNamed)
  const facts = [
    ...(item ? wikidataFacts(item) : []),
    ...(isNamed ? [] : fundusFacts(outlet, fundus)),
    ...kite,
    ...agencyFacts(outlet),
  ]
  const lacks = (field: FactField) => !facts.some(fact => fact.field === field)
  if (lacks('name')) facts.push(...listedName(outlet, draft))
  if (lacks('country')) facts.push(...listedCountry(outlet, draft))
  if (lacks('country')) facts.push(...categoryCountry(outlet, rows))
  return inOrder(facts.filter(({ field }) => !outlet.leave.has(field)))
}

/** The item of an outlet: the one that a person named, else the one with its host whose label fits. */
function itemOf(outlet: Chosen, { wikidata }: SourceRows): WikidataRow | undefined {
  if (outlet.leave.has('wikidata')) return undefined
  const named = wikidata.find(({ qid }) => outlet.take.has(qid))
  if (named) return named
  const near = wikidata.filter(
    ({ qid, label, hosts }) =>
      !outlet.leave.has(qid) &&
      hosts.split(' ').some(host => belongs(host, outlet)) &&
      outlet.hosts.some(host => fits(label, host)),
  )
  // Two items that both fit are two editions, or one twice: nobody but a person can tell.
  return near.length === 1 ? near[0] : undefined
}

/** True for an outlet's own host and those below it. */
export function belongs(host: string, { hosts }: Pick<Chosen, 'hosts'>): boolean {
  return hosts.some(each => host === each || host.endsWith(`.${each}`))
}

function wikidataFacts(item: WikidataRow): ShippedFact[] {
  const about = { source: 'wikidata', row: item.qid, url: `https://www.wikidata.org/wiki/${item.qid}` } as const
  const languages = [...new Set(item.languages.split('|').flatMap(name => LANGUAGE_NAMES[name] ?? []))]
  // Several may be owners one after the other: the copy has lost their dates.
  const owners = [...new Set(item.owned_by_P127.split('|'))].filter(owner => owner !== '')
  const owner = owners.length === 1 && !/^Q\d+$/.test(owners[0]) ? owners[0] : ''
  const lang = languages.length === 1 && /^\P{Script=Latin}+$/u.test(item.label) ? languages[0] : undefined
  const facts: [FactField, string][] = [
    ['name', /^Q\d+$/.test(item.label) ? '' : item.label.replace(/ \(newspaper\)$/, '')],
    ['kind', 'newspaper'],
    // Of several it is not said which is meant today.
    ['country', /^[A-Z]{2}$/.test(item.iso2) ? item.iso2 : ''],
    ...languages.map((each): [FactField, string] => ['language', each]),
    ['owner', owner],
    ['qid', item.qid],
    ['founded', item.inception],
    ['ended', item.dissolved],
  ]
  return facts
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ field, value, ...(field === 'name' && lang && { lang }), ...about }))
}

/** What Kite's media data say, where nothing else names the outlet or a person chose its row. */
function kiteFacts(outlet: Chosen, row: DraftRow | undefined, isNamed: boolean): ShippedFact[] {
  const sources = row?.sources.split('+') ?? []
  if (!row || !sources.includes('kite') || outlet.leave.has('kite')) return []
  if (!outlet.take.has('kite') && (isNamed || !fits(row.name, outlet.id))) return []
  const about = { source: 'kite-media', row: row.domain } as const
  // The draft names first the table of agencies, then Fundus; its country may be theirs, or of a list that must not ship.
  const isItsName = !sources.some(each => each === 'wire' || each === 'fundus') && !isNamed
  const isItsCountry = !sources.some(each => ['wire', 'fundus', 'smm', 'wd'].includes(each))
  const facts: [FactField, string][] = [
    ['name', isItsName ? row.name : ''],
    ['country', isItsCountry ? row.iso2 : ''],
    ['owner', row.owner_src === 'kite' && isOneOwner(row.owner) && row.owner !== row.name ? row.owner : ''],
  ]
  return facts.filter(([, value]) => value !== '').map(([field, value]) => ({ field, value, ...about }))
}

/** A name, not a sentence about shares, not what kind of owner it is, and not a guess. */
const isOneOwner = (owner: string): boolean =>
  owner.length <= 60 &&
  !/[;%?]|\b(?:is|was|are|owns?|owned|via|currently|independent|unknown|various)\b/i.test(owner) &&
  !/^(?:public|non-?profit|publishing cooperative)\b/i.test(owner)

function fundusFacts(outlet: Chosen, row: FundusRow | undefined): ShippedFact[] {
  if (!row || outlet.leave.has('fundus')) return []
  const about = { source: 'fundus', row: row.name } as const
  return [
    { field: 'name', value: row.name, ...about },
    { field: 'country', value: row.iso2, ...about },
    { field: 'language', value: row.language, ...about },
  ]
}

/** The name in the list of feeds, where nothing but lists of feeds speaks of the domain. */
function listedName(outlet: Chosen, row: DraftRow | undefined): ShippedFact[] {
  if (!row || !isListed(outlet, row, ['wire', 'fundus', 'kite', 'wd', 'smm'])) return []
  const isIts = outlet.take.has('news-feed-list') || fits(row.name, outlet.id)
  return isIts ? [{ field: 'name', value: row.name, source: 'news-feed-list', row: row.domain }] : []
}

/** The folder of the list of feeds, where the host is registered under that country too. */
function listedCountry(outlet: Chosen, row: DraftRow | undefined): ShippedFact[] {
  if (!row || !isListed(outlet, row, ['wire', 'fundus', 'kite', 'smm']) || row.iso2 === '') return []
  if (!isRegisteredIn(outlet.id, row.iso2)) return []
  return [{ field: 'country', value: row.iso2, source: 'news-feed-list', row: row.domain }]
}

/** True where the list of feeds has a domain, and none of these others, which the draft names first, could have been meant. */
function isListed({ leave }: Chosen, { sources }: DraftRow, others: readonly string[]): boolean {
  const lists = sources.split('+')
  return lists.includes('nfl') && !leave.has('news-feed-list') && !lists.some(each => others.includes(each))
}

/** The country that a category of feeds names, where the host is registered under that country too. */
function categoryCountry(outlet: Chosen, { kiteFeeds }: SourceRows): ShippedFact[] {
  const row = kiteFeeds.find(
    ({ iso2, category, feed_url }) =>
      iso2 !== '' &&
      !category.startsWith('core:') &&
      belongs(hostOf(feed_url), { hosts: [...outlet.hosts, ...outlet.feedHosts] }) &&
      outlet.hosts.some(host => isRegisteredIn(host, iso2)),
  )
  return row
    ? [{ field: 'country', value: row.iso2, source: 'kite-feeds', row: `${row.category}, ${row.feed_url}` }]
    : []
}

/** Endings that are a country's own and used by it alone. */
function isRegisteredIn(host: string, iso2: string): boolean {
  const top = parse(host).publicSuffix?.split('.').at(-1) ?? ''
  return top === (iso2 === 'GB' ? 'uk' : iso2.toLowerCase()) && !SOLD.includes(top)
}

/** Endings of countries that are sold to everybody. */
const SOLD = ['ai', 'cc', 'co', 'fm', 'gg', 'io', 'sh', 'tv']

function agencyFacts({ hosts, leave }: Chosen): ShippedFact[] {
  const agency = AGENCIES.find(each => each.hosts.some(host => hosts.includes(host)))
  if (!agency || leave.has('agencies')) return []
  const about = { source: 'agencies', row: agency.id } as const
  return [
    ...(SERVICES.includes(agency.id) ? [] : [{ field: 'kind' as const, value: agency.kind, ...about }]),
    { field: 'agency', value: agency.id, ...about },
  ]
}

/** Agencies that are the wire service of an outlet: what stands at their host is that outlet. */
const SERVICES = ['cnn', 'sun-times-media', 'iar']

const hosts = new Map<string, string>()

/** The host of an address without `www.`; the same addresses are asked for by every outlet. */
export function hostOf(address: string): string {
  const known = hosts.get(address) ?? (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '')
  hosts.set(address, known)
  return known
}

const ORDER: readonly FactField[] = [
  'name',
  'kind',
  'country',
  'language',
  'owner',
  'agency',
  'qid',
  'founded',
  'ended',
]

const inOrder = (facts: readonly ShippedFact[]): ShippedFact[] =>
  facts.toSorted((one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field))
