import { languageTable } from '../../text/languages/language.ts'

const FEWEST_CHARACTERS = 40
const MOST_CHARACTERS = 420
/** Of scripts that write a word in one or two characters. */
const FEWEST_WIDE = 14
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LONGEST_WORD = 60

/** True where a piece of text can stand in a summary: a whole sentence that tells, not a line of the page around it. */
export function isTelling(text: string, language: string): boolean {
  return (
    text.length <= MOST_CHARACTERS &&
    text.length >= (WIDE.test(text) ? FEWEST_WIDE : FEWEST_CHARACTERS) &&
    isWhole(text) &&
    !OF_THE_PAGE.test(text) &&
    !LABELLED.test(text) &&
    !CAPTION.test(text) &&
    !isChrome(text, language) &&
    !hasEndlessWord(text)
  )
}

function isWhole(text: string): boolean {
  return (
    !/^\p{Ll}/u.test(text) &&
    !isShouted(text) &&
    /[.。．!！»”"’」』。۔।؛)）]$/u.test(text) &&
    !/[?？؟]["”»」』)]*$/u.test(text) &&
    !/(?:…|\.\.\.)$/u.test(text) &&
    isPaired(text)
  )
}

function isShouted(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0
  return capital > small && capital > 10
}

const PAIRS: readonly [string, string][] = [
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
  ['（', '）'],
]

// Half of a quotation, or of brackets, is half of a thought.
function isPaired(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  if (/[„]/u.test(text)) return count('"') % 2 === 0 || count('„') === count('"')
  return PAIRS.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 0
}

/** Addresses, handles, numbers to call, a whole line in brackets, what a page says of itself. */
const OF_THE_PAGE =
  /https?:|www\.|\b[\w.]+@[\w-]+\.\w|(?:^|\s)[@#]\p{L}|pic\.twitter|[|©{}<>]|_{2,}|(?<!\d)\d{3}[-.]\d{4}\b|\.(?:com|org|net)\b|^[(（[].*[)）\]]$|\b(?:image|slide) \d+ of \d|\b(?:buy|hide|view|toggle) (?:photo|caption|image)|\b(?:copyright|all rights reserved|subscribe|newsletter|click here|sign up|developing story|this story will be updated|check back|stay with|crime ?stoppers|go here to)\b/iu

/** "Analysis: …", "Arrested: …": a label, or who is asked. */
const LABELLED = /^\p{Lu}[\p{L}\p{M}-]*(?: \p{Lu}[\p{L}\p{M}-]*)?\s?: (?!["“«„])/u

/** "Divers search the wreck off Velden March 4, 2030.", "in this file photo". */
const CAPTION =
  /(?<!\b(?:on|of|until|by|since|from|dated|before|after)),? \p{Lu}\p{Ll}+ \d{1,2}, \d{4}\.$|\b(?:in this|file|undated|courtesy|handout) (?:photo|picture|image)|^\( [^)]* \)|\((?:right|left|cent(?:er|re)|above|below|pictured|l|r|[LRC])\)|\b(?:is|are) (?:shown|pictured)\b|\b(?:pictured|photographed) (?:above|below|here)\b|\b(?:read|found|seen|viewed|watched|heard|see|available) here\b/u

const STARTS = new Map<string, RegExp | null>()

// What the language's pages ask for, lead to, or say of their rights, at the beginning of a line.
function isChrome(text: string, language: string): boolean {
  const code = language.split('-', 1)[0]
  let starts = STARTS.get(code)
  if (starts === undefined) STARTS.set(code, (starts = startsOf(code)))
  return starts?.test(text) ?? false
}

function startsOf(code: string): RegExp | null {
  const { leadsAway, asks, rights } = languageTable(code).chrome
  const all = [...leadsAway, ...asks, ...rights].map(words => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return all.length === 0 ? null : new RegExp(`^(?:${all.join('|')})(?![\\p{L}\\p{M}])`, 'iu')
}

function hasEndlessWord(text: string): boolean {
  return !WIDE.test(text) && (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).some(word => word.length > LONGEST_WORD)
}
