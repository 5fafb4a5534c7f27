// A quotation is somebody's very words. Marks, spaces and the capital at its beginning may be others; words may not.
import { folded } from '../../../text/words.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'

/** So few words may be put between marks for what they are: a title, a word in doubt. */
const SO_CALLED = 3

/** Quoted runs that do not stand word for word in a quotation of the source. */
export function checkQuotes(clause: Unit, source: Unit): Fault | undefined {
  if (isTorn(clause.text)) return fault('quote', 'A quotation is opened and not closed.')
  for (const { text } of clause.quotes) {
    const words = bareWords(text)
    const places = words.split(' ').length > SO_CALLED ? source.quotes.map(each => each.text) : [source.text]
    if (words === '' || !places.some(place => ` ${bareWords(place)} `.includes(` ${words} `)))
      return fault('quote', `${text} is not quoted so in what it cites.`)
  }
  return undefined
}

const bareWords = (text: string): string =>
  (folded(text).match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|…|\.{3}|\[|\]/gu) ?? []).join(' ')

function isTorn(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/"/g) % 2 === 1 || count(/[„“”«»]/g) % 2 === 1
}
