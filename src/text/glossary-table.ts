import { hash32 } from './word-hashes.ts'

/** What a word may mean: an English stem, and how likely it is that, of 1 for all its meanings together. */
export interface Meant {
  idea: string
  share: number
}

/** One of the dictionaries from which a table was made. */
export interface GlossarySource {
  name: string
  from: string
  to: string
  entries: number
  /** As the dictionary states it, in one line; empty where it states none. */
  licence: string
}

/** Words by language, each with what it may mean, the likeliest first. */
export type GlossaryContent = ReadonlyMap<string, ReadonlyMap<string, readonly Meant[]>>

interface Section {
  language: string
  first: number
  words: number
}

interface Contents {
  sources: readonly GlossarySource[]
  sections: readonly Section[]
  ideas: number
  meanings: number
}

const FULL = 255
const HEAD_WORDS = 2

/**
 * Bilingual dictionaries as one table of numbers: the hash of each word in order, where its meanings begin, its
 * meanings, and the English stems that they are. Nothing is unpacked: a look-up is a search in the hashes.
 */
export class GlossaryTable {
  readonly sources: readonly GlossarySource[]
  private readonly sections: ReadonlyMap<string, Section>
  private readonly hashes: Uint32Array
  private readonly begins: Uint32Array
  private readonly meanings: Uint32Array
  private readonly ideaBegins: Uint32Array
  private readonly ideaBytes: Uint8Array
  private readonly decoder = new TextDecoder()

  /** Reads what `encodeGlossary` wrote; throws a RangeError where lengths do not fit. */
  constructor(bytes: Uint8Array) {
    const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const [contentsBytes] = numbers(whole, 0, HEAD_WORDS)
    const contents = JSON.parse(this.decoder.decode(whole.subarray(8, 8 + contentsBytes))) as Contents
    const words = contents.sections.reduce((sum, section) => sum + section.words, 0)
    let at = 8 + aligned(contentsBytes)
    const next = (count: number): Uint32Array => {
      const found = numbers(whole, at, count)
      at += 4 * count
      return found
    }
    this.sources = contents.sources
    this.sections = new Map(contents.sections.map(section => [section.language, section]))
    this.hashes = next(words)
    this.begins = next(words + 1)
    this.meanings = next(contents.meanings)
    this.ideaBegins = next(contents.ideas + 1)
    this.ideaBytes = whole.subarray(at, at + this.ideaBegins[contents.ideas])
    if (this.ideaBytes.length !== this.ideaBegins[contents.ideas]) throw new RangeError('the table is cut short')
  }

  /** How many words of each language it has. */
  get languages(): [language: string, words: number][] {
    return [...this.sections.values()].map(({ language, words }) => [language, words])
  }

  /** What a word in its glossary form may mean, the likeliest first; nothing where it is not known. */
  meaningsOf(word: string, language: string): Meant[] {
    const section = this.sections.get(language)
    if (!section) return []
    const hash = hash32(word)
    const end = section.first + section.words
    const at = placeOf(hash, this.hashes, section.first, end)
    if (at === end || this.hashes[at] !== hash) return []
    return Array.from(this.meanings.subarray(this.begins[at], this.begins[at + 1]), each => ({
      idea: this.idea(each >>> 8),
      share: (each & FULL) / FULL,
    }))
  }

  private idea(id: number): string {
    return this.decoder.decode(this.ideaBytes.subarray(this.ideaBegins[id], this.ideaBegins[id + 1]))
  }
}

/** A table's bytes. Of two words of a language with one hash the first is kept. */
export function encodeGlossary(content: GlossaryContent, sources: readonly GlossarySource[]): Uint8Array {
  const ideas = new Map<string, number>()
  const sections: Section[] = []
  const [hashes, begins, meanings]: [number[], number[], number[]] = [[], [], []]
  for (const [language, words] of [...content].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const first = hashes.length
    for (const [hash, meant] of inOrder(words)) {
      hashes.push(hash)
      begins.push(meanings.length)
      for (const { idea, share } of meant) {
        if (!ideas.has(idea)) ideas.set(idea, ideas.size)
        meanings.push(((ideas.get(idea)! << 8) | Math.max(1, Math.round(share * FULL))) >>> 0)
      }
    }
    sections.push({ language, first, words: hashes.length - first })
  }
  begins.push(meanings.length)
  const contents: Contents = { sources, sections, ideas: ideas.size, meanings: meanings.length }
  return packed(contents, [hashes, begins, meanings], [...ideas.keys()])
}

function inOrder(words: ReadonlyMap<string, readonly Meant[]>): [number, readonly Meant[]][] {
  const byHash = new Map<number, readonly Meant[]>()
  for (const [word, meant] of words) {
    const hash = hash32(word)
    if (!byHash.has(hash)) byHash.set(hash, meant)
  }
  return [...byHash].sort(([one], [other]) => one - other)
}

function packed(contents: Contents, lists: readonly number[][], ideas: readonly string[]): Uint8Array {
  const encoder = new TextEncoder()
  const head = encoder.encode(JSON.stringify(contents))
  const spelled = ideas.map(idea => encoder.encode(idea))
  const ideaBegins = [0]
  for (const bytes of spelled) ideaBegins.push(ideaBegins.at(-1)! + bytes.length)
  const words = [...lists, ideaBegins].map(list => Uint32Array.from(list))
  const size = 8 + aligned(head.length) + words.reduce((sum, list) => sum + list.byteLength, 0) + ideaBegins.at(-1)!
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 8)
  let at = 8 + aligned(head.length)
  for (const list of words) {
    bytes.set(new Uint8Array(list.buffer), at)
    at += list.byteLength
  }
  for (const [nth, each] of spelled.entries()) bytes.set(each, at + ideaBegins[nth])
  return bytes
}

/** The first place from `low` to `high` that is not below a hash. */
function placeOf(hash: number, hashes: Uint32Array, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hashes[middle] < hash) low = middle + 1
    else high = middle
  }
  return low
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4

function numbers(bytes: Uint8Array, at: number, count: number): Uint32Array {
  if (at + 4 * count > bytes.length) throw new RangeError('the table is cut short')
  return new Uint32Array(bytes.buffer, bytes.byteOffset + at, count)
}
