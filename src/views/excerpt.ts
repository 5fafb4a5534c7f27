/** The beginning of a text, cut between words, at most `limit` characters; marked with … where something follows. */
export function excerpt(text: string, limit: number): string {
  // Of a long text no more is read than can be shown, whatever white space it has.
  const head = oneLine(text.slice(0, 2 * limit + SPARE))
  const line = head.length > limit || text.length <= 2 * limit + SPARE ? head : oneLine(text)
  if (line.length <= limit) return line
  const cut = line.slice(0, limit - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`
}

const SPARE = 200

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
