import { candidateFeatures } from './candidates.ts'
import type { Chrome, LineKind } from './chrome-lines.ts'
import { lineKind } from './chrome-lines.ts'
import { GroupDistances } from './hint-groups.ts'
import { kinFeatures } from './kin-features.ts'
import { type PageFacts, metaOf } from './page-facts.ts'
import { pageFeatures } from './page-features.ts'
import type { Block } from './render.ts'
import type { Elem } from './tree.ts'

/** What the model is told about the page beside its blocks. */
export interface PageSight {
  facts: PageFacts
  title: string
  url?: string
  chrome: Chrome
}

/** What a block is by itself. */
interface Own {
  chars: number
  words: number
  linked: number
  sentence: boolean
  good: boolean
  kind: LineKind | undefined
  heading: boolean
  item: boolean
}

const SENTENCE = /[.!?…。！？؟।:][)\]"'”’»›」』]*$/
const KINDS: readonly LineKind[] = ['chrome', 'count', 'leads-away', 'end', 'asks', 'rights']

/** One row of numbers a block: its words, its names and places in the tree, its neighbours, its page. */
export function blockFeatures(blocks: readonly Block[], sight: PageSight): Float32Array[] {
  const own = blocks.map(block => ownOf(block, sight.chrome))
  const groups = new GroupDistances()
  const containers = new Containers(blocks, own)
  const walk = walked(blocks, own, sight.title)
  const candidates = candidateFeatures(blocks)
  const kin = kinFeatures(blocks, own)
  const described = describedFeatures(blocks, sight)
  const page = pageFeatures(blocks, own, sight)
  return blocks.map((block, i) =>
    Float32Array.from([
      ...wordFeatures(block, own[i], walk.repeats[i]),
      ...groups.of(block.element),
      ...containers.features(block.element),
      ...walk.rows[i],
      ...candidates[i],
      ...kin[i],
      ...described[i],
      ...neighbours(blocks, own, i),
      ...page,
    ]),
  )
}

export type OwnFeatures = Own

/** How many of the headline's and the description's longer words a block has: by count and by share of its own. */
function describedFeatures(blocks: readonly Block[], { facts, title }: PageSight): number[][] {
  const told = `${title} ${metaOf(facts, ['og:description', 'description']) ?? ''}`.toLowerCase()
  const known = new Set(told.match(LONG_WORDS) ?? [])
  return blocks.map(({ text }) => {
    const words = text.slice(0, 1500).toLowerCase().match(LONG_WORDS) ?? []
    const shared = words.filter(word => known.has(word)).length
    return [Math.min(20, shared), words.length === 0 ? 0 : shared / words.length]
  })
}

const LONG_WORDS = /[\p{L}\p{N}]{5,}/gu

function ownOf({ text, tag, linked }: Block, chrome: Chrome): Own {
  const chars = text.length
  const sentence = SENTENCE.test(text)
  const words = wordCount(text)
  const good = sentence && chars >= 80 && linked < chars * 0.4
  return {
    chars,
    words,
    linked: Math.min(1, linked / chars),
    sentence,
    good,
    kind: lineKind(text, chrome),
    heading: /^h[1-6]$/.test(tag),
    item: tag === 'li',
  }
}

/** White-space words, or characters by two where a script has no spaces. */
function wordCount(text: string): number {
  let spaces = 1
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) spaces += 1
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? Math.max(spaces, text.length / 2) : spaces
}

function wordFeatures({ text, tag, element }: Block, own: Own, repeats: number): number[] {
  let upper = 0
  let digits = 0
  let marks = 0
  const length = Math.min(text.length, 1000)
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) digits += 1
    else if (code >= 65 && code <= 90) upper += 1
    else if (code === 44 || code === 46 || code === 59 || code === 0x3001 || code === 0x3002 || code === 0xff0c)
      marks += 1
  }
  return [
    Math.log2(1 + own.chars),
    Math.log2(1 + own.words),
    own.linked,
    Number(own.sentence),
    marks / length,
    upper / length,
    digits / length,
    tag === 'li'
      ? 1
      : tag === 'td' || tag === 'th' || tag === 'tr'
        ? 2
        : tag === 'blockquote'
          ? 3
          : tag === 'pre'
            ? 4
            : tag === 'dd' || tag === 'dt'
              ? 5
              : 0,
    own.heading ? Number(tag[1]) : 0,
    Number(element.tag === 'p'),
    own.kind ? KINDS.indexOf(own.kind) + 1 : 0,
    repeats,
    Number(/^["“„«‹「'‘]/.test(text)),
    Number(/[|•·»›]/.test(text)),
    Number(/©|@|https?:|www\./.test(text)),
    Number(/\b(?:19|20)\d\d\b|\d{1,2}:\d\d/.test(text) && own.chars < 100),
  ]
}

const GOOD_MIN = 1

/** The nearest boxes around a block that hold more than it, with how much they hold. */
class Containers {
  private readonly stats = new Map<Elem, { chars: number; linked: number; blocks: number; good: number }>()
  private readonly total: { chars: number; good: number }
  private readonly cache = new Map<Elem, number[]>()

  constructor(blocks: readonly Block[], own: readonly Own[]) {
    this.total = { chars: 1, good: GOOD_MIN }
    for (const [i, block] of blocks.entries()) {
      const good = own[i].good ? own[i].chars : 0
      this.total.chars += own[i].chars
      this.total.good += good
      for (let at: Elem | null = block.element; at !== null; at = at.parent) this.count(at, own[i], good)
    }
  }

  private count(at: Elem, own: Own, good: number): void {
    const stat = this.stats.get(at) ?? { chars: 0, linked: 0, blocks: 0, good: 0 }
    stat.chars += own.chars
    stat.linked += own.linked * own.chars
    stat.blocks += 1
    stat.good += good
    this.stats.set(at, stat)
  }

  features(element: Elem): number[] {
    const cached = this.cache.get(element)
    if (cached) return cached
    const row: number[] = []
    let seen = 1
    let depth = 0
    for (let at: Elem | null = element; at !== null; at = at.parent) {
      depth += 1
      const stat = this.stats.get(at)
      if (!stat || stat.blocks <= seen || row.length >= 25) continue
      seen = stat.blocks
      row.push(
        Math.log2(1 + stat.chars),
        stat.linked / stat.chars,
        stat.good / this.total.good,
        stat.good / stat.chars,
        stat.blocks,
      )
    }
    while (row.length < 25) row.push(-1)
    row.push(depth)
    this.cache.set(element, row)
    return row
  }
}

/** What a reader knows who comes down the page: the headline passed or not, good text behind and before, ends seen. */
function walked(blocks: readonly Block[], own: readonly Own[], title: string): { rows: number[][]; repeats: number[] } {
  const counts = new Map<string, number>()
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1)
  const key = title.toLowerCase()
  const titleAt = blocks.findIndex(({ text, tag }) => key !== '' && text.toLowerCase() === key && /^h[1-3]$/.test(tag))
  const headline = titleAt >= 0 ? titleAt : blocks.findIndex(({ tag }) => tag === 'h1')
  const totalGood = own.reduce((sum, { good, chars }) => sum + (good ? chars : 0), 1)
  const nextGood = distances(own, true)
  const lastGood = distances(own, false)
  let goodBefore = 0
  let endAt = -1
  const rows = blocks.map((block, i) => {
    if (own[i].kind === 'end') endAt = i
    const row = [
      i / blocks.length,
      headline < 0 ? -50 : Math.max(-20, Math.min(60, i - headline)),
      Number(key !== '' && block.text.toLowerCase() === key),
      goodBefore / totalGood,
      Math.log2(1 + goodBefore),
      nextGood[i],
      lastGood[i],
      endAt < 0 ? -1 : Math.min(40, i - endAt),
    ]
    if (own[i].good) goodBefore += own[i].chars
    return row
  })
  return { rows, repeats: blocks.map(({ text }) => Math.min(5, counts.get(text) ?? 1)) }
}

/** For each block how many blocks away the nearest good one is, in one direction; 30 where there is none that near. */
function distances(own: readonly Own[], ahead: boolean): number[] {
  const out: number[] = Array.from({ length: own.length })
  let away = 30
  for (let step = 0; step < own.length; step++) {
    const i = ahead ? own.length - 1 - step : step
    out[i] = away
    away = own[i].good ? 1 : Math.min(30, away + 1)
  }
  return out
}

function neighbours(blocks: readonly Block[], own: readonly Own[], i: number): number[] {
  return [-2, -1, 1, 2].flatMap(offset => {
    const other = own[i + offset]
    if (!other) return [-1, -1, -1, -1, -1]
    const kin = blocks[i + offset].element.parent === blocks[i].element.parent ? 1 : 0
    return [
      Math.log2(1 + other.chars),
      other.linked,
      Number(other.sentence),
      other.heading ? 2 : other.item ? 1 : 0,
      kin,
    ]
  })
}
