// A table of claims for a spreadsheet, one line a claim (RFC 4180).
import type { Claim } from '../domain/claim.ts'

type Cell = string | number | undefined

/** The columns, each with what a claim has in it. */
const COLUMNS: Record<string, (claim: Claim) => Cell> = {
  article: ({ span }) => span.articleId,
  kind: ({ kind }) => kind,
  words: ({ span }) => span.text,
  in: ({ span }) => span.in ?? 'text',
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
  measure: ({ measure }) => measure,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
  otherwise: ({ otherwise }) => otherwise,
  bound: ({ bound }) => bound,
  unit: ({ unit }) => unit,
  of: ({ scope }) => scope?.of,
  where: ({ scope }) => scope?.where,
  since: ({ scope }) => scope?.since,
  during: ({ scope }) => scope?.during,
  extent: ({ scope }) => scope?.extent,
  includes: ({ scope }) => scope?.includes,
  excludes: ({ scope }) => scope?.excludes,
  as_of_from: ({ asOf }) => asOf?.from,
  as_of_to: ({ asOf }) => asOf?.to,
  as_of_how: ({ asOf }) => asOf?.how,
  speaker: ({ speaker }) => speaker?.name,
  through: ({ speaker }) => speaker?.through?.join('; '),
  source: ({ attribution }) => joined(attribution?.source),
  cue: ({ attribution }) => joined(attribution?.cue),
  hedge: ({ hedge }) => hedge?.text,
  resolved: ({ resolved }) => resolved?.how,
  bearer: ({ bearer }) => bearer,
  role: ({ role }) => role?.text,
}

/** The first line of the table. */
export const CLAIMS_CSV_HEADER = `${Object.keys(COLUMNS).join(',')}\r\n`

/** Claims as lines of the table, without the header. */
export function claimsCsv(claims: readonly Claim[]): string {
  return claims
    .map(
      claim =>
        `${Object.values(COLUMNS)
          .map(cell => csvCell(cell(claim)))
          .join(',')}\r\n`,
    )
    .join('') // prettier-ignore
}

const joined = (spans: readonly { text: string }[] | undefined): string | undefined =>
  spans && spans.map(({ text }) => text).join(' … ')

// A cell that begins like a formula would be run by a spreadsheet: an apostrophe makes it text.
function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
