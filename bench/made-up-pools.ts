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
  return {
    country,
    kind,
    story() {
      const size = normal() * 0.8
      const home = Math.floor(random() * of.countries.length)
      const moods = of.countries.map(() => normal() * (of.moods ?? 0))
      const biased = random() < (of.bias?.stories ?? 0) ? biasedOf(home, of.countries.length, random) : undefined
      const carried = own.map((logOdds, i) => {
        const at = country[i]
        const homely = at === home ? Math.log(of.home ?? 1) : 0
        const held = at === biased ? Math.log(of.bias!.left) : 0
        return random() < 1 / (1 + Math.exp(-(logOdds + size + homely + moods[at] + held)))
      })
      return { carried, ...(biased !== undefined && { biased }) }
    },
  }
}

/** Any country but the one where it happens. */
const biasedOf = (home: number, countries: number, random: () => number): number =>
  (home + 1 + Math.floor(random() * (countries - 1))) % countries
