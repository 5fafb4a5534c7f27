import { Buckets } from './buckets.ts'
import type { Heard } from './heard.ts'

/** Claims of a growing story by the family of rules that looks at them, as one list and as a list for each article. */
export class Families<Family extends string> {
  readonly #familyOf: (heard: Heard) => Family | undefined
  readonly #whole: Buckets<Heard>
  readonly #byArticle = new Map<Family, Buckets<Heard>>()

  constructor(familyOf: (heard: Heard) => Family | undefined) {
    this.#familyOf = familyOf
    this.#whole = new Buckets(familyOf)
  }

  /** As of `Buckets`. */
  change(gone: readonly Heard[], come: readonly Heard[]): void {
    this.#whole.change(gone, come)
    for (const family of new Set([...gone, ...come].map(this.#familyOf)))
      if (family !== undefined) this.#bucketsOf(family).change(gone, come)
  }

  /** All claims of a family, those of one article together. The same array as before where none is another. */
  of(family: Family): readonly Heard[] {
    return this.#whole.lists().get(family) ?? []
  }

  /** The claims of a family, a list for each article that has some. A list is the same array as before where none is another. */
  byArticle(family: Family): readonly (readonly Heard[])[] {
    return [...this.#bucketsOf(family).lists().values()]
  }

  #bucketsOf(family: Family): Buckets<Heard> {
    let buckets = this.#byArticle.get(family)
    if (!buckets) {
      const keyOf = (heard: Heard) => (this.#familyOf(heard) === family ? heard.standing.article.id : undefined)
      this.#byArticle.set(family, (buckets = new Buckets(keyOf)))
    }
    return buckets
  }
}
