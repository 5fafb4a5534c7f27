// The feeds of an outlet: addresses that a list gives, those first that lead to its news as a whole.
import type { Chosen } from './chosen.ts'
import { belongs, hostOf, type ShippedFact } from './facts-of.ts'
import type { SourceRows } from './source-rows.ts'

/** Most feeds of one outlet that ship. */
const MOST_FEEDS = 2

/** The feeds of an outlet. `others` are all that we chose: a feed below another's host is that other's. */
export function feedsOf(outlet: Chosen, rows: SourceRows, others: readonly Chosen[]): ShippedFact[] {
  if (outlet.leave.has('feeds')) return []
  const all = [...kiteFeeds(outlet, rows), ...fundusFeeds(outlet, rows), ...listed(outlet, rows)]
  const own = all.filter(({ value }) => isPlain(value) && ownerOf(hostOf(value), others) === outlet)
  const known = new Set<string>()
  const isNew = ({ value }: ShippedFact) => !known.has(same(value)) && known.add(same(value))
  if (outlet.feeds.length > 0) {
    const named = outlet.feeds.flatMap(part => own.filter(({ value }) => value.includes(part)).slice(0, 1))
    return named.filter(isNew).slice(0, MOST_FEEDS)
  }
  return own
    .map((fact, order) => ({ fact, order, far: farness(fact, outlet) }))
    .filter(({ far }) => far < TOO_FAR)
    .toSorted((one, other) => one.far - other.far || one.order - other.order)
    .map(({ fact }) => fact)
    .filter(isNew)
    .filter((fact, index, [first]) => index === 0 || farness(fact, outlet) <= farness(first, outlet))
    .slice(0, MOST_FEEDS)
}

/** The outlet with the longest host that an address is at. */
function ownerOf(host: string, others: readonly Chosen[]): Chosen | undefined {
  const matches = others.flatMap(other =>
    [...other.hosts, ...other.feedHosts]
      .filter(each => belongs(host, { hosts: [each] }))
      .map(each => ({ other, length: each.length })),
  )
  return matches.toSorted((one, two) => two.length - one.length)[0]?.other
}

function kiteFeeds(outlet: Chosen, rows: SourceRows): ShippedFact[] {
  const hosts = [...outlet.hosts, ...outlet.feedHosts]
  return rows.kiteFeeds
    .filter(({ feed_url }) => belongs(hostOf(feed_url), { hosts }))
    .map(({ feed_url, category }) => ({ field: 'feed', value: feed_url, source: 'kite-feeds', row: category }))
}

/** Of Fundus only where a person chose it: its rows are few, and most outlets are in other lists too. */
function fundusFeeds(outlet: Chosen, rows: SourceRows): ShippedFact[] {
  const row = rows.fundus.find(({ domain }) => outlet.hosts.includes(domain))
  if (!row || !outlet.take.has('fundus')) return []
  const addresses = (row.rss || row.news_sitemaps).split(' ').filter(Boolean)
  return addresses.map(value => ({ field: 'feed', value, source: 'fundus', row: row.name }))
}

/** The example of the draft, where it can only be of the list of feeds by country. */
function listed(outlet: Chosen, rows: SourceRows): ShippedFact[] {
  const row = rows.draft.find(({ domain }) => domain === outlet.id)
  const feedLists = row?.sources.split('+').filter(each => FEED_LISTS.includes(each)) ?? []
  if (!row || row.feed_example === '' || feedLists.join() !== 'nfl') return []
  return [{ field: 'feed', value: row.feed_example, source: 'news-feed-list', row: row.domain }]
}

const FEED_LISTS = ['kitefeed', 'nfl', 'nc', 'arf', 'fundus']

/** An address of the web without somebody's key in it, and not one that was escaped for a page. */
const isPlain = (address: string): boolean =>
  /^https?:\/\//.test(address) && URL.canParse(address) && !/&amp;|[?&](?:api_?)?(?:key|token)=/i.test(address)

const same = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')

const TOO_FAR = 4

/** How far a feed is from an outlet's news as a whole: by the words and the length of its address, and by who lists it. */
function farness({ value, row }: ShippedFact, { hosts, country }: Chosen): number {
  const url = new URL(value)
  const words = decodeURIComponent(`${url.pathname} ${url.search}`).toLowerCase()
  const folders = url.pathname.split('/').filter(part => part !== '' && !PLAIN.test(part))
  const isFront = FRONT.test(folders.join(' ').toLowerCase())
  const isBelow = !hosts.includes(hostOf(value)) && !/^(?:rss|feeds?|www|static|api)\d?\./.test(url.hostname)
  const listed = row === 'core:World' ? 2 : row === country || row === LISTED_AS[country] ? 1 : 0
  return (
    folders.length +
    (isBelow ? 2 : 0) +
    (SECTION.test(words) ? 4 : 0) +
    (url.search ? 0.5 : 0) -
    (isFront ? 1 : 0) -
    listed
  )
}

/** Countries that Kite's list names in another way than ours. */
const LISTED_AS: Record<string, string> = {
  'United Kingdom': 'UK',
  'United States': 'core:USA',
  Netherlands: 'The Netherlands',
  Czechia: 'Czech Republic',
  Macao: 'Macau',
  'Democratic Republic of the Congo': 'DR Congo',
}

const PLAIN =
  /^(?:rss|rss2|feed|feeds|atom|xml|index|rdf|arc|outboundfeeds|rss\.xml|feed\.xml|index\.xml|atom\.xml|api)$/i

const FRONT =
  /\b(?:top|home|homepage|front|frontpage|latest|all|alle|portada|une|headlines|news|ultimas|topnews|breaking|nachrichten|main|world|index)/

const SECTION =
  /sport|deport|fu[ßs]+ball|football|soccer|busi|econ|wirtschaft|financ|money|market|tech|scien|wissen|cultur|kultur|entertain|lifestyle|life|health|salud|travel|reise|opinion|blog|comment|editorial|podcast|video|photo|auto|motor|celebr|people|fashion|food|cook|recipe|local|tag\/|tags\/|author|magazine|weekend|stil|trend|gallery|immobil|property|hollywood|movie|music|game|woman|mujer|gente|crime|weather/
