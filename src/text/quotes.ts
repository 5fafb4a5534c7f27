import type { Token } from './tokens.ts'

/** A stretch between quotation marks, as token numbers; both marks belong to it. */
export interface Quote {
  /** Number of the opening mark's token. */
  from: number
  /** Number after the closing mark's token (or after the paragraph's last token where none closes it). */
  to: number
  closed: boolean
}

/** Opening marks with what closes them. A map: any word of a text is asked for. */
const CLOSERS = new Map([
  ['“', '”“"'],
  ['„', '“”"'],
  ['‟', '”'],
  ['"', '"”'],
  ["''", "''"],
  ['``', "''"],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['《', ''],
  ['‘', '’'],
  ['‚', '‘’'],
])
const STRAIGHT = new Set(['"', "''"])

/**
 * The quotations of a text, outermost only, in order. A quotation that its paragraph leaves open runs to the end of
 * the paragraph, as printers do when it goes on in the next.
 */
export function readQuotes(tokens: readonly Token[]): Quote[] {
  const found: Quote[] = []
  for (let index = 0; index < tokens.length; index++) {
    const closers = opens(tokens, index)
    if (!closers) continue
    const quote = quoteFrom(tokens, index, closers)
    if (!quote) continue
    found.push(quote)
    index = quote.to - 1
  }
  return found
}

function opens(tokens: readonly Token[], index: number): string | undefined {
  const { text, kind } = tokens[index]
  const closers = kind === 'mark' ? CLOSERS.get(text) : undefined
  if (!closers) return undefined
  if (
    text === '‘' &&
    !(tokens[index + 1]?.start === tokens[index].end && tokens[index - 1]?.end !== tokens[index].start)
  ) {
    return undefined
  }
  return closers
}

function quoteFrom(tokens: readonly Token[], from: number, closers: string): Quote | undefined {
  const { paragraph, text } = tokens[from]
  const single = text === '‘' || text === '‚'
  let depth = 0
  let index = from + 1
  for (; index < tokens.length && tokens[index].paragraph === paragraph; index++) {
    const mark = tokens[index].text
    if (tokens[index].kind !== 'mark') continue
    if (closes(closers, mark) && !apostrophe(tokens, index, single)) {
      if (depth === 0) return { from, to: index + 1, closed: true }
      depth--
    } else if ((mark === text && !STRAIGHT.has(mark) && depth < 4) || (text === '"' && mark === '“')) depth++
  }
  return single ? undefined : { from, to: index, closed: false }
}

function closes(closers: string, mark: string): boolean {
  return closers === "''" ? mark === closers : mark.length === 1 && closers.includes(mark)
}

function apostrophe(tokens: readonly Token[], index: number, single: boolean): boolean {
  return single && tokens[index + 1]?.start === tokens[index].end && tokens[index + 1].kind !== 'mark'
}
