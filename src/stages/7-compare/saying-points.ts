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
  if (reports < 2) return []
  return [{ ...base, kind: 'agree', certainty: 'shown', because: `${reports} reports have the same words` }]
}

const LONGEST_ABOUT = 90

/** The shortest version's own words, shortened at a word. */
function aboutWords(group: readonly Saying[]): string {
  const shortest = group.reduce((short, next) => (next.stems.size < short.stems.size ? next : short))
  const { claim } = shortest.heard
  const text = (claim.attribution?.content[0]?.text ?? claim.span.text).replace(/\s+/g, ' ')
  const cut = text.length <= LONGEST_ABOUT ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_ABOUT))} …`
  return shortest.isQuote ? `the words ${/^["“«„「]/.test(cut) ? cut : `“${cut}”`}` : `the statement: ${cut}`
}

type Drift = Pick<Draft, 'certainty' | 'because'>

/** Two named speakers of one content, neither of whom is the other's body or description. */
function otherSpeaker(group: readonly Saying[]): Drift | undefined {
  const named = group.filter(({ heard }) => heard.speaker !== undefined && isNamed(heard))
  for (const one of named) {
    for (const other of named) {
      if (one.heard.standing === other.heard.standing || !differentSpeakers(one.heard, other.heard)) continue
      const certainty = one.isQuote && other.isQuote ? 'shown' : 'inferred'
      return {
        certainty,
        because: `the same content is given to ${one.heard.claim.speaker!.name} and to ${other.heard.claim.speaker!.name}`,
      }
    }
  }
  return undefined
}

function isNamed({ claim }: Heard): boolean {
  return /^(?:the |an? )?\p{Lu}/u.test(claim.speaker?.name ?? '')
}

// A spokesman speaks for his office: a body and a person, or two bodies, may be one voice.
function differentSpeakers(one: Heard, other: Heard): boolean {
  if (one.speaker === other.speaker) return false
  const [a, b] = [one, other].map(each => speakerKind(each))
  return (a === 'person' && b === 'person') || (a === 'person' && b === 'place') || (a === 'place' && b === 'person')
}

function speakerKind({ claim, standing }: Heard): 'person' | 'place' | 'body' {
  const name = claim.speaker!.name
  const isPlace = standing.claims.some(each => each.kind === 'place' && each.value === name)
  if (isPlace) return 'place'
  const parts = name.split(/\s+/)
  const looksLikePerson =
    parts.length >= 2 && parts.length <= 4 && parts.every(part => /^\p{Lu}[\p{Ll}.'’-]/u.test(part))
  return looksLikePerson &&
    !/\b(?:Police|Department|Office|Agency|Ministry|Service|Court|Council|Party|Union|Association|University|Hospital|News|Times|Press|Post|Group|Company|Committee|Government|House|Center|Centre|Army|Force|Forces|Authority|Bureau|Foundation|Institute|Commission|Nations|Organization|Organisation)\b/.test(
      name,
    )
    ? 'person'
    : 'body'
}

/** Two direct quotations of one speaker whose words differ where both quote. */
function altered(group: readonly Saying[]): Drift | undefined {
  const quotes = group.filter(({ isQuote, words }) => isQuote && words.length >= 5).slice(0, 12)
  for (const one of quotes) {
    for (const other of quotes) {
      if (one === other || one.heard.standing === other.heard.standing) continue
      const diff = containment(one, other) >= 0.6 ? quoteDiff(one.words, other.words) : undefined
      if (diff) return { certainty: 'shown', because: diffWords(diff) }
    }
  }
  return undefined
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
