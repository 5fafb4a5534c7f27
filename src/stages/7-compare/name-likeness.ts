// Why two forms of a name are taken for one, and whether a reader should be told.
import { GIVEN_NAMES } from '../../text/languages/tables/name-words.ts'
import { sounded } from '../../text/transliteration.ts'
import { BODY_NAMES } from '../../text/languages/tables/name-bodies.ts'
import { sameBody } from './body-name.ts'
import { consonants } from './consonants.ts'
import type { Form } from './name-forms.ts'
import { samePerson } from './person-name.ts'

export interface Likeness {
  because: string
  /** False where the words alone prove it. */
  isInferred: boolean
  /** True where a reader needs no telling: an abbreviation that an article of the story writes out. */
  isPlain?: boolean
}

const LONG_WORD = 7
const FEWEST_CONSONANTS = 6

/** Why two forms are one name; undefined where they are not, or where an article may tell two bearers apart. */
export function likeness(one: Form, other: Form): Likeness | undefined {
  if (isAcronym(one.name) !== isAcronym(other.name)) return byInitials(one, other)
  if (isAcronym(one.name)) return undefined
  const together = [...one.articles].some(id => other.articles.has(id))
  if (one.person && other.person) return ofPersons(one, other, together)
  if (together) return undefined
  if (one.squashed === other.squashed) return ofMarks(one, other)
  return (
    translated(one, other) ??
    (one.person || other.person ? undefined : ofBodies(one, other)) ??
    acrossScripts(one, other)
  )
}

// Accents alone need no telling.
function ofMarks(one: Form, other: Form): Likeness {
  const bare = ({ spelled }: Form) => spelled.normalize('NFD').replace(/\p{M}/gu, '')
  const likeness = shown('the forms differ by hyphens, spaces or apostrophes')
  return bare(one) === bare(other) ? { ...likeness, isPlain: true } : likeness
}

function shown(because: string): Likeness {
  return { because, isInferred: false }
}

function ofPersons(one: Form, other: Form, together: boolean): Likeness | undefined {
  if (one.squashed === other.squashed) return together ? undefined : ofMarks(one, other)
  if (isAnotherGeneration(one, other)) return undefined
  const found = samePerson(one.person!, other.person!)
  // An article that writes both may tell of two persons, but for a middle name, an initial or a familiar form.
  const holds = found && (!together || found.how === 'nickname' || (found.how === 'middle' && isUsedAlone(one, other)))
  if (found && holds) return { because: found.because, isInferred: found.how === 'nickname' || found.how === 'double' }
  return together ? undefined : acrossScripts(one, other)
}

// Who gives the name in full once may be short afterwards: only an article that never does writes it otherwise.
function isUsedAlone(one: Form, other: Form): boolean {
  const [short, long] = one.squashed.length <= other.squashed.length ? [one, other] : [other, one]
  return [...short.articles].some(id => !long.articles.has(id))
}

// Of father and son one is the president, and one is not.
function isAnotherGeneration(one: Form, other: Form): boolean {
  const suffixes = [one, other].map(({ person }) => /^[js]r$/.exec(person?.suffix ?? '')?.[0])
  return suffixes[0] !== suffixes[1] && one.hasTitle !== other.hasTitle
}

function ofBodies(one: Form, other: Form): Likeness | undefined {
  if (isTitled(one, other)) return undefined
  const found = sameBody(one.parts, other.parts)
  if (found) return { because: found.because, isInferred: found.how !== 'spelling' }
  const long = Math.min(one.squashed.length, other.squashed.length) >= LONG_WORD
  const isOneWord = one.parts.length === 1 || other.parts.length === 1
  const isSounded = long && isOneWord && one.squashed[0] === other.squashed[0]
  return isSounded && sounded(one.squashed) === sounded(other.squashed)
    ? shown('the forms sound alike in two spellings')
    : undefined
}

// "Chair Ines Corto" and "Deputy Chair Ines Corto" are one name with two titles.
function isTitled({ parts: one }: Form, { parts: other }: Form): boolean {
  return one.slice(-2).join(' ') === other.slice(-2).join(' ') && one.length > 2 && GIVEN_NAMES.has(one.at(-2)!)
}

/** The same rare first word, set with another mark inside ("Ban-dori", "Ban'dori"), before words that were translated. */
function translated(one: Form, other: Form): Likeness | undefined {
  const [a, b] = [one, other].map(({ spelled }) => spelled.split(' ')[0])
  const marked = /\p{L}[-']\p{L}/u
  const isOne =
    one.parts[0] === other.parts[0] && one.parts[0].length >= LONG_WORD && a !== b && marked.test(a) && marked.test(b)
  const because = 'both begin with the same rare word in two transliterations, and no article tells them apart'
  return isOne ? { because, isInferred: true } : undefined
}

/** The consonants of the last two words, where they are enough to tell a name. */
export function nameConsonants(parts: readonly string[]): string | undefined {
  const last = parts.slice(-2).map(consonants)
  const enough = last.every(each => each.length > 1) && last.join('').length >= FEWEST_CONSONANTS
  return parts.length > 1 && parts.length < 4 && enough ? last.join(' ') : undefined
}

function acrossScripts(one: Form, other: Form): Likeness | undefined {
  const key = nameConsonants(one.parts)
  if (key === undefined || key !== nameConsonants(other.parts)) return undefined
  const [a, b] = [isLatin(one.name), isLatin(other.name)]
  // A word more before the name is a place's or a title's only in a script where it is hard to tell.
  if (one.parts.length !== other.parts.length && a === b) return undefined
  if (a && b && !(one.person && other.person && beginAlike(one.parts, other.parts))) return undefined
  const because = 'first and last name have the same consonants in two transliterations, and no article has both forms'
  return { because, isInferred: true }
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\P{L}]+$/u.test(name)
}

// Letters that stand for one sound at the beginning of a name, by language and by the way in which it was transliterated.
const BEGINNINGS = ['iyjeu', 'aoe', 'vwu', 'kcq', 'ghk', 'szcj', 'fp', 'dt', 'xkh', 'bp']

function beginAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word, index) => {
    const [a, b] = [word[0], other[index]?.[0] ?? '']
    return a === b || BEGINNINGS.some(letters => letters.includes(a) && letters.includes(b))
  })
}

/** True for three to six capitals. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(name)
}

/** The first letters of a name's words, with and without its small words. */
export function initials(parts: readonly string[]): string[] {
  const large = parts.filter(part => !/^(?:of|for|the|and|de|la|du|des|der|die|und|del|di)$/.test(part))
  return [parts, large].filter(those => those.length > 2).map(those => those.map(part => part[0]).join(''))
}

// A town's police, fire brigade or hospital: its letters are known to whoever reads of the town.
const PUBLIC_SERVICE = /\b(?:police|fire|sheriff|patrol|department|office|medical|hospital|county|district)\b/

function byInitials(one: Form, other: Form): Likeness | undefined {
  const [short, long] = isAcronym(one.name) ? [one, other] : [other, one]
  if (!initials(long.parts).includes(short.squashed)) return undefined
  const explained = [...short.articles].some(id => long.articles.has(id))
  const isPlain = explained || PUBLIC_SERVICE.test(long.spelled) || BODY_NAMES.has(short.squashed)
  return {
    because: `the letters are the initials of “${long.name}”`,
    isInferred: true,
    ...(isPlain ? { isPlain } : {}),
  }
}
