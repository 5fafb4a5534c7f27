import { basename } from 'node:path'
import type { BulkProgress } from '../../app.ts'
import { counted } from '../web/words.ts'
import { inBytes } from './backup-command.ts'
import type { Terminal } from './command.ts'
import { pacedLines } from './paced-lines.ts'

const BAR = 20

/**
 * Shows how far a file has come: a bar on a terminal, a line every few seconds elsewhere. `clock`: milliseconds. `end` is
 * called when nothing more comes.
 */
export function bulkProgress(
  terminal: Pick<Terminal, 'isTerminal' | 'draw' | 'err'>,
  clock: () => number = Date.now,
): { show(progress: BulkProgress): void; end(): void } {
  let [path, since, items, isDrawn] = ['', 0, 0, false]
  const tell = pacedLines(terminal, clock)
  return {
    show(progress) {
      const now = clock()
      if (progress.path !== path) {
        ;[path, since, items] = [progress.path, now, progress.items]
        if (progress.from > 0) terminal.err(`${path}: going on at ${percent(progress.from, progress.size)}`)
      }
      tell(() => {
        isDrawn = terminal.isTerminal
        const line = told(progress, (now - since) / 1_000, items)
        return isDrawn ? `[${bar(progress)}] ${line}` : line
      })
    },
    end() {
      if (isDrawn) terminal.draw('')
    },
  }
}

/** `big.warc.gz 61 % of 1.2 GB, 40,100 records, 23,000 pages, 2 lost, 2,100 a second, 5 min left`. */
function told({ path, reached, size, items, tally, from }: BulkProgress, seconds: number, before: number): string {
  const perSecond = (reached - from) / Math.max(0.001, seconds)
  const parts = [
    `${basename(path)} ${percent(reached, size)} of ${inBytes(size)}`,
    counted(items, 'record'),
    tally.pages > 0 && counted(tally.pages, 'page'),
    tally.articles > 0 && counted(tally.articles, 'article'),
    tally.lost > 0 && `${tally.lost} lost`,
    `${Math.round((items - before) / Math.max(0.001, seconds))} a second`,
    perSecond > 0 && `${timeLeft((size - reached) / perSecond)} left`,
  ]
  return parts.filter(Boolean).join(', ')
}

const percent = (reached: number, size: number): string => `${Math.floor((100 * reached) / Math.max(1, size))} %`

function bar({ reached, size }: BulkProgress): string {
  const filled = Math.min(BAR, Math.round((BAR * reached) / Math.max(1, size)))
  return `${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}`
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`
}
