import { alteredQuotes } from './altered-quotes.ts'
import type { Draft } from './draft-point.ts'
import type { Drift } from './drift.ts'
import { droppedHedge } from './dropped-hedge.ts'
import { type Heard, articleCount, oncePerArticle, reportCount } from './heard.ts'
import { otherSpeaker } from './other-speaker.ts'
import { containment, type Saying, sameSayings, sayingsOf } from './sayings.ts'

/** The points of quotes and statements: who said it, in which words, and how surely. */
export function sayingPoints(heard: readonly Heard[]): Draft[] {
  return sameSayings(sayingsOf(heard)).flatMap(sayingPoint)
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
  const once = onePerArticle(group)
  const other = articleCount(heardOf(once)) < 2 ? undefined : otherSpeaker(once)
  if (other) return [driftPoint(other)]
  const drifts = [...alteredQuotes(group), ...[droppedHedge(group) ?? []].flat()].filter(
    ({ sayings }) => articleCount(heardOf(sayings)) > 1,
  )
  return drifts.length > 0 ? drifts.map(driftPoint) : agreement(once)
}

function heardOf(group: readonly Saying[]): Heard[] {
  return group.map(({ heard }) => heard)
}

function driftPoint({ sayings, certainty, because, diffs }: Drift): Draft {
  return { kind: 'attribution-drift', certainty, because, ...described(sayings), ...(diffs ? { diffs } : {}) }
}

function described(group: readonly Saying[]): Pick<Draft, 'about' | 'measure' | 'heard'> {
  const measure = group.some(({ isQuote }) => isQuote) ? 'quote' : 'statement'
  return { about: aboutWords(group), measure, heard: heardOf(group) }
}

const ALIKE = 0.6

// Members of a group may be alike only through a third: those agree that are like the shortest.
function agreement(group: readonly Saying[]): Draft[] {
  const short = shortest(group)
  const like = group.filter(saying => saying === short || containment(saying, short) >= ALIKE)
  const reports = reportCount(heardOf(like))
  if (reports < 2 || !sameNumbers(like)) return []
  const base = described(like)
  const same = like.every(({ isQuote }) => isQuote) ? 'words' : 'content'
  return [
    {
      ...base,
      kind: 'agree',
      certainty: same === 'words' ? 'shown' : 'inferred',
      because: `${reports} reports have the same ${same}`,
    },
  ]
}

function shortest(group: readonly Saying[]): Saying {
  return group.reduce((short, next) => (next.stems.size < short.stems.size ? next : short))
}

const LONGEST_ABOUT = 90

/** The shortest version's own words, shortened at a word. */
function aboutWords(group: readonly Saying[]): string {
  const {
    heard: { claim },
    isQuote,
  } = shortest(group)
  const text = (claim.attribution?.content[0]?.text ?? claim.span.text)
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')

    .trim()
    .replace(/,$/, '')
  const cut = text.length <= LONGEST_ABOUT ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_ABOUT))} …`
  return isQuote ? `the words “${cut}”` : `the statement: ${cut}`
}

// Figures are compared by themselves: statements with other numbers are not one statement.
function sameNumbers(group: readonly Saying[]): boolean {
  return new Set(group.map(({ text }) => (text.match(/\p{N}+/gu) ?? []).sort().join(' '))).size === 1
}
