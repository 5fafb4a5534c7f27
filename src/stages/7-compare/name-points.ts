import { ascii, sounded } from '../../text/transliteration.ts'
import { words } from '../../text/words.ts'
import { consonants } from './consonants.ts'
import type { Draft } from './draft-point.ts'
import { Groups } from './groups.ts'
import { type Heard, articleCount, bucketed, oncePerArticle } from './heard.ts'
import { withinEdits } from './edits.ts'

/** A form of a name with the claims that write it so. */
interface Form {
  /** As the first claim writes it. */
  name: string
  parts: string[]
  squashed: string
  heard: Heard[]
  articles: ReadonlySet<string>
}

type Likeness = 'spelling' | 'consonants' | 'middle' | 'acronym' | 'translated'

const BECAUSE: Record<Likeness, string> = {
  spelling: 'the forms differ by a letter or two, by hyphens or by transliteration, and no article tells them apart',
  consonants: 'first and last name have the same consonants in two transliterations, and no article has both forms',
  middle: 'the same first and last name, once with and once without a name between',
  acronym: 'the letters are the initials of the longer name',
  translated: 'both begin with the same rare word in two transliterations, and no article tells them apart',
}

/** One point for every bearer whose name the articles write in different forms. */
export function namePoints(heard: readonly Heard[]): Draft[] {
  const forms = formsOf(heard)
  const groups = new Groups(forms)
  const reasons = new Map<Form, Likeness>()
  for (const [one, other] of candidates(forms)) {
    const likeness = alike(forms[one], forms[other])
    if (likeness === undefined) continue
    groups.join(one, other)
    for (const form of [forms[one], forms[other]]) reasons.set(form, reasons.get(form) ?? likeness)
  }
  return groups.all().flatMap(group => variantPoint(group, reasons.get(group[0]) ?? 'spelling'))
}

function formsOf(heard: readonly Heard[]): Form[] {
  const named = heard.filter(
    ({ claim }) => (claim.kind === 'name' || claim.kind === 'place') && typeof claim.value === 'string',
  )
  const byForm = bucketed(named, ({ claim }) => String(claim.value).toLowerCase().replace(/\s+/g, ' '))
  return [...byForm.values()].flatMap(those => {
    const name = String(those[0].claim.value)
    const parts = words(name)
      .map(word => ascii(word.text).replace(/[^a-z0-9]/g, ''))
      .filter(part => part !== '') // prettier-ignore
    const articles = new Set(those.map(({ standing }) => standing.article.id))
    return parts.length === 0 ? [] : [{ name, parts, squashed: parts.join(''), heard: those, articles }]
  })
}

/** Pairs that share a key: linear in forms, because a key that many forms share finds nobody. */
function candidates(forms: readonly Form[]): [number, number][] {
  const holders = new Map<string, number[]>()
  forms.forEach((form, index) => {
    for (const key of keysOf(form)) holders.set(key, [...(holders.get(key) ?? []), index])
  })
  const pairs: [number, number][] = []
  for (const those of holders.values()) {
    if (those.length > 12) continue
    for (let one = 0; one < those.length; one++)
      for (let other = one + 1; other < those.length; other++) pairs.push([those[one], those[other]]) // prettier-ignore
  }
  return pairs
}

function keysOf({ name, parts, squashed }: Form): Set<string> {
  const keys = new Set([`s:${squashed}`, `o:${sounded(squashed)}`])
  if (parts.length > 1) {
    keys
      .add(`f:${parts[0]}`)
      .add(`l:${parts.at(-1)}`)
      .add(`fl:${sounded(parts[0])}`)
      .add(`ll:${sounded(parts.at(-1)!)}`)
  }
  const person = personConsonants(parts)
  if (person !== undefined) keys.add(`c:${person}`)
  if (parts.length > 2) keys.add(`a:${initials(parts)}`)
  if (isAcronym(name)) keys.add(`a:${squashed}`)
  return keys
}

const FEWEST_CONSONANTS = 6

/** The consonants of the last two words, where they are enough to tell a person. */
function personConsonants(parts: readonly string[]): string | undefined {
  const last = parts.slice(-2).map(consonants)
  const enough = last.every(each => each.length > 1) && last.join('').length >= FEWEST_CONSONANTS
  return parts.length > 1 && parts.length < 4 && enough ? last.join(' ') : undefined
}

function initials(parts: readonly string[]): string {
  return parts.map(part => part[0]).join('')
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(name)
}

function alike(one: Form, other: Form): Likeness | undefined {
  if (isAcronym(one.name) || isAcronym(other.name)) {
    const [short, long] = isAcronym(one.name) ? [one, other] : [other, one]
    return long.parts.length > 2 && initials(long.parts) === short.squashed ? 'acronym' : undefined
  }
  if (!apart(one, other)) return undefined
  if (one.squashed === other.squashed) return onlyDots(one.name, other.name) ? undefined : 'spelling'
  if (isTransliterated(one, other)) return 'translated'
  if (one.parts.length === 1 || other.parts.length === 1) return spelledAlike(one, other)
  if (isTransliteratedPerson(one, other)) return 'consonants'
  const [first, last] = [one.parts[0] === other.parts[0], one.parts.at(-1) === other.parts.at(-1)]
  if (first && last) return isMiddleDropped(one, other) ? 'middle' : undefined
  if (one.parts.length === other.parts.length) return partsAlike(one, other)
  return undefined
}

/** Two forms are one name's only where some article has the one without the other, both ways. */
function apart(one: Form, other: Form): boolean {
  const onlyOne = [...one.articles].some(id => !other.articles.has(id))
  const onlyOther = [...other.articles].some(id => !one.articles.has(id))
  return onlyOne && onlyOther
}

const LONG_WORD = 7

/** The same rare first word, set with another mark inside ("Ban-dori", "Ban'dori"), before words that were translated. */
function isTransliterated(one: Form, other: Form): boolean {
  const [a, b] = [one, other].map(({ name }) => name.split(/\s+/)[0].toLowerCase())
  const marked = /\p{L}[-‐‑'’]\p{L}/u
  return (
    one.parts[0] === other.parts[0] && one.parts[0].length >= LONG_WORD && a !== b && marked.test(a) && marked.test(b)
  )
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\P{L}]+$/u.test(name)
}

function isTransliteratedPerson(one: Form, other: Form): boolean {
  const person = personConsonants(one.parts)
  if (person === undefined || person !== personConsonants(other.parts)) return false
  // A word more before the name is a place's or a title's only in a script where it is hard to tell.
  if (one.parts.length !== other.parts.length && isLatin(one.name) === isLatin(other.name)) return false
  const together = [...one.articles].some(id => other.articles.has(id))
  return !together && !NO_PERSON.test(one.name) && !NO_PERSON.test(other.name) && !onlyDots(one.name, other.name)
}

function spelledAlike(one: Form, other: Form): Likeness | undefined {
  const long = Math.min(one.squashed.length, other.squashed.length) >= LONG_WORD
  const together = [...one.articles].some(id => other.articles.has(id))
  if (!long || together || one.squashed[0] !== other.squashed[0]) return undefined
  return sounded(one.squashed) === sounded(other.squashed) ? 'spelling' : undefined
}

// "US" and "U.S." need no unifying.
function onlyDots(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/[.\s]/g, '').toLowerCase()
  return bare(one) === bare(other)
}

// What stands between the first and the last word of a body or a place is no middle name.
const NO_PERSON =
  /\b(?:senate|court|county|police|department|street|avenue|road|drive|boulevard|school|university|hospital|church|park|city|house|party|office|north|south|east|west|new|u\.?s\.?|state|national|center|centre|news)\b/i

function isMiddleDropped(one: Form, other: Form): boolean {
  if (NO_PERSON.test(one.name) || NO_PERSON.test(other.name)) return false
  const [short, long] = one.parts.length < other.parts.length ? [one, other] : [other, one]
  if (short.parts.length === long.parts.length) return withinEdits(one.squashed, other.squashed, 2)
  return short.parts.length === 2 && long.parts.length <= 4 && short.parts[0].length > 2
}

function partsAlike(one: Form, other: Form): Likeness | undefined {
  const together = [...one.articles].some(id => other.articles.has(id))
  const differing = one.parts.filter((part, index) => part !== other.parts[index]).length
  if (differing === 1) {
    const at = one.parts.findIndex((part, index) => part !== other.parts[index])
    return !together && wordAlike(one.parts[at], other.parts[at]) ? 'spelling' : undefined
  }
  return !together && sounded(one.squashed) === sounded(other.squashed) ? 'spelling' : undefined
}

// "Joanne" and "Joanna", not "Mark" and "Mary": two letters only in words of six.
function wordAlike(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length)
  if (shortest < 3 || one[0] !== other[0] || /\d/.test(one + other)) return false
  return withinEdits(one, other, shortest >= 6 ? 2 : 1)
}

function variantPoint(group: readonly Form[], likeness: Likeness): Draft[] {
  const heard = oncePerArticle(
    group.flatMap(form => form.heard),
    ({ claim }) => String(claim.value).toLowerCase(),
  ) // prettier-ignore
  if (articleCount(heard) < 2) return []
  const longest = group.reduce((most, form) => (form.heard.length > most.heard.length ? form : most)).name
  const certainty =
    likeness === 'acronym' || likeness === 'translated' || likeness === 'consonants' ? 'inferred' : 'shown'
  return [{ kind: 'name-variant', certainty, about: longest, measure: 'name', because: BECAUSE[likeness], heard }]
}
