import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { drawing, inBytes, toldCounts } from './backup-command.ts'
import { type Command, EXIT, stoppedBy } from './command.ts'

/** `stemma restore`: what a backup holds takes the place of the store. */
export const restoreCommand: Command = {
  name: 'restore',
  about: 'restore what stemma backup wrote, into an empty store or in place of what is stored',
  usage: 'stemma restore <file> [--replace] [--check] [--json]',
  details: [
    'The file is read to its end before anything is changed, and all of it is restored or nothing.',
    '--replace: what is stored goes when the backup is in its place. What was forgotten since stays forgotten.',
    '--check: only tells whether the file is whole, and what is in it.',
    'The way to another major version of PostgreSQL, or to another server: backup here, restore there.',
  ].join('\n'),
  options: { replace: { type: 'boolean' }, check: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    const [file, ...more] = paths
    if (file === undefined || more.length > 0) {
      throw new AppError('usage', 'restore takes one file.', { next: 'stemma restore stemma-backup.jsonl.gz' })
    }
    const checking = drawing(terminal, 'checked')
    const restoring = drawing(terminal, 'restored')
    const restored = flags.check
      ? { ...(await app.checkBackup(file)), forgotten: 0 }
      : await app.restore(file, {
          replace: flags.replace === true,
          stopped: stoppedBy(terminal),
          onProgress: (doing, counts) => (doing === 'check' ? checking : restoring)?.(counts),
        })
    if (terminal.isTerminal) terminal.err('')
    await terminal.out(flags.json ? `${JSON.stringify(restored)}\n` : `${told(restored, flags.check === true)}\n`)
    return EXIT.fine
  },
}

type Told = {
  file: string
  at: string
  bytes: number
  contains: string
  counts: Record<string, number>
  forgotten: number
}

function told({ file, at, bytes, contains, counts, forgotten }: Told, isCheck: boolean): string {
  const what = `${toldCounts(counts)}, as of ${at}`
  if (isCheck) return `${file} is whole: ${what}, ${inBytes(bytes)}.`
  return [
    `Restored from ${file}: ${what}.`,
    forgotten > 0 &&
      `${counted(forgotten, 'address', 'addresses')} forgotten since ${forgotten === 1 ? 'was' : 'were'} left out.`,
    contains === 'archive' && 'Only the archive was in it: stemma run makes the rest anew.',
  ]
    .filter(Boolean)
    .join('\n')
}
