import { besideOthers } from './beside.ts'
import { type Evidence, type Likeness, likenessOf } from './evidence.ts'
import type { Live } from './live.ts'
import type { Meaning } from './meaning.ts'
import type { Rarity } from './rarity.ts'
import type { Arrival, Story } from './story.ts'
import { TUNING } from './tuning.ts'
import { WEIGHTS } from './weights.ts'

const KINDS = Object.keys(WEIGHTS).filter(kind => kind !== 'bias') as (keyof Evidence)[]
/** Nearness is never more than 1. */
const NEVER = 1.01
/** Names that an article must share with an old story. */
const NAMES_OF_AN_EVENT = 2

/** A story with how near it is to an article, and how near it would have to be. */
export interface Rated {
  story: Story
  evidence: Evidence
  /** 0 to 1: how likely both are about one event. */
  nearness: number
  needed: number
  /** Days between the story's newest dated article and this one; null where either has no date. */
  days: number | null
}

/** The stories that share something telling with an article, the most likely first. */
export function rated(arrival: Arrival, live: Live, rarity: Rarity, meaning: Meaning): Rated[] {
  const near = new Map<Story, number[]>()
  for (const { story, nearness } of live.find(arrival)) {
    const found = nearness === undefined ? [] : [nearness]
    const members = near.get(story)
    if (members) members.push(...found)
    else near.set(story, found)
  }
  const seen = likeliest(arrival, near).map(([story, members]) => secondLook(arrival, story, members, rarity))
  const beside = besideOthers(seen.map(({ likeness }) => likeness))
  return seen
    .map((each, at) => rate(arrival, each, Object.assign(each.likeness, beside[at]), meaning))
    .sort((one, other) => other.nearness - one.nearness)
}

/** Only the stories that look nearest at first sight are worth a second look. */
function likeliest(arrival: Arrival, near: ReadonlyMap<Story, number[]>): [Story, number[]][] {
  if (near.size <= TUNING.lookedAt) return [...near]
  const firstSight = [...near].map(([story, members]) => {
    const sight = members.length > 0 ? Math.max(...members) : (story.own(arrival.language)?.nearness(arrival.own) ?? 0)
    return { story, members, sight }
  })
  firstSight.sort((one, other) => other.sight - one.sight)
  return firstSight.slice(0, TUNING.lookedAt).map(({ story, members }) => [story, members])
}

interface Seen {
  story: Story
  likeness: Likeness
  days: number | null
  /** The days between both as they count. */
  counted: number | null
  named: boolean
  sameNames: boolean
}

function secondLook(arrival: Arrival, story: Story, members: number[], rarity: Rarity): Seen {
  const days = daysBetween(arrival.hour, story.newest)
  const named = namesTheEvent(arrival, story, rarity)
  // A look back that names the event is as good as fresh.
  const counted = named && days !== null ? Math.min(days, TUNING.freshDays) : days
  const likeness = likenessOf(arrival, story, members, counted, rarity)
  const sameNames = isOld(counted) && sharesNames(arrival, story, rarity)
  return { story, likeness, days, counted, named, sameNames }
}

function rate(
  arrival: Arrival,
  { story, days, counted, named, sameNames }: Seen,
  evidence: Evidence,
  meaning: Meaning,
): Rated {
  return {
    story,
    evidence,
    nearness: meaning.moved(likelihood(evidence), arrival, story, evidence),
    needed: named ? TUNING.joinNamed : nearnessNeeded(counted, evidence, sameNames),
    days,
  }
}

/** True where the article has a full name by which most of the story's articles, and no other story, are known. */
function namesTheEvent({ language, fullNames }: Arrival, story: Story, rarity: Rarity): boolean {
  const chiefs = story.chiefNames.chiefs(language)
  return chiefs.some(name => fullNames.includes(name) && rarity.storiesHolding(name) <= 1)
}

function nearnessNeeded(days: number | null, evidence: Evidence, sameNames: boolean): number {
  // One day named by both is no event while hardly a word is shared.
  if (Math.max(evidence.nearest, evidence.bridge, evidence.title) < TUNING.leastShared) return NEVER
  if (days === null) return TUNING.joinUndated
  return isOld(days) && !sameNames && !namesEvent(evidence) ? NEVER : TUNING.join
}

const isOld = (days: number | null): boolean => days !== null && days > TUNING.freshDays

/** Topic words alone do not make an article part of an old story: it must name its day, or quote what was quoted there. */
function namesEvent({ sameDays, phrases }: Evidence): boolean {
  return sameDays > 0 || phrases > 0
}

/** True where both have two names and more, somebody and some place, one of which no other story has. */
function sharesNames(arrival: Arrival, story: Story, rarity: Rarity): boolean {
  const keys = story.names.keysShared(arrival.names)
  return keys.length >= NAMES_OF_AN_EVENT && keys.some(key => rarity.storiesHolding(key) <= 1)
}

/** Logistic regression: the weights come from `bench/train-clusters.ts`. */
function likelihood(evidence: Evidence): number {
  let sum = WEIGHTS.bias
  for (const kind of KINDS) sum += WEIGHTS[kind] * evidence[kind]
  return 1 / (1 + Math.exp(-sum))
}

function daysBetween(hour: number | null, newest: number | null): number | null {
  return hour === null || newest === null ? null : Math.abs(hour - newest) / 24
}
