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

/** The same letters in memory of their own: a short piece would keep alive the whole text that it was cut from. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}

/** The same data, each text in it in memory of its own. */
export function ownCopies<Data>(data: Data): Data {
  if (typeof data === 'string') return ownCopy(data) as Data
  if (Array.isArray(data)) return data.map(item => ownCopies(item)) as Data
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, ownCopies(value)])) as Data
}
