import type { Range } from './attribution-sentences.ts'
import type { SayingsTable } from './languages/tables/sayings.ts'
import { elided, isAdverb, isCapital, OBLIQUE, pastAsides, pastTime, type Words } from './sayings-asides.ts'
import { isPerson } from './sayings-voice.ts'
import type { Token } from './tokens.ts'

/** Words of a source at most. */
const LONGEST = 22

/** The speaker's noun phrase behind a verb, past times and listeners: "a déclaré mardi à l'AFP {le maire, Paul Girod}". */
export function sourceAfter(words: Words, at: number, end: number): Range | undefined {
  const { tokens } = words
  const from = pastAsides(words, at, end)
  if (from >= end || !beginsPhrase(words, from, end)) return undefined
  const to = phraseEnd(words, from, end)
  if (to === from) return undefined
  const range = { from, to: withApposition(words, from, to, end) }
  return tokens[from].kind === 'word' || tokens[from].kind === 'number' ? range : undefined
}

function beginsPhrase({ tokens, table, speechAt }: Words, at: number, end: number): boolean {
  const token = tokens[at]
  if (speechAt[at] >= 0 || token.kind === 'mark') return false
  const { lower } = token
  if (table.verbSecond && OBLIQUE.test(lower)) return false
  if (table.pronouns.has(lower) || table.determiners.has(lower) || elided(token) !== undefined) return true
  if (isCapital(token) && !isSmallWord(table, lower)) return true
  if (table.openers.has(lower) || table.conjunctions.has(lower) || table.relatives.has(lower)) return false
  if (isImpersonal(table, tokens, at)) return true
  if (table.stops.has(lower) || table.inner.has(lower) || table.finite.has(lower) || table.auxiliaries.has(lower))
    return false
  return /\p{L}/u.test(token.text) && !table.infinitive?.test(lower) && at < end
}

function isSmallWord(table: SayingsTable, word: string): boolean {
  return table.stops.has(word) || table.adverbs.has(word) || table.conjunctions.has(word) || table.openers.has(word)
}

// "сообщили в полиции", "hieß es aus dem Krisenstab": where it was said stands for who said it.
function isImpersonal(
  { inner, stops, verbSecond, feminine, masculine }: SayingsTable,
  tokens: readonly Token[],
  at: number,
): boolean {
  const { lower } = tokens[at]
  if (verbSecond) return lower === 'aus' && tokens[at - 1]?.lower === 'es'
  if (!masculine || !feminine || !/^(?:в|во|у)$/.test(lower) || !(inner.has(lower) || stops.has(lower))) return false
  return /(?:ли|ют|ят)$/.test(tokens[at - 1]?.lower ?? '')
}

/** Where a noun phrase ends that begins at a token. */
export function phraseEnd(words: Words, from: number, end: number): number {
  const { tokens, table, speechAt, personAt } = words
  if (table.pronouns.has(tokens[from].lower)) return from + 1
  const limit = Math.min(end, from + LONGEST)
  let to = from
  let open = true
  while (to < limit && speechAt[to] < 0) {
    const { kind, lower } = tokens[to]
    if (kind === 'mark') {
      const next = to > from ? pastBracket(words, to, limit) : to
      if (next === to) break
      to = next
      continue
    }
    if (to > from && !isPerson(personAt, to) && endsPhrase(words, to)) break
    if (to > from && personAt[to - 1] === 2 && afterPerson(words, to)) break
    if (table.capitalNouns && to > from && beginsAnother(words, to)) break
    if (table.capitalNouns && to > from && !isCapital(tokens[to]) && kind === 'word') {
      if (!table.inner.has(lower) && !open) break
      open = true
    } else open = !isCapital(tokens[to]) || table.determiners.has(lower)
    to++
  }
  while (to > from && (table.determiners.has(tokens[to - 1].lower) || table.inner.has(tokens[to - 1].lower))) to--
  return to
}

// "Nach Zählung der Küstenwache 19 Passagiere": a noun without a word that goes on from the one before is of another phrase.
function beginsAnother({ tokens, table }: Words, at: number): boolean {
  const { kind, lower } = tokens[at]
  if (!isCapital(tokens[at - 1]) || !isCapital(tokens[at + 1] ?? tokens[at])) return false
  return kind === 'number' || (table.determiners.has(lower) && !table.inner.has(lower))
}

// "(Grüne)", "« Orbis »" inside a phrase, hyphens and dots of names.
function pastBracket({ tokens }: Words, at: number, limit: number): number {
  const { text } = tokens[at]
  const close = text === '(' ? ')' : /^[«„“"]$/.test(text) ? text : ''
  if (/^[&/'’]$/.test(text)) return at + 1
  if (close === '') return at
  for (let index = at + 1; index < Math.min(limit, at + 7); index++) {
    if (close === ')' ? tokens[index].text === ')' : /^[»“”"]$/.test(tokens[index].text)) return index + 1
  }
  return at
}

function endsPhrase({ tokens, table }: Words, at: number): boolean {
  const { lower } = tokens[at]
  if (table.determiners.has(lower) || table.inner.has(lower))
    return table.relatives.has(lower) && tokens[at - 1].kind === 'mark'
  if (table.stops.has(lower) || table.openers.has(lower) || table.relatives.has(lower)) return true
  if (table.listeners.has(lower)) return !(isCapital(tokens[at]) && isCapital(tokens[at - 1]))
  if (table.moments.has(lower) || isAdverb(table, lower)) return true
  if (table.conjunctions.has(lower)) return !isCapital(tokens[at + 1] ?? tokens[at])
  if (table.finite.has(lower) || table.auxiliaries.has(lower)) return true
  if (table.verbFirst && table.gerunds.has(lower)) return true
  if (
    table.verbFirst &&
    tokens[at].lower.length > 2 &&
    /^(?:بال|لل(?:صحفيين|صحافيين|إعلام|تلفزيون|جزيرة|عربية)|ل(?:وكالة|صحيفة|قناة|موقع|شبكة))/.test(lower)
  )
    return true
  return table.verbs.has(lower) && !table.capitalNouns && !table.determiners.has(tokens[at - 1].lower)
}

// After a full name an article begins another phrase: "sagte Jonas Brandt der Agentur".
function afterPerson({ tokens, table }: Words, at: number): boolean {
  const { lower } = tokens[at]
  if (table.capitalNouns) return table.determiners.has(lower) || !isCapital(tokens[at])
  return table.determiners.has(lower) && !table.inner.has(lower)
}

// "le commandant des pompiers, Luc Ferrand", "Clara Montero, portavoz de la oposición".
function withApposition(words: Words, from: number, to: number, end: number): number {
  const { tokens, table, speechAt } = words
  if (!/^[,،]$/.test(tokens[to]?.text ?? '') || to + 1 >= end || table.pronouns.has(tokens[from].lower)) return to
  const first = tokens[to + 1]
  if (speechAt[to + 1] >= 0 || first.kind === 'mark') return to
  const { lower } = first
  if (
    first.kind !== 'number' &&
    !isCapital(first) &&
    (table.relatives.has(lower) || table.openers.has(lower)) &&
    !isName(words, to + 1)
  )
    return appositionByThat(words, to, end)
  if (table.conjunctions.has(lower) || table.stops.has(lower) || table.adverbs.has(lower) || table.gerunds.has(lower))
    return to
  if (!first.capital && (table.infinitive?.test(lower) || table.verbs.has(lower))) return to
  if (table.moments.has(lower)) return to
  if (table.pronouns.has(lower)) return to
  const named = isCapital(tokens[to - 1]) || /\p{Lu}/u.test(tokens[to - 1].text)
  const close = appositionEnd(words, to + 1, end)
  if (close === undefined) return to
  return named || hasCapital(words, to + 1, close) || table.verbFirst ? close : to
}

function isName({ personAt }: Words, at: number): boolean {
  return isPerson(personAt, at)
}

// German "die" after a comma opens a relative clause more often than an apposition: only one that ends soon without a verb counts.
function appositionByThat(words: Words, to: number, end: number): number {
  const { table } = words
  if (!table.verbSecond)
    return table.verbFirst && /^(?:وهو|وهي)$/.test(words.tokens[to + 1].lower)
      ? (appositionEnd(words, to + 1, end) ?? to)
      : to
  const close = appositionEnd(words, to + 1, end)
  return close !== undefined && close - to < 8 && hasCapital(words, to + 1, close) ? close : to
}

function hasCapital({ tokens }: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isCapital(tokens[index])) return true
  return false
}

const APPOSITION = 14

/** Where an apposition ends: before a mark, with no verb inside; undefined where it is none. */
function appositionEnd({ tokens, table, speechAt }: Words, from: number, end: number): number | undefined {
  for (let index = from; index < Math.min(end, from + APPOSITION); index++) {
    const { kind, text, lower } = tokens[index]
    if (speechAt[index] >= 0) return index
    if (kind === 'mark' && /^[,.;:!?،—–-]$/.test(text)) return index
    if (
      kind === 'word' &&
      (table.auxiliaries.has(lower) || table.finite.has(lower) || table.verbs.has(lower)) &&
      !table.inner.has(lower)
    )
      return undefined
    if (table.openers.has(lower) && index > from) return undefined
  }
  return from + APPOSITION > end ? end : undefined
}

/** The speaker's noun phrase before a verb, back to its clause's beginning. */
export function sourceBefore(words: Words, floor: number, end: number): Range | undefined {
  const { tokens, table } = words
  let from = end
  if (/^[,،]$/.test(tokens[end - 1]?.text ?? '') && end - 1 > floor) {
    const chunk = chunkStart(words, floor, end - 1)
    if (chunk <= floor || !/^[,،]$/.test(tokens[chunk - 1].text)) return undefined
    if (hasVerb(words, chunk, end - 1)) return undefined
    from = chunk - 1
  }
  const start = trimmedStart(words, chunkStart(words, floor, from), from)
  if (start >= from || !beginsPhrase(words, start, from)) return undefined
  const head = phraseEnd(words, start, from)
  if (head < from && !onlyAsides(words, head, from) && !table.stops.has(tokens[head].lower))
    return lastPhrase(words, start, from, end)
  if (table.capitalNouns && head - start === 1 && !standsAlone(words, start)) return undefined
  return { from: start, to: from === end ? head : end - 1 }
}

// A noun without an article speaks only where it is a name, or a word for people.
function standsAlone({ tokens, table, personAt }: Words, at: number): boolean {
  const { lower, capital } = tokens[at]
  if (table.pronouns.has(lower) || isPerson(personAt, at)) return true
  return (
    capital &&
    !table.determiners.has(lower) &&
    /(?:[^t]er|ter|en|eute|rin|nen|ei|schaft|rat|amt|ium|or|ist|loge|ant|ent|\p{Lu}{2,})$/u.test(tokens[at].text)
  )
}

// "In einem Interview die Ministerin": the last phrase that reaches up to the verb.
function lastPhrase(words: Words, start: number, from: number, end: number): Range | undefined {
  const { table, tokens } = words
  if (table.verbSecond) return undefined
  for (let index = start + 1; index < from; index++) {
    if (!table.determiners.has(tokens[index].lower) && !isPerson(words.personAt, index)) continue
    if (table.inner.has(tokens[index - 1].lower) || table.stops.has(tokens[index - 1].lower)) continue
    const head = phraseEnd(words, index, from)
    if (head >= from || onlyAsides(words, head, from)) return { from: index, to: from === end ? head : end - 1 }
  }
  return undefined
}

function onlyAsides(words: Words, from: number, to: number): boolean {
  return pastAsides(words, from, to) >= to
}

export function chunkStart({ tokens, speechAt, table }: Words, floor: number, end: number): number {
  let from = end
  while (from > floor && end - from < LONGEST) {
    const { kind, text, lower } = tokens[from - 1]
    if (speechAt[from - 1] >= 0) break
    if (kind === 'mark' && /^[,;:،؛—–.!?…]$|^-$/.test(text)) break
    if (
      kind === 'word' &&
      (table.conjunctions.has(lower) || (table.openers.has(lower) && !table.verbFirst)) &&
      !joinsNames(tokens, from - 1)
    )
      break
    from--
  }
  return from
}

// "Miriam Kestner und Olaf Rehm sagten"
function joinsNames(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:und|et|y|e|и|й|і|i|en)$/.test(tokens[at].lower) &&
    at > 0 &&
    isCapital(tokens[at - 1]) &&
    isCapital(tokens[at + 1] ?? tokens[at])
  )
}

function trimmedStart(words: Words, start: number, end: number): number {
  const { tokens, table } = words
  let from = start
  while (from < end) {
    const { lower } = tokens[from]
    if (table.listeners.has(lower) && !table.capitalNouns) {
      from++
      continue
    }
    const relative = table.relatives.has(lower) && !table.determiners.has(lower)
    if (
      isAdverb(table, lower) ||
      table.moments.has(lower) ||
      table.conjunctions.has(lower) ||
      relative ||
      tokens[from].kind === 'mark'
    )
      from++
    else {
      const next = pastTime(words, from, end)
      if (next === from || !(table.stops.has(lower) || table.inner.has(lower))) break
      from = next
    }
  }
  return from
}

function hasVerb({ tokens, table }: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { lower } = tokens[index]
    if (table.finite.has(lower) || table.auxiliaries.has(lower) || table.verbs.has(lower)) return true
  }
  return false
}
