import { countryOfSeat } from '../../text/capitals.ts'
import { languageTable } from '../../text/languages/language.ts'
import { countryOf, countryOfTwo } from '../../text/toponyms.ts'
import { ascii } from '../../text/transliteration.ts'
import { words } from '../../text/words.ts'

/** A speaker's name as one article writes it, as it is compared. */
export interface SpeakerForm {
  name: string
  /** Its words in Latin letters, lower case, without articles and titles. */
  key: string
  parts: readonly string[]
  kind: 'person' | 'body' | 'described'
  /** Of a description or a body, the noun that tells what it is. */
  head?: string
  /** ISO 3166-1 alpha-2 of the country that its first words name. */
  country?: string
  /** Of a state's body, its words with the country in place of whatever names it. */
  ofState?: string
}

const ARTICLES = /^(?:(?:the|a|an|der|die|das|le|la|les|el|los|las|il|lo|gli|de|het|o|os|as)\s+|l['’])/i
const POSSESSIVE = /['’]s?$/
const LONGEST_DESCRIPTION = 7
const LONGEST_UNKNOWN = 5
/** Languages in which a description has to end in a noun that we know; in the others any few words may be one. */
const KNOWS_GROUPS: ReadonlySet<string> = new Set(['en'])

/** Groups that speak and are described, not named; English, because the tables of other languages do not have them yet. */
const GROUPS: ReadonlySet<string> = new Set(
  'police officials authorities witnesses eyewitnesses residents neighbors neighbours activists experts analysts scientists researchers sources prosecutors investigators detectives deputies officers firefighters troopers lawmakers doctors medics rescuers relatives survivors protesters rebels insurgents diplomats lawyers aides critics supporters men women boys girls prisoners captives hostages soldiers passengers victims refugees migrants students crew couple pair brothers sisters parents relatives two three astronomers forecasters authors documents records reports polls'.split(
    ' ',
  ),
)

/** English words for two who were spoken of before. */
const THE_TWO = /^(?:both(?: of them| men| women)?|the (?:two|pair|duo|two men|two women))$/i

/** How a speaker's name is compared; undefined where it names and describes nobody ("they", "some", a piece of a sentence). */
export function speakerForm(name: string, language: string): SpeakerForm | undefined {
  const key = `${language} ${name}`
  let known = FORMS.get(key)
  if (!known) {
    if (FORMS.size >= MOST_REMEMBERED) FORMS.clear()
    FORMS.set(key, (known = { form: readForm(name, language) }))
  }
  return known.form
}

// A story names the same few hundred speakers over and over.
const MOST_REMEMBERED = 50_000
const FORMS = new Map<string, { form: SpeakerForm | undefined }>()

function readForm(name: string, language: string): SpeakerForm | undefined {
  if (THE_TWO.test(name)) return { name, key: 'the two', parts: ['the', 'two'], kind: 'described', head: 'two' }
  const { names, speech } = languageTable(language)
  const written = trailingName(name.trim(), word => names.titles.has(word) || names.roles.has(word))
  const plain = written.replace(ARTICLES, '').trim()
  const list = words(plain).map(({ text }) => text)
  if (list.length === 0 || speech.pronouns.has(plain.toLowerCase())) return undefined
  const isTitle = (word: string) => names.titles.has(word.toLowerCase()) || names.titles.has(`${word.toLowerCase()}.`)
  let from = 0
  while (from < list.length - 1 && isTitle(list[from])) from++
  // "Prime Minister" alone is an office.
  if (isTitle(list[from])) from = 0
  const whole = list.map(letters).filter(part => part !== '')
  if (whole.length === 0) return undefined
  const lower = list.map(word => word.toLowerCase().replace(POSSESSIVE, ''))
  const head = headOf(lower, word => speech.bodies.has(word) || names.roles.has(word) || GROUPS.has(word))
  const isNamed = CAPITAL.test(list[0]) && !OPENING.test(list[0]) && !GROUPS.has(lower[0])
  const isDescribed =
    head !== undefined || (!KNOWS_GROUPS.has(language.split('-', 1)[0]) && list.length <= LONGEST_UNKNOWN)
  if (list.length > LONGEST_DESCRIPTION || isShouted(list) || (!isNamed && !isDescribed)) return undefined
  const isBody = lower.some(word => speech.bodies.has(word) || names.organisations.has(word) || GROUPS.has(word))
  const rest = list.slice(from)
  const isPerson = isNamed && !isBody && (rest.length > 1 || from > 0) && rest.every(word => PERSON_WORD.test(word))
  const country = isPerson ? undefined : countryOfFirst(list, language)
  const ofState =
    country && OF_STATE.test(whole.at(-1)!) ? [country.code, ...whole.slice(country.words)].join(' ') : undefined
  return {
    name,
    key: (isPerson ? rest.map(letters) : whole).join(' '),
    parts: isPerson ? rest.map(letters) : whole,
    kind: isPerson ? 'person' : isNamed ? 'body' : 'described',
    ...(head === undefined ? {} : { head }),
    ...(country === undefined ? {} : { country: country.code }),
    ...(ofState === undefined ? {} : { ofState }),
  }
}

// A headline in capitals, of which no word tells where a name ends.
function isShouted(list: readonly string[]): boolean {
  return list.length > 3 && list.every(word => word === word.toUpperCase() && word !== word.toLowerCase())
}

/** What begins a sentence and no name. */
const OPENING =
  /^(?:their|his|her|its|our|my|your|some|many|several|other|one|two|three|most|all|both|another|no|more)$/i
const CAPITAL = /^[\p{Lu}\p{Lo}]/u
const PERSON_WORD = /^(?:[\p{Lu}\p{Lo}]|(?:de|da|van|von|al|bin|der|di|du|el)$)/u

function letters(word: string): string {
  return ascii(word.replace(POSSESSIVE, '')).replace(/[^a-z0-9]/g, '')
}

/** "the under-secretary for political affairs Mara Holt" is Mara Holt. */
function trailingName(name: string, isRole: (word: string) => boolean): string {
  const list = name.split(/\s+/)
  let from = list.length
  while (from > 0 && /^\p{Lu}[\p{L}.'’-]*$/u.test(list[from - 1])) from--
  const before = list.slice(0, from).map(word => word.toLowerCase())
  return from > 0 && list.length - from > 1 && before.some(isRole) ? list.slice(from).join(' ') : name
}

// "Head of the group", "Seoul's spy agency": what stands before "of", else the last word.
function headOf(lower: readonly string[], isHead: (word: string) => boolean): string | undefined {
  const end = lower.findIndex(word => /^(?:of|for|in|at|from|with|who|that|familiar)$/.test(word))
  const last = lower[(end > 0 ? end : lower.length) - 1]
  return last !== undefined && isHead(last) ? last : undefined
}

/** Heads of bodies that a state has one of. */
const OF_STATE =
  /^(?:ministry|agency|government|military|army|navy|service|parliament|president|minister|embassy|forces)$/

/** The country that a name begins with, by its own name, its people's, or the city of its government. */
function countryOfFirst(list: readonly string[], language: string): { code: string; words: number } | undefined {
  if (list.length < 2) return undefined
  const plain = list.map(word => word.replace(POSSESSIVE, ''))
  const two = list.length > 2 ? countryOfTwo(plain[0], plain[1], language) : undefined
  if (two) return { code: two, words: 2 }
  const one = countryOfSeat(plain[0]) ?? countryOf(plain[0], language)
  return one ? { code: one, words: 1 } : undefined
}
