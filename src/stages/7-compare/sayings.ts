import type { Slice } from '../../domain/span.ts'
import { contentStems } from './content-words.ts'
import { Groups } from './groups.ts'
import type { Heard } from './heard.ts'
import { quotedWords } from './quote-diff.ts'

/** A quote or statement with the words that are compared. */
export interface Saying {
  heard: Heard
  isQuote: boolean
  /** Folded words of what was said. */
  words: string[]
  /** Content stems of what was said. */
  stems: ReadonlySet<string>
}

/** Every quote and statement of a story. */
export function sayingsOf(heard: readonly Heard[]): Saying[] {
  return heard
    .filter(({ claim }) => claim.kind === 'quote' || claim.kind === 'statement')
    .map(each => {
      const { language } = each.standing.article
      const text = contentText(each)
      return {
        heard: each,
        isQuote: each.claim.kind === 'quote',
        words: quotedWords(text, language),
        stems: new Set(contentStems(text, language)),
      }
    })
    .filter(({ stems }) => stems.size > 1)
}

function contentText({ claim }: Heard): string {
  const content: readonly Slice[] = claim.attribution?.content ?? []
  return content.length > 0 ? content.map(({ text }) => text).join(' ') : claim.span.text
}

// A stem in more sayings than this tells nothing about which are the same.
const COMMON_STEM = 40

/** Groups of sayings with the same content, over at least two of them. */
export function sameSayings(sayings: readonly Saying[]): Saying[][] {
  const groups = new Groups(sayings)
  const holders = holdersOf(sayings)
  const weight = (stem: string) => 1 / Math.max(1, holders.get(stem)!.length - 1)
  for (let one = 0; one < sayings.length; one++) {
    for (const other of neighbours(one, sayings, holders)) {
      if (!groups.joined(one, other) && sameContent(sayings[one], sayings[other], weight)) groups.join(one, other)
    }
  }
  return groups.all()
}

function holdersOf(sayings: readonly Saying[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  sayings.forEach(({ stems }, index) => {
    for (const stem of stems) {
      const those = holders.get(stem)
      if (those) those.push(index)
      else holders.set(stem, [index])
    }
  })
  return holders
}

/** Later sayings that share two stems that not everybody uses. */
function neighbours(
  one: number,
  sayings: readonly Saying[],
  holders: ReadonlyMap<string, readonly number[]>,
): number[] {
  const shared = new Map<number, number>()
  for (const stem of sayings[one].stems) {
    const those = holders.get(stem)!
    if (those.length > COMMON_STEM) continue
    for (const other of those) if (other > one) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared].filter(([, count]) => count > 1).map(([other]) => other)
}

const SAME_WORDS = 0.7
const SAME_STATEMENT = 0.45
const FEWEST_STEMS = 4

/** How much of the shorter saying's content the longer one has, 0 to 1. */
export function containment(one: Saying, other: Saying): number {
  const [short, long] = one.stems.size <= other.stems.size ? [one, other] : [other, one]
  let shared = 0
  for (const stem of short.stems) if (long.stems.has(stem)) shared++
  return shared / short.stems.size
}

function sameContent(one: Saying, other: Saying, weight: (stem: string) => number): boolean {
  if (one.heard.standing === other.heard.standing) return false
  const shorter = Math.min(one.stems.size, other.stems.size)
  if (shorter < FEWEST_STEMS) return isPhraseOf(one, other) || isPhraseOf(other, one)
  if (one.isQuote && other.isQuote) return containment(one, other) >= SAME_WORDS
  return shorter >= FEWEST_STEMS && weighted(one, other, weight) >= SAME_STATEMENT && containment(one, other) >= 0.5
}

// "essentially a death sentence" and "a death sentence": short quotations are the same where one's words are in the other.
function isPhraseOf(short: Saying, long: Saying): boolean {
  if (!short.isQuote || short.stems.size < 2) return false
  const inner = ` ${short.words.filter(word => word.length > 2).join(' ')} `
  return ` ${long.words.filter(word => word.length > 2).join(' ')} `.includes(inner)
}

/** Shared content over all content of the two, rare stems counting more. */
function weighted(one: Saying, other: Saying, weight: (stem: string) => number): number {
  let shared = 0
  let all = 0
  for (const stem of new Set([...one.stems, ...other.stems])) {
    all += weight(stem)
    if (one.stems.has(stem) && other.stems.has(stem)) shared += weight(stem)
  }
  return shared / all
}
