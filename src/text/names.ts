import type { Slice } from '../domain/span.ts'
import { languageTable } from './languages/language.ts'
import { bearersOf, root } from './name-bearers.ts'
import { caseStem } from './name-cases.ts'
import { type RunContext, isGivenName, runContext } from './name-context.ts'
import { type Votes, noVotes, votesOfNeighbours, votesOfWords } from './name-evidence.ts'
import { type Group, type Read, groupsOf } from './name-groups.ts'
import { patternNames } from './name-patterns.ts'
import { roleOf } from './name-roles.ts'
import { type Run, nameRuns } from './name-runs.ts'
import { giveTypes } from './name-types.ts'
import { tokens } from './tokens.ts'

export type NameType = 'person' | 'organisation' | 'place'

/** A proper name as a text gives it, without titles and articles. */
export interface NameMention extends Slice {
  type?: NameType
  /** The form by which the same text's mentions of one bearer are joined: its fullest form ("Jang Se-yul" for "Jang"). */
  bearer: string
  /** Title or role that stands with a person's name: "Rep.", "head of the organisation". */
  role?: Slice
}

let last: { text: string; language: string; mentions: NameMention[] } | undefined

/** Every proper name in a text, in order, not overlapping. The answer for the text asked last is kept. */
export function readNames(text: string, language: string): NameMention[] {
  if (last && last.text === text && last.language === language) return last.mentions
  const context = runContext(tokens(text, language), language)
  const found = withoutOpeningNouns(context, nameRuns(context)).map(run => read(text, context, run))
  const patterned = languageTable(language).names.patterns.length > 0
  const reads = patterned ? merged(patternNames(text, language), found) : found
  const mentions = joined(text, reads, context)
  last = { text, language, mentions }
  return mentions
}

// "Письмо Сидорова": at the beginning of a sentence a noun stands before a family name that the text has with its given name.
function withoutOpeningNouns(context: RunContext, runs: readonly Run[]): readonly Run[] {
  const { tokens, table, use } = context
  if (table.knowsWords || table.capitalNouns) return runs
  const stemAt = (index: number) => caseStem(tokens[index].lower, table.caseEndings)
  const families = new Set<string>()
  for (const { from, to, titleFrom } of runs)
    if (to - from > 1 && (titleFrom !== undefined || isGivenName(context, tokens[from].lower)))
      families.add(stemAt(to - 1))
  return runs.map(run => {
    const { from, to, titleFrom } = run
    const { lower, first } = tokens[from]
    const opened =
      to - from === 2 && titleFrom === undefined && first && !use.capital.has(lower) && !table.particles.has(lower)
    if (!opened || isGivenName(context, tokens[from].lower) || !families.has(stemAt(to - 1))) return run
    return { from: from + 1, to }
  })
}

function read(text: string, context: RunContext, run: Run): Read {
  const { start } = context.tokens[run.from]
  const { end } = context.tokens[run.to - 1]
  const written = text.slice(start, end)
  const role = roleOf(text, context, run)
  return {
    mention: { start, end, text: written, bearer: written, ...(role ? { role } : {}) },
    run,
    beside: votesOfNeighbours(context, run),
    ...(run.tentative ? { tentative: true } : {}),
    feminine: context.table.caseEndings.length > 0 && besideWomansVerb(context, run),
  }
}

// "сказала Сидорова", "Сидорова заявила": the past tense of a woman.
function besideWomansVerb({ tokens }: RunContext, run: Run): boolean {
  return [tokens[run.from - 1], tokens[run.to]].some(
    token => /(?:ла|лась|ła)$/.test(token?.lower ?? '') && !token.capital,
  )
}

/** The points of a pattern that says the type itself. */
const SAID = 6

function ownVotes(context: RunContext, { mention, run }: Read): Votes {
  if (run) return votesOfWords(context, run)
  const votes = noVotes()
  if (mention.type) votes[mention.type] = SAID
  return votes
}

// A text in another script still has names in Latin letters.
function merged(patterned: readonly NameMention[], found: readonly Read[]): Read[] {
  const first = patterned.map(mention => ({ mention, beside: noVotes() }))
  const reads: Read[] = [...first, ...found].sort(
    (a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end,
  )
  const kept: Read[] = []
  for (const each of reads) if (each.mention.start >= (kept.at(-1)?.mention.end ?? 0)) kept.push(each)
  return kept
}

// Where every noun has a capital, a lone word of which nothing says that it is a name is a noun.
function isNoun(group: Group, bearers: ReadonlyMap<Group, Group>): boolean {
  const { words, votes, type } = group
  if (type !== undefined || words.length > 1 || bearers.has(group)) return false
  return Math.max(votes.person, votes.place, votes.organisation) < LEAST
}

const LEAST = 1

function joined(text: string, reads: readonly Read[], context: RunContext): NameMention[] {
  const { table } = context
  const groups = groupsOf(reads, table, each => ownVotes(context, each))
  giveTypes(text, reads, groups)
  const bearers = bearersOf(text, reads, groups, table)
  return reads.flatMap(({ mention, tentative }) => {
    const group = groups.get(mention.text) as Group
    if (tentative && !bearers.has(group)) return []
    if (table.capitalNouns && isNoun(group, bearers)) return []
    const { start, end, text: written, role } = mention
    const { type } = group
    const kept = role && type !== 'place' && type !== 'organisation' ? { role } : {}
    return [{ start, end, text: written, bearer: root(group, bearers).name, ...(type ? { type } : {}), ...kept }]
  })
}
