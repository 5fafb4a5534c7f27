import type { Block } from './render.ts'

/** No page's bar is lower or higher: ratings are not so well known. */
const LIMITS = { lowest: 0.1, highest: 0.55 }

/** A word too few costs this much of a word too many. */
const RECALL = 0.7

/** What a block weighs beside its characters: a short line is a line. */
const LINE = 10

/**
 * The bar over which the blocks of one page are expected to make the best text: with ratings read as probabilities, the
 * one that gives the greatest expected F (right words over words taken and words wanted; Lewis 1995). Where many blocks
 * are in doubt, as on pages that are no articles, it is low; where few are, it hardly matters.
 */
export function bestBar(blocks: readonly Block[], ratings: readonly number[]): number {
  const order = Uint32Array.from(ratings.keys()).sort((a, b) => ratings[b] - ratings[a])
  const weightOf = (i: number): number => blocks[i].text.length + LINE
  const wanted = ratings.reduce((sum, rating, i) => sum + rating * weightOf(i), 0)
  let [right, taken, most, bar] = [0, 0, -1, LIMITS.highest]
  for (let k = 0; k < order.length; k++) {
    right += ratings[order[k]] * weightOf(order[k])
    taken += weightOf(order[k])
    const expected = right / (taken + RECALL * wanted)
    if (expected <= most) continue
    most = expected
    const next = k + 1 < order.length ? ratings[order[k + 1]] : ratings[order[k]]
    bar = (ratings[order[k]] + next) / 2
  }
  return Math.min(LIMITS.highest, Math.max(LIMITS.lowest, bar))
}
