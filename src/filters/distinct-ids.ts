/** Gives lines that share an id ids of their own inside, and theirs back outside: an id comes back as it was given. */
export interface DistinctIds {
  inner(id: string): string
  outer(inner: string): string
}

const MARK = '\u001f'

export function distinctIds(): DistinctIds {
  const seen = new Map<string, number>()
  return {
    inner(id) {
      const times = (seen.get(id) ?? 0) + 1
      seen.set(id, times)
      return times === 1 ? id : `${id}${MARK}${times}`
    },
    outer: inner => inner.split(MARK, 1)[0],
  }
}
