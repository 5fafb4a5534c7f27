import type { Article } from '../../domain/article.ts'
import { outletHost } from './wire-credit.ts'
import { carryingMarks, markedWords } from './word-marks.ts'

/** Words in a run that two texts can share. */
export const RUN = 5
/** One run in eight, chosen by its hash, stands in the index: the same ones in every text that has them. */
const SAMPLE = 8

/** What of an article is compared with others. */
export interface Fingerprint {
  language: string
  host: string | undefined
  /** The words of the text's prose in order, 16 bits each. */
  words: Uint16Array
  /** A bit for each word, set where it is quoted; empty where none is. */
  quoted: Uint8Array
  /** The headline's words that carry meaning, each once. */
  titleWords: Uint16Array
  /** The headline as it is compared; 0 where it is too short to tell articles apart. */
  titleKey: number
  /** Hashes of quotations of five words and more. */
  quotes: Uint32Array
}

const RIGHTS =
  /(?:TM and )?(?:©|\(c\)|copyright)[^\n]{0,90}?(?:all rights reserved|todos los derechos|tous droits|alle rechte)[^\n]{0,160}|riproduzione riservata[^\n]{0,80}|this material may not be[^\n]{0,120}/giu
const MAY_HOLD_RIGHTS = /©|\(c\)|copyright|riproduzione|this material/i
const SENTENCE_END = /[.!?…。！？]["”»’')\]]*$/u
// A quotation that is short is a name or a word; where the first of a pair is taken for one, so is its end.
const QUOTED = /["“«„「『]([^“”«»„"「」『』\n]{1,900})[”»“"」』]/gu
const SHORTEST_QUOTE = 12
/** Below this share of prose the lines are all taken: verse, lists, texts without full stops. */
const PROSE_SHARE = 0.4

/** The words of an article that can be compared: its prose, without rights notices, menus and lists of links. */
function proseOf(text: string): string {
  const clean = (MAY_HOLD_RIGHTS.test(text) ? text.replace(RIGHTS, ' ') : text).replaceAll("''", '"')
  const lines = clean.split(/[\n\r\u2028\u2029]+/)
  const prose = lines.filter(line => line.length > 160 || SENTENCE_END.test(line.trimEnd().slice(-12)))
  const kept = prose.reduce((sum, line) => sum + line.length, 0)
  return kept >= PROSE_SHARE * clean.length ? prose.join('\n') : clean
}

/** The fingerprint of an article: a pure function of it. */
export function fingerprint(article: Article): Fingerprint {
  const { language } = article
  const prose = proseOf(article.text)
  const { marks: words, starts } = markedWords(prose, language)
  const title = markedWords(article.title, language).marks
  const host = outletHost(article)
  const outlet = host ? new Set(outletWords(article.title, host, language)) : undefined
  return {
    language: language.split('-', 1)[0],
    host,
    words,
    ...quotations(prose, words, starts),
    titleWords: carryingMarks(outlet ? title.filter(word => !outlet.has(word)) : title),
    titleKey: title.length < 5 ? 0 : runHash(title, 0, title.length),
  }
}

/** The hash of a run of words. */
export function runHash(words: Uint16Array, first: number, size: number): number {
  let combined = 0x811c9dc5
  const end = Math.min(first + size, words.length)
  for (let next = first; next < end; next++) {
    combined = Math.imul(combined ^ words[next], 0x01000193)
    combined ^= combined >>> 15
  }
  return combined >>> 0
}

/** How many runs so many words make: a shorter text is one run. */
export function runCount(words: number): number {
  return words === 0 ? 0 : Math.max(1, words - RUN + 1)
}

/** The hashes by which an article is found: a sample of its runs, its headline. */
export function indexed({ words, titleKey }: Fingerprint): Set<number> {
  const chosen = new Set<number>()
  for (let first = 0; first < runCount(words.length); first++) {
    const run = runHash(words, first, RUN)
    if ((run & (SAMPLE - 1)) === 0) chosen.add(run)
  }
  if (titleKey !== 0) chosen.add(titleKey)
  return chosen
}

// An outlet's own name in its headlines is not the matter.
function outletWords(title: string, host: string, language: string): number[] {
  const named = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []
  return named.filter(word => host.includes(word)).flatMap(word => [...markedWords(word, language).marks])
}

// Which words are quoted, and the hashes of quotations of five words and more.
function quotations(prose: string, words: Uint16Array, starts: Uint32Array): Pick<Fingerprint, 'quoted' | 'quotes'> {
  const quotes = new Set<number>()
  let quoted = new Uint8Array(0)
  let next = 0
  for (const match of prose.matchAll(QUOTED)) {
    if (match[1].length < SHORTEST_QUOTE) continue
    while (next < starts.length && starts[next] < match.index) next++
    const first = next
    while (next < starts.length && starts[next] < match.index + match[0].length) next++
    if (next - first >= RUN) quotes.add(runHash(words, first, next - first))
    if (quoted.length === 0) quoted = new Uint8Array((words.length + 7) >> 3)
    for (let at = first; at < next; at++) quoted[at >> 3] |= 1 << (at & 7)
  }
  return { quoted, quotes: Uint32Array.from(quotes) }
}
