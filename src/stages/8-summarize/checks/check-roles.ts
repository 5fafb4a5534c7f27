import type { CheckWords } from './check-words.ts'
import type { Fault } from './finding.ts'
import type { Unit } from './read-unit.ts'

/** Who did it to whom stays so. */
export function checkRoles(_clause: Unit, _source: Unit, _words: CheckWords): Fault | undefined {
  return undefined
}
