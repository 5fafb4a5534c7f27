import { lowerBound } from './lower-bound.ts'
import { languageTable } from './languages/language.ts'

/** One word, number or mark of a text with its place. Offsets are UTF-16, half-open. */
export interface Token {
  text: string
  lower: string
  start: number
  end: number
  kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  capital: boolean
  /** Number of the sentence, over the whole text. A full stop inside a sentence's quotation ends a sentence too. */
  sentence: number
  /** Number of the line or paragraph. */
  paragraph: number
  /** First word of its sentence. */
  first: boolean
}

const TOKEN =
  /\r?\n|(?:\p{Lu}-)?(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:(?:['’‑‐\-&·]|[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|''(?!')|``|\.{2,}|[^\s\p{L}\p{N}]/gu
const ENDS = /^(?:[.!?…。！？؟۔]|\.{2,})$/u
const CLOSES = /^(?:["”“»«›‹’'」』)\]]|'')$/u
const OPENS_SENTENCE = /^[\p{Lu}\p{Lo}\p{N}]/u
const SMALL = /^\p{Ll}/u

let last: { text: string; language: string; tokens: Token[] } | undefined

/**
 * The tokens of a text. Possessive endings stand apart; a full stop belongs to its abbreviation. The answer for the
 * text asked last is kept, because names and attributions of one text are read one after the other.
 */
export function tokens(text: string, language: string): Token[] {
  if (last && last.text === text && last.language === language) return last.tokens
  const { abbreviations, openers } = languageTable(language).sentences
  const made = numbered(joined(raw(text), abbreviations), openers)
  last = { text, language, tokens: made }
  return made
}

/** Number of the first token that begins at an offset or behind it. */
export function tokenFrom(list: readonly Token[], offset: number): number {
  return lowerBound(list, offset, startOf)
}

const startOf = ({ start }: Token): number => start

function raw(text: string): Token[] {
  const found: Token[] = []
  let paragraph = 0
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const word = match[0]
    if (word.endsWith('\n')) paragraph++
    else if (word.length > 2 && isPossessive(word, word.length - 2)) {
      found.push(token(word.slice(0, -2), match.index, paragraph))
      found.push(token(word.slice(-2), match.index + word.length - 2, paragraph))
    } else found.push(token(word, match.index, paragraph))
  }
  return found
}

function token(text: string, start: number, paragraph: number): Token {
  const kind = kindOf(text)
  const code = text.charCodeAt(0)
  const capital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
  const lower = kind === 'word' ? plain(text.toLowerCase()) : text
  return { text, lower, start, end: start + text.length, kind, capital, sentence: 0, paragraph, first: false }
}

// Most characters of most texts are ASCII, which no expression is needed for.
function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0)
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'number'
    const letter = code | 32
    return (letter >= 97 && letter <= 122) || (text.length === 2 && isPossessive(text, 0)) ? 'word' : 'mark'
  }
  return /^\p{N}/u.test(text) ? 'number' : /^[\p{L}\p{M}]|^’[sS]$/u.test(text) ? 'word' : 'mark'
}

/** True where 's or ’S stands at `at` and ends the word. */
function isPossessive(word: string, at: number): boolean {
  const last = word.charCodeAt(at + 1)
  if (last !== 115 && last !== 83) return false
  return word[at] === "'" || word[at] === '’'
}

const plain = (lower: string): string => (lower.includes('’') ? lower.replaceAll('’', "'") : lower)

// "Rep." and "J." are one token each: their full stop ends no sentence.
function joined(found: Token[], abbreviations: ReadonlySet<string>): Token[] {
  const kept: Token[] = []
  for (const next of found) {
    const before = kept.at(-1)
    if (next.text === '.' && before?.kind === 'word' && before.end === next.start && shortened(before, abbreviations)) {
      kept[kept.length - 1] = { ...before, text: `${before.text}.`, lower: `${before.lower}.`, end: next.end }
    } else kept.push(next)
  }
  return kept
}

function shortened(word: Token, abbreviations: ReadonlySet<string>): boolean {
  if (word.text.length === 1 && word.capital) return word.text !== 'I'
  return abbreviations.has(word.lower) && (word.capital || word.lower.includes('.'))
}

function numbered(found: Token[], openers: ReadonlySet<string>): Token[] {
  let sentence = 0
  let open = true
  for (let index = 0; index < found.length; index++) {
    const token = found[index]
    if (index > 0 && (found[index - 1].paragraph !== token.paragraph || endsBefore(found, index, openers))) {
      sentence++
      open = true
    }
    token.sentence = sentence
    if (open && token.kind !== 'mark') {
      token.first = true
      open = false
    }
  }
  return found
}

// Closing marks belong to the sentence they close; "What?" she asked goes on.
function endsBefore(found: Token[], index: number, openers: ReadonlySet<string>): boolean {
  if (found[index - 1].kind !== 'mark') return endsAbbreviated(found, index, openers)
  let back = index - 1
  let closed = 0
  while (back > 0 && closed < 3 && closesBehind(found, back)) {
    back--
    closed++
  }
  if (back < 0 || found[back].paragraph !== found[index].paragraph) return false
  const ended = ENDS.test(found[back].text)
  if (!ended) return closed === 0 && endsAbbreviated(found, index, openers)
  if (
    found[index].start === found[index - 1].end &&
    (CLOSES.test(found[index].text) || /^[.!?]$/.test(found[back].text)) &&
    !isBlankForgotten(found, index)
  )
    return false
  return startsSentence(found, index)
}

// "the gun went off.The boy fled": a blank was lost between two sentences. Hosts and file names go on with small letters or a dot.
function isBlankForgotten(found: Token[], index: number): boolean {
  const [word, stop, next, after] = [found[index - 2], found[index - 1], found[index], found[index + 1]]
  if (word?.kind !== 'word' || word.end !== stop.start || word.text.length < 2 || !SMALL.test(word.text.slice(-1)))
    return false
  return next.kind === 'word' && /^\p{Lu}\p{Ll}*$/u.test(next.text) && after !== undefined && after.start > next.end
}

// “ and " also open: they close only where they touch what stands before them.
function closesBehind(found: Token[], index: number): boolean {
  if (!CLOSES.test(found[index].text)) return false
  return !/^(?:["“«‹]|'')$/u.test(found[index].text) || found[index - 1].end === found[index].start
}

function startsSentence(found: Token[], index: number): boolean {
  for (let ahead = index; ahead < Math.min(found.length, index + 4); ahead++) {
    if (found[ahead].kind !== 'mark') return OPENS_SENTENCE.test(found[ahead].text)
    if (SMALL.test(found[ahead].text)) return false
  }
  return true
}

// "in the U.S. The" ends a sentence, "the U.S. Senate" and "Mr. The" do not.
function endsAbbreviated(found: Token[], index: number, openers: ReadonlySet<string>): boolean {
  const before = found[index - 1]
  if (before.kind !== 'word' || !before.text.endsWith('.')) return false
  if (/^(?:["“«]|'')$/.test(found[index].text))
    return found[index].start > before.end && found[index + 1]?.capital === true && before.text.length > 2
  if (!found[index].capital) return false
  return /^(?:(?:\p{L}\.)+|inc\.|co\.|corp\.|ltd\.|jr\.|sr\.)$/u.test(before.lower) && openers.has(found[index].lower)
}
