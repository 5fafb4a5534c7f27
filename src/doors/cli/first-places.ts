/** What was found so often, and the first lines (or items) of a file where it was, a line each; nothing of what was not found. */
export function firstPlaces(
  what: string,
  count: number,
  first: readonly { line: number; because: string }[],
  place: 'line' | 'item' = 'line',
): string[] {
  if (count === 0) return []
  return [
    `${what}:`,
    ...first.map(({ line, because }) => `  ${place} ${line}: ${because}`),
    ...(first.length < count ? [`  and ${count - first.length} more`] : []),
  ]
}
