import { longestChain } from './longest-chain.ts'

/** Indices of what is the same in two lists, in the order of both. */
export type Aligned = [old: number, now: number][]

/** A table of so many cells is filled; larger blocks are first cut at what both hold once. */
const MOST_CELLS = 1_000_000
/** All tables of one pair of lists; what comes after them is taken for replaced. */
const MOST_CELLS_IN_ALL = 30_000_000

/**
 * A longest common subsequence of two lists of keys. Blocks too large for a table are cut at keys that stand once in both (patience
 * diff); a large block without such a key is taken for replaced. So time grows with the lists and not with their product.
 */
export function alignedKeys(old: readonly string[], now: readonly string[]): Aligned {
  const found: Aligned = []
  const blocks = [{ from: 0, to: old.length, nowFrom: 0, nowTo: now.length }]
  let cells = 0
  for (let block = blocks.pop(); block; block = blocks.pop()) {
    const inner = withoutEnds(old, now, block, found)
    const height = inner.to - inner.from
    const width = inner.nowTo - inner.nowFrom
    if (height === 0 || width === 0) continue
    if (height * width <= MOST_CELLS) {
      cells += height * width
      if (cells <= MOST_CELLS_IN_ALL) tabled(old, now, inner, found)
    } else blocks.push(...cut(old, now, inner, found))
  }
  return found.sort((a, b) => a[0] - b[0])
}

interface Block {
  from: number
  to: number
  nowFrom: number
  nowTo: number
}

function withoutEnds(old: readonly string[], now: readonly string[], block: Block, found: Aligned): Block {
  let { from, to, nowFrom, nowTo } = block
  while (from < to && nowFrom < nowTo && old[from] === now[nowFrom]) found.push([from++, nowFrom++])
  while (from < to && nowFrom < nowTo && old[to - 1] === now[nowTo - 1]) found.push([--to, --nowTo])
  return { from, to, nowFrom, nowTo }
}

function tabled(old: readonly string[], now: readonly string[], block: Block, found: Aligned): void {
  const { from, to, nowFrom, nowTo } = block
  const width = nowTo - nowFrom + 1
  const lengths = new Uint16Array((to - from + 1) * width)
  for (let i = to - from - 1; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      const at = i * width + j
      lengths[at] =
        old[from + i] === now[nowFrom + j]
          ? lengths[at + width + 1] + 1
          : Math.max(lengths[at + width], lengths[at + 1])
    }
  }
  for (let i = 0, j = 0; i < to - from && j < width - 1; ) {
    const at = i * width + j
    if (old[from + i] === now[nowFrom + j]) found.push([from + i++, nowFrom + j++])
    else if (lengths[at + width] >= lengths[at + 1]) i++
    else j++
  }
}

function cut(old: readonly string[], now: readonly string[], block: Block, found: Aligned): Block[] {
  const places = once(now, block.nowFrom, block.nowTo)
  const shared = [...once(old, block.from, block.to)]
    .flatMap(([key, at]) => (places.has(key) ? [{ old: at, now: places.get(key)!, weight: 1 }] : []))
    .sort((a, b) => a.now - b.now)
  const blocks: Block[] = []
  let { from, nowFrom } = block
  const chain = longestChain(shared)
  for (const anchor of chain) {
    found.push([anchor.old, anchor.now])
    blocks.push({ from, to: anchor.old, nowFrom, nowTo: anchor.now })
    from = anchor.old + 1
    nowFrom = anchor.now + 1
  }
  if (chain.length > 0) blocks.push({ from, to: block.to, nowFrom, nowTo: block.nowTo })
  return blocks
}

function once(keys: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (let at = from; at < to; at++) {
    if (places.has(keys[at])) twice.add(keys[at])
    else places.set(keys[at], at)
  }
  for (const key of twice) places.delete(key)
  return places
}
