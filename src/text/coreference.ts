import type { Found } from './attribution-frames.ts'
import { coreOf, withoutClause } from './attribution-heads.ts'
import { lowerBound } from './lower-bound.ts'
import { tokenFrom } from './tokens.ts'
import { bearerOf, fullNameIn, namedIn, type NamedText, namedText } from './attribution-names.ts'
import { type Role, rolesOf } from './attribution-roles.ts'
import type { Range, SpokenText } from './attribution-sentences.ts'
import { sourceBefore } from './attribution-source.ts'
import { type NameMention, readNames } from './names.ts'

/** An attribution with its speaker's name, where the text gives one. */
export interface Spoken extends Found {
  speaker?: string
  through?: string[]
}

/** Who spoke before, as later pronouns and definite phrases may mean them. */
interface Spoke {
  name: string
  /** Last noun of a nameless source: "source" of "a source close to the rescue". */
  head: string | undefined
  kind: 'person' | 'body' | 'several'
  paragraph: number
  /** Number of the cue's token. */
  at: number
}

/** One text while its speakers are named. */
interface Reading extends NamedText {
  spoke: Spoke[]
  roles: Role[] | undefined
}

const HE_SHE = /^(?:he|she|him|her)$/
const ITS = /^(?:it|they)$/

/** Names the speaker of every attribution: a name in its source, or the one that a pronoun or role stands for. */
export function withSpeakers(spoken: SpokenText, found: readonly Found[], language: string): Spoken[] {
  const names = readNames(spoken.text, language)
  const reading: Reading = { ...namedText(spoken, names), spoke: [], roles: undefined }
  return found.map(each => {
    if (!each.source) return each
    const speaker = speakerOf(reading, each.source)
    const through = each.via ? [passedOnBy(reading, each.via)] : undefined
    remember(reading, each, each.source, speaker)
    return { ...each, ...(speaker === undefined ? {} : { speaker }), ...(through ? { through } : {}) }
  })
}

function passedOnBy(reading: Reading, via: Range): string {
  const { text, tokens } = reading.spoken
  return speakerOf(reading, via) ?? text.slice(tokens[via.from].start, tokens[via.to - 1].end)
}

function speakerOf(reading: Reading, source: Range): string | undefined {
  const { spoken } = reading
  const { lower } = spoken.tokens[source.from]
  if (source.to - source.from === 1) {
    if (/^(?:who|which|that)$/.test(lower)) return antecedent(reading, source)
    if (HE_SHE.test(lower)) return pronounBearer(reading, source.from)
    if (ITS.test(lower)) return bodyBearer(reading, source.from, lower)
  }
  return fullNameIn(reading, source) ?? nameless(reading, source)
}

/** A source without a name: who was introduced by its noun, who spoke before under it, or its own words without their clauses. */
function nameless(reading: Reading, source: Range): string | undefined {
  const { text, tokens } = reading.spoken
  const short = withoutClause(reading.spoken, source)
  const known = byRole(reading, short) ?? spokeBefore(reading, short)
  if (known !== undefined) return known
  return short.to < source.to ? text.slice(tokens[short.from].start, tokens[short.to - 1].end) : undefined
}

const DEFINITE = /^(?:the|this|that|his|her|their|its)$/

// "the lawmaker" is who was introduced as one before; of several, who spoke last.
function byRole(reading: Reading, { from, to }: Range): string | undefined {
  const { tokens } = reading.spoken
  if (to - from < 2 || to - from > 5 || !DEFINITE.test(tokens[from].lower)) return undefined
  const words = tokens.slice(from + 1, to).map(token => token.lower)
  const head = words.at(-1) as string
  reading.roles ??= rolesOf(reading.spoken, reading)
  const fitting = reading.roles.filter(
    role =>
      role.head === head && role.at < tokens[from].start && words.slice(0, -1).every(word => role.words.includes(word)),
  )
  const bearers = [...new Set(fitting.map(role => role.bearer))]
  if (bearers.length < 2) return bearers[0]
  return reading.spoke.findLast(({ name, paragraph }) => bearers.includes(name) && near(reading, paragraph, from))?.name
}

// "A source close to the rescue said …", "The source said": the same one.
function spokeBefore({ spoken: { tokens }, spoke }: Reading, { from, to }: Range): string | undefined {
  if (to - from < 2 || to - from > 3 || !DEFINITE.test(tokens[from].lower)) return undefined
  const head = tokens[to - 1].lower
  const fitting = new Set(spoke.filter(before => before.head === head).map(({ name }) => name))
  return fitting.size === 1 ? [...fitting][0] : undefined
}

/** Paragraphs are counted in lines, blank ones too. */
const NEAR_LINES = 4

function near({ spoken: { tokens } }: Reading, paragraph: number, at: number): boolean {
  return paragraph >= tokens[at].paragraph - NEAR_LINES
}

// "Tollin, who said": whom the relative word follows.
function antecedent(reading: Reading, { from }: Range): string | undefined {
  const { spoken } = reading
  const before = spoken.tokens[from - 1]
  if (!before) return undefined
  const end = before.text === ',' ? from - 1 : from
  const source =
    end > 0 ? sourceBefore(spoken, { from: Math.max(0, end - 40), to: end, paragraph: 0 }, { from: end }) : undefined
  if (!source) return undefined
  return (
    namedIn(reading, source) ?? spoken.text.slice(spoken.tokens[source.from].start, spoken.tokens[source.to - 1].end)
  )
}

// Who spoke in this or the last paragraph goes on speaking, unless another person is the subject since.
function pronounBearer(reading: Reading, at: number): string | undefined {
  const { spoken, spoke } = reading
  const pronoun = spoken.tokens[at].lower
  const last = spoke.findLast(each => each.kind === 'person' && fits(reading, each.name, pronoun))
  const speaker = last && near(reading, last.paragraph, at) ? last : undefined
  const since = subjectSince(reading, at, pronoun, speaker?.at ?? -1)
  return since ?? speaker?.name
}

/** True where nothing tells that the pronoun cannot stand for the name. */
function fits({ spoken }: Reading, name: string, pronoun: string): boolean {
  const gender = genderOf(spoken, name)
  return gender === undefined || gender === pronoun || !/^(?:he|she)$/.test(pronoun)
}

function genderOf({ speech }: SpokenText, name: string): 'he' | 'she' | undefined {
  const words = name.toLowerCase().split(/\s+/)
  return speech.genders.get(words[0]) ?? speech.genders.get(words.at(-1) as string)
}

const MOST_NAMES = 30

// The nearest person that a sentence begins with, else the nearest at all where nobody has spoken.
function subjectSince(reading: Reading, at: number, pronoun: string, since: number): string | undefined {
  const { names, starts, spoken } = reading
  const { tokens } = spoken
  const end = lowerBound(starts, tokens[at].start, number => number)
  let nearest: string | undefined
  for (let index = end - 1; index >= Math.max(0, end - MOST_NAMES); index--) {
    const name = names[index]
    const place = tokenFrom(tokens, name.start)
    if (place < since || !near(reading, tokens[place].paragraph, at)) break
    if (spoken.quoteAt[place] >= 0 || !isPerson(name) || !fits(reading, bearerOf(name), pronoun)) continue
    if (isSubject(spoken, place, name.end)) return bearerOf(name)
    nearest ??= bearerOf(name)
  }
  return since < 0 ? nearest : undefined
}

function isPerson({ type, bearer }: NameMention): boolean {
  return type === 'person' || (type === undefined && /\s/.test(bearer))
}

const FAR_SUBJECT = 6

// A name near its sentence's beginning with a verb, an age or a renaming after it.
function isSubject({ tokens, speech, quoteAt }: SpokenText, place: number, end: number): boolean {
  let start = place
  while (start > 0 && place - start < FAR_SUBJECT && tokens[start - 1].sentence === tokens[place].sentence) start--
  const begins = start === 0 || tokens[start - 1].sentence !== tokens[place].sentence || quoteAt[start - 1] >= 0
  if (!begins) return false
  for (let index = start; index < place; index++) if (speech.prepositions.has(tokens[index].lower)) return false
  let next = place
  while (next < tokens.length && tokens[next].start < end) next++
  const after = tokens[next]
  if (!after || after.kind === 'mark') return after?.text === ','
  return after.lower !== "'s" && !speech.prepositions.has(after.lower) && !/^(?:and|or)$/.test(after.lower)
}

// "It" goes on for the body that spoke last, "they" for several.
function bodyBearer(reading: Reading, at: number, pronoun: string): string | undefined {
  const kind = pronoun === 'it' ? 'body' : 'several'
  const last = reading.spoke.at(-1)
  if (!last || (last.kind !== kind && !(pronoun === 'they' && last.kind === 'body'))) return undefined
  return last.paragraph >= reading.spoken.tokens[at].paragraph - 2 ? last.name : undefined
}

function remember(reading: Reading, { cue }: Found, source: Range, speaker: string | undefined): void {
  const { text, tokens, speech } = reading.spoken
  const core = coreOf(reading.spoken, source)
  const words = text.slice(tokens[source.from].start, tokens[source.to - 1].end)
  const single = source.to - source.from === 1 && (speech.pronouns.has(tokens[source.from].lower) || HE_SHE.test(words))
  if (single && speaker === undefined) return
  const name = speaker ?? words
  const head = tokens[core.to - 1].lower
  const kind = kindOf(reading, name, core, single)
  const introduces = !single && !tokens[core.to - 1].capital
  reading.spoke.push({
    name,
    head: introduces ? head : undefined,
    kind,
    paragraph: tokens[cue.from].paragraph,
    at: cue.from,
  })
}

function kindOf(reading: Reading, name: string, core: Range, single: boolean): Spoke['kind'] {
  const { tokens, speech } = reading.spoken
  const before = reading.spoke.findLast(each => each.name === name)
  if (single && before) return before.kind
  if (reading.persons.has(name)) return 'person'
  if (before) return before.kind
  const { lower } = tokens[core.to - 1]
  if (speech.bodies.has(lower) || reading.organisations.has(name)) return 'body'
  if (/^(?:many|some|several|both|most|few|two|three|four|five|six)$/.test(tokens[core.from].lower)) return 'several'
  return /[^s]s$/.test(lower) && !tokens[core.to - 1].capital ? 'several' : 'person'
}
