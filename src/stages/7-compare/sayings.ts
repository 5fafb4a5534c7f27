import type { Slice } from '../../domain/span.ts'
import { AlikeGroups } from './alike-groups.ts'
import { contentStems, sharedCount } from './content-words.ts'
import { continuedQuotes } from './continued-quotes.ts'
import type { Heard } from './heard.ts'
import { looseQuotes } from './loose-quotes.ts'
import { remembered } from './memo.ts'
import { phrasesOf, type QuotedPhrase } from './quoted-phrases.ts'
import { type QuotedSentence, quotedSentences } from './quoted-sentences.ts'
import { speakerForm } from './speaker-form.ts'

/** A quote or statement with the words that are compared. */
export interface Saying {
  heard: Heard
  isQuote: boolean
  /** What was said, as written. */
  text: string
  /** Sentences that stand between quotation marks. */
  quoted: readonly QuotedSentence[]
  phrases: readonly QuotedPhrase[]
  /** Content stems of what was said, in order, between spaces. */
  line: string
  /** Content stems of what was said. */
  stems: ReadonlySet<string>
}

/** Every quote and statement of a story, as lists, from the claims of each article. */
export function sayingsOf(byArticle: readonly (readonly Heard[])[]): (readonly Saying[])[] {
  const articles = byArticle.map(sayingsIn)
  const lists = [
    ...articles.map(({ said }) => said),
    ...articles.map(({ continued }) => continued),
    ...articles.map(({ loose }) => loose),
  ]
  return lists.filter(({ length }) => length > 0)
}

const sayingsIn = remembered((heard: readonly Heard[]) => {
  const said = heard.filter(({ claim }) => claim.kind === 'quote' || claim.kind === 'statement')
  return {
    said: withContent(said),
    continued: withContent(continuedQuotes(said)),
    loose: withContent(looseQuotes(heard)),
  }
})

function withContent(heard: readonly Heard[]): Saying[] {
  return heard.map(sayingOf).filter(({ stems }) => stems.size > 1)
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
    phrases: isQuote ? phrasesOf(heard) : [],
    line: ` ${stems.join(' ')} `,
    stems: new Set(stems),
  }
})

function contentText({ claim }: Heard): string {
  const content: readonly Slice[] = claim.attribution?.content ?? []
  return content.length > 0 ? content.map(({ text }) => text).join(' ') : claim.span.text
}

const FEWEST_QUOTED = 5
const SAME_WORDS = 0.7
const SAME_STATEMENT = 0.36
const FEWEST_SHARED = 3

/** How much of the shorter saying's content the longer one has, 0 to 1. */
export function containment(one: Saying, other: Saying): number {
  return sharedCount(one.stems, other.stems) / Math.min(one.stems.size, other.stems.size)
}

/** Groups of the sayings of a growing story with the same content, over at least two of them. */
export class SayingGroups extends AlikeGroups<Saying> {
  constructor() {
    super(sameContent)
  }
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

/** Two versions of one sentence, small words and all; of two persons only where it is a long one. */
function sharesSentence(one: Saying, other: Saying): boolean {
  const isOfTwo = one.heard.speaker !== other.heard.speaker && isPersons(one) && isPersons(other)
  const fewest = isOfTwo ? LONG_SENTENCE : FEWEST_QUOTED
  return one.quoted.some(({ plain }) => other.quoted.some(others => mostlySame(plain, others.plain, fewest)))
}

const LONG_SENTENCE = 10
const SHORT_SENTENCE = 7

function isPersons({ heard: { claim, standing, speaker } }: Saying): boolean {
  return speaker !== undefined && speakerForm(claim.speaker!.name, standing.article.language)?.kind !== 'described'
}

/** True where most words of the shorter sentence are in the other, five at least. */
export function mostlySame(one: readonly string[], other: readonly string[], fewest = FEWEST_QUOTED): boolean {
  const [a, b] = [new Set(one), new Set(other)]
  const [shared, shorter] = [sharedCount(a, b), Math.min(a.size, b.size)]
  // Of a short sentence four words are most.
  return shared >= (shorter <= SHORT_SENTENCE ? fewest - 1 : fewest) && shared >= SAME_SENTENCE * shorter
}

// A long speech has everybody's phrases.
const LONGEST_WITH_PHRASE = 14

// "essentially a death sentence" and "a death sentence": a short quoted phrase is the same where its words are all there.
function sharesPhrase(one: Saying, other: Saying): boolean {
  if (one.phrases.some(({ core }) => other.phrases.some(each => each.core === core))) return true
  if (Math.max(one.stems.size, other.stems.size) > LONGEST_WITH_PHRASE) return false
  return one.phrases.some(
    ({ core }) => other.line.includes(core) || other.phrases.some(each => core.endsWith(each.core)),
  )
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
