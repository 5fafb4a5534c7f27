import { type Amount, readAmount } from './number-amounts.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { Token } from './number-tokens.ts'

/** Two amounts that are the ends of one range. */
export interface AmountRange {
  /** Its first token. */
  from: number
  first: Amount
  second: Amount
  low: number
  high: number
}

/** The range that begins with an amount: "10 to 15", "10–15 million", "between $5 and $7", "two or three". */
export function rangeAt(list: readonly Token[], first: Amount, lexicon: NumberLexicon): AmountRange | undefined {
  if (first.kind === 'ordinal') return undefined
  const opener = lexicon.between.match(list, first.from)
  const parted = opener && partedAnd(list, first, lexicon)
  if (parted) return rangeAt(list, parted, lexicon)
  const joint = jointAt(list, first.to, opener !== undefined, lexicon)
  const second = joint === undefined ? undefined : readAmount(list, joint, lexicon)
  if (!second || second.kind === 'ordinal' || !mayRange(first, second)) return undefined
  const high = second.value
  const low = lowEnd(first, second)
  if (isChange(list, first, lexicon) && (second.kind !== first.kind || low * LEAST_CHANGE <= high)) return undefined
  return low < high ? { from: opener?.edge ?? first.from, first, second, low, high } : undefined
}

// "between two and three billion", where the number alone would be read across "and".
function partedAnd(list: readonly Token[], first: Amount, lexicon: NumberLexicon): Amount | undefined {
  for (let at = first.number.from + 1; at < first.number.to - 1; at++) {
    if (list[at].kind !== 'word' || !lexicon.roles(list[at].key)?.and || !lexicon.ends.has(list[at].key)) continue
    const low = readAmount(list.slice(0, at), first.from, lexicon)
    const high = low?.to === at ? readAmount(list, at + 1, lexicon) : undefined
    if (low && high && low.value < high.value) return low
  }
  return undefined
}

// "lost $2m to $3m" is a range: what moved is several times as large as how far it moved.
const LEAST_CHANGE = 4

// "up $1.87 to $84.12": how far and where to, the first with its own sign.
function isChange(list: readonly Token[], first: Amount, lexicon: NumberLexicon): boolean {
  return first.kind !== 'number' && lexicon.shifts.has(list[first.from - 1]?.key ?? '')
}

function mayRange(first: Amount, second: Amount): boolean {
  if (first.kind !== 'number' && second.kind !== 'number' && first.kind !== second.kind) return false
  return first.unit === undefined || second.unit === undefined || first.unit === second.unit
}

// "10 to 15 million": the multiplier belongs to both ends.
function lowEnd(first: Amount, second: Amount): number {
  const factor = second.multiplier
  if (factor < 10 || first.multiplier > 1) return first.value
  return first.value * factor < second.value ? first.value * factor : first.value
}

function jointAt(list: readonly Token[], at: number, opened: boolean, lexicon: NumberLexicon): number | undefined {
  const joint = list[at]
  if (!joint || at + 1 >= list.length) return undefined
  if (joint.kind === 'word') return (opened ? lexicon.ends : lexicon.to).has(joint.key) ? at + 1 : undefined
  const dash =
    joint.key === '-' ||
    joint.key === '–' ||
    joint.key === '—' ||
    joint.key === '~' ||
    joint.key === '～' ||
    joint.key === '〜' ||
    joint.key === '∼'
  return dash && joint.tight === list[at + 1].tight ? at + 1 : undefined
}
