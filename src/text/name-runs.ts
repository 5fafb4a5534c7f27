import type { RunContext } from './name-context.ts'
import type { NamesTable } from './languages/tables/names.ts'
import type { Token } from './tokens.ts'

/** A stretch of capitalised words that may be a name, as token numbers. */
export interface Run {
  from: number
  to: number
  /** Title words cut off at the front, as token numbers. */
  titleFrom?: number
}

/** Runs of capitalised words with the small words that belong inside, titles and adjectives cut off. */
export function nameRuns(context: RunContext): Run[] {
  const { tokens } = context
  const found: Run[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (!begins(context, index)) continue
    const to = extended(context, index)
    const run = trimmedRun(context, { from: index, to })
    if (run) found.push(run)
    index = to - 1
  }
  return found
}

const INNER_CAPITAL = /^(?:(?:al|el|an|ar|as|ash|at|ad|bin)[-‑‐]|[dlDL]['’])\p{Lu}/u

function begins(context: RunContext, index: number): boolean {
  const token = context.tokens[index]
  if (token.kind !== 'word' || !(token.capital || INNER_CAPITAL.test(token.text))) return false
  if (/^i['’](?:m|ve|ll|d)$/.test(token.lower) || COMPOUND.test(token.text)) return false
  if (context.headlines.has(token.sentence)) return namedElsewhere(context, index)
  return !context.table.capitalNouns || !isNoun(context, index)
}

// "Seoul-based", "English-speaking": adjectives made of names.
const COMPOUND =
  /[-‑](?:based|language|speaking|assisted|led|born|backed|style|era|owned|funded|trained|made|held|controlled|wide|like|related|linked|themed|run|occupied|bound|listed|educated|friendly|area|type|level|class|old|year|day|month)$/

// In a headline only what the text or a table knows as a name is one.
function namedElsewhere({ tokens, table, countries, use }: RunContext, index: number): boolean {
  const { lower, text } = tokens[index]
  if (countries.has(lower) || table.cities.has(lower) || /^\p{Lu}{2,5}$/u.test(text)) return !table.acronyms.has(lower)
  const pairs = [`${tokens[index - 1]?.lower} ${lower}`, `${lower} ${tokens[index + 1]?.lower}`]
  if (pairs.some(pair => countries.has(pair) || table.cities.has(pair))) return true
  return (
    (use.capital.has(lower) && !use.small.has(lower) && !table.nationalities.has(lower)) || table.givenNames.has(lower)
  )
}

const SHORTEST_TAIL = 4

/** A common noun, where every noun has a capital letter: known, by its ending, or by the last part of a compound. */
function isNoun({ tokens, table, countries }: RunContext, index: number): boolean {
  const { lower, text } = tokens[index]
  if (countries.has(lower) || table.cities.has(lower) || table.givenNames.has(lower) || isTitleWord(table, lower))
    return false
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
  let to = from + 1
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
  if (begins(context, to) || (table.capitalNouns && next.capital && named(context, from, to))) return to + 1
  if (next.text === '&' && tokens[to + 1] && begins(context, to + 1)) return to + 2
  if (next.text === ',' && /^(?:jr|sr|inc|ltd|llc)\.?$/.test(tokens[to + 1]?.lower ?? '')) return to + 2
  if (next.kind !== 'word') return to
  if (table.particles.has(next.lower) || table.joiners.has(next.lower)) return joinedPart(context, from, to)
  return to
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

function isHead(table: NamesTable, token: Token): boolean {
  return table.organisations.has(token.lower) || table.places.has(token.lower)
}

/** The run without what is no part of a name; undefined where nothing is left. */
function trimmedRun(context: RunContext, run: Run): Run | undefined {
  const opened = withoutOpening(context, run)
  if (!opened) return undefined
  const titled = withoutTitles(context, opened)
  if (!titled || !plausible(context, titled)) return undefined
  return titled
}

function withoutOpening(context: RunContext, run: Run): Run | undefined {
  const { tokens, use } = context
  let from = run.from
  while (from < run.to && dropsAtFront(context, from, run.to)) from++
  if (from >= run.to) return undefined
  const word = tokens[from]
  const single = run.to - from === 1
  if (word.first && use.small.has(word.lower) && !use.capital.has(word.lower) && single) return undefined
  return { from, to: run.to }
}

function dropsAtFront(context: RunContext, index: number, to: number): boolean {
  const { tokens, table, use } = context
  const { lower, first } = tokens[index]
  if (table.calendar.has(lower)) return !(to - index > 1 && table.givenNames.has(lower))
  if (FUNCTION.test(lower) && to - index > 1) return true
  if (!first && !/^(?:the|a|an|i)$/.test(lower)) return false
  if (lower === 'i') return true
  const last = tokens[to - 1]
  if (to - index > 1 && isHead(table, last) && !FUNCTION.test(lower)) return false
  return isCommon(context, lower) || (use.small.has(lower) && !use.capital.has(lower) && to - index > 1)
}

// Never part of a name at the beginning of a sentence, whatever follows.
const FUNCTION =
  /^(?:the|a|an|this|that|these|those|he|she|it|we|they|you|his|her|its|our|their|my|your|and|but|or|if|when|while|as|for|in|on|at|by|to|from|with|after|before|since|under|over|some|many|most|no|not|there|here|what|who|why|how|where|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/

/** A word that this language writes small, by itself or as an inflected form of one. */
export function isCommon({ table, countries, use }: RunContext, lower: string): boolean {
  if (countries.has(lower) || table.cities.has(lower) || table.givenNames.has(lower)) return false
  if (table.common.has(lower)) return table.capitalNouns || !use.capital.has(lower) || use.small.has(lower)
  return table.common.has(lower.replace(/(?:'(?:s|re|ve|ll|d|m)|n't|-[a-z]+|s|ed|ing|ly)$/, ''))
}

function withoutTitles(context: RunContext, run: Run): Run | undefined {
  const { tokens, table } = context
  let from = run.from
  const national = nationalityEnd(context, run)
  if (national >= run.to) return undefined
  if (national > from && (isTitle(context, national) || !endsInHead(context, run))) from = national
  const titleFrom = from
  while (from < run.to && isTitle(context, from)) from++
  while (from < run.to && from > titleFrom && table.joiners.has(tokens[from].lower)) from++
  if (from >= run.to) return undefined
  if (from > titleFrom && endsInHead(context, run) && table.organisations.has(tokens[run.to - 1].lower)) {
    return { from: titleFrom, to: run.to }
  }
  return from > titleFrom ? { from, to: run.to, titleFrom } : { from, to: run.to }
}

function isTitle({ tokens, table }: RunContext, index: number): boolean {
  return isTitleWord(table, tokens[index].lower)
}

// German gives its titles endings: "des Philosophen", "dem Präsidenten".
function isTitleWord(table: NamesTable, lower: string): boolean {
  return table.titles.has(lower) || (table.capitalNouns && table.titles.has(lower.replace(/(?:en|[ns])$/, '')))
}

function nationalityEnd({ tokens, table, countries }: RunContext, run: Run): number {
  let index = run.from
  const whole = tokens
    .slice(run.from, run.to)
    .map(token => token.lower)
    .join(' ')
  if (countries.has(whole) || table.cities.has(whole)) return index
  while (index < run.to && table.nationalities.has(tokens[index].lower)) index++
  return index
}

function endsInHead({ tokens, table }: RunContext, run: Run): boolean {
  for (let index = run.from + 1; index < run.to; index++) if (isHead(table, tokens[index])) return true
  return false
}

function plausible(context: RunContext, run: Run): boolean {
  const { tokens, table, use } = context
  if (run.to - run.from > 1) return true
  const word = tokens[run.from]
  if (word.text.length < 2 || table.calendar.has(word.lower) || table.nationalities.has(word.lower)) return false
  if (/^\p{Lu}\.$/u.test(word.text)) return false
  if (table.acronyms.has(word.lower) || (FUNCTION.test(word.lower) && word.text.length < 6)) return false
  if (known(context, word)) return true
  if (run.titleFrom !== undefined) return true
  if (isHead(table, word) && !word.text.includes('.')) return false
  if (isCommon(context, word.lower)) return false
  if (table.capitalNouns && afterArticle(tokens, run.from) && !/^\p{Lu}{2}/u.test(word.text)) return false
  if (word.first && !use.capital.has(word.lower)) {
    return table.knowsWords ? !/(?:ing|ly|ed)$/.test(word.lower) : /^\p{Lu}{2}/u.test(word.text)
  }
  return !use.small.has(word.lower)
}

const ARTICLE =
  /^(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|kein|keine|im|am|zum|zur|vom|beim|ins|ans|sein|seine|seinen|seiner|seinem|ihr|ihre|ihren|ihrer|ihrem|diese|dieser|dieses|diesem|diesen|jede|jeder|jedes|unsere|mein|meine)$/

function afterArticle(tokens: readonly Token[], index: number): boolean {
  return index > 0 && ARTICLE.test(tokens[index - 1].lower)
}

function known({ table, countries }: RunContext, word: Token): boolean {
  return table.cities.has(word.lower) || countries.has(word.lower)
}
