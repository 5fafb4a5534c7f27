import { languageTable } from '../../text/languages/language.ts'

const FEWEST_CHARACTERS = 40
const MOST_CHARACTERS = 420
/** Of scripts that write a word in one or two characters. */
const FEWEST_WIDE = 14
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** True where a piece of text can stand in a summary: a whole sentence that tells, not a line of the page around it. */
export function isTelling(text: string, language: string): boolean {
  if (text.length > MOST_CHARACTERS || text.length < FEWEST_WIDE) return false
  if (text.length < FEWEST_CHARACTERS && !WIDE.test(text)) return false
  if (!isWhole(text)) return false
  const lower = text.toLowerCase()
  return (
    !isOfThePage(text, lower) &&
    !isCaption(text, lower) &&
    !isChrome(lower, language) &&
    !isShouted(text) &&
    !isUnderItsHeadline(lower) &&
    isInScript(text, language)
  )
}

const ENDS = /[.。．!！»”"’」』。۔।؛)）]$/u
const ASKS = /[?？؟]["”»」』)]*$/u
const TEASES = /(?:…|\.\.\.)$/u
const BEGINS_SMALL = /^\p{Ll}/u

function isWhole(text: string): boolean {
  return ENDS.test(text) && !ASKS.test(text) && !TEASES.test(text) && !BEGINS_SMALL.test(text) && isPaired(text)
}

const PAIRS = ['“”', '«»', '「」', '『』', '()', '（）'] as const

const PAIRED = /["“”„«»「」『』()（）]/

// Half of a quotation, or of brackets, is half of a thought.
function isPaired(text: string): boolean {
  if (!PAIRED.test(text)) return true
  if (text.includes('„')) return marks(text, '"') % 2 === 0 || marks(text, '„') === marks(text, '"')
  return marks(text, '"') % 2 === 0 && PAIRS.every(([open, close]) => marks(text, open) === marks(text, close))
}

/** How often a mark stands in a text. */
export function marks(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}

/** Of a text in small letters: marks of addresses, handles and markup; what a page says of itself, or asks of its readers. */
const OF_THE_PAGE =
  /[@|©{}<>]|https?:|www\.|__|\.(?:com|net|org)|(?:buy|hide|view|toggle) (?:photo|caption|image)|copyright|all rights reserved|subscribe|newsletter|click here|sign up|developing story|story will be updated|check back|stay with |crime ?stoppers|go here to|guest book|email notifications|skip ad\b|ad loading|loading\.\.\.|contributed to this (?:report|story|article)|photos? (?:are|is) provided by|arrest does not imply guilt|merely accusations|presumed innocent (?:unless|until)/
/** A tag, a number to call, a whole line in brackets. */
const TAGGED = /#\p{L}|(?<!\d)\d{3}[-.]\d{4}(?!\d)|^[(（[].*[)）\]]$/u
/** "Analysis: …", "Arrested: …": a label, or who is asked. */
const LABELLED = /^\p{Lu}[\p{L}\p{M}-]*(?: \p{Lu}[\p{L}\p{M}-]*)?\s?: (?!["“«„])/u
/** "Caption Raw video: …", "Video (02:18) : …". */
const OF_A_PLAYER = /^Captions? \p{Lu}|^(?:Video|Audio|Photo)s? \(\d[^)]{0,12}\)\s?:/u
/** "Tea at the pier: Effie Munro on Tuesday.": a scene and names, and nothing that happens. */
const WHO_IS_SEEN =
  /^(?![^:]* (?:dead|killed|injured|missing|victims?|suspects?|was|were|is|are)\b)[^:“"]{6,40}: (?:\p{Lu}[\p{L}\p{M}’'.-]*(?:, and |, | and | ))+(?:on )?\p{Lu}[\p{L}\p{M}’'-]*\.$/u
/** "This article is part of …", in small letters. */
const OF_ITSELF =
  /^(?:this|dieser|diese|ce|cet|cette|este|esta|questo|questa|dit|deze|ten|ta|эта|этот|ця|цей) (?:post|article|story|page|report is part|beitrag|artikel|text|seite|billet|publicación|artículo|nota|entrada|articolo|artigo|texto|stuk|artykuł|tekst|wpis|статья|текст|материал|стаття|матеріал)(?![\p{L}])/u

function isOfThePage(text: string, lower: string): boolean {
  return (
    OF_THE_PAGE.test(lower) ||
    OF_ITSELF.test(lower) ||
    TAGGED.test(text) ||
    LABELLED.test(text) ||
    OF_A_PLAYER.test(text) ||
    WHO_IS_SEEN.test(text)
  )
}

/** The letters that a language is written in; Latin ones where nothing is said. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  zh: /\p{Script=Han}/gu,
  ko: /\p{Script=Hangul}/gu,
}
const LATIN = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'])
const NOT_LATIN =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Greek}]/gu

// A sentence in other letters is somebody's words in another language.
function isInScript(text: string, language: string): boolean {
  const code = language.split('-', 1)[0]
  if (LATIN.has(code)) return count(text, NOT_LATIN) * 4 < text.length
  return !Object.hasOwn(SCRIPTS, code) || count(text, SCRIPTS[code]) * 4 > text.length
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

/** "Divers search the wreck off Velden March 4, 2030.", "( Ada Quill / Agency ) A man …". */
const DATED_CAPTION =
  /(?<!\b(?:on|of|until|by|since|from|dated|before|after)),? \p{Lu}\p{Ll}+ \d{1,2}, \d{4}\.$|^\( [^)]* \)/u
/** Of a text in small letters: a picture speaks, or a page that is seen elsewhere. */
const CAPTION =
  / in this (?:photo|picture|image)|(?:file|undated|courtesy|handout) (?:photo|picture)|\((?:right|left|center|centre|above|below|pictured|r|l)\)| (?:is|are) (?:shown|pictured)|pictured (?:above|below|here)|(?:image|slide) \d+ of \d| (?:read|found|seen|viewed|watched|heard|see|available) here\b/

function isCaption(text: string, lower: string): boolean {
  return CAPTION.test(lower) || DATED_CAPTION.test(text)
}

/** By their first words, what the pages of each language ask for, lead to, or say of their rights, at the beginning of a line. */
const STARTS = new Map<string, ReadonlyMap<string, string[]>>()
const FIRST_WORD = /^[^\s:,.!]+/u

function isChrome(lower: string, language: string): boolean {
  const code = language.split('-', 1)[0]
  let starts = STARTS.get(code)
  if (!starts) STARTS.set(code, (starts = startsOf(code)))
  const those = starts.get(FIRST_WORD.exec(lower)?.[0] ?? '') ?? []
  return those.some(words => lower.startsWith(words) && !/^[\p{L}\p{M}]/u.test(lower.slice(words.length)))
}

function startsOf(code: string): ReadonlyMap<string, string[]> {
  const { leadsAway, asks, rights } = languageTable(code).chrome
  const starts = new Map<string, string[]>()
  for (const words of [...leadsAway, ...asks, ...rights]) {
    const first = FIRST_WORD.exec(words)?.[0] ?? ''
    starts.set(first, [...(starts.get(first) ?? []), words])
  }
  return starts
}

const SHOUTED = /\p{Lu}{4}/u
const ENDLESS = 60

// Words in capitals throughout are a headline; a word without an end is no word.
function isShouted(text: string): boolean {
  if (text.split(' ').some(word => word.length > ENDLESS) && !WIDE.test(text)) return true
  if (!SHOUTED.test(text)) return false
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0
  return capital > small && capital > 10
}

const RUN = 4
const LONG_WORD = 4
const LONG_IN_RUN = 3

// "Fire in Velden harbour hall A fire in Velden harbour hall …": a page set a headline before its sentence, and the same words stand twice.
function isUnderItsHeadline(lower: string): boolean {
  const words = lower.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []
  const long = words.filter(word => word.length >= LONG_WORD)
  if (long.length - new Set(long).size < LONG_IN_RUN) return false
  const seen = new Set<string>()
  return words.some((_, at) => {
    const run = words.slice(at, at + RUN)
    if (run.length < RUN || run.filter(word => word.length >= LONG_WORD).length < LONG_IN_RUN) return false
    const key = run.join(' ')
    return seen.size === seen.add(key).size
  })
}
