import type { Found } from './attribution-frames.ts'
import type { SpokenText } from './attribution-sentences.ts'
import { type NameMention, readNames } from './names.ts'

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
  if (named.length > 0) return (named.find(name => name.type === 'person') ?? named[0]).bearer
  const words = spoken.tokens.slice(source.from, source.to).map(token => token.lower)
  if (words.length === 1 && PERSON_PRONOUN.test(words[0]))
    return pronounBearer(spoken, names, starts, source.from, recent)
  return byRole(names, words)
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
