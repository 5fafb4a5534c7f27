import { hash32 } from '../../text/shingles.ts'
import { dot, type Vector } from './vector.ts'

/** Pieces of texts, and ends of headlines, that are remembered. */
const REMEMBERED = 300_000
/** Headlines less alike than this are about different things. */
const UNLIKE = 0.15
const LEAST_WORDS = 3
const TAIL = /^(.{12,}?)(?:\s[-–—|•·]|\s?::|\s?\|)\s(?!.*\s(?:[-–—|]|::)\s)(.{2,60})$/su

/**
 * What an outlet prints around its articles: sentences that stood under an unlike headline before, and names of outlets
 * at the end of headlines. The same goes for paragraphs of background that are told again in another story.
 */
export class Chrome {
  /** By hash of a piece: the headline that it last stood under; null once it stood under unlike ones. */
  private readonly pieces = new Map<number, Vector | null>()
  private readonly tails = new Map<number, number>()

  /** A headline without the outlet's name behind it, as far as that was met before. */
  headline(title: string): string {
    const parts = TAIL.exec(title)
    if (!parts) return title
    const [, head, tail] = parts
    const key = hash32(tail)
    const before = this.tails.get(key)
    remember(this.tails, key, hash32(head))
    const isKnown = before !== undefined && before !== hash32(head)
    return isKnown ? head : title
  }

  /** The stretches of a text that are its own: what stood under an unlike headline before is blanked out. */
  own(text: string, title: Vector): string {
    let own = ''
    for (const piece of text.split(/(?<=[.!?。\n])/u))
      own += this.isChrome(piece, title) ? ' '.repeat(piece.length) : piece
    return own
  }

  private isChrome(piece: string, title: Vector): boolean {
    const plain = piece.trim()
    if (plain.split(/\s+/, LEAST_WORDS).length < LEAST_WORDS) return false
    const key = hash32(plain)
    const before = this.pieces.get(key)
    if (before === null) return true
    const unlike = before !== undefined && dot(before, title) < UNLIKE
    remember(this.pieces, key, unlike ? null : title)
    return unlike
  }
}

function remember<Value>(memory: Map<number, Value>, key: number, value: Value): void {
  memory.delete(key)
  memory.set(key, value)
  if (memory.size <= REMEMBERED) return
  for (const oldest of memory.keys()) {
    memory.delete(oldest)
    break
  }
}
