/** Members joined by `join`, as groups in the order of their first members (union-find with path halving). */
export class Groups<T> {
  readonly #members: readonly T[]
  readonly #parent: Int32Array

  constructor(members: readonly T[]) {
    this.#members = members
    this.#parent = Int32Array.from(members, (_, index) => index)
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)]
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b)
  }

  joined(one: number, other: number): boolean {
    return this.#root(one) === this.#root(other)
  }

  /** Every group with two members or more. */
  all(): T[][] {
    return this.withSingles().filter(group => group.length > 1)
  }

  /** Every group, also of one member that nothing was joined to. */
  withSingles(): T[][] {
    const byRoot = new Map<number, T[]>()
    this.#members.forEach((member, index) => {
      const root = this.#root(index)
      const group = byRoot.get(root)
      if (group) group.push(member)
      else byRoot.set(root, [member])
    })
    return [...byRoot.values()]
  }

  #root(index: number): number {
    let at = index
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]]
      at = this.#parent[at]
    }
    return at
  }
}
