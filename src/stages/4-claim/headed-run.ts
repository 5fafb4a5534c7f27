import type { Quantity } from '../../text/quantities.ts'
import { countedNoun } from './measured-noun.ts'
import { type NounRun, nounRun } from './noun-run.ts'
import { isCountedNoun, isPersonNoun } from './person-nouns.ts'
import type { Field } from './reading-field.ts'

/** The words after a number; where no word for people is among them, the head is the noun that the number counts. */
export function headedRun(field: Field, start: number, to: number, quantity: Quantity): NounRun {
  const run = nounRun(field, start, to)
  if (run.people || run.thing) return run
  const counted = countedNoun(field, start, to, quantity)?.at ?? -1
  const head = [counted, run.head].find(at => at !== -1 && isCountedNoun(field, at)) ?? -1
  return { ...run, head, people: head !== -1 && isPersonNoun(field, head) }
}
