import type { StateMatter, StateWords } from '../../text/languages/tables/states.ts'
import { tokenFrom } from '../../text/tokens.ts'
import type { Field } from './reading-field.ts'
import { type StateNoun, stateWords } from './state-words.ts'

/** Whose state is told: the name or noun, as written, and on which side of the event. */
export interface StateBearer {
  of?: string
  role?: 'suspect' | 'victim'
  /** Where the name ends that the words lead to. */
  end?: number
}

/** The side of which a matter is told where no noun says it. */
const USUAL: Partial<Record<StateMatter, StateBearer['role']>> = {
  custody: 'suspect',
  charge: 'suspect',
  bond: 'suspect',
  condition: 'victim',
}
/** Matters of who did it, whatever nouns stand beside them. */
const OF_SUSPECT: ReadonlySet<StateMatter> = new Set(['custody', 'charge', 'bond'])
/** Matters of the event, not of a person. */
const OF_EVENT: ReadonlySet<StateMatter> = new Set(['motive', 'passage', 'decision'])
const FARTHEST_TOKENS = 12

interface Place {
  from: number
  to: number
}

/** Whose state the words of a sentence tell; undefined where they tell it of none who matters, or need a name and have none. */
export function bearerOf(field: Field, sentence: Place, place: Place, words: StateWords): StateBearer | undefined {
  const { matter, named } = words
  if (OF_EVENT.has(matter)) return {}
  const [first, after] = [tokenFrom(field.tokens, place.from), tokenFrom(field.tokens, place.to)]
  if (named) return namedAfter(field, sentence, first, after, matter)
  const inside = matter === 'condition' ? undefined : nounIn(field, first, after)
  if (matter === 'identity') return unnamed(field, sentence, inside, first, after)
  const near = subjectBefore(field, sentence, first)
  if (near.role === 'other' && matter === 'whereabouts') return undefined
  const role = OF_SUSPECT.has(matter) ? 'suspect' : (sideOf(inside) ?? sideOf(near.role) ?? USUAL[matter])
  const of = near.name ?? nameAt(field, after, sentence.to)?.of
  return { ...(of ? { of } : {}), ...(role ? { role } : {}) }
}

const NEAR_TOKENS = 7

// "Police have not released the names of the two men": whoever does not tell is no matter. Of officers and witnesses nothing is told.
function unnamed(
  field: Field,
  sentence: Place,
  inside: StateNoun | undefined,
  first: number,
  after: number,
): StateBearer | undefined {
  const near = inside ?? nounIn(field, after, Math.min(sentence.to, after + NEAR_TOKENS))
  const noun = near ?? subjectBefore(field, sentence, first).role
  const whole =
    noun === undefined || noun === 'person' ? sideOf(nounIn(field, sentence.from, sentence.to)) : sideOf(noun)
  if (noun === 'other' && whole === undefined) return undefined
  return whole && !(inside && isOfBoth(field, first, after)) ? { role: whole } : {}
}

// "Neither the gunman nor the brothers have been named."
function isOfBoth(field: Field, first: number, after: number): boolean {
  const { nouns } = stateWords(field.language)
  const told = new Set(field.tokens.slice(first, after).map(({ lower }) => nouns.get(lower)))
  return told.has('suspect') && (told.has('victim') || told.has('person'))
}

function sideOf(noun: StateNoun | undefined): StateBearer['role'] {
  return noun === 'suspect' || noun === 'victim' ? noun : undefined
}

function nounIn(field: Field, first: number, after: number): StateNoun | undefined {
  const { nouns } = stateWords(field.language)
  for (let at = first; at < after; at++) {
    const noun = nouns.get(field.tokens[at].lower)
    if (noun === 'suspect' || noun === 'victim') return noun
  }
  return undefined
}

/** The nearest noun or name before the words: "Police said the man was"; "Holt, 32, was". */
function subjectBefore(field: Field, { from }: Place, first: number): { role?: StateNoun; name?: string } {
  const { nouns } = stateWords(field.language)
  for (let at = first - 1; at >= Math.max(from, first - FARTHEST_TOKENS); at--) {
    const name = [...nameEndingAt(field, at, from)][0]
    if (name) return { name }
    const { lower } = field.tokens[at]
    const noun = nouns.get(lower)
    if (noun) return { role: noun }
    if (field.words.sets.says.has(lower)) return {}
  }
  return {}
}

const LONGEST_NAME = 6

function* nameEndingAt(field: Field, at: number, from: number): Generator<string> {
  for (let start = at; start >= Math.max(from, at - LONGEST_NAME); start--) {
    const name = field.nameAt.get(start)
    if (name && name.after === at + 1 && isPerson(name.it)) yield name.it.bearer
  }
}

// A single word with a capital may be anything.
function isPerson({ type, bearer }: { type?: string; bearer: string }): boolean {
  return type === 'person' || (type === undefined && bearer.includes(' '))
}

function nameAt(field: Field, at: number, to: number): { of: string; end: number } | undefined {
  const skips = /^(?:the|\d+-year-old|,|:|\d+)$/
  for (let next = at; next < Math.min(to, at + 4); next++) {
    const name = field.nameAt.get(next)
    if (name) return isPerson(name.it) ? { of: name.it.bearer, end: name.it.end } : undefined
    if (!skips.test(field.tokens[next].lower)) return undefined
  }
  return undefined
}

function namedAfter(
  field: Field,
  sentence: Place,
  first: number,
  after: number,
  matter: StateMatter,
): StateBearer | undefined {
  const name = nameAt(field, after, sentence.to)
  if (!name) return undefined
  const inside = sideOf(nounIn(field, first, after)) ?? sideOf(nounIn(field, sentence.from, first))
  const role = inside ?? USUAL[matter]
  return { ...name, ...(role ? { role } : {}) }
}
