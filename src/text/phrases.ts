import { type Token, tokens } from './number-tokens.ts'

/** Phrases by their first word (or last, for those that stand before a number), longest first. */
export class Phrases<Value> {
  private readonly known = new Map<string, { keys: string[]; value: Value }[]>()
  private readonly backward: boolean

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>, backward = false) {
    this.backward = backward
    for (const [phrase, value] of entries) this.add(phrase, value)
    for (const list of this.known.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  }

  /** The longest phrase that begins at token `at` (ends before `at` for backward ones), as the token after (at) its far end. */
  match(list: readonly Token[], at: number): { edge: number; value: Value } | undefined {
    const first = list[this.backward ? at - 1 : at]
    if (!first) return undefined
    for (const { keys, value } of this.known.get(first.key) ?? []) {
      const from = this.backward ? at - keys.length : at
      if (from >= 0 && keys.every((key, index) => list[from + index]?.key === key)) {
        return { edge: this.backward ? from : at + keys.length, value }
      }
    }
    return undefined
  }

  private add(phrase: string, value: Value): void {
    const keys = tokens(phrase).map(token => token.key)
    const hook = this.backward ? keys[keys.length - 1] : keys[0]
    const list = this.known.get(hook)
    if (list) list.push({ keys, value })
    else this.known.set(hook, [{ keys, value }])
  }
}
