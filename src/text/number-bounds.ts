import type { Bound } from '../domain/claim.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { Token } from './number-tokens.ts'

/** What the words before and behind a number say of how exact it is, with the tokens from which and to which they stand. */
export function boundsAround(list: readonly Token[], first: number, last: number, lexicon: NumberLexicon) {
  const before = boundBefore(list, first, lexicon)
  const after = boundAfter(list, last, lexicon)
  const outer = before && lexicon.before.match(list, before.edge)
  const bound = inexact(outer?.value) ?? inexact(before?.value) ?? inexact(after?.value) ?? 'exact'
  return { bound, from: outer?.edge ?? before?.edge ?? first, to: after?.edge ?? last }
}

function boundBefore(list: readonly Token[], first: number, lexicon: NumberLexicon) {
  const before = lexicon.before.match(list, first)
  if (before) return isGoal(list, before.edge, first, lexicon) ? undefined : before
  // "более чем в 60 городах"
  return lexicon.through.has(list[first - 1]?.key ?? '') ? lexicon.before.match(list, first - 1) : undefined
}

// "упала до 41 %": after a word of change "to" says where it ends.
function isGoal(list: readonly Token[], from: number, to: number, lexicon: NumberLexicon): boolean {
  if (to !== from + 1 || !lexicon.goals.has(list[from].key)) return false
  const verb = list[from - 1]
  return verb?.kind === 'word' && lexicon.table.changes?.some(change => verb.key.startsWith(change)) === true
}

function boundAfter(list: readonly Token[], last: number, lexicon: NumberLexicon) {
  const plus = list[last]
  if (plus?.key === '+' && plus.tight && list[last + 1]?.kind !== 'numeral')
    return { edge: last + 1, value: 'at-least' as const }
  return lexicon.after.match(list, last) ?? (lexicon.table.unspaced ? afterCounter(list, last, lexicon) : undefined)
}

const LONGEST_COUNTER = 3

// "140人以上", "20명 이상": what is counted stands between.
function afterCounter(list: readonly Token[], last: number, lexicon: NumberLexicon) {
  if (!lexicon.table.counters?.includes(list[last]?.key[0] ?? ' ')) return undefined
  for (let at = last + 1; at <= last + LONGEST_COUNTER && list[at - 1]?.kind === 'word'; at++) {
    const after = lexicon.after.match(list, at)
    if (after) return after
  }
  return undefined
}

function inexact(bound: Bound | undefined): Bound | undefined {
  return bound === 'exact' ? undefined : bound
}
