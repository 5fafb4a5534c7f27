import type { NameMention } from '../src/text/names.ts'

/** A labelled name: one written form of one text. */
export interface LabelledName {
  text: string
  type: string
  /** The fullest form in the text, where that is another. */
  bearer?: string
}

export interface NameTally {
  right: number
  found: number
  gold: number
}

/** Right, found and labelled: untyped, per type, and of forms joined to a fuller one. */
export class NameTallies {
  readonly rows = new Map<string, NameTally>()

  /** Counts what was found in one text against its labels; names labelled `other` are neither right nor wrong. */
  add(found: readonly NameMention[], gold: readonly LabelledName[]): void {
    const other = new Set(gold.filter(({ type }) => type === 'other').map(({ text }) => text))
    const named = gold.filter(({ type }) => type !== 'other')
    const given = found.filter(({ text }) => !other.has(text))
    this.tally(
      'untyped',
      given.map(({ text }) => text),
      named.map(({ text }) => text),
    )
    this.tally('typed', given.map(typed), named.map(typed))
    for (const type of ['person', 'place', 'organisation']) {
      const of = (name: { type?: string }) => name.type === type
      this.tally(type, given.filter(of).map(typed), named.filter(of).map(typed))
    }
    this.tally('bearer', joined(given), joined(named))
  }

  private tally(key: string, found: readonly string[], gold: readonly string[]): void {
    const wanted = new Set(gold)
    const given = new Set(found)
    const row = this.rows.get(key) ?? { right: 0, found: 0, gold: 0 }
    this.rows.set(key, {
      right: row.right + [...given].filter(form => wanted.has(form)).length,
      found: row.found + given.size,
      gold: row.gold + wanted.size,
    })
  }

  /** F1 of one row, 0 where nothing was counted. */
  f1(key: string): number {
    const { right, found, gold } = this.rows.get(key) ?? { right: 0, found: 0, gold: 0 }
    return found + gold === 0 ? 0 : rounded((2 * right) / (found + gold))
  }

  /** Each row as "P / R (of labels)". */
  table(): Record<string, string> {
    return Object.fromEntries(
      [...this.rows].map(([key, { right, found, gold }]) => [
        key,
        `${rounded(right / Math.max(1, found))} / ${rounded(right / Math.max(1, gold))} (${gold})`,
      ]),
    )
  }
}

function typed({ text, type }: { text: string; type?: string }): string {
  return `${type ?? 'unknown'}: ${text}`
}

// A form that differs in capitals or marks alone is joined to nothing fuller.
function joined(names: readonly { text: string; bearer?: string }[]): string[] {
  return names.flatMap(({ text, bearer }) =>
    bearer && letters(bearer) !== letters(text) ? [`${text} = ${bearer}`] : [],
  )
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** What was found and not labelled (+), and labelled and not found (-), for a developer to read. */
export function nameFailures(found: readonly NameMention[], gold: readonly LabelledName[]): string {
  const other = new Set(gold.filter(({ type }) => type === 'other').map(({ text }) => text))
  const given = found.filter(({ text }) => !other.has(text))
  const keys = (names: readonly { text: string; type?: string; bearer?: string }[]) =>
    new Set([...names.map(typed), ...joined(names)])
  const wanted = keys(gold.filter(({ type }) => type !== 'other'))
  const got = keys(given)
  const extra = [...got].filter(key => !wanted.has(key))
  const missed = [...wanted].filter(key => !got.has(key))
  return extra.length + missed.length === 0 ? '' : `\n\t+ ${extra.join(' | ')}\n\t- ${missed.join(' | ')}`
}
