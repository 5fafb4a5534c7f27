import type { Key, KeyIndex } from '../../domain/key.ts'

/**
 * A KeyIndex in memory. Ids and keys are numbered inside, so that a key that a thousand ids hold is kept once and a
 * lookup walks plain arrays. Numbers of ids and keys that are gone are given again. A key counts once for one id.
 */
export class MemoryKeyIndex implements KeyIndex {
  private readonly ids = new Numbering()
  private readonly keys = new Numbering()
  /** By number of key: the numbers of the ids that hold it. */
  private readonly holding: number[][] = []
  /** By number of id: the numbers of its keys. */
  private readonly held: number[][] = []

  get size(): number {
    return this.ids.size
  }

  /** Adds to what the id holds already. */
  add(id: string, keys: readonly Key[]): void {
    const who = this.ids.numberOf(id)
    const mine = (this.held[who] ??= [])
    const before = new Set(mine)
    for (const key of keys) {
      const which = this.keys.numberOf(key)
      if (before.has(which)) continue
      before.add(which)
      mine.push(which)
      ;(this.holding[which] ??= []).push(who)
    }
  }

  remove(id: string): void {
    const who = this.ids.find(id)
    if (who === undefined) return
    for (const which of this.held[who] ?? []) this.drop(which, who)
    this.held[who] = []
    this.ids.release(who)
  }

  find(keys: readonly Key[], maxHolders = Infinity): Map<string, number> {
    const shared = new Map<number, number>()
    for (const key of new Set(keys)) {
      const which = this.keys.find(key)
      const holders = which === undefined ? [] : this.holding[which]
      if (holders.length > maxHolders) continue
      for (const who of holders) shared.set(who, (shared.get(who) ?? 0) + 1)
    }
    return new Map([...shared].map(([who, count]) => [this.ids.nameOf(who), count]))
  }

  holders(key: Key): number {
    const which = this.keys.find(key)
    return which === undefined ? 0 : this.holding[which].length
  }

  private drop(which: number, who: number): void {
    const holders = this.holding[which]
    const at = holders.indexOf(who)
    holders[at] = holders.at(-1)!
    holders.pop()
    if (holders.length === 0) this.keys.release(which)
  }
}

/** Small numbers for strings; a released number is given to the next string. */
class Numbering {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []
  private readonly free: number[] = []

  get size(): number {
    return this.numbers.size
  }

  find(name: string): number | undefined {
    return this.numbers.get(name)
  }

  nameOf(number: number): string {
    return this.names[number]
  }

  numberOf(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const number = this.free.pop() ?? this.names.length
    this.names[number] = name
    this.numbers.set(name, number)
    return number
  }

  release(number: number): void {
    this.numbers.delete(this.names[number])
    this.names[number] = ''
    this.free.push(number)
  }
}
