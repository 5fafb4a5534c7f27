import type { NamesTable } from './languages/tables/names.ts'
import { type RunContext, isKnownPlace, isRole, joinedLower } from './name-context.ts'
import type { Run } from './name-runs.ts'
import type { Token } from './tokens.ts'

/** True for a word that tells what a body or a place is: "ministry", "river". */
export function isHead(table: NamesTable, token: Token): boolean {
  return table.organisations.has(token.lower) || table.places.has(token.lower)
}

/** True for a title in any form: German gives them endings, "des Philosophen", "dem Präsidenten". */
export function isTitleWord(table: NamesTable, lower: string): boolean {
  return table.titles.has(lower) || (table.capitalNouns && table.titles.has(lower.replace(/(?:en|[ns])$/, '')))
}

/** "U.S. Rep. Mara Holt" and "Senate Majority Leader Mara Holt" are two names each: cut before the last title inside. */
export function atTitles(context: RunContext, run: Run): Run[] {
  const { tokens, table } = context
  let title = run.to - 2
  while (title > run.from && !isFullTitle(table, tokens[title])) title--
  if (title <= run.from || !mayBePerson(context, title + 1, run.to)) return [run]
  let from = title
  while (
    from > run.from &&
    (isTitleWord(table, tokens[from - 1].lower) || table.titleParts.has(tokens[from - 1].lower))
  )
    from--
  if (from === run.from || table.joiners.has(tokens[from - 1].lower)) return [run]
  return [
    { from: run.from, to: from },
    { from, to: run.to },
  ]
}

function isTitlePart(table: NamesTable, lower: string): boolean {
  return isTitleWord(table, lower) || table.titleParts.has(lower)
}

function isFullTitle(table: NamesTable, { lower, capital }: Token): boolean {
  return capital && !table.titleParts.has(lower) && (isTitleWord(table, lower) || table.roles.has(lower))
}

function mayBePerson({ tokens, table }: RunContext, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { lower } = tokens[index]
    if (isHead(table, tokens[index]) || /^(?:of|for|and)$/.test(lower)) return false
  }
  return true
}

/** The run without nationalities and titles at its front; undefined where nothing is left. */
export function withoutTitles(context: RunContext, run: Run): Run | undefined {
  const { tokens, table } = context
  let from = run.from
  const national = nationalityEnd(context, run)
  if (national >= run.to) return isDirection(context, run) ? run : undefined
  if (national > from && (isTitleWord(table, tokens[national].lower) || !endsInHead(context, run))) from = national
  const titleFrom = from
  // "Secretary of State Mara Holt"
  let full = tokens[from - 1]?.lower === 'of' && table.titles.has(tokens[from - 2]?.lower ?? '')
  // "Lawmaker Mara Holt": a role is large at the beginning of a sentence.
  if (
    tokens[from].first &&
    run.to - from > 1 &&
    isRole(context, tokens[from].lower) &&
    !isKnownPlace(context, tokens[from].lower)
  ) {
    from++
    full = true
  }
  while (from < run.to && isTitlePart(table, tokens[from].lower)) full = isFullTitle(table, tokens[from++]) || full
  while (from < run.to && from > titleFrom && table.joiners.has(tokens[from].lower)) from++
  if (from >= run.to) return undefined
  // "First Amendment", "Foreign Office": half a title is none.
  if (from > titleFrom && !full) return { from: titleFrom, to: run.to }
  if (from > titleFrom && endsInHead(context, run) && table.organisations.has(tokens[run.to - 1].lower)) {
    return { from: titleFrom, to: run.to }
  }
  return from > titleFrom ? { from, to: run.to, titleFrom } : { from, to: run.to }
}

function nationalityEnd(context: RunContext, run: Run): number {
  const { tokens, table } = context
  let index = run.from
  if (!table.nationalities.has(tokens[index].lower)) return index
  if (isKnownPlace(context, joinedLower(tokens, run.from, run.to))) return index
  while (index < run.to && table.nationalities.has(tokens[index].lower)) index++
  return index
}

function endsInHead({ tokens, table }: RunContext, run: Run): boolean {
  for (let index = run.from + 1; index < run.to; index++) if (isHead(table, tokens[index])) return true
  return false
}

// "the South": kept where the text also names the country whole.
function isDirection({ tokens }: RunContext, run: Run): boolean {
  if (run.to - run.from > 1 || !/^(?:North|South|East|West)$/.test(tokens[run.from].text)) return false
  if (tokens[run.from - 1]?.lower !== 'the' || tokens[run.to]?.lower === 'of') return false
  run.tentative = true
  return true
}
