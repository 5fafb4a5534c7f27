import type { Article } from '../../domain/article.ts'
import type { Slice } from '../../domain/span.ts'
import { hash32, plainWord, runHashes, wordHashes } from '../../text/shingles.ts'
import { words } from '../../text/words.ts'
import { outletHost } from './wire-credit.ts'

/** Words in a run that two texts can share. */
const RUN = 5
/** One shingle in eight, chosen by its hash, stands in the index: the same ones in every text that has them. */
const SAMPLE = 8

/** What of an article is compared with others. */
export interface Fingerprint {
  id: string
  language: string
  host: string | undefined
  /** Hashes of 5-word runs of the text's prose, in order. */
  runs: Uint32Array
  /** The same, each once, ascending. */
  set: Uint32Array
  /** Those in which no word is quoted, each once, ascending. */
  unquoted: Uint32Array
  /** Hashes of the words of the prose, by their first letters; 0 for words too short to carry meaning. */
  stems: Uint32Array
  /** Hashes of the headline's words that carry meaning, by their first letters. */
  titleStems: Set<number>
  /** The headline as it is compared; empty where it is too short to tell articles apart. */
  titleKey: number
  /** Hashes of quotations of five words and more. */
  quotes: Uint32Array
}

const RIGHTS =
  /(?:TM and )?(?:©|\(c\)|copyright)[^\n]{0,90}?(?:all rights reserved|todos los derechos|tous droits|alle rechte)[^\n]{0,160}|riproduzione riservata[^\n]{0,80}|this material may not be[^\n]{0,120}/giu
const SENTENCE_END = /[.!?…。！？]["”»’')\]]*\s*$/u
// A quotation that is short is a name or a word; where the first of a pair is taken for one, so is its end.
const QUOTED = /[“«„"「『]([^“”«»„"「」『』\n]{1,900})[”»“"」』]/gu
const SHORTEST_QUOTE = 12
/** Below this share of prose the lines are all taken: verse, lists, texts without full stops. */
const PROSE_SHARE = 0.4

/** The words of an article that can be compared: its prose, without rights notices, menus and lists of links. */
export function proseOf(text: string): string {
  const clean = text.replace(RIGHTS, ' ').replaceAll("''", '"')
  const lines = clean.split(/[\n\r\u2028\u2029]+/)
  const prose = lines.filter(line => SENTENCE_END.test(line) || line.length > 160)
  const kept = prose.reduce((sum, line) => sum + line.length, 0)
  return kept >= PROSE_SHARE * clean.length ? prose.join('\n') : clean
}

/** The fingerprint of an article: a pure function of it. */
export function fingerprint(article: Article): Fingerprint {
  const { language } = article
  const prose = proseOf(article.text)
  const found = words(prose, language)
  const plain = found.map(({ text }) => plainWord(text))
  const runs = runHashes(Uint32Array.from(plain, hash32), RUN)
  const set = ascending(runs)
  const free = unquotedRuns(prose, found, runs)
  const title = words(article.title, language).map(({ text }) => plainWord(text))
  const host = outletHost(article)
  return {
    id: article.id,
    language: language.split('-', 1)[0],
    host,
    runs,
    set,
    unquoted: free === runs ? set : ascending(free),
    stems: Uint32Array.from(plain, word => (carries(word) ? stemHash(word) : 0)),
    titleStems: new Set(title.filter(word => carries(word) && !host?.includes(word)).map(stemHash)),
    titleKey: title.length < 5 ? 0 : hash32(title.join(' ')),
    quotes: quoteHashes(article.text, language),
  }
}

/** The hashes by which an article is found: a sample of its shingles, its headline, its whole text. */
export function indexed(print: Fingerprint): Set<number> {
  const chosen = new Set<number>()
  for (const run of print.set) if (run % SAMPLE === 0) chosen.add(run)
  if (print.titleKey !== 0) chosen.add(print.titleKey)
  return chosen
}

/** Hashes of quotations of five words and more, each once. */
function quoteHashes(text: string, language: string): Uint32Array {
  const found = new Set<number>()
  for (const [, quote] of text.matchAll(QUOTED)) {
    const hashes = wordHashes(quote, language)
    if (hashes.length >= RUN) found.add(runHashes(hashes, hashes.length)[0])
  }
  return Uint32Array.from(found)
}

function unquotedRuns(prose: string, found: readonly Slice[], runs: Uint32Array): Uint32Array {
  const quoted = [...prose.matchAll(QUOTED)]
    .filter(match => match[1].length >= SHORTEST_QUOTE)
    .map(match => [match.index, match.index + match[0].length] as const)
  if (quoted.length === 0) return runs
  let next = 0
  const inside = found.map(({ start }) => {
    while (next < quoted.length && quoted[next][1] <= start) next++
    return next < quoted.length && quoted[next][0] <= start
  })
  return runs.filter((_, first) => !inside.slice(first, first + RUN).includes(true))
}

function carries(word: string): boolean {
  return word.length >= 4 || (word.length >= 2 && /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Nd}]/u.test(word))
}

function stemHash(word: string): number {
  return hash32(word.slice(0, 6))
}

function ascending(runs: Uint32Array): Uint32Array {
  const sorted = runs.slice().sort()
  let kept = 0
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at]
  }
  return sorted.slice(0, kept)
}
