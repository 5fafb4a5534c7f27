import { z } from 'zod'
import type { Slice, Span } from '../domain/span.ts'
import type { RevisionStep } from '../text/revision/revision-history.ts'
import type { Row } from '../text/revision/revision-diff.ts'
import type { Part } from '../text/revision/word-parts.ts'
import { excerpt } from './excerpt.ts'
import { anchorOf } from './marked-text.ts'

export const diffPieceSchema = z.object({
  is: z.enum(['same', 'removed', 'added']),
  text: z.string(),
  marked: z.boolean().describe('a span of an earlier revision that is cited covers it'),
  anchors: z.array(z.string()),
})

export const diffRowSchema = z.object({
  kind: z.enum(['edited', 'moved', 'added', 'removed', 'unchanged']),
  breaks: z.enum(['split', 'merged']).optional().describe('one paragraph became several, or several one'),
  pieces: z.array(diffPieceSchema),
  count: z.number().int().optional().describe('of unchanged paragraphs'),
  beginnings: z.array(z.string()).optional().describe('of unchanged paragraphs'),
})

export type DiffPiece = z.infer<typeof diffPieceSchema>
export type DiffRow = z.infer<typeof diffRowSchema>

interface Shown {
  cited: readonly Span[]
  excerptsOnly: boolean
}

const MOST_ROWS = 400
const BEGINNING = 160

/** The rows of a step as they are shown: unchanged paragraphs folded together, what the page changes by itself left out. */
export function diffRows(step: RevisionStep, { cited, excerptsOnly }: Shown, anchored: Set<string>) {
  const shown: DiffRow[] = []
  for (const row of step.rows) {
    if (row.furniture) continue
    const isCited = touches(row, step, cited)
    if (row.kind === 'same' && !isCitedBefore(row, step, cited)) unchanged(row, shown, excerptsOnly)
    else if (!excerptsOnly || isCited) shown.push(changedRow(row, step, cited, anchored))
  }
  return { shown: shown.slice(0, MOST_ROWS), leftOff: Math.max(0, shown.length - MOST_ROWS) }
}

function unchanged({ now }: Row, shown: DiffRow[], excerptsOnly: boolean): void {
  const beginning = excerptsOnly ? [] : [excerpt(now?.text ?? '', BEGINNING)]
  const last = shown.at(-1)
  if (last?.kind === 'unchanged') {
    last.count = (last.count ?? 0) + 1
    last.beginnings?.push(...beginning)
  } else shown.push({ kind: 'unchanged', pieces: [], count: 1, beginnings: beginning })
}

function changedRow(row: Row, step: RevisionStep, cited: readonly Span[], anchored: Set<string>): DiffRow {
  const pieces = diffPieces(row.parts ?? [wholePart(row)], 'text', step, cited, anchored)
  const kind = row.kind === 'same' ? 'unchanged' : row.kind
  return row.breaks ? { kind, breaks: row.breaks, pieces } : { kind, pieces }
}

function wholePart({ old, now }: Row): Part {
  if (!now) return { kind: 'removed', old: old! }
  return old ? { kind: 'same', old, now } : { kind: 'added', now }
}

const isIn = (span: Span, where: 'text' | 'title'): boolean => (span.in ?? 'text') === where
const overlap = (span: Span, slice: Slice | undefined): boolean =>
  slice !== undefined && span.start < slice.end && slice.start < span.end

function touches({ old, now }: Row, { from, to, isNewest }: RevisionStep, cited: readonly Span[]): boolean {
  const isNow = ({ revision }: Span) => revision === to || (isNewest && revision === undefined)
  return cited.some(
    span =>
      isIn(span, 'text') && ((span.revision === from && overlap(span, old)) || (isNow(span) && overlap(span, now))),
  )
}

function isCitedBefore({ old }: Row, { from }: RevisionStep, cited: readonly Span[]): boolean {
  return cited.some(span => isIn(span, 'text') && span.revision === from && overlap(span, old))
}

/** A place at which a cited span of an earlier revision stands in what is shown. */
interface Place {
  start: number
  end: number
  anchor: string
}

/** The parts of an edited paragraph or headline with what is cited of earlier revisions marked; each anchor stands on a page once. */
export function diffPieces(
  parts: readonly Part[],
  where: 'text' | 'title',
  { from, to, isNewest }: RevisionStep,
  cited: readonly Span[],
  anchored: Set<string>,
): DiffPiece[] {
  const of = (revision: number) => cited.filter(span => span.revision === revision && isIn(span, where))
  const spans = { old: of(from), now: isNewest ? [] : of(to) }
  const pieces: DiffPiece[] = []
  const ends = { old: '', now: '' }
  for (const part of parts) {
    const slice = part.kind === 'removed' ? part.old : part.now
    if (isApart(part, ends, pieces.at(-1)?.text)) pieces.push({ is: 'same', text: ' ', marked: false, anchors: [] })
    pieces.push(...cut(part.kind, slice, placesIn(part, spans), anchored))
    if (part.kind !== 'added') ends.old = part.old.text
    if (part.kind !== 'removed') ends.now = part.now.text
  }
  return pieces
}

// The words before it kept their space in the other revision alone.
function isApart(part: Part, ends: { old: string; now: string }, shown: string | undefined): boolean {
  if (shown === undefined || /\s$/.test(shown)) return false
  return part.kind === 'removed' ? /\s$/.test(ends.old) : /\s$/.test(ends.now)
}

function placesIn(part: Part, { old, now }: { old: readonly Span[]; now: readonly Span[] }): Place[] {
  const place = (span: Span, shift: number) => ({
    start: span.start + shift,
    end: span.end + shift,
    anchor: anchorOf(span),
  })
  const was = part.kind === 'added' ? [] : old.filter(span => overlap(span, part.old))
  const is = part.kind === 'removed' ? [] : now.filter(span => overlap(span, part.now))
  const shift = part.kind === 'same' ? part.now.start - part.old.start : 0
  return [...was.map(span => place(span, shift)), ...is.map(span => place(span, 0))]
}

function cut(is: DiffPiece['is'], slice: Slice, places: readonly Place[], anchored: Set<string>): DiffPiece[] {
  const within = (at: number) => Math.min(slice.end, Math.max(slice.start, at))
  const cuts = new Set([slice.start, slice.end])
  for (const { start, end } of places) cuts.add(within(start)).add(within(end))
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, index): DiffPiece => {
    const end = ordered[index + 1]
    return {
      is,
      text: slice.text.slice(start - slice.start, end - slice.start),
      marked: places.some(place => place.start <= start && place.end >= end),
      anchors: places.filter(place => place.start === start).flatMap(({ anchor }) => once(anchor, anchored)),
    }
  })
}

function once(anchor: string, anchored: Set<string>): string[] {
  if (anchored.has(anchor)) return []
  anchored.add(anchor)
  return [anchor]
}
