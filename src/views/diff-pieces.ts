import type { DiffRun, WordDiff } from '../domain/point.ts'

/** A piece of one of two wordings: the other has it too, or not; a gap is where the other alone has words. */
export interface DiffPiece {
  is: 'same' | 'differs' | 'gap'
  text: string
}

/** One wording of two as it stands in its article, piece by piece. */
export function diffPieces({ runs, one, other }: WordDiff, side: Exclude<DiffRun['in'], 'both'>): DiffPiece[] {
  const span = side === 'one' ? one : other
  const spaced = flat(told(runs, side, '')) === flat(span.text) ? '' : ' '
  return runs.flatMap((run, index): DiffPiece[] => {
    if (run.in === 'both') return [{ is: 'same', text: run.text + spaced }]
    if (run.in === side) return [{ is: 'differs', text: run.text + spaced }]
    const beside = [runs[index - 1], runs[index + 1]]
    return beside.some(each => each?.in === side) ? [] : [{ is: 'gap', text: '' }]
  })
}

const told = (runs: readonly DiffRun[], side: DiffRun['in'], between: string): string =>
  runs.flatMap(run => (run.in === 'both' || run.in === side ? [run.text] : [])).join(between)

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
