import type { Progress } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { type Command, EXIT, stoppedBy, type Terminal } from './command.ts'

const PROGRESS_EVERY_MS = 200
const LINE_EVERY_MS = 5_000
const BAR = 24

/** `stemma run`: polls what is due and walks everything pending. */
export const runWalkCommand: Command = {
  name: 'run',
  about: 'poll due feeds and walk everything pending; --watch goes on',
  usage: 'stemma run [--watch]',
  details: [
    'Ends when nothing is due, in this process or any other on the same store. Any number of processes may run at once,',
    'on one machine or many. --watch: goes on until Ctrl-C, polling feeds as they become due.',
  ].join('\n'),
  options: { watch: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length > 0) {
      throw new AppError('usage', `run takes no path (${paths[0]}).`, { next: `stemma add ${paths[0]}` })
    }
    const stopped = stoppedBy(terminal)
    const show = terminal.isTerminal ? bar(terminal) : lines(terminal)
    const progress = await app.run({ watch: flags.watch === true, stopped, onProgress: show })
    if (terminal.isTerminal) terminal.err('')
    await terminal.out(`${told(progress)}\n`)
    return EXIT.fine
  },
}

function told({ done }: Progress): string {
  const parts = Object.entries(done).map(([stage, count]) => `${stage} ${count}`)
  return parts.length === 0 ? 'Nothing was due.' : `Walked: ${parts.join(', ')}.`
}

/** A bar on one line of a terminal, drawn at most five times a second. */
function bar(terminal: Terminal): (progress: Progress) => void {
  let drawnAt = 0
  return progress => {
    if (Date.now() - drawnAt < PROGRESS_EVERY_MS) return
    drawnAt = Date.now()
    const done = Object.values(progress.done).reduce((sum, count) => sum + count, 0)
    const share = done / Math.max(1, done + progress.pending)
    const filled = Math.round(share * BAR)
    const line = `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${told(progress)}`
    terminal.draw(line)
  }
}

/** A line every few seconds, for a file or a journal. */
function lines(terminal: Terminal): (progress: Progress) => void {
  let writtenAt = Date.now()
  return progress => {
    if (Date.now() - writtenAt < LINE_EVERY_MS) return
    writtenAt = Date.now()
    terminal.err(`${told(progress)} ${progress.pending} pending.`)
  }
}
