import { type Boosted, predictions } from './boosted.ts'

/** Sets of trees that were trained on other samples of the same rows. */
export type Committee = readonly Boosted[]

/** Where the first of a committee is so sure, the others are not asked: it halves the work and changes next to no text. */
const SURE = { no: 0.08, yes: 0.92 }

/** How likely each row is a yes: the mean, in log odds, of all who are asked. */
export function votes(committee: Committee, rows: readonly Float32Array[], sure = SURE): number[] {
  const [leader, ...others] = committee
  const ratings = predictions(leader, rows)
  const open: number[] = []
  for (let i = 0; i < ratings.length; i++) if (ratings[i] > sure.no && ratings[i] < sure.yes) open.push(i)
  const doubted = open.map(i => rows[i])
  const odds = open.map(i => logOdds(ratings[i]))
  for (const other of others) for (const [k, p] of predictions(other, doubted).entries()) odds[k] += logOdds(p)
  for (const [k, i] of open.entries()) ratings[i] = 1 / (1 + Math.exp(-odds[k] / committee.length))
  return ratings
}

const logOdds = (p: number): number => Math.log(p / (1 - p))
