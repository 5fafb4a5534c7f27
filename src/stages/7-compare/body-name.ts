import { sounded } from '../../text/transliteration.ts'
import { streetName } from '../../text/streets.ts'
import { isSpelledAlike } from './person-name.ts'

/** Why two names of bodies or places are taken for one. */
export interface BodyLikeness {
  how: 'order' | 'dropped' | 'street' | 'spelling'
  because: string
}

const SMALL: ReadonlySet<string> = new Set(
  'of for the and at in on de du des la le les el los las del der die das für und von van voor di da do e y et i a'.split(
    ' ',
  ),
)
const NUMBERS: ReadonlyMap<string, string> = new Map(
  'first 1st second 2nd third 3rd fourth 4th fifth 5th sixth 6th seventh 7th eighth 8th ninth 9th tenth 10th eleventh 11th'
    .split(' ')
    .map((word, index, all) => [word, all[index - (index % 2) + 1]]),
)
const FEWEST_IN_ANOTHER_ORDER = 3
const FEWEST_WITHOUT_BEGINNING = 4

/** Why two names are one body's or one place's, by their words; undefined where they are not. */
export function sameBody(one: readonly string[], other: readonly string[]): BodyLikeness | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return sameStreet(one, other) ?? sameOrder(one, other) ?? dropped(short, long) ?? oneWordSpelled(one, other)
}

function sameStreet(one: readonly string[], other: readonly string[]): BodyLikeness | undefined {
  const [a, b] = [streetName(one), streetName(other)]
  if (!a || !b || a.name !== b.name || a.kind === b.kind || a.name.length < 4 || /\d/.test(a.name)) return undefined
  return { how: 'street', because: `one street, called “${a.kind}” and “${b.kind}”` }
}

function sameOrder(one: readonly string[], other: readonly string[]): BodyLikeness | undefined {
  const [a, b] = [content(one), content(other)]
  const isSame = a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ')
  if (!isSame || a.length < FEWEST_IN_ANOTHER_ORDER || a.join(' ') === b.join(' ')) return undefined
  return { how: 'order', because: 'the same words in another order' }
}

/** The words that carry a body's name, without an s at their ends. */
export function content(words: readonly string[]): string[] {
  return words
    .filter(word => !SMALL.has(word))
    .map(word => NUMBERS.get(word) ?? (word.length > 4 ? word.replace(/s$/, '') : word))
}

// "Northfield Zoo and Botanical Garden", and a long name without its first word.
function dropped(short: readonly string[], long: readonly string[]): BodyLikeness | undefined {
  if (short.length < 2 || long.length <= short.length) return undefined
  const because = 'one form leaves words of the longer one out'
  const isBeginning = short.every((word, index) => word === long[index])
  if (isBeginning && long[short.length] === 'and' && long.length - short.length > 1) return { how: 'dropped', because }
  const [few, many] = [content(short), content(long)]
  const isEnd = few.every((word, index) => word === many[many.length - few.length + index])
  return isEnd && few.length >= FEWEST_WITHOUT_BEGINNING ? { how: 'dropped', because } : undefined
}

function oneWordSpelled(one: readonly string[], other: readonly string[]): BodyLikeness | undefined {
  if (one.length !== other.length || one.length < 2) return undefined
  const at = one.findIndex((word, index) => word !== other[index])
  const isOnly = one.every((word, index) => index === at || word === other[index])
  const [a, b] = [one[at], other[at]]
  // "House Republicans", and words that ran together ("PoliceLt").
  const isGrown = a.startsWith(b) || b.startsWith(a)
  if (!isOnly || isGrown || !(isSpelledAlike(a, b) || sounded(a) === sounded(b))) return undefined
  return { how: 'spelling', because: 'the forms differ by a letter or two in one word' }
}
