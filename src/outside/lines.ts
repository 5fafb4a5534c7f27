/** Characters of the longest line that is kept whole. */
export const LONGEST = 128 * 1024 * 1024

/**
 * The lines of a byte stream, decoded as UTF-8, without their line ends. A last line without a line end counts, an empty
 * one after the last line end does not. Only U+000A ends a line, so that JSON strings stay whole.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  let length = 0
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    for (const piece of pieces.slice(0, -1)) {
      rest.push(piece)
      yield withoutReturn(rest.join(''))
      rest = []
      length = 0
    }
    // Of a line without end only so much is kept that whoever reads it sees that it is too long.
    if (length <= LONGEST) rest.push(pieces.at(-1)!)
    length += pieces.at(-1)!.length
  }
  const last = rest.join('') + decoder.decode()
  if (last !== '') yield withoutReturn(last)
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
