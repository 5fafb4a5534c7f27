import { tokenFrom } from './tokens.ts'
import { coreOf, type NameIndex } from './attribution-heads.ts'
import type { Range, SpokenText } from './attribution-sentences.ts'
import type { NameMention } from './names.ts'

/** What a text calls a person: "the mines minister, Grace Ndebele" makes her a minister of mines. */
export interface Role {
  bearer: string
  /** The noun that a later "the minister" repeats. */
  head: string
  /** Every word of the noun phrase, in lower case. */
  words: readonly string[]
  /** Offset at which the text says so. */
  at: number
}

const LONGEST_ROLE = 8
const OWNERS = /^(?:the|a|an|his|her|its|their|this|that|our|another|one)$/
/** A title stands for the noun that later copy uses for it. */
const TITLES: Readonly<Record<string, string>> = {
  'rep.': 'lawmaker',
  'sen.': 'senator',
  'gov.': 'governor',
  'gen.': 'general',
  'col.': 'colonel',
  'capt.': 'captain',
  'lt.': 'lieutenant',
  'sgt.': 'sergeant',
  'dr.': 'doctor',
  'prof.': 'professor',
  'rev.': 'reverend',
  mp: 'lawmaker',
}
const ALSO: Readonly<Record<string, string>> = {
  senator: 'lawmaker',
  congressman: 'lawmaker',
  congresswoman: 'lawmaker',
  legislator: 'lawmaker',
  officer: 'executive',
}

/** Persons are introduced where they are first named. */
const MOST_MENTIONS = 3

/** Every role that a text gives its persons, in order. */
export function rolesOf(spoken: SpokenText, { names }: NameIndex): Role[] {
  const roles: Role[] = []
  const seen = new Map<string, number>()
  for (const name of names) {
    if (name.type === 'place' || name.type === 'organisation') continue
    const times = seen.get(name.bearer) ?? 0
    if (times >= MOST_MENTIONS) continue
    seen.set(name.bearer, times + 1)
    const from = tokenFrom(spoken.tokens, name.start)
    let to = from
    while (to < spoken.tokens.length && spoken.tokens[to].start < name.end) to++
    for (const range of [before(spoken, from), after(spoken, to)]) {
      if (range) roles.push(...rolesIn(spoken, range, name))
    }
  }
  return roles
}

// The words right before the name, and those before its comma: "Inspector", "The museum's director, Henrik Dahl".
function before(spoken: SpokenText, name: number): Range | undefined {
  const { tokens } = spoken
  const comma =
    tokens[name - 1]?.text === ',' || (tokens[name - 2]?.text === ',' && tokens[name - 1].text.endsWith('.'))
  const end = comma ? (tokens[name - 1].text === ',' ? name - 1 : name - 2) : name
  let from = end
  while (from > 0 && end - from < LONGEST_ROLE && inRole(spoken, from - 1, comma)) {
    from--
    if (OWNERS.test(tokens[from].lower)) break
  }
  if (from >= end) return undefined
  if (comma && !OWNERS.test(tokens[from].lower) && !tokens[from].first && !owned(spoken, { from, to: end }))
    return undefined
  return { from, to: comma ? end : name }
}

function owned({ tokens }: SpokenText, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (tokens[index].lower === "'s") return true
  return false
}

function inRole({ tokens, quoteAt, speech }: SpokenText, index: number, comma: boolean): boolean {
  const { lower, kind, text } = tokens[index]
  if (lower === "'s") return true
  if (quoteAt[index] >= 0 || kind !== 'word') return text === '-'
  if (speech.verbs.has(lower) && !speech.alsoNouns.has(lower)) return false
  if (/^(?:of|for)$/.test(lower)) return comma
  return !(
    speech.prepositions.has(lower) ||
    speech.boundaries.has(lower) ||
    speech.auxiliaries.has(lower) ||
    speech.finite.has(lower) ||
    speech.adverbs.has(lower)
  )
}

// "Davit Oren, 51, the captain": what renames the name after it.
function after(spoken: SpokenText, name: number): Range | undefined {
  const { tokens } = spoken
  if (tokens[name]?.text !== ',') return undefined
  let from = name + 1
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2
  if (!tokens[from] || tokens[from].kind !== 'word' || !inRole(spoken, from, false)) return undefined
  if (tokens[from].capital && !OWNERS.test(tokens[from].lower)) return undefined
  let to = from
  while (to < tokens.length && to - from < LONGEST_ROLE && inRole(spoken, to, false)) to++
  return to > from ? { from, to } : undefined
}

function rolesIn(spoken: SpokenText, range: Range, { bearer, start }: NameMention): Role[] {
  const { tokens } = spoken
  const core = coreOf(spoken, range)
  let from = core.from
  for (let index = core.from; index < core.to; index++) if (tokens[index].lower === "'s") from = index + 1
  const words = tokens
    .slice(from, core.to)
    .map(({ lower }) => TITLES[lower] ?? lower)
    .filter(word => !OWNERS.test(word))
  const head = words.at(-1)
  if (!head) return []
  const heads = [...new Set([head, ...words.filter(word => ALSO[word]).map(word => ALSO[word])])]
  return heads.map(each => ({ bearer, head: each, words, at: start }))
}
