import type { Slice } from '../../domain/span.ts'
import { contentStems, sharedCount } from './content-words.ts'
import { continuedQuotes } from './continued-quotes.ts'
import { Groups } from './groups.ts'
import type { Heard } from './heard.ts'
import { remembered } from './memo.ts'
import { type QuotedSentence, quotedSentences } from './quoted-sentences.ts'

/** A quote or statement with the words that are compared. */
export interface Saying {
  heard: Heard
  isQuote: boolean
  /** What was said, as written. */
  text: string
  /** Sentences that stand between quotation marks. */
  quoted: readonly QuotedSentence[]
  /** Short quoted phrases, each as its content stems. */
  phrases: string[]
  /** Content stems of what was said, in order, between spaces. */
  line: string
  /** Content stems of what was said. */
  stems: ReadonlySet<string>
}

/** Every quote and statement of a story. */
export function sayingsOf(heard: readonly Heard[]): Saying[] {
  const said = heard.filter(({ claim }) => claim.kind === 'quote' || claim.kind === 'statement')
  return [...said, ...continuedQuotes(said)].map(sayingOf).filter(({ stems }) => stems.size > 1)
}

const sayingOf = remembered((heard: Heard): Saying => {
  const { language } = heard.standing.article
  const text = contentText(heard)
  const isQuote = heard.claim.kind === 'quote'
  const stems = contentStems(text, language)
  return {
    heard,
    isQuote,
    text,
    quoted: isQuote ? quotedSentences(heard) : [],
    phrases: isQuote ? shortPhrases(text, language) : [],
    line: ` ${stems.join(' ')} `,
    stems: new Set(stems),
  }
})

function contentText({ claim }: Heard): string {
  const content: readonly Slice[] = claim.attribution?.content ?? []
  return content.length > 0 ? content.map(({ text }) => text).join(' ') : claim.span.text
}

const FEWEST_QUOTED = 5
const PHRASE = /["“«„「]([^"”»“」]{6,60})(?:["”»“」]|$)/g

// Two words of content at least: one quoted word is anybody's.
function shortPhrases(text: string, language: string): string[] {
  const lines = [...text.matchAll(PHRASE)].map(match => contentStems(match[1], language))
  return lines.filter(stems => stems.length >= 2 && stems.length <= 4).map(stems => ` ${stems.join(' ')} `)
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
const SAME_STATEMENT = 0.36
const FEWEST_SHARED = 3

/** How much of the shorter saying's content the longer one has, 0 to 1. */
export function containment(one: Saying, other: Saying): number {
  return sharedCount(one.stems, other.stems) / Math.min(one.stems.size, other.stems.size)
}

function sameContent(one: Saying, other: Saying, weight: (stem: string) => number): boolean {
  if (one.heard.standing === other.heard.standing) return false
  if (sharesPhrase(one, other) || sharesPhrase(other, one)) return true
  if (sharesSentence(one, other)) return true
  const shared = sharedCount(one.stems, other.stems)
  if (shared < FEWEST_SHARED) return false
  if (one.isQuote && other.isQuote) return shared > FEWEST_SHARED && containment(one, other) >= SAME_WORDS
  return containment(one, other) >= 0.5 && weighted(one, other, weight) >= SAME_STATEMENT
}

const SAME_SENTENCE = 0.6

/** Two versions of one sentence of one speaker, small words and all. */
function sharesSentence(one: Saying, other: Saying): boolean {
  if (one.heard.speaker === undefined || one.heard.speaker !== other.heard.speaker) return false
  return one.quoted.some(sentence => other.quoted.some(others => mostlySame(sentence.plain, others.plain)))
}

/** True where most words of the shorter sentence are in the other, five at least. */
export function mostlySame(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one), new Set(other)]
  const shared = sharedCount(a, b)
  return shared >= FEWEST_QUOTED && shared >= SAME_SENTENCE * Math.min(a.size, b.size)
}

// A long speech has everybody's phrases.
const LONGEST_WITH_PHRASE = 14

// "essentially a death sentence" and "a death sentence": a short quoted phrase is the same where its words are all there.
function sharesPhrase(one: Saying, other: Saying): boolean {
  if (Math.max(one.stems.size, other.stems.size) > LONGEST_WITH_PHRASE) return false
  return one.phrases.some(phrase => other.line.includes(phrase) || other.phrases.some(each => phrase.endsWith(each)))
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
