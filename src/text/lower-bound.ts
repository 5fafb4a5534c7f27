/**
 * The index of the first item whose number is not below `value`, in a list sorted by that number; the list's length where none
 * is. O(log n).
 */
export function lowerBound<Item>(sorted: readonly Item[], value: number, of: (item: Item) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (of(sorted[middle]) < value) low = middle + 1
    else high = middle
  }
  return low
}
