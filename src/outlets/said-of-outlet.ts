/**
 * What pages of one site say of who publishes it, added up. A page is a witness: a value counts where two pages of the site
 * say it, or where one says it of a publisher whose address is on the site. Where the pages of a site name many publishers
 * it carries what others publish, and none of them is the site's own.
 */
import type { Article, PublisherFact } from '../domain/article.ts'
import { registrableDomain } from '../text/hosts.ts'

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
  /** True where the page gives an address of the publisher that is on the site. */
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

/** What a page says of the publisher of its own site. */
function spoken({ article, url }: Witness): Spoken[] {
  const domain = registrableDomain(url)
  const places = [...new Set((article.publisher ?? []).map(({ from }) => from))]
  const language = article.language.split('-', 1)[0]
  const own = places.flatMap(place => {
    const facts = article.publisher!.filter(({ from }) => from === place)
    const sites = facts.flatMap(({ field, value }) => (field === 'url' ? [registrableDomain(value)] : []))
    const isHere = sites.includes(domain)
    // The publisher of another site, of which this page carries something.
    if (sites.length > 0 && !isHere) return []
    return facts.map(({ field, value, lang }) => ({ place, field, value, lang, own: isHere }))
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
