import type { PageSight } from './block-features.ts'
import type { FeaturePart } from './feature-parts.ts'
import { isWordCode, unitsOf } from './letters.ts'
import { metaOf } from './page-facts.ts'
import type { Block } from './render.ts'

const LONG = 5
const LOOKED_AT = 1500

/** How many of the headline's and the description's longer words a block has: by count, by share of its own, and of those told. */
export function describedPart(blocks: readonly Block[], { facts, title }: PageSight): FeaturePart {
  const known = new Set<string>()
  const told = `${title} ${metaOf(facts, ['og:description', 'description']) ?? ''}`.toLowerCase()
  eachLongWord(told, word => known.add(word))
  return {
    width: 3,
    write: (row, at, i) => {
      const { text } = blocks[i]
      // A row begins as zeros.
      if (known.size === 0 || text.length < LONG) return
      let words = 0
      let shared = 0
      let said: Set<string> | undefined
      eachLongWord(text.slice(0, LOOKED_AT).toLowerCase(), word => {
        words += 1
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

/** Runs of five letters and digits or more. */
function eachLongWord(text: string, take: (word: string) => void): void {
  let start = 0
  let count = 0
  for (let i = 0; i <= text.length; ) {
    const code = i < text.length ? (text.codePointAt(i) as number) : -1
    const next = i + unitsOf(code)
    if (code >= 0 && isWordCode(code)) {
      if (count === 0) start = i
      count += 1
    } else {
      if (count >= LONG) take(text.slice(start, i))
      count = 0
    }
    i = next
  }
}
