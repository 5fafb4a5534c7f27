import { hash32 } from '../../text/shingles.ts'
import { folded } from '../../text/words.ts'

const NAME = /\p{Lu}[\p{L}\p{M}'’-]{2,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24}){1,3}/gu
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las|il|lo) /
const READ = 6000
const MOST = 20

/** Hashes of the last two words of each name of two words and more, without an article: titles before it do not count. */
export function namePairs(text: string): Uint32Array {
  const found = new Set<number>()
  for (const [name] of text.slice(0, READ).matchAll(NAME)) {
    const parts = folded(name).replace(ARTICLE, '').split(' ')
    if (parts.length >= 2 && found.size < MOST) found.add(hash32(parts.slice(-2).join(' ')))
  }
  return Uint32Array.from(found)
}
