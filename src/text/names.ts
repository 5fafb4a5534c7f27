import type { Slice } from '../domain/span.ts'
import { languageTable } from './languages/language.ts'
import { bearers } from './name-bearers.ts'
import { patternNames } from './name-patterns.ts'
import { type RunContext, runContext } from './name-context.ts'
import { nameRuns } from './name-runs.ts'
import { nameType, roleOf } from './name-types.ts'
import { tokens } from './tokens.ts'

export type NameType = 'person' | 'organisation' | 'place'

/** A proper name as a text gives it, without titles and articles. */
export interface NameMention extends Slice {
  type?: NameType
  /** The form by which the same text's mentions of one bearer are joined: its longest form ("Jang Se-yul" for "Jang"). */
  bearer: string
  /** Title or role that stands with it: "Rep.", "head of the organisation". */
  role?: string
}

let last: { text: string; language: string; mentions: NameMention[] } | undefined

/** Every proper name in a text, in order, not overlapping. The answer for the text asked last is kept. */
export function readNames(text: string, language: string): NameMention[] {
  if (last && last.text === text && last.language === language) return last.mentions
  const patterned = languageTable(language).names.patterns.length > 0
  const found = mentionsOf(text, runContext(tokens(text, language), language))
  const mentions = bearers(text, patterned ? merged(patternNames(text, language), found) : found)
  last = { text, language, mentions }
  return mentions
}

// A text in another script still has names in Latin letters.
function merged(first: NameMention[], second: NameMention[]): NameMention[] {
  const spans = [...first, ...second].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: NameMention[] = []
  for (const mention of spans) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

function mentionsOf(text: string, context: RunContext): NameMention[] {
  return nameRuns(context).map(run => {
    const start = context.tokens[run.from].start
    const end = context.tokens[run.to - 1].end
    const written = text.slice(start, end)
    const type = nameType(context, run)
    const role = type === 'place' ? undefined : roleOf(text, context, run)
    return { start, end, text: written, bearer: written, ...(type ? { type } : {}), ...(role ? { role } : {}) }
  })
}
