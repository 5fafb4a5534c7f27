/** Of a cell only its end is looked at, in characters. */
const MOST_LOOKED_AT = 500

/**
 * Of what a row holds where it is not of a whole outlet: what stands in the last brackets of the first of these cells that
 * has any, or what the first cell adds to another of them (`The Gull blogs`, `The Gull`). Words of `except` tell namesakes
 * apart (`magazine`, `UK`) and are no scope. Empty where there is none.
 */
export function scopeInCells(cells: readonly string[], except: ReadonlySet<string>): string {
  const isScope = (words: string) => words !== '' && !except.has(words.toLowerCase())
  const read = cells.map(cell => bracketsOf(cell.slice(-MOST_LOOKED_AT)))
  const bracketed = read.flatMap(({ brackets }) => brackets.find(isScope) ?? [])
  if (bracketed.length > 0) return bracketed[0]
  const [first, ...others] = read.map(({ before }) => before)
  return others.map(other => addedTo(other, first)).find(isScope) ?? ''
}

/** What a name adds to a shorter one; empty where it is not the shorter one with further words. */
export function addedTo(short: string, long: string): string {
  if (short === '' || !folded(long).startsWith(folded(short))) return ''
  const added = long.slice(short.length)
  return /^[\s([,:–—-]/.test(added) ? added.replace(/^[\s([,:–—-]+|[\s)\]]+$/g, '') : ''
}

/** Of the same length as the text, so that what is found in one is cut from the other. */
const folded = (text: string): string => text.replace(/[A-Z]/g, letter => letter.toLowerCase())

/** What stands in brackets at the end of a cell, the last first, and what stands before them. */
function bracketsOf(cell: string): { brackets: string[]; before: string } {
  const brackets: string[] = []
  let before = cell.trim()
  for (let last = LAST.exec(before); last; last = LAST.exec(before)) {
    brackets.push(last[1].trim())
    before = before.slice(0, last.index).trim()
  }
  return { brackets, before }
}

const LAST = /[([]([^()[\]]*)[)\]]$/
