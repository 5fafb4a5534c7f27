/**
 * What pages of one site say of who publishes it, added up. A page is a witness: a value counts where two pages of the site
 * say it, or where one says it of a publisher whose address is the site's front page. Where the pages of a site name many
 * publishers it carries what others publish, and none of them is the site's own.
 */
import type { Article, PublisherFact } from '../../domain/article.ts'
import { hostKey, registrableDomain } from '../../text/hosts.ts'
import { parsedUrl } from '../../text/url.ts'

/** Where a value was found; `page` for what the page itself is, as its language. */
type Place = PublisherFact['from'] | 'page'

/** One value with the pages that say so. */
export interface SaidValue {
  place: Place
  field: PublisherFact['field']
  value: string
  lang?: string
  /** The first page that said so. */
  url: string
  /** Ids of articles that say so, at most `MOST_PAGES`. */
  pages: string[]
  /** True where the page gives the site's front page as the publisher's address. */
  own?: boolean
  /** ISO 8601 day on which it was first said, or said again after another value. */
  on: string
}

/** All that pages of one site said. */
export interface Said {
  values: SaidValue[]
  /** Places at which the site names others' publishers. */
  mixed: Place[]
}

/** A page that says something: its article, its address and the day on which it was fetched. */
export interface Witness {
  article: Pick<Article, 'id' | 'language' | 'publisher'>
  url: string
  /** ISO 8601 day. */
  on: string
}

/** Pages that are counted of each value. */
export const MOST_PAGES = 5
/** Values that are kept of one field at one place; a site that names more publishers carries others'. */
const MOST_VALUES = 4

export const NOTHING_SAID: Said = { values: [], mixed: [] }

/** What was said with what one more page says; the same object where that is nothing new. */
export function heard(said: Said, witness: Witness): Said {
  return spoken(witness).reduce(
    (known, each) => (known.mixed.includes(each.place) && !each.own ? known : withValue(known, each, witness)),
    said,
  )
}

type Spoken = Pick<SaidValue, 'place' | 'field' | 'value' | 'lang' | 'own'>

/**
 * The site that a page belongs to: the host whose front page it gives as its publisher's address, where the page is on that
 * host or below it; else its own host. Sites of many publishers have hosts for each.
 */
export function siteOf({ article, url }: Pick<Witness, 'article' | 'url'>): string | undefined {
  const host = hostKey(url)
  if (host === undefined) return undefined
  const fronts = (article.publisher ?? []).flatMap(({ field, value }) =>
    field === 'url' ? (frontOf(value) ?? []) : [],
  )
  return fronts.find(front => host === front || host.endsWith(`.${front}`)) ?? withoutDevice(host)
}

/** Pages for telephones are of the same site. */
function withoutDevice(host: string): string {
  const bare = host.replace(/^(?:m|mobile|amp|wap|touch)\./, '')
  return registrableDomain(bare) === registrableDomain(host) ? bare : host
}

/** The host of an address that is a front page: without a path, or with that of a language. */
function frontOf(address: string): string | undefined {
  const path = parsedUrl(address)?.pathname ?? ''
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(path) ? hostKey(address) : undefined
}

/** What a page says of the publisher of its own site. */
function spoken(witness: Witness): Spoken[] {
  const { article, url } = witness
  const site = siteOf(witness)
  const places = [...new Set((article.publisher ?? []).map(({ from }) => from))]
  const language = article.language.split('-', 1)[0]
  const own = places.flatMap(place => {
    const facts = article.publisher!.filter(
      each => each.from === place && !(each.field === 'url' && each.value === url),
    )
    const addresses = facts.flatMap(({ field, value }) => (field === 'url' ? [value] : []))
    const fronts = addresses.filter(address => frontOf(address) === site)
    // The publisher of another site, or one of many on this one.
    if (addresses.length > 0 && fronts.length === 0) return []
    return facts
      .filter(({ field, value }) => field !== 'url' || fronts.includes(value))
      .map(({ field, value, lang }) => ({ place, field, value, lang, own: fronts.length > 0 }))
  })
  return language === 'und' ? own : [...own, { place: 'page', field: 'language', value: language, own: false }]
}

function withValue(said: Said, { place, field, value, lang, own }: Spoken, { article, url, on }: Witness): Said {
  const here = said.values.filter(each => each.place === place && each.field === field)
  const known = here.find(each => each.value === value && each.lang === lang)
  const { id } = article
  if (known) return again(said, known, { id, on, own, isNewest: here.every(each => each.on <= known.on) })
  const fresh: SaidValue = { place, field, value, ...(lang && { lang }), url, pages: [id], ...(own && { own }), on }
  if (here.length < MOST_VALUES) return { ...said, values: [...said.values, fresh] }
  if (field === 'name' && !own) return asMixed(said, place)
  const weakest = [...here].sort((a, b) => a.pages.length - b.pages.length || (a.on < b.on ? -1 : 1))[0]
  return { ...said, values: [...said.values.filter(each => each !== weakest), fresh] }
}

const asMixed = (said: Said, place: Place): Said => ({
  values: said.values.filter(each => each.place !== place || each.own),
  mixed: [...said.mixed, place],
})

/** A value that is said once more. Of one that is full, only its return after another value is told, once a day. */
function again(
  said: Said,
  known: SaidValue,
  { id, on, own, isNewest }: { id: string; on: string; own?: boolean; isNewest: boolean },
): Said {
  const isCounted = known.pages.includes(id) || known.pages.length >= MOST_PAGES
  const isBack = !isNewest && on > known.on
  if (isCounted && !isBack && (known.own || !own)) return said
  const next: SaidValue = {
    ...known,
    pages: isCounted ? known.pages : [...known.pages, id],
    ...(own && { own }),
    on: isBack ? on : known.on,
  }
  return { ...said, values: said.values.map(each => (each === known ? next : each)) }
}

/** What is left when these articles are forgotten. */
export function withoutPages(said: Said, articleIds: ReadonlySet<string>, urls: ReadonlySet<string>): Said {
  const values = said.values.flatMap(each => {
    const pages = each.pages.filter(id => !articleIds.has(id))
    // Where it was first said is not known of another page.
    return pages.length === 0 || urls.has(each.url) ? [] : [{ ...each, pages }]
  })
  return { ...said, values }
}
