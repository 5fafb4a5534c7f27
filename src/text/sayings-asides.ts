import type { SayingsTable } from './languages/tables/sayings.ts'
import { isPerson, type Voice } from './sayings-voice.ts'
import type { Token } from './tokens.ts'

/** What finding a noun phrase needs of a voice. */
export type Words = Pick<Voice, 'tokens' | 'table' | 'speechAt' | 'personAt'>

const ELISION = /^(\p{L}{1,5}')./u

/** Articles of a case that no speaker stands in. */
export const OBLIQUE = /^(?:den|dem|des|einem|einen|eines|seinem|seinen|ihrem|ihren|diesem|diesen|deren|dessen)$/

/** Where the asides end that may stand between a verb and its subject or object: times, listeners, adverbs. */
export function pastAsides(words: Words, at: number, end: number): number {
  let index = at
  for (let turn = 0; turn < 6; turn++) {
    const next = pastAside(words, index, end)
    if (next === index) break
    index = next
  }
  return index
}

function pastAside(words: Words, at: number, end: number): number {
  const { tokens, table, speechAt } = words
  if (at >= end || speechAt[at] >= 0) return at
  const { lower } = tokens[at]
  if (table.moments.has(lower) || isAdverb(table, lower) || table.listeners.has(lower)) return at + 1
  if (table.verbSecond && OBLIQUE.test(lower)) return pastListener(words, at, end)
  if (
    /^(?:este|esta|ce|cet|cette|questo|nesta|neste|diesen|этот|dieser)$/.test(lower) &&
    table.moments.has(tokens[at + 1]?.lower)
  )
    return at + 2
  const led = elided(tokens[at])
  if (table.to.has(lower) || (led !== undefined && table.to.has(led)))
    return pastListener(words, at + (led && !table.to.has(lower) ? 0 : 1), end)
  if (!table.stops.has(lower) && !table.inner.has(lower) && !table.determiners.has(lower)) return at
  const time = pastTime(words, at, end)
  return time === at && IN.test(lower) ? pastPlace(words, at, end) : time
}

/** "ayer", "específicamente". */
export function isAdverb({ adverbs, dropsSubjects }: SayingsTable, word: string): boolean {
  return adverbs.has(word) || (dropsSubjects && /\p{L}{3}mente$/u.test(word))
}

const IN = /^(?:en|dans|lors|durante|in|nel|nella|na|no|em|num|numa|sur|su|sobre|via|в|во|на|tras|après|nach|auf)$/

// "señaló {en un comunicado} el portavoz": another article begins the speaker.
function pastPlace(words: Words, at: number, end: number): number {
  const { tokens, table, personAt } = words
  const next = pastListener(words, at + 1, end)
  if (next >= end || next - at < 2 || tokens[next].kind === 'mark' || table.verbSecond) return at
  return table.determiners.has(tokens[next].lower) || elided(tokens[next]) === "l'" || isPerson(personAt, next)
    ? next
    : at
}

/** "am Montag", "в понедельник вечером", "le 2 novembre", "el pasado lunes". */
export function pastTime({ tokens, table }: Words, at: number, end: number): number {
  for (let index = at + 1; index < Math.min(end, at + 4); index++) {
    const { lower, kind } = tokens[index]
    if (table.moments.has(lower)) return OF_TIME.test(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1
    if (kind !== 'number' && !table.determiners.has(lower) && !OF_TIME.test(lower)) return at
  }
  return at
}

const OF_TIME =
  /^(?:pasad[oa]|próxim[oa]|dernière?|prochaine?|passée?|vergangene[nrm]?|letzte[nrm]?|kommende[nrm]?|nächste[nrm]?|scors[oa]|prossim[oa]|passad[oa]|mism[oa]|même|afgelopen|прошл(?:ой|ом|ую|ый)|минул(?:ого|ої)|ubiegł(?:y|ego|ym))$/

// "à l'AFP le commandant", "a Efe el jefe": the listener ends where another article begins.
function pastListener({ tokens, table, speechAt, personAt }: Words, at: number, end: number): number {
  const stop = Math.min(end, at + 9)
  for (let index = at + 1; index < stop; index++) {
    const { lower, kind } = tokens[index]
    if (kind === 'mark' || speechAt[index] >= 0) return index
    const led = elided(tokens[index])
    if (led === "l'" || (table.determiners.has(lower) && !table.inner.has(tokens[index - 1].lower))) return index
    if (table.openers.has(lower) || table.stops.has(lower)) return index
    if (isPerson(personAt, index)) return index
  }
  return Math.min(end, at + 1)
}

/** The part of a word before its apostrophe: "l'" of "l'AFP". */
export function elided({ lower }: Token): string | undefined {
  return ELISION.exec(lower)?.[1]
}

/** Written with a capital letter, past an elided article: "l'AFP". */
export function isCapital({ text, capital, kind }: Token): boolean {
  return kind === 'word' && (capital || /^\p{L}{1,5}['’]\p{Lu}/u.test(text))
}
