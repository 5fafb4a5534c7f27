import type { Claim } from '../../domain/claim.ts'
import type { Drift } from './drift.ts'
import type { Heard } from './heard.ts'
import { containment, type Saying } from './sayings.ts'

/** Two named speakers of one content, neither of whom is the other's body, office or description. */
export function otherSpeaker(group: readonly Saying[]): Drift | undefined {
  const named = group.filter(({ heard }) => heard.speaker !== undefined && isExplicit(heard.claim))
  for (const one of named) {
    for (const other of named) {
      if (!areGivenToTwo(one, other, named)) continue
      const same = group.filter(each => each === one || each === other || isSame(each, one) || isSame(each, other))
      const [a, b] = [one, other].map(({ heard }) => heard.claim.speaker!.name)
      return {
        sayings: same,
        certainty: one.isQuote && other.isQuote ? 'shown' : 'inferred',
        because: `the same content is given to ${a} and to ${b}`,
      }
    }
  }
  return undefined
}

function areGivenToTwo(one: Saying, other: Saying, named: readonly Saying[]): boolean {
  if (one.heard.standing === other.heard.standing || !differentSpeakers(one.heard, other.heard)) return false
  const quoted = one.isQuote && other.isQuote
  if (quoted) return !arePersons(one.heard, other.heard) || sharesRun(one, other)
  // An article that gives it to both tells of two sayings; words in quotation marks are one saying all the same.
  const has = (by: Saying, speaker: Saying) =>
    named.some(({ heard }) => heard.standing === by.heard.standing && heard.speaker === speaker.heard.speaker)
  return !has(one, other) && !has(other, one) && sameEnough(one, other)
}

const ALIKE = 0.6

function isSame(one: Saying, other: Saying): boolean {
  return containment(one, other) >= ALIKE || sharesRun(one, other)
}

/** True where the words of the source name the speaker: who "he" is may be mistaken, and so may who goes on speaking. */
function isExplicit({ attribution, speaker }: Claim): boolean {
  if (!attribution) return true
  const last = speaker!.name.split(/\s+/).at(-1)!
  return attribution.source.some(({ text }) => text.includes(last))
}

// "Seoul warns", not "Seoul police say".
function isSubject({ attribution }: Claim, name: string): boolean {
  return attribution?.source.some(({ text }) => text === name) ?? true
}

const LONG_RUN = 6

function arePersons(one: Heard, other: Heard): boolean {
  return speakerKind(one) === 'person' && speakerKind(other) === 'person'
}

/** False where two other persons say sentences that are merely alike. */
export function mayBeOneSaying(one: Saying, other: Saying): boolean {
  const named = [one, other].every(({ heard }) => heard.speaker !== undefined && mayBePerson(heard))
  return (
    !named || one.heard.speaker === other.heard.speaker || mayBeOne(one.heard, other.heard) || sharesRun(one, other)
  )
}

// One word with a capital is a surname, where it is no place.
function mayBePerson(heard: Heard): boolean {
  const kind = speakerKind(heard)
  return kind === 'person' || (kind === 'body' && /^\p{Lu}\p{Ll}+$/u.test(heard.claim.speaker!.name))
}

// Politicians echo each other's phrases: only a long run of the same words is one saying.
function sharesRun(one: Saying, other: Saying): boolean {
  const runs = new Set(one.quoted.flatMap(({ plain }) => wordRuns(plain)))
  return other.quoted.flatMap(({ plain }) => wordRuns(plain)).some(run => runs.has(run))
}

function wordRuns(words: readonly string[]): string[] {
  return words.slice(LONG_RUN - 1).map((_, index) => words.slice(index, index + LONG_RUN).join(' '))
}

const SAME_STATEMENT = 0.7
const FEWEST_STEMS = 6

// Two persons may say alike of one matter; what several are said to have seen is told by one for them.
function sameEnough(one: Saying, other: Saying): boolean {
  const several = [one, other].some(({ heard }) => speakerKind(heard) === 'several')
  const long = Math.min(one.stems.size, other.stems.size) >= FEWEST_STEMS
  return several || (long && containment(one, other) >= SAME_STATEMENT)
}

type SpeakerKind = 'person' | 'place' | 'body' | 'several' | 'nobody'

const VOICES: ReadonlySet<string> = new Set([
  'person place',
  'place person',
  'person person',
  'person several',
  'several person',
])

// A spokesman speaks for his office, and a minister for his country: a body and a person, or two bodies, may be one voice.
function differentSpeakers(one: Heard, other: Heard): boolean {
  if (one.speaker === other.speaker || mayBeOne(one, other)) return false
  const kinds = [speakerKind(one), speakerKind(other)]
  if (!VOICES.has(kinds.join(' '))) return false
  return !kinds.includes('place') || ![one, other].some(each => speakerKind(each) === 'person' && holdsOffice(each))
}

/** English words for those who speak for a state or a town. */
const OFFICE =
  /\b(?:minister|president|premier|chancellor|prime|spokes\w+|ambassador|envoy|diplomat|governor|mayor|secretary|chief|official|general|king|queen|commander|commissioner|sheriff|police|prosecutor|ministry|foreign|defen[cs]e|government)\b/i

// The role stands with the name, in the article or in the words of the source.
function holdsOffice({ claim, standing }: Heard): boolean {
  const last = claim.speaker!.name.split(/\s+/).at(-1)!
  const roles = standing.claims.flatMap(({ kind, role, value, bearer }) =>
    kind === 'name' && role !== undefined && String(bearer ?? value).endsWith(last) ? role.text : [],
  )
  return [...roles, ...(claim.attribution?.source ?? []).map(({ text }) => text)].some(words => OFFICE.test(words))
}

// "Liz Cole" and "Elizabeth Cole" are one person more often than two.
function mayBeOne(one: Heard, other: Heard): boolean {
  const [a, b] = [one, other].map(({ claim }) => claim.speaker!.name.split(/\s+/).at(-1))
  return a === b
}

/** English words for those who were there; a collective that a person may speak for (police, officials) is not among them. */
const SEVERAL =
  /^the (?:two|three|four|pair|both|men|women|boys|girls|prisoners|captives|hostages|soldiers|survivors|passengers|victims|refugees|migrants|students|crew|couple|brothers|sisters)\b/i
const BODY =
  /\b(?:police|department|office|agency|ministry|service|court|council|party|union|association|university|hospital|news|times|press|post|group|company|committee|government|house|cent(?:er|re)|army|forces?|authority|bureau|foundation|institute|sheriff|county|tribe|city|state|mayor|chief|spokes(?:man|woman|person)|family|team|club|board|federation|ministers?|president|secretary|attorney|prosecutors?|coroner|district|statement|report|documents?|commission|nations|organi[sz]ation)\b/i

function speakerKind({ claim, standing }: Heard): SpeakerKind {
  const name = claim.speaker!.name
  if (SEVERAL.test(name)) return 'several'
  if (!/^(?:[Tt]he |[Aa]n? )?\p{Lu}/u.test(name)) return 'nobody'
  if (standing.claims.some(each => each.kind === 'place' && each.value === name))
    return isSubject(claim, name) ? 'place' : 'nobody'
  const parts = name.split(/\s+/)
  const capital = parts.length >= 2 && parts.length <= 4 && parts.every(part => /^\p{Lu}[\p{L}.'’-]/u.test(part))
  return capital && !BODY.test(name) ? 'person' : 'body'
}
