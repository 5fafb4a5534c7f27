import type { Slice } from '../domain/span.ts'
import { ADDRESSES } from './languages/tables/addresses.ts'
import { nameWords, spelledName } from './name-spelling.ts'
import { streetName } from './streets.ts'

/** A place in a town as a text gives it. */
export interface Address extends Slice {
  /** The streets that it names, without their kinds and sides, in Latin letters: one, or two at a corner. */
  streets: string[]
  /** The number of the house. */
  house?: number
  /** The first number of the block. */
  block?: number
}

const PATTERNS = new Map<string, readonly RegExp[]>()

/** Houses, blocks, corners and streets in a text, in order, not overlapping; in languages with a table of them. */
export function readAddresses(text: string, language: string): Address[] {
  const found: Address[] = []
  for (const pattern of patternsOf(language)) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const address = addressOf({ start, end, text: match[0] }, match.groups ?? {})
      const isFree = found.every(other => other.end <= start || end <= other.start)
      if (address && isFree) found.push(address)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function patternsOf(language: string): readonly RegExp[] {
  const code = language.split('-', 1)[0]
  let known = PATTERNS.get(code)
  if (!known) PATTERNS.set(code, (known = (ADDRESSES[code] ?? []).map(pattern => new RegExp(pattern, 'gu'))))
  return known
}

function addressOf(
  slice: Slice,
  { street, cross, number, block }: Record<string, string | undefined>,
): Address | undefined {
  const streets = [street, cross].flatMap(each => (each === undefined ? [] : (ownName(each) ?? [])))
  if (streets.length === 0) return undefined
  return {
    ...slice,
    streets: [...new Set(streets)],
    ...(number === undefined ? {} : { house: Number(number) }),
    ...(block === undefined ? {} : { block: Number(block) }),
  }
}

const SIDES = /^(?:[nsew]|[ns][ew]|north|south|east|west|northeast|northwest|southeast|southwest)$/

function ownName(street: string): string | undefined {
  const words = nameWords(spelledName(street.replace(/(?<=street|avenue|road|drive)s$/i, '')))
  const sided = words.length > 1 && SIDES.test(words[0]) ? words.slice(1) : words
  const name = streetName(sided)?.name ?? sided.join(' ')
  return /[a-z]{3}|\d/.test(name) ? name : undefined
}
