/** Full names kept of a story in one language. */
const MOST = 200

/** A name is chief that so large a share of the articles in one language has. */
const CHIEF_SHARE = 0.5

/** How many articles of a story, by language, have each full name (two capitalised words in a row). */
export class ChiefNames {
  private readonly languages = new Map<string, { articles: number; counts: Map<number, number> }>()

  add(language: string, names: readonly number[]): void {
    const known = this.languages.get(language) ?? { articles: 0, counts: new Map<number, number>() }
    this.languages.set(language, known)
    known.articles++
    for (const name of names) known.counts.set(name, (known.counts.get(name) ?? 0) + 1)
    if (known.counts.size > 2 * MOST) forgetRarest(known.counts)
  }

  /** The names that most of the articles in this language have: what the event is known by. */
  chiefs(language: string): number[] {
    const known = this.languages.get(language)
    if (!known || known.articles < 3) return []
    const needed = Math.max(3, CHIEF_SHARE * known.articles)
    return [...known.counts].filter(([, count]) => count >= needed).map(([name]) => name)
  }
}

function forgetRarest(counts: Map<number, number>): void {
  const kept = [...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST)
  counts.clear()
  for (const [name, count] of kept) counts.set(name, count)
}
