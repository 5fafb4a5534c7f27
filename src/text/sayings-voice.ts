import type { Range, Unit } from './attribution-sentences.ts'
import type { SayingsTable } from './languages/tables/sayings.ts'
import { readNames } from './names.ts'
import { type Quote, readQuotes } from './quotes.ts'
import { type Cue, cueAt } from './sayings-cues.ts'
import { phraseEnd, sourceAfter } from './sayings-source.ts'
import type { Token } from './tokens.ts'

/** A text divided into what the article says itself and what it lets others say word for word. */
export interface Voice {
  text: string
  tokens: readonly Token[]
  table: SayingsTable
  quotes: readonly Quote[]
  /** Number of the speech that a token stands in, or -1 for the article's own words. */
  speechAt: Int32Array
  speeches: Range[]
  units: Unit[]
  /** Per token: 1 inside a person's name, 2 at its last word, 3 in a place's name, 4 in another. */
  personAt: Uint8Array
}

/** One attribution as token ranges, with what tells its speaker. */
export interface Saying {
  source?: Range
  cue: Range[]
  content: Range[]
  unit: Unit
  /** Number of the cue's first token. */
  at: number
  /** The subject is the one of the saying before, or of the sentence. */
  shared?: boolean
  pronoun?: 'f' | 'm' | 'n'
  gender?: 'f' | 'm'
  /** It is left open who speaks: "hieß es", a relative clause. */
  nobody?: boolean
  /** Who passes on the words of the source. */
  via?: Range
}

/** Tokens in a sentence at most: what is longer is no prose. */
const LONGEST = 300

/** A token belongs to a person's name. */
export function isPerson(personAt: Uint8Array, at: number): boolean {
  return personAt[at] === 1 || personAt[at] === 2
}

/** Marks all speech of a text: quotations without the words inserted in them, and paragraphs that a dash opens. */
export function voiceOf(text: string, tokens: readonly Token[], language: string, table: SayingsTable): Voice {
  const quotes = readQuotes(tokens)
  const speechAt = new Int32Array(tokens.length).fill(-1)
  const personAt = personsAt(text, tokens, language)
  const voice: Voice = { text, tokens, table, quotes, speechAt, speeches: [], units: [], personAt }
  for (const quote of quotes) if (!isName(voice, quote)) markQuote(voice, quote)
  if (table.dashes) markDashes(voice)
  voice.units = unitsOf(voice)
  return voice
}

function personsAt(text: string, tokens: readonly Token[], language: string): Uint8Array {
  const marked = new Uint8Array(tokens.length)
  let index = 0
  for (const { start, end, type, text: written } of readNames(text, language)) {
    const place = type === 'place'
    const person = type === 'person' || (type === undefined && /\s/.test(written))
    while (index < tokens.length && tokens[index].start < start) index++
    for (; index < tokens.length && tokens[index].end <= end; index++) marked[index] = person ? 1 : place ? 3 : 4
    if (index > 0 && person) marked[index - 1] = 2
  }
  return marked
}

// The newspaper “Lomburger Bote”, агентство «Орбис»: a name in quotation marks is nobody's speech.
function isName({ tokens, table }: Voice, { from, to, closed }: Quote): boolean {
  const before = tokens[from - 1]
  if (!closed || to - from > 6 || before?.kind !== 'word' || before.paragraph !== tokens[from].paragraph) return false
  const inner = tokens.slice(from + 1, to - 1)
  const titled = table.capitalNouns && inner.length < 4 && inner.every(({ capital }) => capital)
  if (titled && /^(?:der|die|das|dem|den)$/.test(before.lower)) return tokens[to]?.text !== ','
  if (table.verbFirst || table.openers.has(before.lower) || table.determiners.has(before.lower)) return false
  const insertedName = tokens[from - 2]?.text === ',' && inner.length < 4
  if ((table.verbs.has(before.lower) && !insertedName) || table.stops.has(before.lower) || table.as.has(before.lower))
    return false
  if (table.capitalNouns && !before.capital) return false
  return inner[0]?.capital === true && inner.every(({ kind }) => kind === 'word') && tokens[to]?.text !== ':'
}

function markQuote(voice: Voice, { from, to }: Quote): void {
  let start = from
  for (let index = from + 2; index < to - 2; index++) {
    const hole = insertion(voice, index, to)
    if (!hole) continue
    addSpeech(voice, start, hole.from)
    start = hole.to
    index = hole.to
  }
  addSpeech(voice, start, to)
}

function addSpeech({ speeches, speechAt }: Voice, from: number, to: number): void {
  if (to <= from) return
  speechAt.fill(speeches.length, from, to)
  speeches.push({ from, to })
}

const DASH = /^[—–―-]$/
const PAUSE = /^[,،?!…]$/

// «A, — сказал X. — B»; « A, a déclaré X, B »: words of the article inside the marks.
function insertion(voice: Voice, at: number, end: number): Range | undefined {
  const { tokens, table } = voice
  const dashed = DASH.test(tokens[at].text)
  const before = tokens[at - 1].text
  if (!(dashed && /^[,.?!…]$/.test(before)) && !(PAUSE.test(tokens[at].text) && !dashed && table.bareInsertions))
    return undefined
  const cue = cueAt(voice, at + 1)
  if (!cue || cue.from !== at + 1 || !/^(?:say|thing)$/.test(cue.frame) || cue.gerund) return undefined
  const source = sourceAfter(voice, cue.to, end - 1)
  if (!source && !cue.pronoun) return undefined
  const to = source ? shortest(voice, source, end) : cue.to
  const closed = /^[,.:—–―-]$/.test(tokens[to]?.text ?? '')
  if (!closed && to < end - 1) return undefined
  const mark = closed && /^[,.:]$/.test(tokens[to].text) ? to + 1 : to
  return { from: at + 1, to: Math.min(mark, end) }
}

// The words inserted end at the first mark, unless an apposition ends at the next.
function shortest(voice: Voice, { from, to }: Range, end: number): number {
  const short = phraseEnd(voice, from, end)
  return to < end - 1 && /^[,—–―-]$/.test(voice.tokens[to].text) ? to : short
}

// "— No estaba allí —dijo el acusado—. Estaba en mi casa.": every dashed paragraph with such a verb is speech.
function markDashes(voice: Voice): void {
  const { tokens } = voice
  for (let index = 0; index < tokens.length; index++) {
    if (index > 0 && tokens[index - 1].paragraph === tokens[index].paragraph) continue
    if (!DASH.test(tokens[index].text) || tokens[index + 1]?.paragraph !== tokens[index].paragraph) continue
    let end = index
    while (end < tokens.length && tokens[end].paragraph === tokens[index].paragraph) end++
    markDashed(voice, index + 1, end)
  }
}

function markDashed(voice: Voice, begin: number, end: number): void {
  const { tokens, table, speechAt } = voice
  const parts: Range[] = []
  let from = begin
  for (let index = begin; index < end - 1; index++) {
    const dashed = DASH.test(tokens[index].text)
    if (speechAt[index] >= 0 || !(dashed || (table.bareInsertions && PAUSE.test(tokens[index].text)))) continue
    const cue = insertedCue(voice, index + 1, end)
    if (!cue || cue.from !== index + 1) continue
    const comma = tokens[dashed ? index - 1 : index].text === ','
    parts.push({ from, to: dashed ? index - (comma ? 1 : 0) : index + (comma ? 0 : 1) })
    from = afterInsertion(voice, cue.to, end)
    index = from - 1
  }
  if (parts.length === 0) return
  if (from < end) parts.push({ from, to: end })
  for (const part of parts) addSpeech(voice, part.from, part.to)
}

function insertedCue(voice: Voice, at: number, end: number): Cue | undefined {
  const cue = cueAt(voice, at)
  return cue && !cue.gerund && (cue.pronoun || sourceAfter(voice, cue.to, end)) ? cue : undefined
}

function afterInsertion({ tokens }: Voice, at: number, end: number): number {
  let index = at
  while (index < end && !DASH.test(tokens[index].text)) index++
  index++
  while (index < end && /^[.,:]$/.test(tokens[index].text)) index++
  return Math.min(index, end)
}

function unitsOf(voice: Voice): Unit[] {
  const { tokens } = voice
  const units: Unit[] = []
  const quoteAt = new Int32Array(tokens.length).fill(-1)
  voice.quotes.forEach((quote, number) => quoteAt.fill(number, quote.from, quote.to))
  let from = 0
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && index - from < LONGEST && !breaks(voice, quoteAt, index)) continue
    units.push({ from: pastDateline(tokens, from, index), to: index, paragraph: tokens[from].paragraph })
    from = index
  }
  return tokens.length === 0 ? [] : units
}

function breaks({ tokens, speechAt, table }: Voice, quoteAt: Int32Array, index: number): boolean {
  const before = tokens[index - 1]
  const here = tokens[index]
  if (before.paragraph !== here.paragraph) return true
  if (before.sentence === here.sentence) return false
  // "zum 1. Januar"
  if (before.text === '.' && tokens[index - 2]?.kind === 'number' && table.moments.has(here.lower)) return false
  if (quoteAt[index] >= 0 && quoteAt[index] === quoteAt[index - 1]) return false
  if (speechAt[index] >= 0 && speechAt[index] === speechAt[index - 1]) return false
  if (speechAt[index - 1] < 0) return true
  return !(DASH.test(here.text) || here.text === ',' || (here.kind === 'word' && !here.capital && !table.verbFirst))
}

// "TORVAL (AFP) – ", "Lomburg (dpa) - ": the dateline is nobody's words.
function pastDateline(tokens: readonly Token[], from: number, to: number): number {
  if (from > 0 && tokens[from - 1].paragraph === tokens[from].paragraph) return from
  for (let index = from + 1; index < Math.min(to - 1, from + 12); index++) {
    if (tokens[index].text === ')' && DASH.test(tokens[index + 1].text)) return Math.min(index + 2, to - 1)
  }
  return from
}

const FIRST_WORDS = new WeakMap<readonly string[], ReadonlySet<string>>()

// Nearly every token begins no phrase: that is asked first.
function firstWords(phrases: readonly string[]): ReadonlySet<string> {
  const known = FIRST_WORDS.get(phrases)
  if (known) return known
  const made = new Set(phrases.map(phrase => phrase.split(' ')[0]))
  FIRST_WORDS.set(phrases, made)
  return made
}

/** How many tokens from one on are a phrase of a list. */
export function phraseAt(list: readonly Token[], at: number, phrases: readonly string[]): number {
  if (!firstWords(phrases).has(list[at].lower)) return 0
  let widest = 0
  let words = ''
  for (let width = 1; width <= 4 && at + width <= list.length; width++) {
    words = width === 1 ? list[at].lower : `${words} ${list[at + width - 1].lower}`
    if (phrases.includes(words)) widest = width
  }
  return widest
}
