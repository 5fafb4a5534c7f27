// What outlets, their facts and what they carry are called on screen and in a terminal.
import type { Carriage, CarriedAs } from '../../views/outlet-carriage.ts'
import type { FactFieldView, FactValueView } from '../../views/outlet-facts.ts'
import type { OutletChanges } from '../../views/outlet-changes.ts'
import type { LensRatings } from '../../views/outlet-ratings.ts'
import { writtenDate, writtenPeriod } from './dates.ts'
import { counted, countryName, languageName } from './words.ts'

const KINDS: Record<string, string> = {
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  site: 'site',
  agency: 'news agency',
  aggregator: 'aggregator',
  'press-release': 'press-release wire',
}

/** What kind of outlet it is. */
export const kindName = (kind: string): string => KINDS[kind] ?? kind

const FIELDS: Record<string, string> = {
  name: 'Name',
  kind: 'Kind',
  country: 'Country',
  language: 'Language',
  owner: 'Owner',
  agency: 'Agency',
  qid: 'Wikidata',
  homepage: 'Home page',
  feed: 'Feed',
  founded: 'Founded',
  ended: 'Ended',
  'corrections-policy': 'Corrections policy',
  'ownership-page': 'Ownership page',
  note: 'Note',
}

/** What a fact is about. */
export const fieldName = (field: string): string => FIELDS[field] ?? field

/** What is said where nobody documents a field. */
export const notDocumented = (field: string): string => `${fieldName(field).toLowerCase()} not documented`

/** A value as people read it. */
export function factWords(
  { field }: Pick<FactFieldView, 'field'>,
  { value }: Pick<FactValueView, 'value'>,
  countries: Readonly<Record<string, string>> = {},
): string {
  if (field === 'country') return countryName(value, countries)
  return WORDS[field]?.(value) ?? value
}

const isDate = (value: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/.test(value)

const WORDS: Record<string, (value: string) => string> = {
  kind: kindName,
  language: tag => (/^[a-z]{2,3}(?:-|$)/i.test(tag) ? languageName(tag) : tag),
  founded: value => (isDate(value) ? writtenDate(value) : value),
  ended: value => (isDate(value) ? writtenDate(value) : value),
}

const CARRIED: Record<CarriedAs, string> = {
  own: 'own reporting',
  wire: 'agency reports, carried',
  copy: 'copies of other outlets',
  translation: 'translations',
  rewrite: 'rewrites of another’s report',
  again: 'its own texts once more',
  digest: 'digests',
  'press-release': 'press releases',
  unknown: 'not known',
}

/** What an article of an outlet is, by whose words it prints. */
export const carriedName = (as: CarriedAs): string => CARRIED[as]

/** "62 %". */
export const percentage = (share: number): string => `${Math.round(100 * share)} %`

/** What is said where too few articles are stored to tell shares. */
export function tooFew(articles: number): string {
  const many = counted(articles, 'article')
  if (articles < 3) return `Counts only: ${many} ${articles === 1 ? 'tells' : 'tell'} no shares.`
  return `Counts only: with ${many}, one more would move a share by ${Math.round(100 / articles)} points or so.`
}

/** Over which articles and which period something was counted. */
export function periodWords({ articles, stored, from, to, undated }: Carriage): string {
  const which =
    stored > articles
      ? `Counted over its ${articles} newest of at most ${stored} stored articles`
      : `Counted over ${counted(articles, 'stored article')}`
  const when = from && to ? `, published ${writtenPeriod(from, to)}` : ''
  return `${which}${when}${undated > 0 ? `; of ${undated} the day is not known` : ''}.`
}

interface ChangeCount {
  words: string
  count: number
  of: number
  /** Counted among those of a row above. */
  isPart?: true
}

/** How often pages that were read again said something else, each count with what it is of. */
export function changeCounts({
  readAgain,
  changed,
  compared,
  named,
  unmarked,
  noted,
  dated,
}: OutletChanges): ChangeCount[] {
  const rows: ChangeCount[] = [
    { words: 'said something else at a later reading', count: changed, of: readAgain },
    { words: 'of these: the page states a time of change', count: dated, of: changed, isPart: true },
    { words: 'of these: the page has a note of correction', count: noted, of: changed, isPart: true },
    { words: 'changed or took out a figure, quotation, date or name', count: named, of: compared },
    { words: 'of these: changed, not marked as changed on the page', count: unmarked, of: named, isPart: true },
  ]
  return rows.filter(({ of }) => of > 0)
}

const DIMENSIONS: Record<LensRatings['dimension'], string> = {
  lean: 'lean',
  reliability: 'reliability',
  'state-control': 'state control',
  axis: 'an axis of its country’s politics',
}

/** What a lens rates. */
const dimensionName = (dimension: LensRatings['dimension']): string => DIMENSIONS[dimension]

type RaterSaid = Pick<LensRatings, 'method' | 'politicsOf' | 'dimension'>

/** How a rater comes to its ratings, and on whose politics. */
export function raterWords(
  { method, politicsOf, dimension }: RaterSaid,
  countries: Readonly<Record<string, string>> = {},
): string {
  const isWide = politicsOf === 'international'
  const whose = isWide ? 'international' : `by the politics of ${countryName(politicsOf, countries)}`
  return `rates ${dimensionName(dimension)}; ${METHODS[method] ?? method}; ${whose}`
}

/** Words of ours in which countries are codes, with their names. */
export const withCountryNames = (words: string, countries: Readonly<Record<string, string>> = {}): string =>
  words.replace(/\bof ([A-Z]{2})\b/g, (_, code: string) => `of ${countryName(code, countries)}`)

const METHODS: Record<string, string> = {
  panel: 'by a panel',
  editorial: 'by its editors',
  'expert-survey': 'by a survey of experts',
  audience: 'by who reads or shares it',
  'community-consensus': 'by a community’s consensus',
  model: 'by a model',
  user: 'by whoever runs this Stemma',
}

/** Whether a stake is one of control, as far as a source says it. */
export const controlWords = (control: 'yes' | 'no' | 'unknown'): string =>
  control === 'unknown' ? 'not documented' : control
