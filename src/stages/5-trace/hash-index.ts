/**
 * Which ids hold which 32-bit hash. Looks hashes up and ranks nothing.
 */
export class HashIndex {
  private readonly holders = new Map<number, number | number[]>()
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []
  private readonly free: number[] = []
  private readonly held: Uint32Array[] = []

  /** Replaces what the id held. */
  set(id: string, hashes: Iterable<number>): void {
    this.remove(id)
    const who = this.free.pop() ?? this.names.length
    this.names[who] = id
    this.numbers.set(id, who)
    this.held[who] = Uint32Array.from(new Set(hashes))
    for (const hash of this.held[who]) this.link(hash, who)
  }

  remove(id: string): void {
    const who = this.numbers.get(id)
    if (who === undefined) return
    for (const hash of this.held[who]) this.unlink(hash, who)
    this.numbers.delete(id)
    this.held[who] = new Uint32Array(0)
    this.free.push(who)
  }

  /** How many of its hashes each other id holds. */
  shared(id: string): Map<string, number> {
    const self = this.numbers.get(id)
    return self === undefined ? new Map() : this.holding(this.held[self], id)
  }

  /** How many of these hashes each id but one holds. */
  holding(hashes: Iterable<number>, but: string): Map<string, number> {
    const self = this.numbers.get(but)
    const counts = new Map<number, number>()
    for (const hash of hashes) {
      const holders = this.holders.get(hash)
      if (holders === undefined) continue
      for (const who of typeof holders === 'number' ? [holders] : holders) {
        if (who !== self) counts.set(who, (counts.get(who) ?? 0) + 1)
      }
    }
    return new Map([...counts].map(([who, count]) => [this.names[who], count]))
  }

  /** How many hashes an id holds. */
  count(id: string): number {
    const who = this.numbers.get(id)
    return who === undefined ? 0 : this.held[who].length
  }

  private link(hash: number, who: number): void {
    const holders = this.holders.get(hash)
    if (holders === undefined) this.holders.set(hash, who)
    else if (typeof holders === 'number') this.holders.set(hash, [holders, who])
    else holders.push(who)
  }

  private unlink(hash: number, who: number): void {
    const holders = this.holders.get(hash)
    if (typeof holders === 'number') this.holders.delete(hash)
    else holders?.splice(holders.indexOf(who), 1)
  }
}
