import type { Found } from './attribution-frames.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'

/**
 * Attributions in languages of which only the verbs of saying are known: quotations beside such a verb, clauses that
 * it opens with "that", parentheses with an inverted subject, and "according to".
 */
export function foundSayings(spoken: SpokenText): Found[] {
  const found: Found[] = []
  spoken.units.forEach((unit, number) => {
    const here = [...saidIn(spoken, unit, spoken.units[number - 1]), ...accordingIn(spoken, unit)]
    if (here.length === 0) continued(spoken, unit, found)
    found.push(...here)
  })
  return found
}

function saidIn(spoken: SpokenText, unit: Unit, before: Unit | undefined): Found[] {
  const found: Found[] = []
  let from = unit.from
  for (let index = unit.from; index < unit.to; index++) {
    if (spoken.quoteAt[index] >= 0 || !isCue(spoken, index)) continue
    const one = said(spoken, { ...unit, from }, index, from === unit.from ? before : undefined)
    if (!one) continue
    found.push(one)
    from = Math.max(index + 1, ...one.content.map(range => range.to))
    index = Math.max(index, from - 1)
  }
  return found
}

function isCue({ tokens, speech }: SpokenText, index: number): boolean {
  const { lower } = tokens[index]
  if (speech.verbs.has(lower)) return true
  return speech.prefix !== '' && lower.startsWith(speech.prefix) && speech.verbs.has(lower.slice(speech.prefix.length))
}

function said(spoken: SpokenText, unit: Unit, verb: number, before: Unit | undefined): Found | undefined {
  const { tokens, speech } = spoken
  let from = verb
  while (
    from > unit.from &&
    (speech.auxiliaries.has(tokens[from - 1].lower) || (from < verb && speech.adverbs.has(tokens[from - 1].lower)))
  )
    from--
  const cue = { from, to: verb + 1 }
  const quoted = quotationBefore(spoken, unit, from, before)
  if (quoted) return afterQuotation(spoken, unit, cue, quoted)
  const content = contentAfter(spoken, unit, cue.to)
  const source = sourceBefore(spoken, unit, from) ?? sourceAfter(spoken, unit, cue.to, content?.from)
  if (content && source) return { source, cue, content: [content], unit }
  return parenthesis(spoken, unit, cue)
}

const JOINT = /^[,.،–—―\-?!…]$/

/** The quotation that ends just before `at`, in this sentence or as the whole sentence before it. */
function quotationBefore(
  { tokens, quoteAt, quotes }: SpokenText,
  unit: Unit,
  at: number,
  before: Unit | undefined,
): Range | undefined {
  let index = at - 1
  while (index >= unit.from && quoteAt[index] < 0 && JOINT.test(tokens[index].text)) index--
  if (index >= unit.from) return quoteAt[index] >= 0 ? quotes[quoteAt[index]] : undefined
  const ends = before && before.paragraph === unit.paragraph && at === unit.from ? before.to - 1 : -1
  return ends >= 0 && quoteAt[ends] >= 0 ? quotes[quoteAt[ends]] : undefined
}

function afterQuotation(spoken: SpokenText, unit: Unit, cue: Range, quoted: Range): Found | undefined {
  const source = sourceAfter(spoken, unit, cue.to, undefined) ?? shortSubject(spoken, unit, cue.from)
  const content: Range[] = [{ from: quoted.from, to: quoted.to }]
  for (let index = Math.max(cue.to, source?.to ?? 0); index < unit.to; index++) {
    if (spoken.quoteAt[index] < 0) continue
    if (/^[,:،–—.]$/.test(spoken.tokens[index - 1].text)) content.push(spoken.quotes[spoken.quoteAt[index]])
    break
  }
  return { source, cue, content: content.map(({ from, to }) => ({ from, to })), unit }
}

// “…”, er sagte; “…”, elle a dit. Many languages leave the pronoun out: then nobody is named.
function shortSubject({ tokens, quoteAt, speech }: SpokenText, unit: Unit, end: number): Range | undefined {
  const before = tokens[end - 1]
  if (end <= unit.from || quoteAt[end - 1] >= 0 || before.kind === 'mark') return undefined
  return speech.pronouns.has(before.lower) || before.capital ? { from: end - 1, to: end } : undefined
}

const FAR = 18

/** A quotation or a clause with "that" behind a cue. */
function contentAfter({ tokens, quoteAt, quotes, speech }: SpokenText, unit: Unit, at: number): Range | undefined {
  for (let index = at; index < Math.min(unit.to, at + FAR); index++) {
    if (quoteAt[index] >= 0) {
      const { from, to } = quotes[quoteAt[index]]
      return { from, to }
    }
    if (speech.openers.has(tokens[index].lower)) return { from: index, to: withoutEnd(tokens, index, unit.to) }
    if (/^[.;؛]$/.test(tokens[index].text)) return undefined
  }
  return undefined
}

function withoutEnd(tokens: SpokenText['tokens'], from: number, to: number): number {
  let end = to
  while (end > from + 1 && /^[.,;:!?…،؟]$/.test(tokens[end - 1].text)) end--
  return end
}

/** The bridge is closed, said the mayor. */
function parenthesis(spoken: SpokenText, unit: Unit, cue: Range): Found | undefined {
  const { tokens } = spoken
  if (cue.from - unit.from < 3 || tokens[cue.from - 1].text !== ',') return undefined
  const source = sourceAfter(spoken, unit, cue.to, undefined)
  if (!source) return undefined
  const content = { from: unit.from, to: withoutEnd(tokens, unit.from, cue.from) }
  return { source, cue, content: [content], unit }
}

const LONGEST = 16

/** The words after a cue up to the first mark, quotation or preposition of time and place. */
function sourceAfter(
  { tokens, quoteAt, speech }: SpokenText,
  unit: Unit,
  from: number,
  stop: number | undefined,
): Range | undefined {
  const limit = Math.min(unit.to, from + LONGEST, stop ?? unit.to)
  let to = from
  while (to < limit && quoteAt[to] < 0 && tokens[to].kind !== 'mark') {
    const { lower } = tokens[to]
    if (to > from && (speech.prepositions.has(lower) || speech.openers.has(lower))) break
    if (to === from && (speech.prepositions.has(lower) || speech.openers.has(lower) || speech.adverbs.has(lower)))
      return undefined
    to++
  }
  if (to - from > 1 && /^(?:el|il|le|der|den|o|al)$/.test(tokens[to - 1].lower)) to--
  return to > from ? { from, to } : undefined
}

/** The words before a cue back to a mark, a conjunction or the sentence's beginning. */
function sourceBefore(spoken: SpokenText, unit: Unit, end: number): Range | undefined {
  const { tokens, quoteAt, speech } = spoken
  if (end > unit.from && tokens[end - 1].text === ',') return withApposition(spoken, unit, end)
  let from = end
  while (from > unit.from && end - from < LONGEST && quoteAt[from - 1] < 0 && tokens[from - 1].kind !== 'mark') {
    if (speech.boundaries.has(tokens[from - 1].lower)) break
    from--
  }
  while (from < end && speech.adverbs.has(tokens[from].lower)) from++
  if (from >= end || speech.prepositions.has(tokens[from].lower)) return undefined
  return { from, to: end }
}

// "Marie Torlin, maire de Tarn, a déclaré"
function withApposition(spoken: SpokenText, unit: Unit, end: number): Range | undefined {
  let open = end - 2
  while (open > unit.from && end - open < LONGEST && spoken.tokens[open].text !== ',') open--
  if (open <= unit.from || spoken.tokens[open].text !== ',') return undefined
  const head = sourceBefore(spoken, unit, open)
  return head && spoken.tokens[head.to - 1].capital ? { from: head.from, to: end } : undefined
}

function accordingIn(spoken: SpokenText, unit: Unit): Found[] {
  const { tokens, quoteAt, speech } = spoken
  for (let index = unit.from; index < unit.to - 1; index++) {
    if (quoteAt[index] >= 0) continue
    const width = accordingWidth(tokens, index, speech)
    if (width === 0) continue
    const source = accordingSource(spoken, unit, index + width)
    if (!source) continue
    const content =
      index === unit.from
        ? rest(spoken, unit, source.to)
        : { from: unit.from, to: withoutEnd(tokens, unit.from, index) }
    if (content) return [{ source, cue: { from: index, to: index + width }, content: [content], unit }]
  }
  return []
}

function accordingWidth(
  tokens: SpokenText['tokens'],
  index: number,
  { according, prefix: letter }: SpokenText['speech'],
): number {
  const prefix = letter === '' ? /^$/ : new RegExp(`^${letter}`)
  let widest = 0
  let words = ''
  for (let width = 1; width <= 3 && index + width <= tokens.length; width++) {
    words = width === 1 ? tokens[index].lower.replace(prefix, '') : `${words} ${tokens[index + width - 1].lower}`
    if (according.includes(words)) widest = width
  }
  return widest
}

// German goes on with its verb: "Laut Polizei sind zwei Menschen"; the others with a comma.
function accordingSource({ tokens, quoteAt, speech }: SpokenText, unit: Unit, from: number): Range | undefined {
  let to = from
  while (to < Math.min(unit.to, from + 10) && tokens[to].kind !== 'mark' && quoteAt[to] < 0) {
    if (
      to > from &&
      (speech.auxiliaries.has(tokens[to].lower) ||
        speech.finite.has(tokens[to].lower) ||
        speech.boundaries.has(tokens[to].lower))
    )
      break
    if (to > from && !tokens[to].capital && tokens[to - 1].capital && /(?:en|te|ten)$/.test(tokens[to].lower)) break
    to++
  }
  return to > from ? { from, to } : undefined
}

function rest({ tokens }: SpokenText, unit: Unit, at: number): Range | undefined {
  const from = tokens[at]?.text === ',' || tokens[at]?.text === '،' ? at + 1 : at
  const to = withoutEnd(tokens, from, unit.to)
  return from < unit.to && to > from ? { from, to } : undefined
}

function continued({ quoteAt }: SpokenText, unit: Unit, found: Found[]): void {
  const before = found.at(-1)
  if (!before || quoteAt[unit.from] < 0 || quoteAt[unit.to - 1] !== quoteAt[unit.from]) return
  const previous = before.content.at(-1) as Range
  if (before.unit.paragraph < unit.paragraph - 2 || before.unit.to !== unit.from || quoteAt[previous.to - 1] < 0) return
  before.content.push({ from: unit.from, to: unit.to })
  before.unit = unit
}
