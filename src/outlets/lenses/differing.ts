import { type RatedAs, sideName } from '../../domain/lens.ts'

/**
 * What several raters say of one outlet where they put it on different sides, in words: "raters differ: Panel centre, Desk
 * left". Undefined where they agree, or where fewer than two of one dimension rate it.
 */
export function differing(rated: readonly RatedAs[]): string | undefined {
  const bySides = rated.filter(({ bucket }) => bucket !== null)
  if (bySides.length < 2 || new Set(bySides.map(({ bucket }) => bucket)).size < 2) return undefined
  return `raters differ: ${bySides.map(({ lens, bucket }) => `${lens.rater.name} ${sideName(lens.scale, bucket!)}`).join(', ')}`
}
