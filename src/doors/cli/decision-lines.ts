import type { DecisionRow } from '../../views/decisions-page.ts'
import { whatWasDone } from '../web/decision-words.ts'

/** A decision on one line. */
export function decisionInWords(decision: DecisionRow): string {
  const { number, at, by, reason, undoneBy } = decision
  const taken = undoneBy === undefined ? '' : ` [taken back by decision ${undoneBy}]`
  return `decision ${number}, ${at.slice(0, 10)}, ${by}: ${whatWasDone(decision)}${reason ? ` (${reason})` : ''}${taken}`
}
