import type { Removed } from '../../../domain/article.ts'
import type { PdfPage, Run } from './pdf-runs.ts'

/** Pages without what stands in their margins, and what that said. */
export interface CleanPages {
  pages: PdfPage[]
  /** Address that a browser prints into the margin. */
  url?: string
  /** A browser printed it. */
  isPrinted: boolean
  /** Dates in the margins, as they are written. */
  dates: string[]
  removed: Removed[]
}

const NUMBER =
  /^[-–—\s]*(?:(?:page|p\.|seite|s\.|página|pagina|pág\.|стр\.?|sida|side|strona)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|di|van|из|z|sur)\s*\d{1,4})?[-–—\s]*$/iu
const PRINTS = 'what a browser prints into the margin'
const PRINTED = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}/

/** Takes running heads, running feet and page numbers away: they stand in the margin, and on more than one page. */
export function withoutFurniture(pages: readonly PdfPage[]): CleanPages {
  const counts = new Map<string, Set<number>>()
  for (const [number, page] of pages.entries()) {
    for (const run of page.runs.filter(each => inMargin(each, page))) {
      const key = furnitureKey(run)
      counts.set(key, (counts.get(key) ?? new Set()).add(number))
    }
  }
  const removed: Removed[] = []
  const gone: string[] = []
  const reasonFor = (run: Run, page: PdfPage): string | undefined => {
    if (!inMargin(run, page)) return undefined
    if (NUMBER.test(run.text)) return 'a page number'
    if (ADDRESS.test(run.text) || PRINTED.test(run.text)) return PRINTS
    return (counts.get(furnitureKey(run))?.size ?? 0) > 1
      ? 'a running head or foot: it stands on several pages'
      : undefined
  }
  const kept = pages.map(page => {
    const head = printedHead(page)
    const runs = page.runs.filter(run => {
      const reason = head.has(run) ? PRINTS : reasonFor(run, page)
      if (reason) {
        removed.push({ step: 'pdf', reason, text: run.text })
        gone.push(run.text)
      }
      return reason === undefined
    })
    return { ...page, runs }
  })
  const url = gone.find(text => /^https?:/.test(text))
  return {
    pages: kept,
    ...(url && { url: url.replace(/\s.*$/, '') }),
    isPrinted: removed.some(({ reason }) => reason === PRINTS),
    dates: gone.filter(text => /\d/.test(text)),
    removed,
  }
}

const ADDRESS = /^(?:https?|file):\/\/\S{4,}/

/** Beside the date of printing stands the page's title, once more. */
function printedHead({ runs }: PdfPage): Set<Run> {
  const stamp = runs.find(({ text }) => PRINTED.test(text))
  return new Set(stamp ? runs.filter(({ y }) => Math.abs(y - stamp.y) < stamp.size) : [])
}

/** The outer tenth above, the outer twelfth below. */
const inMargin = (run: Run, { height }: PdfPage): boolean => run.y > height * 0.9 || run.y < height * 0.085

/** The same words at the same height: figures may differ. */
const furnitureKey = ({ text, y }: Run): string => `${text.replace(/\d+/g, '#').toLowerCase()} ${Math.round(y / 8)}`
