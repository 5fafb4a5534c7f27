/** True where one word becomes the other in at most `most` insertions, deletions and replacements (banded Levenshtein). */
export function withinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1] + Number(one[i - 1] !== other[j - 1])
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1))
    }
    if (Math.min(...next) > most) return false
    row = next
  }
  return row[other.length] <= most
}
