/** A numeral, a word or a sign of a text. */
export interface Token {
  kind: 'numeral' | 'word' | 'sign'
  start: number
  end: number
  /** As looked up: lower case, without Latin accents. */
  key: string
  /** As written. */
  text: string
  /** True where nothing stands between it and the token before. */
  tight: boolean
}

// An apostrophe between Cyrillic letters belongs to its word (п'ять). A numeral keeps its separators; groups of three may stand apart by one space. Signs are single characters.
const TOKEN =
  /(\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,'’٬٫،]\p{Nd}+)*(?:[eE^][+-]{0,2}\p{Nd}{1,3}(?!\p{L}))?)|([\p{L}\p{M}]+(?:(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic})[\p{L}\p{M}]+)*)|[^\s\p{L}\p{M}\p{Nd}]/gu

/** The numerals, words and signs of a text, in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let last = -1
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const end = start + match[0].length
    const kind = match[1] ? 'numeral' : match[2] ? 'word' : 'sign'
    found.push({
      kind,
      start,
      end,
      key: kind === 'word' ? wordKey(match[0]) : match[0],
      text: match[0],
      tight: start === last,
    })
    last = end
  }
  return found
}

/** A word as number tables know it: lower case, without Latin accents, hamza on alif and Arabic vowel signs. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  if (/[’ʼ]/.test(lower)) return wordKey(lower.replace(/[’ʼ]/g, "'"))
  if (/[\u0600-\u06ff]/.test(lower)) return lower.replace(/[أإآ]/g, 'ا').replace(/[\u064b-\u0652\u0640]/g, '')
  const parts = lower.normalize('NFD')
  return parts.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '').normalize('NFC')
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return false
  return true
}
