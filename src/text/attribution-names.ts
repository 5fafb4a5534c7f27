import { coreOf, mentionsIn, type NameIndex, renamingOf } from './attribution-heads.ts'
import type { Range, SpokenText } from './attribution-sentences.ts'
import type { NameMention } from './names.ts'
import type { Token } from './tokens.ts'

/** A text with its names as speakers are looked up among them. */
export interface NamedText extends NameIndex {
  spoken: SpokenText
  /** Bearers that are persons, and that are organisations. */
  persons: ReadonlySet<string>
  organisations: ReadonlySet<string>
  /** Full names by their last word. */
  families: ReadonlyMap<string, ReadonlySet<string>>
}

/** The names of a text, put in order for looking them up. */
export function namedText(spoken: SpokenText, names: readonly NameMention[]): NamedText {
  const persons = new Set<string>()
  const organisations = new Set<string>()
  const families = new Map<string, Set<string>>()
  for (const name of names) {
    const bearer = bearerOf(name)
    if (name.type === 'person') persons.add(bearer)
    if (name.type === 'organisation') organisations.add(bearer)
    const family = bearer.slice(bearer.lastIndexOf(' ') + 1)
    if (family !== bearer) families.set(family, (families.get(family) ?? new Set()).add(bearer))
  }
  return { spoken, names, starts: names.map(name => name.start), persons, organisations, families }
}

/** The full name of a source that has one, also of a family name alone that is no name by itself: "al-Sharif". */
export function fullNameIn(reading: NamedText, source: Range): string | undefined {
  const name = namedIn(reading, source)
  if (name !== undefined) return (name.includes(' ') ? undefined : onlyOne(reading, name)) ?? name
  const { text } = reading.spoken.tokens[source.from]
  return source.to - source.from === 1 && /\p{Lu}/u.test(text) ? onlyOne(reading, text) : undefined
}

function onlyOne({ families }: NamedText, family: string): string | undefined {
  const bearers = families.get(family)
  return bearers?.size === 1 ? [...bearers][0] : undefined
}

/** The name of a source that has one: in its noun phrase, or in what renames it. */
export function namedIn(reading: NamedText, source: Range): string | undefined {
  const core = coreOf(reading.spoken, source)
  const own = nameOfCore(reading, core, false)
  if (own !== undefined) return own
  const renaming = renamingOf(reading.spoken, source)
  const renamed = renaming && nameOfCore(reading, coreOf(reading.spoken, renaming), true)
  return renamed ?? ownedBody(reading, core)
}

// "Mara Tollin's lawyer": neither she nor somebody else with a name.
function ownedBody(reading: NamedText, core: Range): string | undefined {
  const { tokens } = reading.spoken
  const [owner] = mentionsIn(reading, tokens[core.from].start, tokens[core.to - 1].end)
  return owner && wholeBody(reading.spoken, core, owner)
}

function nameOfCore(reading: NamedText, core: Range, renames: boolean): string | undefined {
  const { tokens } = reading.spoken
  const named = mentionsIn(reading, tokens[core.from].start, tokens[core.to - 1].end).filter(
    name => !possesses(reading.spoken, core, name),
  )
  const last = named.at(-1)
  if (!last) return undefined
  const ends = last.end === tokens[core.to - 1].end || tokens[core.to - 1].lower.endsWith('self')
  if (ends && (last.type === 'person' || !renames || startsAt(tokens, core, last))) return bearerOf(last)
  if (renames) return undefined
  return wholeBody(reading.spoken, core, named[0]) ?? bearerOf(named.find(({ type }) => type === 'person') ?? named[0])
}

function startsAt(tokens: readonly Token[], { from }: Range, name: NameMention): boolean {
  return tokens[from].start === name.start || (tokens[from].lower === 'the' && tokens[from + 1].start === name.start)
}

function possesses({ tokens }: SpokenText, { from, to }: Range, name: NameMention): boolean {
  for (let index = from; index < to; index++) if (tokens[index].start === name.end) return tokens[index].lower === "'s"
  return false
}

/** A mention's bearer without what is no part of the name: "Co-author James Okoro" is James Okoro. */
export function bearerOf({ bearer }: NameMention): string {
  return !bearer.includes('-')
    ? bearer
    : bearer.replace(/^(?:co|vice|ex|then|former|mid|deputy)-\p{L}+\s+(?=\p{Lu})/iu, '')
}

// "the Caldrian coast guard": the noun phrase that the name only begins.
function wholeBody({ text, tokens, speech }: SpokenText, source: Range, name: NameMention): string | undefined {
  let to = source.from
  while (to < source.to && tokens[to].start < name.end) to++
  const next = to
  if (next < source.to && (tokens[next].capital || tokens[next].start === name.end) && tokens[next].lower !== "'s")
    return undefined
  const stops = [speech.adverbs, speech.prepositions, speech.pronouns, speech.auxiliaries, speech.boundaries]
  while (to < source.to && goesOn(tokens[to], speech, stops)) to++
  if (to === next || tokens[to - 1].lower === "'s") return undefined
  return text.slice(name.start, tokens[to - 1].end)
}

const NO_NOUN = /^(?:and|or|himself|herself|itself|themselves)$/

function goesOn(
  { lower, kind }: Token,
  { verbs, alsoNouns }: SpokenText['speech'],
  stops: readonly ReadonlySet<string>[],
): boolean {
  if (lower === "'s") return true
  if (kind !== 'word' || lower.endsWith('ly') || NO_NOUN.test(lower)) return false
  if (verbs.has(lower) && !alsoNouns.has(lower)) return false
  return !stops.some(set => set.has(lower))
}
