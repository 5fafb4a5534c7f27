import type { Embedding } from '../../domain/embedding.ts'
import { ChiefNames } from './chief-names.ts'
import { Centroid } from './centroid.ts'
import { type Facts, withFacts } from './facts.ts'
import { KeptNumbers } from './kept-numbers.ts'
import type { NamedDay } from './named-days.ts'
import { type Phrases, withPhrases } from './phrases.ts'
import { Profile } from './profile.ts'
import type { Slab } from './slab.ts'
import { TUNING } from './tuning.ts'
import type { Vector } from './vector.ts'

/** An article as it is compared. */
export interface Arrival {
  id: string
  language: string
  own: Vector
  bridge: Vector
  names: Vector
  title: Vector
  numbers: Vector
  /** Keys of full names: two capitalised words in a row. */
  fullNames: readonly number[]
  facts: Facts
  phrases: Phrases
  /** Days and weekdays (0 for Sunday) that the text names. */
  days: readonly NamedDay[]
  weekdays: ReadonlySet<number>
  /** Hours since 1970, or null where the article says no date. */
  hour: number | null
  embedding?: Embedding
}

/** Days named by a story that are kept. */
const MOST_DAYS = 40

/** Keys that are kept of a story without live articles. */
const PACKED = { words: 120, names: 60, title: 40, numbers: 30 }

/** What is kept of a story: never its articles. */
export class Story {
  readonly id: string
  size = 0
  /** Articles that are live. */
  live = 0
  /** Where it is found: the slot of its newest article, or its own while none is live. */
  slot = -1
  /** Hours since 1970 of the newest dated article. */
  newest: number | null = null
  readonly bridge = new Profile(TUNING.profileKeys)
  readonly names = new Profile(60)
  readonly title = new Profile(40)
  readonly numbers = new Profile(30)
  readonly chiefNames = new ChiefNames()
  /** The weekdays that its articles name, a bit each from Sunday on. */
  weekdays = 0
  /** The middle of its articles' vectors, where an embedding model gives them. */
  centroid: Centroid | undefined
  private languages: readonly { language: string; own: Profile }[] = []
  private readonly keptFacts = new KeptNumbers()
  private readonly keptPhrases = new KeptNumbers()
  private readonly keptDays = new KeptNumbers()

  constructor(id: string) {
    this.id = id
  }

  /** Adds an article; what is known of it is kept in the slab, which is the same every time. */
  add(arrival: Arrival, slab: Slab): void {
    this.ownOrNew(arrival.language).add(arrival.own, slab)
    for (const family of ['bridge', 'names', 'title', 'numbers'] as const) this[family].add(arrival[family], slab)
    this.keptFacts.keep(withFacts(this.facts, arrival.facts), slab)
    this.keptPhrases.keep(withPhrases(this.phrases, arrival.phrases), slab)
    this.chiefNames.add(arrival.language, arrival.fullNames, slab)
    this.keptDays.keep([...this.keptDays.values, ...arrival.days.map(numberOf)].slice(-MOST_DAYS), slab)
    for (const weekday of arrival.weekdays) this.weekdays |= 1 << weekday
    if (arrival.embedding) (this.centroid ??= new Centroid()).add(arrival.embedding)
    this.size++
    this.live++
    if (arrival.hour !== null) this.newest = Math.max(arrival.hour, this.newest ?? arrival.hour)
  }

  /** What its articles count and the years that they name. */
  get facts(): Facts {
    return this.keptFacts.values
  }

  get phrases(): Phrases {
    return this.keptPhrases.values
  }

  /** Days that its articles name, the last ones. */
  get days(): NamedDay[] {
    return Array.from(this.keptDays.values, dayOf)
  }

  /** Keeps less of what it knows, once none of its articles is live. */
  pack(): void {
    for (const profile of [...this.owns(), this.bridge]) profile.pack(PACKED.words)
    for (const family of ['names', 'title', 'numbers'] as const) this[family].pack(PACKED[family])
  }

  /** The keys of an article that the story holds already. */
  held({ language, own, bridge }: Arrival): Set<number> {
    return new Set([...(this.own(language)?.keysShared(own) ?? []), ...this.bridge.keysShared(bridge)])
  }

  /** The story as told in one language, or undefined where it is not. */
  own(language: string): Profile | undefined {
    for (const each of this.languages) if (each.language === language) return each.own
    return undefined
  }

  /** The `most` heaviest keys of each family: by what an old story is still found. */
  keys(most: number): Vector[] {
    return [...this.owns(), this.bridge].map(profile => profile.vector(most))
  }

  private owns(): Profile[] {
    return this.languages.map(({ own }) => own)
  }

  private ownOrNew(language: string): Profile {
    const known = this.own(language)
    if (known) return known
    const own = new Profile(TUNING.profileKeys)
    // An array that grows by itself takes room for seventeen.
    this.languages = this.languages.concat({ language, own })
    return own
  }
}

function numberOf({ year = 0, month, day }: NamedDay): number {
  return (year * 128 + month) * 128 + day
}

function dayOf(number: number): NamedDay {
  const [day, month, year] = [number & 127, (number >> 7) & 127, number >> 14]
  return year === 0 ? { month, day } : { year, month, day }
}
