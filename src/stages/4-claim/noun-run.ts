// The words of a counted group: adjectives, nouns and the head noun among them.
import type { Token } from '../../text/tokens.ts'
import { readQuantities } from '../../text/quantities.ts'
import { phraseAt } from './count-words.ts'
import type { Field } from './reading-field.ts'

const AGED_TOKEN = /^([\p{L}\d]{1,9}(?:[-‐‑]\p{L}{3,5})?)[-‐‑](year|month|week|day)s?[-‐‑]olds?$/u

/** True for "5-year-old". */
export function isAged(lower: string): boolean {
  return lower.includes('old') && AGED_TOKEN.test(lower)
}

const LONGEST_RUN = 7

/** What a run of words after a number says. */
export interface NounRun {
  /** Token of the head noun, -1 where there is none. */
  head: number
  people: boolean
  /** Index after the run. */
  after: number
  /** The run ends at a word that says what happened ("14 confirmed deaths"). */
  happening: boolean
  /** The run ends at something that is nobody ("eight month inquiry", "911 call"). */
  thing: boolean
}

/** The nouns and adjectives from a token on, up to a word that ends a group. */
export function nounRun(field: Field, start: number, to: number): NounRun {
  const { tokens, words } = field
  let people = -1
  let plural = -1
  let at = start
  let happening = false
  let thing = false
  const end = Math.min(to, start + LONGEST_RUN)
  for (; at < end; at++) {
    const token = tokens[at]
    if (at > start && people !== -1 && field.nameAt.has(at)) break
    if (token.kind === 'mark' || words.sets.stops.has(token.lower)) break
    // "Die Polizei nahm vier Verdächtige fest": a number begins another group.
    if (at > start && !words.pluralS && field.quantityAt.has(at)) break
    const old = phraseAt(words.yearsOld, tokens, at)
    if (old && old.after < end && isPerson(field, old.after)) {
      at = old.after - 1
      continue
    }
    if (people === -1 && words.sets.things.has(token.lower) && !(at + 1 < end && isPerson(field, at + 1))) {
      thing = true
      break
    }
    if (isPerson(field, at)) people = at
    else if (phraseAt(words.happenings, tokens, at)) {
      // "two dead people" goes on, "two wounded" ends here.
      happening = true
      if (isDeedOf(field, at) || at + 1 >= end || !isPerson(field, at + 1)) break
      happening = false
    } else if (people !== -1 && token.lower !== "'s" && token.lower !== '’s') break
    else if (plural === -1 && /[^s]s$/.test(token.lower)) plural = at
  }
  const head = people === -1 ? plural : people
  return {
    head,
    people: people !== -1 || (head !== -1 && tokens[head].capital && field.in === 'text'),
    after: at,
    happening,
    thing,
  }
}

// "father kills infant": a verb and no adjective.
function isDeedOf(field: Field, at: number): boolean {
  return phraseAt(field.words.happenings, field.tokens, at)?.meaning.frame === 'doing'
}

export function isPerson(field: Field, at: number): boolean {
  const { lower } = field.tokens[at]
  const { sets } = field.words
  return sets.people.has(lower) || sets.person.has(lower) || isAged(lower) || isAgedApart(field, at)
}

const HALF_AGED = /^[\p{L}\d]{1,9}[-‐‑](?:year|month|week|day)s?$/u

// "an 18-month old"
function isAgedApart({ tokens }: Field, at: number): boolean {
  const next = tokens[at + 1]?.lower
  return (next === 'old' || next === 'olds') && tokens[at].kind !== 'mark' && HALF_AGED.test(tokens[at].lower)
}

export function isSingular(field: Field, at: number): boolean {
  const { lower } = field.tokens[at]
  if (field.words.sets.person.has(lower) || (isAged(lower) && !lower.endsWith('s'))) return true
  return isAgedApart(field, at) && field.tokens[at + 1].lower === 'old'
}

export function nounOf(field: Field, at: number): string {
  const { lower } = field.tokens[at]
  return isAged(lower) || isAgedApart(field, at) ? 'person' : lower
}

export function someOther(field: Field, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (field.words.sets.other.has(field.tokens[at].lower)) return true
    const quantity = field.quantityAt.get(at)?.it
    if (quantity?.kind === 'ordinal' && (quantity.value ?? 0) > 1) return true
  }
  return false
}

/** "a fourth victim": the ordinal of one of several. */
export function rankIn(field: Field, first: number, last: number): number | undefined {
  for (let at = first; at < last; at++) {
    const quantity = field.quantityAt.get(at)?.it
    if (quantity?.kind === 'ordinal' && (quantity.value ?? 0) > 2) return quantity.value
  }
  return undefined
}

export function ageIn(field: Field, first: number, last: number): number | undefined {
  for (let at = first; at < last; at++) {
    const age = AGED_TOKEN.exec(field.tokens[at].lower)
    const years = age && age[2] === 'year' ? yearsIn(age[1], field.language) : undefined
    if (years !== undefined) return years
  }
  return undefined
}

// "5-year-old", "four-year-old", "twenty-two-year-old"
function yearsIn(words: string, language: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words)
  const [quantity] = readQuantities(words.replace(/[-‐‑]/g, ' '), language)
  return quantity?.text.length === words.length ? quantity.value : undefined
}

export function sexOf(field: Field, noun: string): { sex?: 'male' | 'female' } {
  if (field.words.sets.male.has(noun)) return { sex: 'male' }
  return field.words.sets.female.has(noun) ? { sex: 'female' } : {}
}

// The sex of the last word that has one: "the boy's mother" is a woman.
export function sexIn(field: Field, first: number, last: number, head: Token): { sex?: 'male' | 'female' } {
  const own = sexOf(field, head.lower)
  if (own.sex) return own
  for (let at = last - 1; at >= first; at--) {
    const sex = sexOf(field, field.tokens[at].lower)
    if (sex.sex && field.tokens[at + 1]?.lower !== "'s") return sex
  }
  return {}
}
