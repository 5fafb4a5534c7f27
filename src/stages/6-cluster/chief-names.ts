import { KeptNumbers } from './kept-numbers.ts'
import type { Slab } from './slab.ts'

/** Full names kept of a story in one language. */
const MOST = 200

/** A name is chief that so large a share of the articles in one language has. */
const CHIEF_SHARE = 0.5

interface Told {
  language: string
  articles: number
  /** A name, how many articles have it, the next name … */
  counts: KeptNumbers
}

/** How many articles of a story, by language, have each full name (two capitalised words in a row). */
export class ChiefNames {
  private languages: readonly Told[] = []

  /** Counts the names of one more article; all is kept in the slab, which is the same every time. */
  add(language: string, names: readonly number[], slab: Slab): void {
    const told = this.told(language) ?? { language, articles: 0, counts: new KeptNumbers() }
    // An array that grows by itself takes room for seventeen.
    if (told.articles++ === 0) this.languages = this.languages.concat(told)
    const counts = [...told.counts.values]
    for (const name of names) count(counts, name)
    told.counts.keep(counts.length > 4 * MOST ? commonest(counts) : counts, slab)
  }

  /** The names that most of the articles in this language have: what the event is known by. */
  chiefs(language: string): number[] {
    const told = this.told(language)
    if (!told || told.articles < 3) return []
    const needed = Math.max(3, CHIEF_SHARE * told.articles)
    const counts = told.counts.values
    const chiefs: number[] = []
    for (let at = 0; at < counts.length; at += 2) if (counts[at + 1] >= needed) chiefs.push(counts[at])
    return chiefs
  }

  private told(language: string): Told | undefined {
    return this.languages.find(told => told.language === language)
  }
}

function count(counts: number[], name: number): void {
  for (let at = 0; at < counts.length; at += 2) {
    if (counts[at] !== name) continue
    counts[at + 1]++
    return
  }
  counts.push(name, 1)
}

function commonest(counts: readonly number[]): number[] {
  const places = Array.from({ length: counts.length / 2 }, (_, at) => 2 * at)
  places.sort((one, other) => counts[other + 1] - counts[one + 1])
  return places.slice(0, MOST).flatMap(place => [counts[place], counts[place + 1]])
}
