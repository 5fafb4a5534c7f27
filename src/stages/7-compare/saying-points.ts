import { sharedCount } from './content-words.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, articleCount, oncePerArticle, reportCount } from './heard.ts'
import { type QuoteDiff, quoteDiff } from './quote-diff.ts'
import { containment, type Saying, sameSayings, sayingsOf } from './sayings.ts'

/** The points of quotes and statements: who said it, in which words, and how surely. */
export function sayingPoints(heard: readonly Heard[]): Draft[] {
  return sameSayings(sayingsOf(heard)).flatMap(group => sayingPoint(onePerArticle(group)))
}

function onePerArticle(group: readonly Saying[]): Saying[] {
  const kept = new Set(
    oncePerArticle(
      group.map(({ heard }) => heard),
      ({ speaker }) => speaker ?? '',
    ),
  ) // prettier-ignore
  return group.filter(({ heard }) => kept.has(heard))
}

function sayingPoint(group: readonly Saying[]): Draft[] {
  const heard = group.map(saying => saying.heard)
  if (articleCount(heard) < 2) return []
  const about = aboutWords(group)
  const base = { about, measure: group.some(({ isQuote }) => isQuote) ? 'quote' : 'statement', heard }
  const drift = otherSpeaker(group) ?? altered(group) ?? hedged(group)
  if (drift) return [{ ...base, ...drift, kind: 'attribution-drift' }]
  const reports = reportCount(heard)
  if (reports < 2 || !sameNumbers(group)) return []
  const same = base.measure === 'quote' ? 'words' : 'content'
  return [
    {
      ...base,
      kind: 'agree',
      certainty: same === 'words' ? 'shown' : 'inferred',
      because: `${reports} reports have the same ${same}`,
    },
  ]
}

const LONGEST_ABOUT = 90

/** The shortest version's own words, shortened at a word. */
function aboutWords(group: readonly Saying[]): string {
  const shortest = group.reduce((short, next) => (next.stems.size < short.stems.size ? next : short))
  const { claim } = shortest.heard
  const text = (claim.attribution?.content[0]?.text ?? claim.span.text)
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim() // prettier-ignore
  const cut = text.length <= LONGEST_ABOUT ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_ABOUT))} …`
  return shortest.isQuote ? `the words “${cut}”` : `the statement: ${cut}`
}

// Figures are compared by themselves: statements with other numbers are not one statement.
function sameNumbers(group: readonly Saying[]): boolean {
  return new Set(group.map(({ text }) => (text.match(/\p{N}+/gu) ?? []).sort().join(' '))).size === 1
}

type Drift = Pick<Draft, 'certainty' | 'because'>

/** Two named speakers of one content, neither of whom is the other's body or description. */
function otherSpeaker(group: readonly Saying[]): Drift | undefined {
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

// Politicians echo each other's phrases: only a long run of the same words is one saying.
function sharesRun(one: Saying, other: Saying): boolean {
  const runs = new Set(one.quoted.flatMap(wordRuns))
  return other.quoted.flatMap(wordRuns).some(run => runs.has(run))
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

/** Two direct quotations whose words differ where both quote. */
function altered(group: readonly Saying[]): Drift | undefined {
  const sentences = group.flatMap(({ quoted, heard }) => quoted.map(words => ({ words, heard }))).slice(0, 60)
  for (const one of sentences) {
    for (const other of sentences) {
      if (one.heard.standing === other.heard.standing || !mostlySame(one.words, other.words)) continue
      const diff = quoteDiff(one.words, other.words)
      if (diff) return { certainty: 'shown', because: diffWords(diff) }
    }
  }
  return undefined
}

function mostlySame(one: readonly string[], other: readonly string[]): boolean {
  return sharedCount(new Set(one), new Set(other)) >= 0.6 * Math.min(new Set(one).size, new Set(other).size)
}

function diffWords({ dropped, added }: QuoteDiff): string {
  const [gone, come] = [dropped, added].map(list => `“${list.join(' ')}”`)
  if (added.length === 0) return `the quotations differ: only one has ${gone}`
  if (dropped.length === 0) return `the quotations differ: only one has ${come}`
  return `the quotations differ: ${gone} in one, ${come} in the other`
}

/** One version is hedged and another, of the same content, is not. */
function hedged(group: readonly Saying[]): Drift | undefined {
  const statements = group.filter(({ isQuote }) => !isQuote)
  const soft = statements.find(({ heard }) => heard.claim.hedge)
  const firm = statements.find(({ heard }) => !heard.claim.hedge && soft && heard.standing !== soft.heard.standing)
  if (!soft || !firm || containment(soft, firm) < 0.75) return undefined
  return { certainty: 'inferred', because: `one says “${soft.heard.claim.hedge!.text}”, the other says it without` }
}
