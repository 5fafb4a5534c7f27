// What bars of coverage, their parts and what a story rests on are called, on screen and in a terminal.
import type {
  BarLens,
  BarPart,
  Basis,
  CoverageBar,
  CoverageDimension,
  PoolShare,
  Spread,
  StoryCoverage,
} from '../../domain/coverage.ts'
import type { StoryView } from '../../domain/story.ts'
import { foreignWords } from '../../views/foreign-words.ts'
import { isUntold } from '../../views/untold-outlets.ts'
import { writtenDate } from './dates.ts'
import { kindName } from './outlet-words.ts'
import { counted, countryName, languageName } from './words.ts'

type Countries = Readonly<Record<string, string>>

/** A rater with the years of its ratings, else with the day of the import: "Harbour Watch (2024–2026)". */
export function lensName({ rater, ratedFrom, ratedTo, importedAt }: BarLens): string {
  const years = [...new Set([ratedFrom, ratedTo].flatMap(day => day?.slice(0, 4) ?? []))].join('–')
  return `${raterName(rater)} (${years || `imported ${writtenDate(importedAt.slice(0, 10))}`})`
}

const raterName = ({ name }: BarLens['rater']): string => foreignWords(name, 80)

const RATED: Record<BarLens['dimension'], string> = {
  lean: 'Left, centre and right',
  reliability: 'Reliability',
  'state-control': 'State link',
  axis: 'Sides of a country’s politics',
}

const HEADINGS: Record<Exclude<CoverageDimension, 'state' | 'lens'>, string> = {
  reporting: 'Own reporting or another’s',
  country: 'Country of the outlet',
  language: 'Language',
  kind: 'Kind of outlet',
  owner: 'Owner group',
}

/** What a bar tells; of ratings with who rated. */
export function barHeading({ dimension, lens }: CoverageBar): string {
  if (dimension === 'state' || dimension === 'lens')
    return lens ? `${RATED[lens.dimension]}, rated by ${lensName(lens)}` : ''
  return HEADINGS[dimension]
}

const REPORTING: Record<string, string> = {
  own: 'own reporting',
  rewrite: 'rewritten from another report',
  carried: 'another outlet’s report',
  digest: 'digest of others',
  'press-release': 'press release',
  unknown: 'not known whose',
}

const NOT_KNOWN: Record<CoverageDimension, string> = {
  reporting: 'not known whose',
  country: 'country not documented',
  language: 'language not known',
  kind: 'kind not documented',
  owner: 'owner not documented',
  state: 'not rated',
  lens: 'not rated',
}

/** What a part of a bar is. */
export function partName(
  { key, label, country }: BarPart,
  { dimension, lens }: CoverageBar,
  countries: Countries,
): string {
  if (key === 'unrated') return lens ? `not rated by ${raterName(lens.rater)}` : 'not rated'
  if (key === 'not-applicable') return 'not applicable'
  if (key === 'unknown') return NOT_KNOWN[dimension]
  if (dimension === 'country') return countryName(key, countries)
  if (dimension === 'language') return languageName(key)
  if (dimension === 'kind') return kindName(key)
  const words = label === undefined ? key : foreignWords(label, 80)
  if (dimension === 'reporting') return key.startsWith('agency:') ? `${words}’s report` : (REPORTING[key] ?? key)
  return country === undefined ? words : `${words}, ${countryName(country, countries)}`
}

/** "5 reports", "14 outlets". */
export const ofUnit = (count: number, unit: CoverageBar['unit']): string =>
  unit === 'report' ? counted(count, 'report') : counted(count, 'outlet')

const MOST_IN_WORDS = 5

/** Of what shares are: "8 rated", "27 known". */
export const knownWords = ({ lens }: CoverageBar, known: number): string => `${known} ${lens ? 'rated' : 'known'}`

/** A bar in one sentence: "10 reports: left 6, centre 3, right 1 of 10 rated; not rated by Harbour Watch 9; not applicable 4." */
export const barInWords = (bar: CoverageBar, countries: Countries): string =>
  partsInWords(bar, countries, { all: ofUnit(bar.total, bar.unit), known: bar.known, countOf: ({ count }) => count })

/** The same of the outlets that were followed: "29 followed outlets: left 2, centre 5, right 1 of 8 rated; …"; empty where the bar has no pool. */
export function poolOfBarInWords(bar: CoverageBar, countries: Countries): string {
  if (!bar.pool) return ''
  const { total, known } = bar.pool
  return partsInWords(bar, countries, {
    all: counted(total, 'followed outlet'),
    known,
    countOf: ({ pool }) => pool?.count ?? 0,
  })
}

/** Sides of a scale are told though nobody is on them; of all others only those that have something. */
function partsInWords(
  bar: CoverageBar,
  countries: Countries,
  { all, known, countOf }: { all: string; known: number; countOf: (part: BarPart) => number },
): string {
  const named = (part: BarPart) => `${partName(part, bar, countries)} ${countOf(part)}`
  const told = bar.parts.filter(part => countOf(part) > 0 || (bar.dimension === 'lens' && !part.isHatched))
  const sides = told.filter(({ isHatched }) => !isHatched)
  const more = sides.length - MOST_IN_WORDS
  const first = sides.slice(0, MOST_IN_WORDS).map(named).join(', ')
  const said = first && `${first}${more > 0 ? ` and ${more} more` : ''} of ${knownWords(bar, known)}`
  const others = told.filter(({ isHatched }) => isHatched).map(named)
  return `${all}: ${[said, ...others].filter(Boolean).join('; ')}.`
}

/** "60 %"; nothing where too few are known. */
export const percentOf = (share: number | null): string => (share === null ? '' : `${Math.round(100 * share)} %`)

/** On how much a story rests, a sentence each; no score. */
export function basisInWords({ basis, outlets }: StoryCoverage, counts: StoryView['counts']): string[] {
  const { reports, countries, withCountry, withAuthor } = basis
  const known = withCountry < reports ? ` (the country is documented of ${withCountry} of them)` : ''
  return [
    `It rests on ${counted(reports, 'independent report')} from outlets in ${counted(countries, 'country', 'countries')}${known}.`,
    ...speakersInWords(basis, counts),
    `${withAuthor} of ${counted(reports, 'report')} ${withAuthor === 1 ? 'has' : 'have'} a named author.`,
    ...untoldInWords(outlets.filter(isUntold).length, counts.articles),
  ]
}

// Speakers are counted where statements are compared: what one report alone says may have others.
function speakersInWords({ reports, namedSpeakers }: Basis, { speakers }: StoryView['counts']): string[] {
  if (speakers === 0) return reports > 1 ? ['Nothing that was compared is ascribed to a speaker.'] : []
  const isAll = namedSpeakers === speakers
  const who = counted(speakers, isAll ? 'named speaker' : 'speaker')
  return [`What was compared is ascribed to ${who}${isAll ? '' : `, ${namedSpeakers || 'none'} of them named`}.`]
}

function untoldInWords(untold: number, articles: number): string[] {
  if (untold === 0) return []
  const each = untold === 1 ? 'it is counted' : 'each is counted'
  return [
    `${untold} of ${counted(articles, 'article')} ${untold === 1 ? 'does' : 'do'} not say who published ${untold === 1 ? 'it' : 'them'}: ${each} as an outlet of its own.`,
  ]
}

/** "12 independent reports: 5 from outlets that Harbour Watch (2026) calls “generally reliable”, 1 “deprecated”; 6 not rated." */
export function raterInWords({ lens, labels, counts }: Basis['raters'][number], reports: number): string {
  const [first, ...rest] = labels.map(({ label, count }) => ({ words: `“${foreignWords(label, 80)}”`, count }))
  const said = first
    ? [
        `${first.count} from outlets that ${lensName(lens)} calls ${first.words}`,
        ...rest.map(({ words, count }) => `${count} ${words}`),
      ].join(', ')
    : `none from outlets that ${lensName(lens)} rates`
  const of = (key: string) => counts.find(each => each.key === key)?.count ?? 0
  const others = [
    ...(of('unrated') > 0 ? [`${of('unrated')} not rated`] : []),
    ...(of('not-applicable') > 0 ? [`${of('not-applicable')} not applicable`] : []),
  ]
  return `${counted(reports, 'independent report')}: ${[said, ...others].join('; ')}.`
}

/** Of how many followed outlets which were seen to tell it. */
export function poolInWords({ outlets, carried, unreachable }: PoolShare): string {
  const left =
    unreachable > 0
      ? ` ${counted(unreachable, 'more was', `more were`)} followed and not reachable, or had brought nothing for a month.`
      : ''
  return `Of ${counted(outlets, 'outlet')} that ${outlets === 1 ? 'was' : 'were'} followed and reachable while it was told, ${carried} told it.${left}`
}

/** What may have been before the first with a time; undefined where nothing may. */
export function untimedInWords({ first, maybeEarlier, untimed }: Spread): string | undefined {
  if (untimed === 0) return undefined
  const none = `Of ${counted(untimed, 'article')} the time is not known: a day alone cannot tell who was before whom.`
  if (first.length === 0 || maybeEarlier === 0) return none
  return `${none} ${maybeEarlier} of them may have been earlier than the first below.`
}

/** "35 minutes", "6 hours", "2 days": time since the first report. */
export function hoursInWords(hours: number): string {
  if (hours < 1) return counted(Math.round(60 * hours), 'minute')
  if (hours < 48) return counted(Math.round(10 * hours) / 10, 'hour')
  return counted(Math.round((10 * hours) / 24) / 10, 'day')
}
