import type { Found } from './attribution-frames.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { sourceAfter } from './attribution-source.ts'

const CITING = new Set(['citing', 'quoting', 'cited', 'cites', 'quoted', 'quotes'])
const FAR_CITED = 14

/**
 * Who is cited by whom: "Bloomberg reported, citing officials, that …" gives the officials' statement through
 * Bloomberg; "the agency, cited by Yonhap, said" the agency's through Yonhap. Words in quotation marks stay their speaker's.
 */
export function withCited(spoken: SpokenText, unit: Unit, found: Found[]): Found[] {
  const { tokens, quoteAt } = spoken
  if (found.length === 0) return found
  for (let index = unit.from + 1; index < unit.to - 1; index++) {
    if (quoteAt[index] >= 0 || !CITING.has(tokens[index].lower)) continue
    const carrier = carrierOf(spoken, found, index)
    if (carrier < 0) continue
    const { source } = found[carrier]
    if (tokens[index].lower === 'cited' && tokens[index + 1].lower === 'by') {
      const via = source && index < source.to ? sourceAfter(spoken, unit, index + 2) : undefined
      if (via) found[carrier] = { ...found[carrier], via }
    } else if (source && citing(spoken, index)) {
      const informant = informantAfter(spoken, unit, index + 1)
      if (!informant) continue
      found.splice(carrier, 0, citedIn(found[carrier], before(spoken, source, index), informant, index))
      const own = found.findIndex(({ cue, via }) => cue.from === index && !via)
      if (own >= 0) found.splice(own, 1)
    }
  }
  return found
}

function citedIn({ content, unit }: Found, via: Range, source: Range, at: number): Found {
  return { source, cue: { from: at, to: at + 1 }, content, unit, via }
}

// "a report by the Post citing pilots": the report, without whom it cites.
function before({ tokens }: SpokenText, { from, to }: Range, at: number): Range {
  let end = Math.min(to, at)
  while (end - 1 > from && (tokens[end - 1].kind === 'mark' || /^(?:which|who)$/.test(tokens[end - 1].lower))) end--
  return { from, to: end }
}

// ", citing": and ", which cited".
function citing({ tokens }: SpokenText, at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at].lower.endsWith('ing'))
    return before.kind !== 'word' || before.capital || /^(?:report|story)$/.test(before.lower)
  return /^(?:which|who)$/.test(before.lower) && tokens[at - 2]?.text === ','
}

/** The attribution whose speaker cites: the one with its words nearest before, not all of it in quotation marks. */
function carrierOf({ quoteAt }: SpokenText, found: readonly Found[], at: number): number {
  return found.findLastIndex(({ source, cue, content }) => {
    if (!source || (cue.from <= at && at < cue.to)) return false
    const from = Math.min(source.from, cue.from)
    const inside = content.some(piece => piece.from <= at && at < piece.to)
    return (
      from < at &&
      at - Math.max(source.to, cue.to) < FAR_CITED &&
      !inside &&
      content.some(({ from: first }) => quoteAt[first] < 0)
    )
  })
}

// "citing people familiar with the matter, that": to the comma, with what belongs to the noun.
function informantAfter(spoken: SpokenText, unit: Unit, from: number): Range | undefined {
  const source = sourceAfter(spoken, unit, from, true)
  if (!source) return undefined
  const { tokens } = spoken
  for (let index = source.from + 1; index < source.to; index++) {
    if (/^(?:that|said|says|reported)$/.test(tokens[index].lower)) return { from: source.from, to: index }
  }
  return source
}
