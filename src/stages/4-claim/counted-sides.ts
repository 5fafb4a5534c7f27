// On which side of a verb those counted stand: its object after it, its subject before it.
import { type Happening, phraseAt } from './count-words.ts'
import type { Counted } from './counted.ts'
import type { Field } from './reading-field.ts'

export interface Word {
  meaning: Happening
  first: number
  last: number
  /** Words for a way to hospital, which say nothing of a harm. */
  carried?: true
}

const FAR = 40

/** The group right after a verb; adverbs and further verbs may stand between ("shot and fatally wounded a man"). */
export function objectOf(field: Field, word: Word, groups: readonly Counted[]): Counted[] {
  const { tokens, words } = field
  let at = word.last
  for (let steps = 0; steps < 5 && at < tokens.length; steps++) {
    const here = groups.filter(group => group.first === at)
    if (here.length > 0) return here
    const { lower, kind } = tokens[at]
    const next = phraseAt(words.happenings, tokens, at)
    if (next) at = next.after
    else if (lower === ',' && at + 1 < tokens.length && phraseAt(words.happenings, tokens, at + 1)) at++
    else if (
      kind === 'word' &&
      (isAndVerb(field, at) || words.sets.between.has(lower) || lower.endsWith('ly') || words.sets.passive.has(lower))
    )
      at++
    else return []
  }
  return []
}

// "shot and wounded", "killed and critically injured": not "one injured and two dead".
function isAndVerb(field: Field, at: number): boolean {
  const { tokens, words } = field
  if (!words.sets.and.has(tokens[at].lower) || at + 1 >= tokens.length) return false
  return tokens[at + 1].lower.endsWith('ly') || phraseAt(words.happenings, tokens, at + 1) !== undefined
}

export function isPassive(field: Field, word: Word, sentence: { from: number }): boolean {
  const { tokens, words } = field
  for (let at = word.first - 1; at >= sentence.from && at >= word.first - 7; at--) {
    const { lower } = tokens[at]
    if (words.sets.passive.has(lower)) return true
    if (lower === ',' || lower.endsWith('ly') || words.sets.between.has(lower) || words.sets.and.has(lower)) continue
    if (!endsHappening(field, at, sentence.from)) return false
  }
  return false
}

function endsHappening(field: Field, at: number, from: number): boolean {
  for (let first = at; first >= from && first > at - 4; first--) {
    if (phraseAt(field.words.happenings, field.tokens, first)?.after === at + 1) return true
  }
  return false
}

// "4 shot at party" in a title; "a man shot in the leg", "three killed by" in a text: the group stands right before.
export function bareSubjects(field: Field, word: Word, groups: readonly Counted[]): Counted[] {
  const before = groups.filter(group => group.last <= word.first && word.first - group.last <= 3)
  const near = before[before.length - 1]
  // "a fire that left four people wounded"
  const relative = relativeBefore(field, word, { from: 0 })
  if (relative !== -1 && (near === undefined || near.first < relative)) return []
  if (near === undefined || !standsBeside(field, near, word)) return []
  if (isAgent(field, near)) return field.in === 'title' ? groups.filter(group => group.last < near.first).slice(-1) : []
  if (field.in === 'title') return [near]
  const next = field.tokens[word.last]?.lower ?? '.'
  if (word.meaning.measure === 'shot' && field.words.sets.towards.has(next)) return []
  if (near.kind === 'number' || near.kind === 'list' || near.kind === 'nobody') return [near]
  return near.kind === 'single' && !near.known ? [near] : []
}

// "Woman shot by 2-year-old, hospitalized": who did it is not who is in hospital.
function isAgent(field: Field, group: Counted): boolean {
  return group.first > 0 && field.words.sets.agent.has(field.tokens[group.first - 1].lower)
}

function standsBeside(field: Field, group: Counted, word: Word): boolean {
  for (let at = group.last; at < word.first; at++) {
    const { lower } = field.tokens[at]
    if (
      lower !== ',' &&
      !lower.endsWith('ly') &&
      !field.words.sets.other.has(lower) &&
      !field.words.sets.and.has(lower) &&
      !field.words.sets.between.has(lower)
    ) {
      if (!endsHappening(field, at, group.last)) return false
    }
  }
  return true
}

/** The groups before a verb that are its subject: the nearest that is no object and stands behind no preposition. */
export function subjects(
  field: Field,
  word: Word,
  groups: readonly Counted[],
  objects: ReadonlySet<Counted>,
  sentence: { from: number },
): Counted[] {
  const before = groups.filter(group => group.last <= word.first && word.first - group.last <= FAR)
  const relative = relativeBefore(field, word, sentence)
  const parts: Counted[] = []
  let fallback: Counted | undefined
  for (let index = before.length - 1; index >= 0; index--) {
    const group = before[index]
    if (barrier(field, group.last, word.first) || sharesOut(field, group.last, word.first)) break
    const adjacent = group.last === relative || (endsAt(field, group.last, word) && !isBeside(field, group, word))
    if (!adjacent && objects.has(group)) continue
    if (group.beside) {
      // "five shot, including two who were killed": the part alone.
      if (adjacent) return [{ ...group, beside: false }]
      parts.push(group)
      continue
    }
    if (adjacent || !isGoverned(field, group)) return [...parts, group]
    fallback ??= group
  }
  return fallback ? [...parts, fallback] : parts
}

const LINGERING = 3

// Right before the word, or before "still", "reported", "believed": "the 120 people still missing".
function endsAt({ tokens, words }: Field, last: number, { first }: Word): boolean {
  if (first - last > LINGERING) return false
  for (let at = last; at < first; at++) if (!words.sets.lingering.has(tokens[at].lower)) return false
  return true
}

// "Child shot by father dies": the father shot. "Taken to a clinic in Oak Lawn in serious condition": a place.
function isBeside(field: Field, group: Counted, word: Word): boolean {
  const { prepositions } = field.words.sets
  return isAgent(field, group) || (prepositions.has(field.tokens[word.first].lower) && isGoverned(field, group))
}

function barrier(field: Field, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^[;:]$/.test(field.tokens[at].text)) return true
    if (field.words.sets.says.has(field.tokens[at].lower) && !isInserted(field, at)) return true
  }
  return false
}

// "101 hostages, a third of whom are dead": a share of them, which no number counts.
function sharesOut({ tokens, words }: Field, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++)
    if (words.sets.of.has(tokens[at].lower) && isWho(words, tokens[at + 1].lower)) return true
  return false
}

// In some languages the article is the relative pronoun too.
function isWho({ sets }: Field['words'], lower: string): boolean {
  return sets.who.has(lower) && !sets.the.has(lower)
}

// ", police said,"
function isInserted(field: Field, at: number): boolean {
  return [-3, -2, -1, 1, 2, 3].some(step => field.tokens[at + step]?.text === ',')
}

function isGoverned(field: Field, group: Counted): boolean {
  if (group.kind === 'pronoun') return false
  const before = field.tokens[group.first - 1]
  return before !== undefined && field.words.sets.prepositions.has(before.lower)
}

// The index after the antecedent of "who" where the verb stands in a relative clause.
function relativeBefore(field: Field, word: Word, sentence: { from: number }): number {
  for (let at = word.first - 1; at >= sentence.from && at >= word.first - 7; at--) {
    const token = field.tokens[at]
    if (field.words.sets.who.has(token.lower)) return field.tokens[at - 1]?.text === ',' ? at - 1 : at
    if (token.kind === 'mark') return -1
  }
  return -1
}
