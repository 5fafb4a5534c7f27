import type { BackupCounts } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { type Command, EXIT, stoppedBy, type Terminal } from './command.ts'

const DRAWN_EVERY_MS = 200

/** `stemma backup`: all that is stored, in one file. */
export const backupCommand: Command = {
  name: 'backup',
  about: 'write all that is stored to one file, from which any later release restores it',
  usage: 'stemma backup <file> [--archive-only] [--json]',
  details: [
    'The file is gzip of JSON lines with a check sum. It holds everything as it is at one moment; nobody has to wait, and',
    'what runs goes on. An earlier backup of this name is replaced when the new one is whole. The example world is not in it.',
    '--archive-only: pages, links, polls and decisions, without what is made from them: smaller, and made anew when restored.',
    'The full texts of pages are in the file: keep it as you keep the data.',
  ].join('\n'),
  options: { 'archive-only': { type: 'boolean' }, json: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    const [file, ...more] = paths
    if (file === undefined || more.length > 0) {
      throw new AppError('usage', 'backup takes one file.', { next: 'stemma backup stemma-backup.jsonl.gz' })
    }
    const onProgress = drawing(terminal, 'backed up')
    const backup = await app.backup(file, {
      isArchiveOnly: flags['archive-only'] === true,
      stopped: stoppedBy(terminal),
      onProgress,
    })
    if (onProgress) terminal.err('')
    await terminal.out(
      flags.json
        ? `${JSON.stringify(backup)}\n`
        : `${backup.file}: ${toldCounts(backup.counts)}, ${inBytes(backup.bytes)}.\n`,
    )
    return EXIT.fine
  },
}

/** Draws counts on a terminal, at most five times a second; undefined where there is none. */
export function drawing(terminal: Terminal, doing: string): ((counts: BackupCounts) => void) | undefined {
  if (!terminal.isTerminal) return undefined
  let drawnAt = 0
  return counts => {
    if (Date.now() - drawnAt < DRAWN_EVERY_MS) return
    drawnAt = Date.now()
    terminal.draw(`${doing}: ${toldCounts(counts)}`)
  }
}

/** Counts of a backup in words. */
export function toldCounts({
  document = 0,
  link = 0,
  poll = 0,
  fact = 0,
  tombstone = 0,
  output = 0,
}: BackupCounts): string {
  const parts = [
    counted(document, 'page'),
    counted(link, 'link'),
    counted(poll, 'poll'),
    counted(fact, 'kept fact'),
    tombstone > 0 && counted(tombstone, 'tombstone'),
    output > 0 && counted(output, 'result'),
  ]
  return parts.filter(Boolean).join(', ')
}

/** A size as people read it: 12.3 MB. */
export function inBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1_000 ** power
  return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]}`
}
