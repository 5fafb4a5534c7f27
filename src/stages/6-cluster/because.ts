import type { NearStory } from '../../domain/story.ts'
import type { Rated } from './nearness.ts'
import type { Arrived } from './stream.ts'
import { spelled } from './traits.ts'

const SHOWN_WORDS = 5
/** A cosine of names below this is hardly a name in common. */
const HARDLY = 0.1
const TOLD_NEAR = 0.02
const TOLD_ALIKE = 0.1

/** Why an article joined a story. */
export function joinedBecause({ nearness, needed, shared }: NearStory, days: number | null): string {
  const parts = [
    `nearness ${nearness.toFixed(2)} where ${needed.toFixed(2)} was needed`,
    shared.length > 0 ? `both have ${shared.join(', ')}` : '',
    gapInWords(days),
  ]
  return parts.filter(part => part !== '').join('; ')
}

/** Why an article begins a story of its own. */
export function apartBecause([nearest]: readonly NearStory[]): string {
  if (nearest === undefined) return 'new: nothing earlier shares a telling word with it'
  const { nearness, needed, against: reasons } = nearest
  // Nothing is nearer than 1: an old story whose event is not named cannot be joined, nor one that a person parted from it.
  const wanted = needed > 1 ? (reasons[0] ?? 'nothing could join them') : `${needed.toFixed(2)} was needed`
  return `new: no earlier story is near enough; the nearest has ${nearness.toFixed(2)} where ${wanted}`
}

/** Rated stories as they are kept: with what both share and what speaks against one event. */
export function nearStories(rated: readonly (Rated & { isApart: boolean })[], arrived: Arrived): NearStory[] {
  return rated.map(each => ({
    storyId: each.story.id,
    nearness: rounded(each.nearness),
    needed: rounded(each.needed),
    likeness: rounded(likeness(each)),
    shared: sharedWords(each, arrived),
    against: against(each),
  }))
}

/** False for a story that is neither near nor alike: there is nothing to tell of it. */
export const isNear = (rated: Rated): boolean => rated.nearness >= TOLD_NEAR || likeness(rated) >= TOLD_ALIKE

/** How alike two events are, whenever they happened: the next match of a cup is as alike as the first told twice. */
const likeness = ({ evidence: { bridge, names, title } }: Rated): number => (bridge + names + title) / 3

const rounded = (share: number): number => Math.round(share * 1000) / 1000

function gapInWords(days: number | null): string {
  if (days === null) return 'no dates to compare'
  return days < 1 ? 'less than a day apart' : `${Math.round(days)} day${Math.round(days) === 1 ? '' : 's'} apart`
}

/** What speaks against one event, the most telling first. */
function against({ evidence, days, needed, isApart }: Rated & { isApart: boolean }): string[] {
  const found: [string, boolean][] = [
    ['a person said that they are two', isApart],
    ['the story is old and nothing names its event', needed > 1 && !isApart],
    ['other days are named', evidence.otherDays > 0],
    ['other weekdays are named', evidence.otherWeekday > 0],
    [gapInWords(days), days === null || days >= 2],
    ['hardly a name in common', evidence.nameless === 0 && evidence.names < HARDLY],
  ]
  return found.flatMap(([words, holds]) => (holds ? words : []))
}

/** The words, names and numbers that a story and an article share, the weightiest first. */
function sharedWords({ story }: Rated, { arrival, traits }: Arrived): string[] {
  const own = story.own(arrival.language)
  const { keys, weights } = own ? own.shared(arrival.own) : story.bridge.shared(arrival.bridge)
  const shared: string[] = []
  for (let left = keys.length; left > 0 && shared.length < SHOWN_WORDS; left--) {
    const at = heaviest(weights)
    weights[at] = -1
    const word = shownAs(spelled(traits, keys[at]))
    if (!shared.some(shown => shown.includes(word))) shared.push(word)
  }
  return shared
}

function heaviest(weights: Float64Array): number {
  let found = 0
  for (let at = 1; at < weights.length; at++) if (weights[at] > weights[found]) found = at
  return found
}

function shownAs(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}
