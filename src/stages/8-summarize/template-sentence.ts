import type { AsOf, Claim } from '../../domain/claim.ts'
import type { Point } from '../../domain/point.ts'
import type { DatePatterns, TemplateWords } from '../../text/languages/tables/template-words.ts'
import { type Composing, foreignWords, nameWords } from './composing.ts'
import { filled, localDate, localList, localNumber } from './local-forms.ts'
import { firstPublished, type Known, languageOf, speakersOf, type ToldValue } from './told-values.ts'
import { whatIsCounted } from './what-is-counted.ts'

/**
 * "People killed: some 600 to around 2,000, both from the spy agency; the higher as of September 2025, the lower undated. The reports are
 * likely of different times."
 */
export function templateSentence(point: Point, values: readonly ToldValue[], composing: Composing): string {
  const { words } = composing
  const relation = relationOf(point, values, composing)
  const told = filled(words.sentence, {
    what: capital(whatIsCounted(point, composing)),
    told: toldOf(point, values, composing),
  })
  return [told, relation].filter(part => part !== '').join(/[。]$/u.test(told) ? '' : ' ')
}

// That each has its own source is said only where the sources can be seen.
function relationOf({ kind, certainty }: Point, values: readonly ToldValue[], { words, known }: Composing): string {
  const named = values.filter(({ claims }) => speakersOf(claims, known).length > 0)
  if (kind === 'speakers' && named.length < 2) return ''
  return words.relations[kind as keyof TemplateWords['relations']]?.[certainty] ?? ''
}

interface Noted {
  number: string
  speaker: string
  time: string
  scope: string
}

function toldOf(point: Point, values: readonly ToldValue[], composing: Composing): string {
  const noted = values.map(value => notedValue(value, composing))
  const times = timesOf(point, values, composing)
  const withTimes = noted.map((each, place) => ({ ...each, time: times[place] }))
  const { words } = composing
  const shared = sharedSpeaker(withTimes)
  const isPair = noted.length === 2 && words.higher !== undefined && words.lower !== undefined
  const lifted = isPair && times.some(time => time !== '')
  const list = withTimes.map(({ number, speaker, time, scope }) =>
    bracketed(number, [shared ? '' : speaker, scope, lifted ? '' : time], composing.language),
  )
  const after = shared ? [filled(noted.length === 2 ? words.both : words.all, { s: shared })] : []
  const beside = [joined(list, point, composing), ...after].join(comma(composing.language))
  return lifted ? `${beside}${semicolon(composing.language)}${pairOfTimes(times, words)}` : beside
}

// "600 to 2,000" for a count that grew; "17 or 19" where one of them is wrong, or they count different things, and for ages: nobody is 17 to 19.
function joined(list: readonly string[], { kind, measure }: Point, { language, words }: Composing): string {
  if (kind !== 'older-figure' || measure === 'age') return localList(list, language, 'disjunction')
  return list.length === 2 ? filled(words.range, { a: list[0], b: list[1] }) : localList(list, language, 'conjunction')
}

function pairOfTimes([lower, higher]: readonly string[], words: TemplateWords): string {
  return `${filled(words.higher!, { t: higher })}, ${filled(words.lower!, { t: lower })}`
}

function sharedSpeaker(noted: readonly Noted[]): string {
  const [{ speaker }] = noted
  return speaker !== '' && noted.every(each => each.speaker.toLowerCase() === speaker.toLowerCase()) ? speaker : ''
}

function bracketed(number: string, notes: readonly string[], language: string): string {
  const those = notes.filter(note => note !== '')
  if (those.length === 0) return number
  return language === 'ja' || language === 'zh'
    ? `${number}（${those.join('；')}）`
    : `${number} (${those.join(semicolon(language))})`
}

function semicolon(language: string): string {
  return language === 'fr' ? '\u00a0; ' : '; '
}

function comma(language: string): string {
  return { ja: '、', zh: '，', ar: '، ' }[language] ?? ', '
}

function notedValue({ value, claims }: ToldValue, composing: Composing): Noted {
  return {
    number: numberWords(value, claims, composing),
    speaker: speakerWords(claims, composing),
    time: '',
    scope: scopeWords(claims, composing),
  }
}

/** In the words of a report where those stand before its number and mean a bound; else in the language's own. */
function numberWords(value: number | string, claims: readonly Claim[], { language, words, known }: Composing): string {
  if (typeof value === 'string') return localDate(value, language).text
  const number = localNumber(value, claims[0].unit, language)
  const pattern = { about: words.about, 'at-least': words.atLeast, 'at-most': words.atMost, exact: '', vague: '' }
  const bound = pattern[claims[0].bound ?? 'exact']
  if (bound === '') return number
  const asWritten = claims.map(claim => (languageOf(claim, known) === language ? boundIn(claim, words) : undefined))
  const [own] = asWritten
  return own !== undefined && asWritten.every(each => each === own) ? spaced(own, number) : filled(bound, { n: number })
}

function boundIn({ span }: Claim, { bounds }: TemplateWords): string | undefined {
  const text = span.text.toLowerCase()
  return bounds.find(bound => text.startsWith(bound) && !/^\p{L}/u.test(text.slice(bound.length)))
}

function spaced(bound: string, number: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(bound) ? bound + number : `${bound} ${number}`
}

const MOST_SPEAKERS = 2

function speakerWords(claims: readonly Claim[], composing: Composing): string {
  const { language, known } = composing
  const names = speakersOf(claims, known).slice(0, MOST_SPEAKERS)
  const told = names.map(name => nameWords(name, languageOfName(name, claims, known), composing))
  return told.length < 2 ? told.join('') : localList(told, language, 'conjunction')
}

/** The language of a report that gives a name, that of a report that writes it just so first. */
function languageOfName(name: string, claims: readonly Claim[], known: Known): string {
  const those = claims.filter(claim => speakersOf([claim], known)[0]?.toLowerCase() === name.toLowerCase())
  const just = those.find(({ speaker }) => speaker?.name.toLowerCase() === name.toLowerCase())
  return languageOf(just ?? those[0] ?? claims[0], known)
}

/**
 * The stated time of each value; "undated" where another one's is stated. Where none is and the figure is an older one, the days
 * of the reports.
 */
function timesOf(point: Point, values: readonly ToldValue[], composing: Composing): string[] {
  const { words, known, language } = composing
  const stated = values.map(({ claims }) => latestStated(claims))
  if (stated.some(each => each !== undefined)) {
    return stated.map(each => (each ? dated(words.asOf, each.to, language) : words.undated))
  }
  const days = values.map(({ claims }) => firstPublished(claims, known))
  const differ = new Set(days).size > 1
  if (point.kind !== 'older-figure' || !differ) return values.map(() => '')
  return days.map(day => (day ? filled(words.published, { d: localDate(day, language).text }) : words.undated))
}

function latestStated(claims: readonly Claim[]): AsOf | undefined {
  const stated = claims.flatMap(({ asOf }) => (asOf?.how === 'stated' ? [asOf] : []))
  return stated.sort((a, b) => b.to.localeCompare(a.to))[0]
}

function dated(patterns: DatePatterns, iso: string, language: string): string {
  const { text, isDay } = localDate(iso, language)
  return filled(isDay ? patterns.day : patterns.month, { d: text })
}

function scopeWords(claims: readonly Claim[], composing: Composing): string {
  const { words, language, known } = composing
  const claim = claims.find(({ scope }) => scope?.since ?? scope?.during ?? scope?.includes ?? scope?.excludes)
  if (!claim?.scope) return ''
  const { since, during, includes, excludes } = claim.scope
  const from = languageOf(claim, known)
  const quoted = (text: string) =>
    from === language ? `${words.quotes[0]}${text}${words.quotes[1]}` : foreignWords(text, from, language, words)
  if (during) return dated(words.during, during, language)
  if (since) return dated(words.since, since, language)
  if (includes) return filled(words.includes, { w: quoted(includes) })
  return excludes ? filled(words.excludes, { w: quoted(excludes) }) : ''
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
