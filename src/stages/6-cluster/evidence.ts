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
  const told = story.own(arrival.language)
  const bridge = story.bridge.beside(arrival.bridge)
  const own = told?.beside(arrival.own) ?? bridge
  // Objects spread into one take twenty times as long.
  return Object.assign(
    nearnesses(own.nearness, story, members),
    besideFamilies(arrival, story),
    factsBeside(arrival.facts, story.facts),
    rareWords(own.keys, rarity),
    calendar(arrival, story),
    {
      bridge: bridge.nearness,
      ownTold: own.shareOf,
      ownTells: own.shareIn,
      phrases: Math.log1p(phrasesShared(arrival.phrases, story.phrases)),
      logDays: Math.log1p(days ?? 0),
      undated: days === null ? 1 : 0,
      foreign: told ? 0 : 1,
      logSize: Math.log(story.size),
      nameless: arrival.names.keys.length === 0 ? 1 : 0,
    },
  )
}

function nearnesses(whole: number, story: Story, members: number[]) {
  members.sort((one, other) => other - one)
  const few = Math.min(A_FEW, story.live)
  const near = few === 0 ? whole : members.slice(0, few).reduce((sum, each) => sum + each, 0) / few
  return { nearest: members[0] ?? whole, near, whole }
}

function besideFamilies(arrival: Arrival, story: Story) {
  return {
    names: story.names.nearness(arrival.names),
    numbers: story.numbers.nearness(arrival.numbers),
    title: story.title.nearness(arrival.title),
    titleTold: story.bridge.shareOf(arrival.title),
    titleTells: story.title.shareIn(arrival.bridge),
    namesTold: arrival.names.keys.length === 0 ? -1 : story.bridge.shareOf(arrival.names),
    namesTells: story.names.isEmpty ? -1 : story.names.shareIn(arrival.bridge),
  }
}

function rareWords(shared: readonly number[], rarity: Rarity) {
  let [rare, rarest] = [0, 0]
  for (const key of shared) {
    const count = rarity.holding(key)
    if (count <= RARE) rare++
    if (count <= RAREST) rarest++
  }
  return { rare: Math.log1p(rare), rarest: Math.log1p(rarest) }
}

function calendar(arrival: Arrival, story: Story) {
  const apart = daysApart(arrival.days, story.days)
  let sameWeekday = false
  for (const weekday of arrival.weekdays) sameWeekday ||= (story.weekdays & (1 << weekday)) !== 0
  const bothName = arrival.weekdays.size > 0 && story.weekdays !== 0
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
