import type { NameType } from './names.ts'
import type { RunContext } from './name-context.ts'
import type { Run } from './name-runs.ts'

/** Person, organisation or place where the name's own words or its neighbours tell; undefined where they do not. */
export function nameType(context: RunContext, run: Run): NameType | undefined {
  return byWords(context, run) ?? byNeighbours(context, run) ?? byShape(context, run)
}

function byWords({ tokens, table, countries }: RunContext, run: Run): NameType | undefined {
  const words = tokens.slice(run.from, run.to)
  const whole = words.map(word => word.lower).join(' ')
  if (countries.has(whole) || table.cities.has(whole)) return 'place'
  if (run.titleFrom !== undefined) return 'person'
  const heads = words.length > 1 ? words : []
  if (heads.some(word => table.organisations.has(word.lower))) return 'organisation'
  if (heads.some(word => table.places.has(word.lower))) return 'place'
  if (words.length > 1 && table.givenNames.has(words[0].lower)) return 'person'
  if (words.length > 1 && words.some(word => /^\p{Lu}\.$/u.test(word.text))) return 'person'
  if (/^\p{Lu}{2,}$/u.test(words[0].text) && words.length === 1) return 'organisation'
  return undefined
}

// Two or three plain words without an article are most often somebody's name.
function byShape({ tokens, table }: RunContext, run: Run): NameType | undefined {
  const words = tokens.slice(run.from, run.to)
  const plain = words.filter(word => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word.text) && /\p{Ll}/u.test(word.text))
  if (plain.length < 2 || plain.length > 3) return undefined
  if (words.some(word => !plain.includes(word) && !table.particles.has(word.lower))) return undefined
  const before = tokens[run.from - 1]
  return before &&
    /^(?:the|der|die|das|le|la|les|el|los|las|il|lo|gli|o|a|os|as|de|het|in)$/.test(before.lower) &&
    before.sentence === words[0].sentence
    ? undefined
    : 'person'
}

function byNeighbours({ tokens, table }: RunContext, run: Run): NameType | undefined {
  const before = tokens[run.from - 1]
  const after = tokens[run.to]
  if (before && table.roles.has(before.lower)) return 'person'
  if (after?.text === ',' && (tokens[run.to + 1]?.kind === 'number' || roleAfter({ tokens, table }, run.to) > 0))
    return 'person'
  if (
    before &&
    table.locatives.has(before.lower) &&
    run.to - run.from === 1 &&
    !/^\p{Lu}{2}/u.test(tokens[run.from].text)
  )
    return 'place'
  if (run.to - run.from > 1 && run.to - run.from < 4 && after && /^(?:said|says|told|who|added)$/.test(after.lower)) {
    return 'person'
  }
  return undefined
}

/** Number of the role noun's token in an apposition that begins at the comma `at`, or 0. */
function roleAfter({ tokens, table }: Pick<RunContext, 'tokens' | 'table'>, at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + 7); index++) {
    const token = tokens[index]
    if (token.kind === 'mark' || token.sentence !== tokens[at].sentence) return 0
    if (table.roles.has(token.lower)) return index
  }
  return 0
}

/** The title or role beside a person's name, as written: "Rep.", "lawmaker", "head of the group". */
export function roleOf(text: string, context: RunContext, run: Run): string | undefined {
  const { tokens, table } = context
  if (run.titleFrom !== undefined) return text.slice(tokens[run.titleFrom].start, tokens[run.from - 1].end)
  const before = tokens[run.from - 1]
  if (before && table.roles.has(before.lower)) return before.text
  if (tokens[run.to]?.text !== ',') return undefined
  const head = roleAfter(context, run.to)
  return head > 0 ? appositionText(text, context, run.to + 1, head) : undefined
}

function appositionText(text: string, { tokens }: RunContext, from: number, head: number): string {
  let to = head + 1
  while (
    to < tokens.length &&
    to < head + 9 &&
    tokens[to].kind !== 'mark' &&
    tokens[to].sentence === tokens[head].sentence
  ) {
    if (/^(?:who|said|says|told|that|which|was|is|has|and)$/.test(tokens[to].lower)) break
    to++
  }
  const first = /^(?:a|an|the)$/.test(tokens[from].lower) ? from + 1 : from
  return text.slice(tokens[first].start, tokens[to - 1].end)
}
