import type { Likeness } from './evidence.ts'

/**
 * A story beside the other stories that are near to an article: how far it is ahead of the best of them, and how near they
 * are on the whole. In news all of one subject everything is near to everything, and only what stands out tells.
 */
export interface Beside {
  nearestAhead: number
  wholeAhead: number
  titleAhead: number
  namesAhead: number
  nearestOthers: number
  wholeOthers: number
}

/** Each story beside the others, in their order. */
export function besideOthers(all: readonly Likeness[]): Beside[] {
  const [nearest, whole, title, names] = (['nearest', 'whole', 'title', 'namesTold'] as const).map(kind =>
    all.map(each => each[kind]),
  )
  return all.map((_, at) => ({
    nearestAhead: ahead(nearest, at),
    wholeAhead: ahead(whole, at),
    titleAhead: ahead(title, at),
    namesAhead: ahead(names, at),
    nearestOthers: others(nearest, at),
    wholeOthers: others(whole, at),
  }))
}

function ahead(values: readonly number[], at: number): number {
  let best = 0
  for (let other = 0; other < values.length; other++) if (other !== at) best = Math.max(best, values[other])
  return values[at] - best
}

function others(values: readonly number[], at: number): number {
  if (values.length < 2) return 0
  let sum = 0
  for (let other = 0; other < values.length; other++) if (other !== at) sum += values[other]
  return sum / (values.length - 1)
}
