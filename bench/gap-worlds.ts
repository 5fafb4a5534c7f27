// Invented worlds for the test of coverage gaps: in some outlets carry at random, in others some are kept from stories.
import type { PoolKind } from './made-up-pools.ts'

const COUNTRIES = [45, 35, 25, 20]
const VARIED = { low: 0.02, high: 0.6 }
const BIASED = { countries: COUNTRIES, shares: VARIED, home: 4, moods: 0.4 }
const LARGER = { countries: [120, 80, 60, 40], shares: { low: 0.05, high: 0.7 }, home: 4, moods: 0.4 }
const UNEQUAL = [1, 2, 0.3, 0.15]

/** Worlds in which outlets carry at random, each less alike than the one before, and worlds in which some are kept from it. */
export const WORLDS: readonly PoolKind[] = [
  { name: 'all outlets alike', countries: COUNTRIES, shares: { low: 0.25, high: 0.25 } },
  { name: 'from 2 % to 60 % of stories', countries: COUNTRIES, shares: VARIED },
  { name: 'countries unequally keen', countries: COUNTRIES, shares: VARIED, keen: UNEQUAL },
  { name: 'more at home', countries: COUNTRIES, shares: VARIED, home: 8 },
  {
    name: 'more at home, unequally keen, and moods',
    countries: COUNTRIES,
    shares: VARIED,
    home: 8,
    moods: 0.6,
    keen: UNEQUAL,
  },
  { name: 'a country kept out, 5 % of its odds left', ...BIASED, bias: { stories: 0.1, left: 0.05 } },
  { name: 'a country kept out, 20 % left', ...BIASED, bias: { stories: 0.1, left: 0.2 } },
  { name: 'a country kept out, 33 % left', ...BIASED, bias: { stories: 0.1, left: 0.33 } },
  { name: '300 outlets, 5 % left', ...LARGER, bias: { stories: 0.1, left: 0.05 } },
  { name: '300 outlets, 20 % left', ...LARGER, bias: { stories: 0.1, left: 0.2 } },
]

/** Pools by size: outlets by country. */
const POOLS: Record<number, readonly number[]> = {
  40: [18, 12, 10],
  75: [32, 24, 19],
  125: [45, 35, 25, 20],
  300: [120, 80, 60, 40],
}

type Without = Omit<PoolKind, 'name' | 'countries' | 'shares'>

/** What the worlds of every size are like. */
const LIKE: Record<string, Without> = {
  'moods with heavy tails': { home: 4, moods: 0.4, tails: 3 },
  'stories of two countries, unequally keen': { home: 6, moods: 0.3, shared: 0.3, keen: [1, 1.8, 0.4, 0.25] },
  'flocks, and keenness that moves': { home: 4, moods: 0.3, flocks: 0.5, drift: 0.3 },
  '5 % left': { home: 4, moods: 0.4, bias: { stories: 0.1, left: 0.05 } },
  '20 % left': { home: 4, moods: 0.4, bias: { stories: 0.1, left: 0.2 } },
  '5 % left, heavy tails, unequally keen': {
    home: 4,
    moods: 0.3,
    tails: 4,
    keen: [1, 1.5, 0.5, 0.5],
    bias: { stories: 0.1, left: 0.05 },
  },
}

/** The same worlds in pools of 40, 75, 125 and 300 outlets that carry 5 % to 60 % of stories. */
export const WORLDS_BY_SIZE: readonly PoolKind[] = Object.entries(LIKE).flatMap(([name, like]) =>
  Object.entries(POOLS).map(([size, countries]) => ({
    ...like,
    name: `${size} outlets: ${name}`,
    countries,
    shares: { low: 0.05, high: 0.6 },
  })),
)
