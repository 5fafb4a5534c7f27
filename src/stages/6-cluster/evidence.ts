import type { Beside } from './beside.ts'
import { type FactsBeside, factsBeside } from './facts.ts'
import { daysBetween, type NamedDay } from './named-days.ts'
import { phrasesShared } from './phrases.ts'
import type { Rarity } from './rarity.ts'
import type { Arrival, Story } from './story.ts'

const A_FEW = 3
/** A key is rare that so few earlier articles hold. */
const RARE = 6
const RAREST = 2

/** What speaks for and against an article's being about a story's event. Each has one learned weight. */
export interface Evidence extends Likeness, Beside {}

/** What an article and one story alone tell. */
export interface Likeness extends FactsBeside {
  /** Cosine with the nearest live articles of the story: the best, and the mean of the best few. */
  nearest: number
  near: number
  /** Cosine with the story as a whole: in the article's own words, and across languages. */
  whole: number
  bridge: number
  /** Cosines of single families. */
  names: number
  title: number
  numbers: number
  /** Shares of the weight of the article's headline found in the story, and of the story's headlines in the article. */
  titleTold: number
  titleTells: number
  /** The same shares of all words, and of names; -1 where there are no names. */
  ownTold: number
  ownTells: number
  namesTold: number
  namesTells: number
  /** ln(1 + n) of shared runs of five words. */
  phrases: number
  /** ln(1 + n) of shared keys that hardly any other article has. */
  rare: number
  rarest: number
  /** 1 where both name one day; where both name days and share none, ln(1 + days) between the nearest two. */
  sameDays: number
  otherDays: number
  /** 1 where both name the same weekday; 1 where both name weekdays and share none. */
  sameWeekday: number
  otherWeekday: number
  /** ln(1 + days) since the story's newest article; 0 and `undated` 1 where there is no telling. */
  logDays: number
  undated: number
  /** 1 where the story has no article in this language yet. */
  foreign: number
  logSize: number
  /** 1 where no name is known (a bare headline). */
  nameless: number
}

/** An article and a story side by side; `members` are its nearnesses to the live articles of the story. */
export function likenessOf(
  arrival: Arrival,
  story: Story,
  members: number[],
  days: number | null,
  rarity: Rarity,
): Likeness {
  // Objects spread into one take twenty times as long.
  const words = Object.assign(
    nearnesses(arrival, story, members),
    headlines(arrival, story),
    toldOf(arrival, story),
    factsBeside(arrival.facts, story.facts),
  )
  return Object.assign(
    words,
    { phrases: Math.log1p(phrasesShared(arrival.phrases, story.phrases)) },
    rareWords(arrival, story, rarity),
    Object.assign(calendar(arrival, story), {
      logDays: Math.log1p(days ?? 0),
      undated: days === null ? 1 : 0,
      foreign: story.own(arrival.language) ? 0 : 1,
      logSize: Math.log(story.size),
      nameless: arrival.names.keys.length === 0 ? 1 : 0,
    }),
  )
}

function nearnesses(arrival: Arrival, story: Story, members: number[]) {
  const bridge = story.bridge.nearness(arrival.bridge)
  const whole = story.own(arrival.language)?.nearness(arrival.own) ?? bridge
  members.sort((one, other) => other - one)
  const few = Math.min(A_FEW, story.live)
  const near = few === 0 ? whole : members.slice(0, few).reduce((sum, each) => sum + each, 0) / few
  const names = story.names.nearness(arrival.names)
  return { nearest: members[0] ?? whole, near, whole, bridge, names, numbers: story.numbers.nearness(arrival.numbers) }
}

function headlines(arrival: Arrival, story: Story) {
  return {
    title: story.title.nearness(arrival.title),
    titleTold: story.bridge.shareOf(arrival.title),
    titleTells: story.title.shareIn(arrival.bridge),
  }
}

function toldOf(arrival: Arrival, story: Story) {
  const own = story.own(arrival.language)
  const [words, told] = own ? [arrival.own, own] : [arrival.bridge, story.bridge]
  return {
    ownTold: told.shareOf(words),
    ownTells: told.shareIn(words),
    namesTold: arrival.names.keys.length === 0 ? -1 : story.bridge.shareOf(arrival.names),
    namesTells: story.names.isEmpty ? -1 : story.names.shareIn(arrival.bridge),
  }
}

function rareWords(arrival: Arrival, story: Story, rarity: Rarity) {
  const own = story.own(arrival.language)
  const shared = own ? own.keysShared(arrival.own) : story.bridge.keysShared(arrival.bridge)
  const holding = shared.map(key => rarity.holding(key))
  return {
    rare: Math.log1p(holding.filter(count => count <= RARE).length),
    rarest: Math.log1p(holding.filter(count => count <= RAREST).length),
  }
}

function calendar(arrival: Arrival, story: Story) {
  const apart = daysApart(arrival.days, story.days)
  const sameWeekday = [...arrival.weekdays].some(weekday => story.weekdays[weekday] > 0)
  const bothName = arrival.weekdays.size > 0 && story.weekdays.some(count => count > 0)
  return {
    sameDays: apart === 0 ? 1 : 0,
    otherDays: Math.log1p(apart ?? 0),
    sameWeekday: sameWeekday ? 1 : 0,
    otherWeekday: bothName && !sameWeekday ? 1 : 0,
  }
}

/** Days between the nearest two of two lists; null where one is empty. */
function daysApart(some: readonly NamedDay[], others: readonly NamedDay[]): number | null {
  let least = Infinity
  for (const one of some) for (const other of others) least = Math.min(least, daysBetween(one, other))
  return Number.isFinite(least) ? Math.round(least) : null
}
