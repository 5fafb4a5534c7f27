import type { Slice } from '../domain/span.ts'
import { type RunContext, isRole } from './name-context.ts'
import type { Run } from './name-runs.ts'
import type { Token } from './tokens.ts'

const LONGEST_HEAD = 6
const LONGEST_TAIL = 9

/** The title or role beside a person's name, as written: "Rep.", "lawmaker", "head of the group". */
export function roleOf(text: string, context: RunContext, run: Run): Slice | undefined {
  const { tokens } = context
  if (run.behind !== undefined && run.titleFrom === undefined) return slice(text, tokens, run.behind, run.behind + 1)
  if (run.titleFrom !== undefined) return slice(text, tokens, titleStart(context, run.titleFrom), run.from)
  const before = roleBefore(context, run)
  if (before < run.from) return slice(text, tokens, before, run.from)
  if (tokens[run.to]?.text !== ',') return undefined
  const head = appositionHead(context, run.to)
  return head > 0 ? apposition(text, context, run.to + 1, head) : undefined
}

function slice(text: string, tokens: readonly Token[], from: number, to: number): Slice {
  const { start } = tokens[from]
  const { end } = tokens[to - 1]
  return { start, end, text: text.slice(start, end) }
}

// "Secretary of State Mara Holt": the words before "of" belong to the title.
function titleStart({ tokens, table }: RunContext, from: number): number {
  if (from > 0 && table.titleParts.has(tokens[from - 1].lower) && !tokens[from - 1].first) return from - 1
  const joined = /^(?:of|for|für|de|of the)$/.test(tokens[from - 1]?.lower ?? '')
  return joined && table.titles.has(tokens[from - 2]?.lower ?? '') ? from - 2 : from
}

// "defence lawyer Mara Holt": the role with the small words before it that say what kind.
function roleBefore({ tokens, table }: RunContext, run: Run): number {
  const before = tokens[run.from - 1]
  if (!before || before.sentence !== tokens[run.from].sentence || !isRole({ table }, before.lower)) return run.from
  let from = run.from - 1
  while (from > 0 && (table.titles.has(tokens[from - 1].lower) || table.titleParts.has(tokens[from - 1].lower))) from--
  return from
}

/** Number of the role noun's token in an apposition that begins at the comma `at`, or 0. */
export function appositionHead({ tokens, table }: Pick<RunContext, 'tokens' | 'table'>, at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + LONGEST_HEAD + 1); index++) {
    const token = tokens[index]
    if (token.kind === 'mark' || token.sentence !== tokens[at].sentence) return 0
    if (token.lower === "'s" || (index === at + 1 && token.capital)) continue
    if (isRole({ table }, token.lower)) return index
  }
  return 0
}

function apposition(text: string, { tokens, table }: RunContext, from: number, head: number): Slice {
  let to = head + 1
  while (
    to < tokens.length &&
    to <= head + LONGEST_TAIL &&
    (tokens[to].kind !== 'mark' || /^['’]$/.test(tokens[to].text))
  ) {
    if (tokens[to].sentence !== tokens[head].sentence || ENDS_ROLE.test(tokens[to].lower)) break
    to++
  }
  return slice(
    text,
    tokens,
    table.articles.has(tokens[from].lower) || /^an?$/.test(tokens[from].lower) ? from + 1 : from,
    to,
  )
}

const ENDS_ROLE =
  /^(?:who|said|says|told|that|which|was|were|is|has|had|and|but|qui|que|che|et|y|und|и|который|которая)$/
