interface Awhile {
  /** For so many milliseconds an answer holds. */
  ms: number
  /** Answers that are held; before one more all are let go. */
  most: number
  /** Milliseconds since 1970. */
  now: () => number
}

/** Answers what it answered before, for some time; who asks meanwhile waits for the same answer. Failures are not held. */
export function knownAwhile<Made>({ ms, most, now }: Awhile) {
  const known = new Map<string, { made: Promise<Made>; until: number }>()
  return (key: string, make: () => Promise<Made>): Promise<Made> => {
    const before = known.get(key)
    if (before && before.until > now()) return before.made
    if (known.size >= most) known.clear()
    const made = make()
    known.set(key, { made, until: now() + ms })
    made.catch(() => known.delete(key))
    return made
  }
}
