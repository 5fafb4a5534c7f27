/**
 * A function of a short string that remembers its last answers, at most twice `limit`: when so many are new, those that
 * nobody asked for since the last time are forgotten. The keys are copies, because a piece of a page's text would keep the
 * whole page in memory.
 */
export function boundedMemo<Answer>(of: (key: string) => Answer, limit: number): (key: string) => Answer {
  let young = new Map<string, Answer>()
  let old = new Map<string, Answer>()
  const remember = (key: string, answer: Answer): Answer => {
    if (young.size >= limit) {
      old = young
      young = new Map()
    }
    young.set(key, answer)
    return answer
  }
  return key => {
    const found = young.get(key)
    if (found !== undefined) return found
    if (key.length > MAX_KEY) return of(key)
    const earlier = old.get(key)
    return remember(ownCopy(key), earlier === undefined ? of(key) : earlier)
  }
}

const MAX_KEY = 300

/** The same letters in memory of their own. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
