import { hash32 } from '../../text/word-hashes.ts'
import { KeyTable } from './key-table.ts'
import { Lookup } from './lookup.ts'
import { Pieces, UNLIKE_ONES } from './pieces.ts'
import type { Vector } from './vector.ts'

/** Pieces of texts, and ends of headlines, that are remembered at least; at most twice as many. */
const REMEMBERED = 150_000
/** Headlines less alike than this are about different things. */
const UNLIKE = 0.15
const SOME_WORDS = /\S\s+\S+\s+\S/
const PIECE_END = /[.!?。\n]/g
const TAIL = /^(.{12,}?)(?:\s[-–—|•·]|\s?::|\s?\|)\s(?!.*\s(?:[-–—|]|::)\s)(.{2,60})$/su

/**
 * What an outlet prints around its articles: sentences that stood under an unlike headline before, and names of outlets
 * at the end of headlines. The same goes for paragraphs of background that are told again in another story.
 */
export class Chrome {
  private pieces = new Pieces()
  private olderPieces = new Pieces()
  private tails = new KeyTable([Int32Array])
  private olderTails = new KeyTable([Int32Array])
  private readonly lookup = new Lookup()

  /** A headline without the outlet's name behind it, as far as that was met before. */
  headline(title: string): string {
    const parts = TAIL.exec(title)
    if (!parts) return title
    const [, head, tail] = parts
    const before = this.tailMet(hash32(tail) | 0, hash32(head) | 0)
    return before !== undefined && before !== (hash32(head) | 0) ? head : title
  }

  /** The stretches of a text that are its own: what stood under an unlike headline before is blanked out. */
  own(text: string, title: Vector): string {
    let own = ''
    let kept = 0
    for (let from = 0; from < text.length; ) {
      const end = endOfPiece(text, from)
      if (this.isChrome(text.slice(from, end), title)) {
        own += text.slice(kept, from) + ' '.repeat(end - from)
        kept = end
      }
      from = end
    }
    return kept === 0 ? text : own + text.slice(kept)
  }

  private isChrome(piece: string, title: Vector): boolean {
    const plain = piece.trim()
    if (!SOME_WORDS.test(plain)) return false
    const key = hash32(plain) | 0
    const unlike = this.stoodUnderUnlike(key, title)
    if (this.pieces.size >= REMEMBERED) [this.olderPieces, this.pieces] = [this.pieces, new Pieces()]
    this.pieces.set(key, unlike ? undefined : title)
    return unlike
  }

  private stoodUnderUnlike(key: number, title: Vector): boolean {
    const holder = this.pieces.has(key) ? this.pieces : this.olderPieces
    const headline = holder.headline(key)
    if (headline === undefined) return false
    return headline === UNLIKE_ONES || this.lookup.dot(title, ...holder.entries(headline)) < UNLIKE
  }

  /** The hash of the headline that an end stood behind last, from now on this one. */
  private tailMet(tail: number, head: number): number | undefined {
    const before = this.tails.value(tail) ?? this.olderTails.value(tail)
    if (this.tails.size >= REMEMBERED) [this.olderTails, this.tails] = [this.tails, new KeyTable([Int32Array])]
    this.tails.set(tail, head)
    return before
  }
}

/** Behind the next sign that ends a piece, or the end of the text. */
function endOfPiece(text: string, from: number): number {
  PIECE_END.lastIndex = from
  return PIECE_END.test(text) ? PIECE_END.lastIndex : text.length
}
