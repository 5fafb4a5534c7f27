import { wordingsOf } from './altered-quotes.ts'
import type { Draft } from './draft-point.ts'
import type { Drift } from './drift.ts'
import { droppedHedge } from './dropped-hedge.ts'
import { type Heard, articleCount, oncePerArticle, reportCount } from './heard.ts'
import { byMembers } from './memo.ts'
import { otherSpeaker } from './other-speaker.ts'
import { quotedPhrases } from './quoted-phrases.ts'
import { containment, type Saying, type SayingGroups, sayingsOf } from './sayings.ts'

/** The points of quotes and statements, from those of each article: who said it, in which words, and how surely. */
export function sayingPoints(byArticle: readonly (readonly Heard[])[], groups: SayingGroups): Draft[] {
  return groups.of(sayingsOf(byArticle)).flatMap(group => pointsOfGroup(group))
}

/** Sentences of one group on whose words several reports agree that are told, the longest first. */
const MOST_AGREED = 3

const pointsOfGroup = byMembers((group: readonly Saying[]): Draft[] => {
  const wordings = wordingsOf(group)
  const phrases = quotedPhrases(group)
  const drifts = [otherSpeaker(group), ...wordings.altered, ...phrases.altered, droppedHedge(group)].filter(
    drift => drift !== undefined && articleCount(heardOf(drift.sayings)) > 1,
  ) as Drift[]
  const agreed = [...wordings.same, ...phrases.same]
    .filter(those => reportCount(heardOf(those)) > 1 && !drifts.some(({ sayings }) => holdsAll(sayings, those)))
    .sort((a, b) => reportCount(heardOf(b)) - reportCount(heardOf(a)) || length(b) - length(a))
  const points = [...ofOneSaying(drifts).map(driftPoint), ...distinct(agreed).slice(0, MOST_AGREED).map(sameWords)]
  return points.length > 0 ? points : agreement(onePerArticle(group))
})

// Another speaker and other words of the same sayings are one point.
function ofOneSaying(drifts: readonly Drift[]): Drift[] {
  const told: Drift[] = []
  for (const drift of drifts) {
    const index = told.findIndex(({ sayings }) => isSameSet(sayings, drift.sayings))
    const [first, second] = [told[index], drift]
    if (index < 0) told.push(drift)
    else
      told[index] = {
        ...first,
        because: `${first.because}; ${second.because}`,
        diffs: [...(first.diffs ?? []), ...(second.diffs ?? [])],
      }
  }
  return told
}

function isSameSet(one: readonly Saying[], other: readonly Saying[]): boolean {
  return one.length === other.length && holdsAll(one, other)
}

function holdsAll(sayings: readonly Saying[], those: readonly Saying[]): boolean {
  return those.every(each => sayings.includes(each))
}

// Two sentences of the same quotations are one agreement.
function distinct(agreed: readonly Saying[][]): Saying[][] {
  return agreed.filter((those, index) => !agreed.slice(0, index).some(before => holdsAll(before, those)))
}

function length(sayings: readonly Saying[]): number {
  return shortest(sayings).text.length
}

function onePerArticle(group: readonly Saying[]): Saying[] {
  const heard = group.map(each => each.heard)
  const kept = new Set(oncePerArticle(heard, ({ speaker }) => speaker ?? ''))
  return group.filter(each => kept.has(each.heard))
}

function heardOf(group: readonly Saying[]): Heard[] {
  return group.map(({ heard }) => heard)
}

function driftPoint({ sayings, certainty, because, diffs }: Drift): Draft {
  return { kind: 'attribution-drift', certainty, because, ...described(sayings), ...(diffs ? { diffs } : {}) }
}

function sameWords(sayings: readonly Saying[]): Draft {
  const because = `${reportCount(heardOf(sayings))} reports have the same words`
  return { kind: 'agree', certainty: 'shown', because, ...described(sayings) }
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
  return [
    { kind: 'agree', certainty: 'inferred', because: `${reports} reports have the same content`, ...described(like) },
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
