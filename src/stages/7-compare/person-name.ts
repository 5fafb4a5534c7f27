import { isNickname, isSpelledGiven } from '../../text/nicknames.ts'
import { EASTERN_FAMILIES, GIVEN_NAMES } from '../../text/languages/tables/name-words.ts'
import { ascii, sounded } from '../../text/transliteration.ts'
import { withinEdits } from './edits.ts'

/** A person's name in its parts, in Latin letters. */
export interface PersonName {
  /** First and middle names in order; initials are one letter each, "CJ" is one word. */
  given: string[]
  /** What the person is called, where the name quotes it: Christopher “CJ” Conrad. */
  called: string[]
  /** The parts of a double surname. */
  surname: string[]
  suffix?: string
}

/** Why two names of persons are taken for one. */
export interface PersonLikeness {
  how: 'middle' | 'suffix' | 'nickname' | 'initials' | 'second' | 'double' | 'spelling'
  because: string
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?,?$/i
const QUOTED = /^[“"'‘(].*[”"'’)]$/

/** The parts of a person's name that has at least a first and a last one. */
export function personName(name: string): PersonName | undefined {
  const words = name.split(/\s+/)
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? letters(words.pop()!) : undefined
  const called = words.filter(word => QUOTED.test(word)).map(letters)
  const plain = words.filter(word => !QUOTED.test(word))
  const last = plain.pop()
  const given = plain.map(letters).filter(word => word !== '')
  if (last === undefined || given.length === 0) return undefined
  const surname = last
    .split(/[-‐‑]/)
    .map(letters)
    .filter(word => word !== '') // prettier-ignore
  return surname.length === 0 ? undefined : { given, called, surname, ...(suffix ? { suffix } : {}) }
}

function letters(word: string): string {
  return ascii(word).replace(/[^a-z0-9]/g, '')
}

/** Why two names are one person's, by surname and by what stands before it; undefined where they are not. */
export function samePerson(one: PersonName, other: PersonName): PersonLikeness | undefined {
  if (one.suffix && other.suffix && one.suffix !== other.suffix) return undefined
  const family = sameFamily(one.surname, other.surname)
  if (family === undefined || (family !== 'same' && EASTERN_FAMILIES.has(one.given[0]))) return undefined
  const given = sameGiven(one, other)
  if (given === undefined) return undefined
  if (family === 'same') return given === 'same' ? suffixOf(one, other) : given
  if (given !== 'same' && given.how === 'spelling') return undefined
  return family
}

function suffixOf(one: PersonName, other: PersonName): PersonLikeness | undefined {
  const suffix = one.suffix ?? other.suffix
  if (one.suffix === other.suffix || suffix === undefined) return undefined
  return { how: 'suffix', because: `the same name, once with “${suffix}”` }
}

const LONG_PART = 4

function sameFamily(one: readonly string[], other: readonly string[]): 'same' | PersonLikeness | undefined {
  if (one.join('') === other.join('')) return 'same'
  const shared = one.find(part => part.length >= LONG_PART && other.includes(part))
  if (shared !== undefined && one.length + other.length > 2) {
    return { how: 'double', because: `the same first name, and “${shared}” alone or as a part of the surname` }
  }
  const [a, b] = [one.join(''), other.join('')]
  return isSpelledAlike(a, b)
    ? { how: 'spelling', because: 'the same first name, and surnames that differ by a letter or two' }
    : undefined
}

/** "Amil" and "Amill"; two letters only in words of six. */
export function isSpelledAlike(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length)
  if (shortest < 3 || one[0] !== other[0] || /\d/.test(one + other)) return false
  return withinEdits(one, other, shortest >= 6 ? 2 : 1)
}

function sameGiven(one: PersonName, other: PersonName): 'same' | PersonLikeness | undefined {
  const [a, b] = [one.given[0], other.given[0]]
  if (a === b) return sameMiddle(one.given.slice(1), other.given.slice(1))
  return (
    calledOtherwise(one, other) ??
    calledOtherwise(other, one) ??
    (isInitialOf(a, other.given) || isInitialOf(b, one.given)
      ? { how: 'initials', because: 'first names as initials' }
      : undefined) ??
    (isSpelledGiven(a, b) || isSpelledAlike(a, b) || (sounded(a) === sounded(b) && a[0] === b[0])
      ? { how: 'spelling', because: 'the same surname, and first names that are spellings of one' }
      : undefined)
  )
}

function calledOtherwise(one: PersonName, other: PersonName): PersonLikeness | undefined {
  const [a, b] = [one.given[0], other.given[0]]
  if (isNickname(a, b)) return { how: 'nickname', because: `“${a}” and “${b}” are short or familiar forms of one name` }
  if (one.called.includes(b)) return { how: 'nickname', because: `one form says that the person is called “${b}”` }
  return isSecondName(one.given, other.given)
    ? { how: 'second', because: `“${b}” is the second of the first names` }
    : undefined
}

// "Kay" of Valerie Kay, "Sargent" of R. Sargent; what stands before may be a title or a place.
function isSecondName([first, ...rest]: readonly string[], [called, ...more]: readonly string[]): boolean {
  if (rest.length !== 1 || more.length > 0 || rest[0] !== called || called.length < 3) return false
  return first.length === 1 || (GIVEN_NAMES.has(first) && GIVEN_NAMES.has(called))
}

// "CJ" for Christopher John, "R." for Ronald.
function isInitialOf(letters: string, given: readonly string[]): boolean {
  if (letters.length > 3 || given[0].length < 3) return false
  if (letters.length === 1) return given[0][0] === letters
  return (
    given.length > 1 &&
    given
      .map(name => name[0])
      .join('')
      .startsWith(letters)
  ) // prettier-ignore
}

function sameMiddle(one: readonly string[], other: readonly string[]): 'same' | PersonLikeness | undefined {
  if (one.join(' ') === other.join(' ')) return 'same'
  const shorter = Math.min(one.length, other.length)
  for (let at = 0; at < shorter; at++) {
    const [a, b] = [one[at], other[at]]
    const isOne = a === b || (a[0] === b[0] && Math.min(a.length, b.length) === 1) || isSpelledAlike(a, b)
    if (!isOne) return undefined
  }
  return {
    how: 'middle',
    because: 'the same first and last name, once with and once without a name or initial between',
  }
}
