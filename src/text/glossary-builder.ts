import type { DictionaryEntry } from './dictionary-entry.ts'
import type { GlossaryContent, Meant } from './glossary-table.ts'
import { glossIdeas, headwordForm, stemForm } from './glossary-words.ts'

/** Meanings of a word that are kept. */
const MOST = 4
/** A meaning is kept that has this share of the likeliest one's votes. */
const LEAST = 0.25
/** Meanings of the word between that a word takes over from it. */
const MOST_BETWEEN = 4
/** What a meaning by way of a third language counts, where the word has meanings of its own and where it has none. */
const BESIDE_OWN = 0.3
const ALONE = 0.6

type Votes = Map<string, number>
type Words = Map<string, Votes>

interface Between {
  language: string
  word: string
  other: string
  otherWord: string
  weight: number
}

/**
 * Makes one glossary of many dictionaries, with English as the language in which all meet: a dictionary into English
 * gives its words their meanings, one out of English is read backwards, and one between two other languages lends to
 * the words of each what those of the other mean. Every entry is a vote, later glosses of an entry count less.
 */
export class GlossaryBuilder {
  private readonly languages = new Map<string, Words>()
  private readonly between: Between[] = []

  /** Adds an entry of a dictionary between two languages (BCP 47 primary subtags). */
  add(from: string, to: string, { heads, glosses }: DictionaryEntry): void {
    for (const [headAt, head] of heads.entries()) {
      for (const [at, gloss] of glosses.entries()) this.pair(from, head, to, gloss, 1 / (1 + at / 2) / (1 + headAt / 5))
    }
  }

  /** All words with what they mean; words that differ in their endings alone are found under their stem too. */
  content(): GlossaryContent {
    this.lend()
    return new Map([...this.languages].map(([language, words]) => [language, meaningsOf(language, words)]))
  }

  private pair(from: string, head: string, to: string, gloss: string, weight: number): void {
    if (to === 'en') this.vote(from, headwordForm(head), glossIdeas(gloss), weight)
    else if (from === 'en') this.vote(to, headwordForm(gloss), glossIdeas(head), weight)
    else {
      const [word, otherWord] = [headwordForm(head), headwordForm(gloss)]
      if (word === undefined || otherWord === undefined) return
      this.between.push({ language: from, word, other: to, otherWord, weight })
      this.between.push({ language: to, word: otherWord, other: from, otherWord: word, weight })
    }
  }

  private vote(language: string, word: string | undefined, ideas: string | undefined, weight: number): void {
    if (word === undefined || ideas === undefined) return
    const words = this.languages.get(language) ?? new Map<string, Votes>()
    this.languages.set(language, words)
    addTo(words, word, ideas, weight)
  }

  // All is read before anything is lent: what was lent is lent to nobody else.
  private lend(): void {
    const lent = this.between.flatMap(({ language, word, other, otherWord, weight }) => {
      const votes = this.languages.get(other)?.get(otherWord)
      if (!votes) return []
      const factor = this.languages.get(language)?.has(word) ? BESIDE_OWN : ALONE
      const all = sumOf(votes)
      return likeliest(votes, MOST_BETWEEN).map(
        ([ideas, votes]) => [language, word, ideas, (factor * weight * votes) / all] as const,
      )
    })
    this.between.length = 0
    for (const each of lent) this.vote(...each)
  }
}

function meaningsOf(language: string, words: Words): Map<string, Meant[]> {
  const forms = new Map<string, string[]>()
  for (const word of words.keys()) {
    const form = stemForm(word, language)
    const kin = forms.get(form)
    if (kin) kin.push(word)
    else forms.set(form, [word])
  }
  const found = new Map<string, Meant[]>()
  for (const [form, kin] of forms) {
    found.set(form, meantBy(together(kin.map(word => words.get(word)!))))
    // A word that is alone under its stem is found there.
    if (kin.length > 1) for (const word of kin) found.set(word, meantBy(words.get(word)!))
  }
  return found
}

function together(all: readonly Votes[]): Votes {
  if (all.length === 1) return all[0]
  const sum: Votes = new Map()
  for (const votes of all) for (const [ideas, weight] of votes) sum.set(ideas, (sum.get(ideas) ?? 0) + weight)
  return sum
}

/** The likeliest meanings; of a phrase each word, since one does not stand for the other. */
function meantBy(votes: Votes): Meant[] {
  const best = likeliest(votes, MOST)
  const kept = best.filter(([, weight]) => weight >= LEAST * best[0][1])
  const all = kept.reduce((sum, [, weight]) => sum + weight, 0)
  const shares: Votes = new Map()
  for (const [ideas, weight] of kept) {
    for (const idea of ideas.split(' ')) shares.set(idea, Math.min(1, (shares.get(idea) ?? 0) + weight / all))
  }
  return [...shares].map(([idea, share]) => ({ idea, share })).sort((one, other) => other.share - one.share)
}

function likeliest(votes: Votes, most: number): [string, number][] {
  return [...votes].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, most)
}

function addTo(words: Words, word: string, ideas: string, weight: number): void {
  const votes = words.get(word) ?? new Map<string, number>()
  if (votes.size === 0) words.set(word, votes)
  votes.set(ideas, (votes.get(ideas) ?? 0) + weight)
}

function sumOf(votes: Votes): number {
  let sum = 0
  for (const weight of votes.values()) sum += weight
  return sum
}
