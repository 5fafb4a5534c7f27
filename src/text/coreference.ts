import type { Found } from './attribution-frames.ts'
import type { Range, SpokenText } from './attribution-sentences.ts'
import type { SpeechTable } from './languages/tables/speech.ts'
import { type NameMention, readNames } from './names.ts'
import type { Token } from './tokens.ts'

/** An attribution with its speaker's name, where the text gives one. */
export interface Spoken extends Found {
  speaker?: string
  through?: string[]
}

const PERSON_PRONOUN = /^(?:he|she|him|her|who|er|sie|il|elle|él|ella|он|она|lui|lei|ele|ela|hij|zij|він|вона|on|ona)$/

/** Names the speaker of every attribution: a name in its source, or the one that a pronoun or role stands for. */
export function withSpeakers(spoken: SpokenText, found: readonly Found[], language: string): Spoken[] {
  const names = readNames(spoken.text, language)
  const starts = names.map(name => name.start)
  const recent: Recent = { name: undefined, paragraph: -9 }
  return found.map(each => {
    const speaker = speakerOf(spoken, each, names, starts, recent)
    if (speaker === undefined) return each
    recent.name = speaker
    recent.paragraph = spoken.tokens[each.cue.from].paragraph
    return { ...each, speaker }
  })
}

/** Who spoke last, and in which paragraph. */
interface Recent {
  name: string | undefined
  paragraph: number
}

function speakerOf(
  spoken: SpokenText,
  { source }: Found,
  names: NameMention[],
  starts: number[],
  recent: Recent,
): string | undefined {
  if (!source) return undefined
  const start = spoken.tokens[source.from].start
  const end = spoken.tokens[source.to - 1].end
  const named = mentionsIn(names, starts, start, end)
  if (named.length > 0) {
    const name = named.find(({ type }) => type === 'person') ?? named[0]
    return wholeBody(spoken, source, name) ?? name.bearer
  }
  const words = spoken.tokens.slice(source.from, source.to).map(token => token.lower)
  if (words.length === 1 && PERSON_PRONOUN.test(words[0]))
    return pronounBearer(spoken, names, starts, source.from, recent)
  return byRole(names, words)
}

// "the Caldrian coast guard", "Holt's lawyer": the noun phrase that the name only begins.
function wholeBody({ text, tokens, speech }: SpokenText, source: Range, name: NameMention): string | undefined {
  let to = source.from
  while (to < source.to && tokens[to].start < name.end) to++
  const next = to
  if (next < source.to && (tokens[next].capital || tokens[next].start === name.end) && !isPossessive(tokens[next]))
    return undefined
  while (to < source.to && goesOn(tokens[to], speech)) to++
  if (to === next || isPossessive(tokens[to - 1])) return undefined
  return text.slice(name.start, tokens[to - 1].end)
}

function isPossessive({ lower }: Token): boolean {
  return lower === "'s"
}

const NO_NOUN = /^(?:and|or|himself|herself|itself|themselves)$/

function goesOn(
  { lower, kind }: Token,
  { adverbs, prepositions, pronouns, auxiliaries, boundaries, verbs, alsoNouns }: SpeechTable,
): boolean {
  if (lower === "'s") return true
  if (kind !== 'word' || lower.endsWith('ly') || NO_NOUN.test(lower)) return false
  if (verbs.has(lower) && !alsoNouns.has(lower)) return false
  return ![adverbs, prepositions, pronouns, auxiliaries, boundaries].some(set => set.has(lower))
}

// Who spoke in this or the last paragraph goes on speaking, unless a person is the subject since.
function pronounBearer(
  { tokens }: SpokenText,
  names: NameMention[],
  starts: number[],
  at: number,
  recent: Recent,
): string | undefined {
  const near = recent.name !== undefined && recent.paragraph >= tokens[at].paragraph - 4
  const person = personBefore(names, starts, tokens[at].start, recent.name)
  return near && !person?.subject ? recent.name : (person?.bearer ?? recent.name)
}

function mentionsIn(names: NameMention[], starts: number[], start: number, end: number): NameMention[] {
  const found: NameMention[] = []
  for (let index = lowerBound(starts, start); index < names.length && names[index].end <= end; index++)
    found.push(names[index])
  return found
}

function personBefore(
  names: NameMention[],
  starts: number[],
  start: number,
  recent: string | undefined,
): { bearer: string; subject: boolean } | undefined {
  for (let index = lowerBound(starts, start) - 1; index >= 0; index--) {
    const { type, bearer } = names[index]
    if (bearer === recent) return { bearer, subject: false }
    if (type === 'person' || type === undefined) return { bearer, subject: recent === undefined }
  }
  return undefined
}

// "the lawmaker" is who was introduced as one, where only one was.
function byRole(names: NameMention[], words: string[]): string | undefined {
  const head = words.at(-1)
  if (words.length < 2 || words.length > 4 || !head || !/^(?:the|this|that)$/.test(words[0])) return undefined
  const bearers = new Set(names.filter(name => name.role?.toLowerCase().includes(head)).map(name => name.bearer))
  return bearers.size === 1 ? [...bearers][0] : undefined
}

function lowerBound(sorted: number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}
