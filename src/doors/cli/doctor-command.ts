import type { Finding } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { type Command, EXIT } from './command.ts'
import { oneLine } from './one-line.ts'

const MARKS: Record<Finding['state'], string> = { fine: '✓', look: '!', wrong: '✗' }

/** `stemma doctor`: what is in order, and what to do about the rest. */
export const doctorCommand: Command = {
  name: 'doctor',
  about: 'check this installation, and tell what to do about what is wrong',
  usage: 'stemma doctor [--network] [--json]',
  details: [
    '✓ in order; ! worth a look; ✗ wrong, with the next step below it. The exit code is 1 where something is wrong.',
    '--network: also fetches one page (https://example.com/), and asks an embedding endpoint that is not on this machine. Nothing else leaves it.',
  ].join('\n'),
  options: { network: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length > 0) throw new AppError('usage', 'doctor takes no path.', { next: 'stemma doctor --help' })
    const findings = await app.doctor({ network: flags.network === true })
    const isIll = findings.some(({ state }) => state === 'wrong')
    await terminal.out(flags.json ? `${JSON.stringify(findings)}\n` : findings.map(told).join(''))
    return isIll ? EXIT.someFailed : EXIT.fine
  },
}

function told({ about, state, says, next }: Finding): string {
  const line = `${MARKS[state]} ${about.padEnd(12)} ${oneLine(says)}\n`
  return next === undefined ? line : `${line}  ${''.padEnd(12)} → ${oneLine(next)}\n`
}
