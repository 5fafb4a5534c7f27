import type { PageSight } from './block-features.ts'
import type { FeaturePart } from './feature-parts.ts'
import { isWordCode, unitsOf } from './letters.ts'
import { metaOf } from './page-facts.ts'
import type { Block } from './render.ts'

const LONG = 5
const LOOKED_AT = 1500
/** Words of another beginning or length than all that were told need not be looked up: lengths by first characters, as bits. */
const STARTS = 128

/** How many of the headline's and the description's longer words a block has: by count, by share of its own, and of those told. */
export function describedPart(blocks: readonly Block[], { facts, title }: PageSight): FeaturePart {
  const known = new Set<string>()
  const lengths = new Int32Array(STARTS)
  const told = `${title} ${metaOf(facts, ['og:description', 'description']) ?? ''}`.toLowerCase()
  eachLongWord(told, (start, end) => {
    known.add(told.slice(start, end))
    lengths[told.charCodeAt(start) % STARTS] |= 1 << (end - start)
  })
  return {
    width: 3,
    write: (row, at, i) => {
      const { text } = blocks[i]
      // A row begins as zeros.
      if (known.size === 0 || text.length < LONG) return
      let words = 0
      let shared = 0
      let said: Set<string> | undefined
      const lower = text.slice(0, LOOKED_AT).toLowerCase()
      eachLongWord(lower, (start, end) => {
        words += 1
        if ((lengths[lower.charCodeAt(start) % STARTS] & (1 << (end - start))) === 0) return
        const word = lower.slice(start, end)
        if (!known.has(word)) return
        shared += 1
        said = (said ?? new Set()).add(word)
      })
      row[at] = Math.min(20, shared)
      row[at + 1] = words === 0 ? 0 : shared / words
      row[at + 2] = (said?.size ?? 0) / known.size
    },
  }
}

/** Where runs of five letters and digits or more begin and end. */
function eachLongWord(text: string, take: (start: number, end: number) => void): void {
  let start = 0
  let count = 0
  for (let i = 0; i <= text.length; ) {
    const code = i < text.length ? (text.codePointAt(i) as number) : -1
    const next = i + unitsOf(code)
    if (code >= 0 && isWordCode(code)) {
      if (count === 0) start = i
      count += 1
    } else {
      if (count >= LONG) take(start, i)
      count = 0
    }
    i = next
  }
}
