import type { Chrome, LineKind } from './chrome-lines.ts'
import { lineKind } from './chrome-lines.ts'
import type { FeaturePart } from './feature-parts.ts'
import type { Block } from './render.ts'

/** What a block is by itself. */
export interface OwnFeatures {
  chars: number
  words: number
  linked: number
  sentence: boolean
  good: boolean
  kind: LineKind | undefined
  heading: boolean
  item: boolean
  commas: number
  /** Of the first thousand characters. */
  marks: number
  upper: number
  digits: number
  /** It has Chinese or Japanese characters. */
  unspaced: boolean
  /** It has bars, bullets or arrows. */
  barred: boolean
  /** It has an address or a mark of copyright. */
  addressed: boolean
}

const KINDS: readonly LineKind[] = ['chrome', 'count', 'leads-away', 'end', 'asks', 'rights']
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

export function ownFeatures({ text, tag, linked }: Block, chrome: Chrome): OwnFeatures {
  const chars = text.length
  const sentence = endsSentence(text)
  const own: OwnFeatures = {
    chars,
    words: 1,
    linked: Math.min(1, linked / chars),
    sentence,
    good: sentence && chars >= 80 && linked < chars * 0.4,
    kind: lineKind(text, chrome),
    heading: HEADINGS.has(tag),
    item: tag === 'li',
    commas: 0,
    marks: 0,
    upper: 0,
    digits: 0,
    unspaced: false,
    barred: false,
    addressed: false,
  }
  scan(text, own)
  // Characters by two where a script has no spaces.
  if (own.unspaced) own.words = Math.max(own.words, chars / 2)
  return own
}

const ENDS = new Set('.!?…。！？؟।:')
const CLOSES = new Set(')]"\'”’»›」』')

/** A mark that ends a sentence, and nothing but closing quotes and brackets behind it. */
function endsSentence(text: string): boolean {
  let last = text.length - 1
  while (last >= 0 && CLOSES.has(text[last])) last -= 1
  return last >= 0 && ENDS.has(text[last])
}

const LOOKED_AT = 1000
const BARS = new Set([...'|•·»›'].map(mark => mark.charCodeAt(0)))
const COLON = 58

/** One look at every character. */
function scan(text: string, own: OwnFeatures): void {
  let spaces = 0
  let upper = 0
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 96 && code < 123) continue
    if (code === 32) spaces += 1
    else if (code >= 65 && code <= 90) upper += i < LOOKED_AT ? 1 : 0
    else if (code >= 48 && code <= 57) digits += i < LOOKED_AT ? 1 : 0
    else mark(text, i, code, own)
  }
  own.words += spaces
  own.upper = upper
  own.digits = digits
}

function mark(text: string, i: number, code: number, own: OwnFeatures): void {
  if (code === 44 || code === 0x3001 || code === 0xff0c) {
    own.commas += 1
    if (i < LOOKED_AT) own.marks += 1
  } else if (code === 46 || code === 59 || code === 0x3002) {
    if (i < LOOKED_AT) own.marks += 1
    if (code === 46 && text.startsWith('www', i - 3)) own.addressed = true
  } else if (code === 0x60c) own.commas += 1
  else if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff)) own.unspaced = true
  else if (code === 0xa9 || code === 64) own.addressed = true
  else if (code === COLON) own.addressed ||= text.startsWith('http', i - 4) || text.startsWith('https', i - 5)
  else if (BARS.has(code)) own.barred = true
}

const TAG_NUMBERS = new Map([
  ['li', 1],
  ['td', 2],
  ['th', 2],
  ['tr', 2],
  ['blockquote', 3],
  ['pre', 4],
  ['dd', 5],
  ['dt', 5],
])
const QUOTES = new Set('"“„«‹「\'‘')
const DATED = /\b(?:19|20)\d\d\b|\d{1,2}:\d\d/

/** Its length, links, marks, tag and kind of line; `repeats`: how often each block is said. */
export function wordPart(
  blocks: readonly Block[],
  own: readonly OwnFeatures[],
  repeats: readonly number[],
): FeaturePart {
  return {
    width: 16,
    write: (row, at, i) => {
      const { text, tag, element } = blocks[i]
      const block = own[i]
      const length = Math.min(block.chars, LOOKED_AT)
      row[at] = Math.log2(1 + block.chars)
      row[at + 1] = Math.log2(1 + block.words)
      row[at + 2] = block.linked
      row[at + 3] = Number(block.sentence)
      row[at + 4] = block.marks / length
      row[at + 5] = block.upper / length
      row[at + 6] = block.digits / length
      row[at + 7] = TAG_NUMBERS.get(tag) ?? 0
      row[at + 8] = block.heading ? Number(tag[1]) : 0
      row[at + 9] = Number(element.tag === 'p')
      row[at + 10] = block.kind ? KINDS.indexOf(block.kind) + 1 : 0
      row[at + 11] = repeats[i]
      row[at + 12] = Number(QUOTES.has(text[0]))
      row[at + 13] = Number(block.barred)
      row[at + 14] = Number(block.addressed)
      row[at + 15] = Number(block.chars < 100 && DATED.test(text))
    },
  }
}
