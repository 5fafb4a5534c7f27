/** Kinds of streets, in English, as they end a name. */
const KINDS: ReadonlySet<string> = new Set(
  'street road drive avenue lane boulevard way court place terrace circle parkway highway square crescent trail'.split(
    ' ',
  ),
)

/** A street's own name and its kind ("skyline", "road"); from words in lower case with abbreviations written out. */
export function streetName(words: readonly string[]): { name: string; kind: string } | undefined {
  const kind = words.at(-1)
  if (words.length < 2 || kind === undefined || !KINDS.has(kind)) return undefined
  return { name: words.slice(0, -1).join(' '), kind }
}
