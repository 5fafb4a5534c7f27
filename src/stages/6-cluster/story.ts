import { Profile } from './profile.ts'
import { TUNING } from './tuning.ts'
import type { Vector } from './vector.ts'

/** An article as it is compared. */
export interface Arrival {
  id: string
  language: string
  own: Vector
  bridge: Vector
  /** Hours since 1970, or null where the article says no date. */
  hour: number | null
}

/** An article while it is live. */
export interface Member extends Arrival {
  story: Story
  slot: number
}

/** What is kept of a story: never its articles. */
export class Story {
  readonly id: string
  /** Articles that are live. */
  live = 0
  /** Hours since 1970 of the newest dated article. */
  newest: number | null = null
  private readonly languages = new Map<string, Profile>()
  private readonly bridge = new Profile(TUNING.profileKeys)

  constructor(id: string) {
    this.id = id
  }

  add({ language, own, bridge, hour }: Arrival): void {
    const profile = this.languages.get(language) ?? new Profile(TUNING.profileKeys)
    this.languages.set(language, profile)
    profile.add(own)
    this.bridge.add(bridge)
    this.live++
    if (hour !== null) this.newest = Math.max(hour, this.newest ?? hour)
  }

  /** How near the whole story is: in the article's own words where the story is told in its language too. */
  nearness({ language, own, bridge }: Arrival): number {
    const across = this.bridge.nearness(bridge)
    const profile = this.languages.get(language)
    if (!profile) return across
    return TUNING.ownLanguageShare * profile.nearness(own) + (1 - TUNING.ownLanguageShare) * across
  }

  /** The keys that an article shares with the story, heaviest first. */
  shared({ language, own, bridge }: Arrival): [key: number, weight: number][] {
    const profile = this.languages.get(language)
    const found = profile ? profile.shared(own) : this.bridge.shared(bridge)
    return found.sort((one, other) => other[1] - one[1] || one[0] - other[0])
  }

  /** The `most` heaviest keys of each family: by what an old story is still found. */
  keys(most: number): Vector[] {
    return [...this.languages.values(), this.bridge].map(profile => profile.vector(most))
  }
}
