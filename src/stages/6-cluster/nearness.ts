import type { Live } from './live.ts'
import { type Arrival, type Member, Story } from './story.ts'
import { TUNING } from './tuning.ts'
import { dot } from './vector.ts'

/** A story with how near it is to an article, and how near it would have to be. */
export interface Rated {
  story: Story
  /** 0 (nothing shared) to 1 (the same words). */
  nearness: number
  needed: number
  /** Days between the story's newest dated article and this one; null where either has no date. */
  days: number | null
}

/** The stories that share something telling with an article, the most likely first. */
export function rated(arrival: Arrival, live: Live): Rated[] {
  const near = new Map<Story, number[]>()
  for (const holder of live.find(arrival)) {
    const story = holder instanceof Story ? holder : holder.story
    const members = near.get(story)
    const nearness = holder instanceof Story ? [] : [between(arrival, holder)]
    if (members) members.push(...nearness)
    else near.set(story, nearness)
  }
  return [...near]
    .map(([story, members]) => rate(arrival, story, members))
    .sort((one, other) => other.nearness - other.needed - (one.nearness - one.needed))
}

function rate(arrival: Arrival, story: Story, members: number[]): Rated {
  const whole = story.nearness(arrival)
  const days = daysBetween(arrival.hour, story.newest)
  const needed = TUNING.join + TUNING.perLogDay * Math.log1p(days ?? 0)
  if (members.length === 0) return { story, nearness: whole, needed, days }
  members.sort((one, other) => other - one)
  const count = Math.min(TUNING.near, story.live)
  const nearest = members.slice(0, count).reduce((sum, each) => sum + each, 0) / count
  return { story, nearness: TUNING.profileShare * whole + (1 - TUNING.profileShare) * nearest, needed, days }
}

function daysBetween(hour: number | null, newest: number | null): number | null {
  return hour === null || newest === null ? null : Math.abs(hour - newest) / 24
}

function between(arrival: Arrival, member: Member): number {
  return arrival.language === member.language ? dot(arrival.own, member.own) : dot(arrival.bridge, member.bridge)
}
