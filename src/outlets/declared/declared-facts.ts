import type { Fact, FactField } from '../../domain/outlet.ts'
import { MOST_PAGES, type Said, type SaidValue } from './said-of-outlet.ts'

/** A fact that pages declare, without its source. */
export type DeclaredFact = Omit<Fact, 'source' | 'row'>

/** Values of one field that are told; a site has pages in more languages than names. */
const MOST_TOLD = 3
const MOST_LANGUAGES = 6

/** A site's own name for itself comes before the name of the company behind it. */
const PLACES: readonly SaidValue['place'][] = [
  'website',
  'og:site_name',
  'article-publisher',
  'organization',
  'website-publisher',
  'page',
]

const FIELDS: Partial<Record<SaidValue['field'], [FactField, (value: string) => string | undefined]>> = {
  name: ['name', value => value],
  'alternate-name': ['name', value => value],
  type: ['kind', type => KINDS[type]],
  country: ['country', countryCode],
  language: ['language', value => value.split('-', 1)[0].toLowerCase()],
  parent: ['owner', value => value],
  qid: ['qid', value => value],
  url: ['homepage', value => value],
  founded: ['founded', value => value],
  'ownership-page': ['ownership-page', value => value],
  'corrections-page': ['corrections-policy', value => value],
}

const KINDS: Readonly<Record<string, string>> = {
  Newspaper: 'newspaper',
  RadioStation: 'broadcaster',
  TelevisionStation: 'broadcaster',
  BroadcastService: 'broadcaster',
}

/** Facts that enough pages declare: of each place and field the newest first, of several places those that name the site. */
export function declaredFacts(said: Said): DeclaredFact[] {
  // The language of a site's first page is mostly that of the next.
  const first = said.values.find(({ place }) => place === 'page')
  const heard = said.values.filter(each => each.own || each.pages.length > 1 || each === first)
  // Where the site is named, a publisher without an address may be the agency of some articles.
  const isNamed = heard.some(
    ({ place, field }) => field === 'name' && (place === 'website' || place === 'og:site_name'),
  )
  const believed = heard.filter(
    each => each.own || !isNamed || each.field !== 'name' || each.place !== 'article-publisher',
  )
  const told = Object.entries(FIELDS).flatMap(([field, [as, read]]) =>
    believed
      .filter(each => each.field === field && (field !== 'alternate-name' || each.lang !== undefined))
      .sort(byPlaceAndDay)
      .flatMap(each => {
        const value = read(each.value)
        return value === undefined ? [] : [{ field: as, value, lang: each.lang, url: each.url, said: each.pages }]
      }),
  )
  return together(told)
}

const byPlaceAndDay = (one: SaidValue, other: SaidValue): number =>
  PLACES.indexOf(one.place) - PLACES.indexOf(other.place) ||
  (one.on === other.on ? other.pages.length - one.pages.length : one.on < other.on ? 1 : -1)

type Told = Pick<Fact, 'field' | 'value' | 'lang' | 'url'> & { said: string[] }

/** Each value once, with the pages of all places at which it is said. */
function together(told: readonly Told[]): DeclaredFact[] {
  const found = new Map<string, Told>()
  for (const each of told) {
    const key = `${each.field} ${each.value.toLowerCase()}`
    const before = found.get(key)
    if (before) before.said = [...new Set([...before.said, ...each.said])]
    else found.set(key, { ...each })
  }
  const counts = new Map<FactField, number>()
  return [...found.values()].flatMap(({ field, value, lang, url, said }) => {
    const count = counts.get(field) ?? 0
    counts.set(field, count + 1)
    if (count >= (field === 'language' ? MOST_LANGUAGES : MOST_TOLD)) return []
    return [{ field, value, ...(lang && { lang }), url, pages: atLeast(said.length) }]
  })
}

/** Steps, so that not every page changes what is told. */
const atLeast = (pages: number): number => [MOST_PAGES, 2, 1].find(step => pages >= step) ?? 1

let codes: Map<string, string> | undefined

/** Code of a country that is given by code or by its English name (Unicode CLDR). */
function countryCode(country: string): string | undefined {
  if (/^[A-Za-z]{2}$/.test(country)) return country.toUpperCase() === 'UK' ? 'GB' : country.toUpperCase()
  codes ??= namedCountries()
  return codes.get(country.toLowerCase())
}

function namedCountries(): Map<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const named = letters
    .flatMap(one => letters.map(other => one + other))
    .filter(code => !/^X|^(?:EU|EZ|UN|QO|ZZ)$/.test(code))
  return new Map(named.flatMap(code => (names.of(code) ? [[names.of(code)!.toLowerCase(), code] as const] : [])))
}
