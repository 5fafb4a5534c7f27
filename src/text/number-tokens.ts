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
  /(\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,'’٬٫،]\p{Nd}+)*(?:[eE^][+-]{0,2}\p{Nd}{1,3}(?!\p{L}))?)|([\p{L}\p{M}]+(?:(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic})[\p{L}\p{M}]+)*)|[^\s\p{L}\p{M}\p{Nd}]/uy

/** The numerals, words and signs of a text, in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let last = -1
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === LINE) {
      at++
      continue
    }
    const token = isLetter(code) ? plainWord(text, at, last) : undefined
    const one = token ?? (isPlainSign(code) ? plainSign(text, at, last) : matched(text, at, last))
    if (one) {
      found.push(one)
      at = last = one.end
    } else at += code >= HIGH_SURROGATE && code < LOW_SURROGATE ? 2 : 1
  }
  return found
}

const SPACE = 32
const LINE = 10
const ASCII_END = 128
const HIGH_SURROGATE = 0xd800
const LOW_SURROGATE = 0xdc00

// Most words of most news are plain letters, for which the expression is too good.
function plainWord(text: string, start: number, last: number): Token | undefined {
  let end = start + 1
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  if (end < text.length && text.charCodeAt(end) >= ASCII_END) return undefined
  const word = text.slice(start, end)
  return { kind: 'word', start, end, key: word.toLowerCase(), text: word, tight: start === last }
}

function plainSign(text: string, start: number, last: number): Token {
  const sign = text[start]
  return { kind: 'sign', start, end: start + 1, key: sign, text: sign, tight: start === last }
}

function matched(text: string, start: number, last: number): Token | undefined {
  TOKEN.lastIndex = start
  const match = TOKEN.exec(text)
  if (!match) return undefined
  const [written] = match
  const kind = match[1] ? 'numeral' : match[2] ? 'word' : 'sign'
  const key = kind === 'word' ? wordKey(written) : written
  return { kind, start, end: start + written.length, key, text: written, tight: start === last }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

// Neither space, control, letter nor digit of ASCII.
function isPlainSign(code: number): boolean {
  return code > SPACE && code < ASCII_END - 1 && !isLetter(code) && !(code >= 48 && code <= 57)
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
