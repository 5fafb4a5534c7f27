import { type Bucket, type RatedAs, sideName } from '../domain/lens.ts'

/** A side on which all chosen raters put an outlet, or that they do not agree. */
export type Agreement = Bucket | 'disputed'

/**
 * What several raters say of one outlet where they put it on different sides, in words: "raters differ: Panel centre, Desk
 * left". Undefined where they agree, or where fewer than two of one dimension rate it.
 */
export function differing(rated: readonly RatedAs[]): string | undefined {
  const bySides = rated.filter(({ bucket }) => bucket !== null)
  if (bySides.length < 2 || new Set(bySides.map(({ bucket }) => bucket)).size < 2) return undefined
  return `raters differ: ${bySides.map(({ lens, bucket }) => `${lens.rater.name} ${sideName(lens.scale, bucket!)}`).join(', ')}`
}

/**
 * The side on which all of `raters` raters put an outlet; `disputed` where they put it on different ones; undefined where
 * not all of them put it on a side, which is unrated. Nothing is averaged.
 */
export function agreement(rated: readonly RatedAs[], raters: number): Agreement | undefined {
  const buckets = rated.flatMap(({ bucket }) => bucket ?? [])
  if (raters < 2 || buckets.length < raters) return undefined
  return buckets.every(each => each === buckets[0]) ? buckets[0] : 'disputed'
}
