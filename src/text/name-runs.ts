import { INNER_CAPITAL, type RunContext, isKnownPlace, joinedLower, particledEnd } from './name-context.ts'
import { FUNCTION, isCommon, plausible } from './name-plausible.ts'
import { atTitles, isHead, isTitleWord, withoutTitles } from './name-titles.ts'
import type { Token } from './tokens.ts'

/** A stretch of capitalised words that may be a name, as token numbers. */
export interface Run {
  from: number
  to: number
  /** Title words cut off at the front, as token numbers. */
  titleFrom?: number
  /** The letters behind it that are a role: "MP", as token number. */
  behind?: number
  /** A lone word such as "Times" that is a name only where the text has the whole. */
  tentative?: boolean
}

/** Runs of capitalised words with the small words that belong inside, titles and adjectives cut off. */
export function nameRuns(context: RunContext): Run[] {
  const { tokens } = context
  const found: Run[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (!begins(context, index)) continue
    const to = extended(context, index)
    found.push(...trimmedRuns(context, { from: index, to }))
    index = to - 1
  }
  return found
}

function begins(context: RunContext, index: number): boolean {
  const token = context.tokens[index]
  if (token.kind !== 'word' || !(token.capital || INNER_CAPITAL.test(token.text))) return false
  if (/^i['’](?:m|ve|ll|d)$/.test(token.lower) || isCompound(context, token)) return false
  if (context.headlines.has(token.sentence)) return namedElsewhere(context, index)
  return !context.table.capitalNouns || particledEnd(context, index) > 0 || !isNoun(context, index)
}

// "Seoul-based", "English-speaking": adjectives made of names.
const COMPOUND =
  /[-‑](?:based|language|speaking|assisted|led|born|backed|style|era|owned|funded|trained|made|held|controlled|wide|like|related|linked|themed|run|occupied|bound|listed|educated|friendly|area|type|level|class|old|year|day|month)$/

// "(R-Wyo.)", "April-to-June"
function isCompound({ table }: RunContext, { text, lower }: Token): boolean {
  const hyphen = text.search(/[-‑]/)
  if (hyphen < 1) return false
  return COMPOUND.test(text) || /^[RDI]-\p{Lu}/u.test(text) || table.calendar.has(lower.slice(0, hyphen))
}

// In a headline only what the text or a table knows as a name is one.
function namedElsewhere(context: RunContext, index: number): boolean {
  const { tokens, table, use } = context
  const { lower, text } = tokens[index]
  if (isKnownPlace(context, lower) || table.bodies.has(lower) || /^\p{Lu}{2,5}$/u.test(text))
    return !table.acronyms.has(lower)
  const pairs = [`${tokens[index - 1]?.lower} ${lower}`, `${lower} ${tokens[index + 1]?.lower}`]
  if (pairs.some(pair => isKnownPlace(context, pair) || table.bodies.has(pair))) return true
  return (
    (use.capital.has(lower) && !use.small.has(lower) && !table.nationalities.has(lower)) || table.givenNames.has(lower)
  )
}

const SHORTEST_TAIL = 4

/** A common noun, where every noun has a capital letter: known, by its ending, or by the last part of a compound. */
function isNoun(context: RunContext, index: number): boolean {
  const { tokens, table } = context
  const { lower, text } = tokens[index]
  if (isKnownPlace(context, lower) || table.givenNames.has(lower) || isTitleWord(table, lower)) return false
  if (context.use.families.has(lower) || context.use.families.has(lower.replace(/s$/, ''))) return false
  if (/^\p{Lu}{2,}/u.test(text)) return false
  if (isHead(table, tokens[index])) return !beginsHead(tokens, index)
  if (table.common.has(lower)) return true
  if (lower.length > 6 && table.nounEndings.some(ending => lower.endsWith(ending))) return true
  for (let cut = 3; cut <= lower.length - SHORTEST_TAIL; cut++) if (table.common.has(lower.slice(cut))) return true
  return lower.length > 6 && table.common.has(lower.replace(/(?:e[nrs]?|s|n)$/, ''))
}

// "Universität Leipzig", "Bundesamt für Migration"; but not the bank alone.
function beginsHead(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next !== undefined && (next.capital || next.lower === 'für') && next.sentence === tokens[index].sentence
}

/** Tokens in a name at most; the longest names of bodies have about twelve. */
const LONGEST_RUN = 16

function extended(context: RunContext, from: number): number {
  let to = Math.max(from + 1, particledEnd(context, from))
  for (
    let step = nextPart(context, from, to);
    step > to && step - from <= LONGEST_RUN;
    step = nextPart(context, from, to)
  )
    to = step
  return to
}

/** The end of the run with one more part, or the same end where nothing more belongs to it. */
function nextPart(context: RunContext, from: number, to: number): number {
  const { tokens, table } = context
  const next = tokens[to]
  if (!next || next.paragraph !== tokens[to - 1].paragraph || next.sentence !== tokens[to - 1].sentence) return to
  if (next.start > tokens[to - 1].end + 1) return to
  if (OPENS_NICKNAME.test(next.text)) return afterNickname(context, from, to)
  if (table.capitalNouns && isGenitive(context, from, to)) return to
  if (begins(context, to) || (table.capitalNouns && next.capital && named(context, from, to))) return to + 1
  if (next.text === '&' && tokens[to + 1] && begins(context, to + 1)) return to + 2
  if (next.text === ',' && /^(?:jr|sr|inc|ltd|llc)\.?$/.test(tokens[to + 1]?.lower ?? '')) return to + 2
  if (next.kind !== 'word') return to
  if (table.particles.has(next.lower) || table.joiners.has(next.lower)) return joinedPart(context, from, to)
  return to
}

const OPENS_NICKNAME = /^["“„«‘]$/

// William “Bill” Harrow
function afterNickname(context: RunContext, from: number, to: number): number {
  const { tokens } = context
  const nickname = tokens[to + 1]
  const closes = /^["”“»’]$/.test(tokens[to + 2]?.text ?? '')
  if (!closes || !nickname?.capital || !tokens[to - 1].capital || to - from > 2 || tokens[to + 3]?.kind !== 'word')
    return to
  if (tokens[to].end !== nickname.start || tokens[to + 3].start !== tokens[to + 2].end + 1) return to
  return begins(context, to + 3) && tokens[to + 3].sentence === tokens[from].sentence ? to + 4 : to
}

// "Behrends Rede": the noun after a genitive is no part of the name.
function isGenitive({ tokens, table }: RunContext, from: number, to: number): boolean {
  return to - from === 1 && /[^s]s$/.test(tokens[from].lower) && table.common.has(tokens[to].lower)
}

// What follows a name without an article between belongs to it, whatever it means: "White Hart Lane".
function named({ tokens, table }: RunContext, from: number, to: number): boolean {
  return tokens.slice(from, to).some(token => token.capital && !table.titles.has(token.lower) && !isHead(table, token))
}

function joinedPart(context: RunContext, from: number, to: number): number {
  const { tokens, table } = context
  let ahead = to
  const particles = table.particles.has(tokens[to].lower)
  while (ahead < to + 3 && tokens[ahead] && !tokens[ahead].capital && tokens[ahead].kind === 'word') {
    if (!table.particles.has(tokens[ahead].lower) && !table.joiners.has(tokens[ahead].lower)) return to
    ahead++
  }
  const next = tokens[ahead]
  if (!next || !begins(context, ahead) || next.sentence !== tokens[from].sentence) return to
  return particles || joins(context, from, to, ahead) ? ahead + 1 : to
}

// "Bank of America", "Department of Health and Human Services"; but "Moon of Seoul" and "Kim and Park" are two.
function joins(context: RunContext, from: number, to: number, ahead: number): boolean {
  const { tokens, table } = context
  const joiner = tokens[to].lower
  const heads = tokens.slice(from, to).some(token => isHead(table, token))
  if (/^(?:of|du|de|des|del|do|da|dos|das|di|della|for)$/.test(joiner)) {
    return heads && !table.calendar.has(tokens[ahead].lower)
  }
  if (!/^(?:and|y|e|et|und|en|i|и|і)$/.test(joiner) || ahead > to + 1) return false
  return heads && tokens.slice(from, to).some(token => token.lower === 'of' || token.lower === 'for')
}

/** The names of a run, without what is no part of a name: none where nothing is left, two where a title stands between. */
function trimmedRuns(context: RunContext, run: Run): Run[] {
  // "Doctors Without Borders": no opening word and no title.
  if (run.to - run.from > 1 && context.table.bodies.has(joinedLower(context.tokens, run.from, run.to))) return [run]
  const opened = withoutOpening(context, run)
  if (!opened) return []
  return atTitles(context, opened).flatMap(part => {
    const titled = withoutTitles(context, part)
    return titled && plausible(context, titled) ? [withoutSuffix(context, titled)] : []
  })
}

// "Mara Holt MP": letters behind a name are a role.
function withoutSuffix({ tokens }: RunContext, run: Run): Run {
  const last = tokens[run.to - 1]
  return run.to - run.from > 2 && LETTERS_BEHIND.test(last.text) ? { ...run, to: run.to - 1, behind: run.to - 1 } : run
}

const LETTERS_BEHIND = /^(?:MPs?|MEP|MSP|MS|QC|KC|SC|MdB|MdL|PhD|OBE|CBE|MBE|KBE)$/

function withoutOpening(context: RunContext, run: Run): Run | undefined {
  const { tokens, use } = context
  let from = run.from
  while (from < run.to && dropsAtFront(context, from, run.to)) from++
  // "Van der Lind" without "Van": the rest of the particles goes too.
  while (from > run.from && from < run.to && !tokens[from].capital && !INNER_CAPITAL.test(tokens[from].text)) from++
  if (from >= run.to) return undefined
  const word = tokens[from]
  const single = run.to - from === 1
  if (word.first && use.small.has(word.lower) && !use.capital.has(word.lower) && single) return undefined
  return { from, to: run.to }
}

function dropsAtFront(context: RunContext, index: number, to: number): boolean {
  const { tokens, table, use } = context
  const { lower, first } = tokens[index]
  if (first && particledEnd(context, index) > 0) return false
  if (table.calendar.has(lower)) return !(to - index > 1 && table.givenNames.has(lower))
  if (FUNCTION.test(lower) && to - index > 1) return true
  if (!first && !/^(?:the|a|an|i)$/.test(lower)) return false
  if (lower === 'i') return true
  const last = tokens[to - 1]
  if (to - index > 1 && isKnownPlace(context, joinedLower(tokens, index, to))) return false
  if (to - index > 1 && isHead(table, last) && !FUNCTION.test(lower)) return false
  return isCommon(context, lower) || (use.small.has(lower) && !use.capital.has(lower) && to - index > 1)
}
