// Invented pools of followed outlets and invented days of stories: who carries what is drawn, and known to be drawn.
import { randomNumbers } from './random-numbers.ts'

/** What such a world is like. */
export interface PoolKind {
  name: string
  /** Outlets by country. */
  countries: readonly number[]
  /** Each outlet's own share of big stories: all the same, or from `low` to `high`, evenly in logarithms. */
  shares: { low: number; high: number }
  /** How many times the odds of outlets of each country stand to those of the others. */
  keen?: readonly number[]
  /** How many times greater the odds are in the country where a story happens. */
  home?: number
  /** Standard deviation of the keenness of a whole country from story to story, in logarithms of odds. */
  moods?: number
  /** Moods have heavy tails: Student's t with so many degrees of freedom, instead of a normal distribution. */
  tails?: number
  /** Share of stories that happen in two countries at once. */
  shared?: number
  /** Outlets of a country in fives of one owner that nobody knows: the chance that one does what the first of them does. */
  flocks?: number
  /** How far each country's keenness has moved since the weeks before: a standard deviation in logarithms of odds. */
  drift?: number
  /** Share of stories from which outlets of one country stay away, and the share of their odds that is left. */
  bias?: { stories: number; left: number }
}

export interface MadeUpStory {
  carried: boolean[]
  /** The country that was kept from it, by its number; undefined where none was. */
  biased?: number
}

export interface MadeUpWorld {
  /** Of each outlet, the number of its country. */
  country: number[]
  /** Of each outlet, the number of a kind that has nothing to do with anything. */
  kind: number[]
  story(): MadeUpStory
  /** From now on countries are keen as they are today, and not as they were in the weeks before. */
  drift(): void
}

/** A world, the same for the same seed. */
export function madeUpWorld(of: PoolKind, seed: number): MadeUpWorld {
  const random = randomNumbers(seed)
  const country = of.countries.flatMap((size, i) => Array<number>(size).fill(i))
  const kind = country.map(() => (random() < 0.4 ? 1 : 0))
  const { low, high } = of.shares
  const own = country.map(at => {
    const share = low * (high / low) ** random()
    return Math.log(share / (1 - share)) + Math.log(of.keen?.[at] ?? 1)
  })
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const moved = of.countries.map(() => 0)
  const mood = () => (normal() * (of.moods ?? 0)) / (of.tails ? Math.sqrt(chiSquared(of.tails, normal) / of.tails) : 1)
  return {
    country,
    kind,
    drift() {
      if (of.drift) for (const at of moved.keys()) moved[at] = normal() * of.drift
    },
    story() {
      const size = normal() * 0.8
      const home = Math.floor(random() * of.countries.length)
      const alsoHome = of.shared && random() < of.shared ? biasedOf(home, of.countries.length, random) : home
      const moods = of.countries.map(mood)
      const biased = random() < (of.bias?.stories ?? 0) ? biasedOf(home, of.countries.length, random) : undefined
      const carried = own.map((logOdds, i) => {
        const at = country[i]
        const homely = at === home || at === alsoHome ? Math.log(of.home ?? 1) : 0
        const held = at === biased ? Math.log(of.bias!.left) : 0
        return random() < 1 / (1 + Math.exp(-(logOdds + size + homely + moods[at] + moved[at] + held)))
      })
      if (of.flocks) follow(carried, country, of.flocks, random)
      return { carried, ...(biased !== undefined && { biased }) }
    },
  }
}

/** A sum of so many squares of normal variables. */
function chiSquared(degrees: number, normal: () => number): number {
  let sum = 0
  for (let i = 0; i < degrees; i += 1) sum += normal() ** 2
  return sum
}

const FLOCK = 5

function follow(carried: boolean[], country: readonly number[], chance: number, random: () => number): void {
  for (const at of carried.keys()) {
    const first = at - (at % FLOCK)
    if (country[first] === country[at] && random() < chance) carried[at] = carried[first]
  }
}

/** Any country but the one where it happens. */
const biasedOf = (home: number, countries: number, random: () => number): number =>
  (home + 1 + Math.floor(random() * (countries - 1))) % countries
