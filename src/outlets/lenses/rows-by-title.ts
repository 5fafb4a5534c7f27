import { addedTo } from './scope-in-cells.ts'
import type { FoundRating } from './standing-rating.ts'

/**
 * Rows of one outlet, told apart by what they call it: `The Gull blogs` beside `The Gull` is of the blogs, and `The Gull` of
 * the whole, whatever it leaves out. Rows without a title stay as they are.
 */
export function rowsByTitle(found: readonly FoundRating[]): FoundRating[] {
  const titles = [...new Set(found.flatMap(({ rated }) => rated.rating.title ?? []))]
  if (titles.length < 2) return [...found]
  return found.map(each => {
    const { title, scope } = each.rated.rating
    if (title === undefined) return each
    const added = titles.map(other => addedTo(other, title)).find(Boolean)
    if (added === undefined) return { ...each, isWhole: titles.some(other => addedTo(title, other) !== '') }
    return scope === undefined ? withScope(each, added) : each
  })
}

const withScope = (found: FoundRating, scope: string): FoundRating => ({
  ...found,
  rated: { ...found.rated, rating: { ...found.rated.rating, scope } },
})
