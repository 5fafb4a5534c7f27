/**
 * A function of a short string that remembers its last answers: at most `limit`, the oldest forgotten first. The keys are
 * copies, because a piece of a page's text would keep the whole page in memory.
 */
export function boundedMemo<Answer>(of: (key: string) => Answer, limit: number): (key: string) => Answer {
  const known = new Map<string, Answer>()
  return key => {
    const found = known.get(key)
    if (found !== undefined || key.length > MAX_KEY) return found ?? of(key)
    const answer = of(key)
    if (known.size >= limit) known.delete(known.keys().next().value as string)
    known.set(ownCopy(key), answer)
    return answer
  }
}

const MAX_KEY = 300

/** The same letters in memory of their own. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le')
}
