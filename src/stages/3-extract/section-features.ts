import type { FeaturePart } from './feature-parts.ts'
import type { OwnFeatures } from './own-features.ts'
import type { Block } from './render.ts'

interface Section {
  from: number
  to: number
  rank: number
  chars: number
  good: number
  linked: number
}

/** Farther from its heading is far, in blocks. */
const FAR = 40

/**
 * What stands under the same heading as a block: how far up the heading is and its rank, how many blocks and how much
 * prose and links the section has. Then the run of blocks of one tag in one box: how many, how long on the average.
 */
export function sectionPart(blocks: readonly Block[], own: readonly OwnFeatures[]): FeaturePart {
  const sections = sectionsOf(blocks, own)
  const runs = runsOf(blocks, own)
  return {
    width: 9,
    write: (row, at, i) => {
      const { from, to, rank, chars, good, linked } = sections[i]
      row[at] = Math.min(FAR, i - from)
      row[at + 1] = rank
      row[at + 2] = to - from
      row[at + 3] = Math.log2(1 + good)
      row[at + 4] = good / chars
      row[at + 5] = linked / chars
      row[at + 6] = runs[i].count
      row[at + 7] = Math.log2(1 + runs[i].chars / runs[i].count)
      row[at + 8] = endOf(blocks[i].text)
    },
  }
}

function sectionsOf(blocks: readonly Block[], own: readonly OwnFeatures[]): Section[] {
  let section: Section = { from: 0, to: 0, rank: 0, chars: 1, good: 0, linked: 0 }
  return own.map((block, i) => {
    if (block.heading) section = { from: i, to: i, rank: Number(blocks[i].tag[1]), chars: 1, good: 0, linked: 0 }
    section.to = i + 1
    section.chars += block.chars
    section.good += block.good ? block.chars : 0
    section.linked += block.linked * block.chars
    return section
  })
}

function runsOf(blocks: readonly Block[], own: readonly OwnFeatures[]): { count: number; chars: number }[] {
  let run = { count: 0, chars: 0 }
  return blocks.map(({ element }, i) => {
    const before = blocks[i - 1]?.element
    const goesOn = before !== undefined && before.parent === element.parent && before.tag === element.tag
    if (!goesOn) run = { count: 0, chars: 0 }
    run.count += 1
    run.chars += own[i].chars
    return run
  })
}

/** How a line ends: cut off, leading to a list, asking, calling, as a sentence. */
function endOf(text: string): number {
  if (text.endsWith('…') || text.endsWith('...')) return 1
  const last = text[text.length - 1]
  return ENDS.indexOf(last) < 0 ? 0 : ENDS.indexOf(last) + 2
}

const ENDS = [':', '?', '!', '.', '。']
