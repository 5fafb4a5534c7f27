import type { Claim } from '../../domain/claim.ts'
import { readQuantities } from '../../text/quantities.ts'

const READ = new WeakMap<Claim, ReadonlySet<number>>()

/**
 * True where a claim's words themselves give the number, so that a sentence of ours may: not where it was counted from a list of names, or is what is left
 * when others are taken off. One and none need no number ("a man died", "nobody was hurt").
 */
export function isStated(value: number, claim: Claim, language: string): boolean {
  return value === 0 || value === 1 || numbersIn(claim, language).has(value)
}

function numbersIn(claim: Claim, language: string): ReadonlySet<number> {
  let known = READ.get(claim)
  if (!known) READ.set(claim, (known = new Set(readNumbers(claim.span.text, language))))
  return known
}

function readNumbers(text: string, language: string): number[] {
  return readQuantities(text, language).flatMap(({ value, low, high, otherwise, ends }) =>
    [value, low, high, otherwise, ...(ends ?? []).map(end => end.value)].filter(each => each !== undefined),
  )
}
