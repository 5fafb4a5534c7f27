import type { Claim } from '../../domain/claim.ts'
import type { Drift } from './drift.ts'
import type { Heard } from './heard.ts'
import { containment, type Saying } from './sayings.ts'

/** Two named speakers of one content, neither of whom is the other's body or description. */
export function otherSpeaker(group: readonly Saying[]): Drift | undefined {
  const named = group.filter(({ heard }) => heard.speaker !== undefined && speakerKind(heard) !== 'nobody')
  const both = (one: Heard, other: Heard) =>
    named.some(({ heard }) => heard.standing === one.standing && heard.speaker === other.speaker)
  for (const one of named) {
    for (const other of named) {
      if (one.heard.standing === other.heard.standing || !differentSpeakers(one.heard, other.heard)) continue
      const quoted = one.isQuote && other.isQuote
      if (quoted && arePersons(one.heard, other.heard) && !sharesRun(one, other)) continue
      // An article that gives it to both tells of two sayings; words in quotation marks are one saying all the same.
      const toBoth = both(one.heard, other.heard) || both(other.heard, one.heard)
      if (!quoted && (toBoth || !sameEnough(one, other))) continue
      const certainty = quoted ? 'shown' : 'inferred'
      return {
        sayings: group,
        certainty,
        because: `the same content is given to ${one.heard.claim.speaker!.name} and to ${other.heard.claim.speaker!.name}`,
      }
    }
  }
  return undefined
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
  const named = [one, other].every(({ heard }) => heard.speaker !== undefined && speakerKind(heard) === 'person')
  return !named || !differentSpeakers(one.heard, other.heard) || sharesRun(one, other)
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

// A spokesman speaks for his office: a body and a person, or two bodies, may be one voice.
function differentSpeakers(one: Heard, other: Heard): boolean {
  if (one.speaker === other.speaker || mayBeOne(one, other)) return false
  return VOICES.has(`${speakerKind(one)} ${speakerKind(other)}`)
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
