import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createApp } from './create-app.ts'
import { settingsFrom } from './config.ts'
import { AppError } from './domain/app-error.ts'
import { EXIT, type Terminal } from './doors/cli/command.ts'
import { runCommand } from './doors/cli/run-command.ts'
import { openedPostgres } from './opened-postgres.ts'
import { type LogForm, logTo } from './outside/log.ts'
import { ROOT } from './place.ts'
import { configurationOf, givenSettings, mergedSettings } from './settings-file.ts'

/** The signal that asks to end; later ones end at once. */
const asked = new Promise<NodeJS.Signals>(resolve => {
  let askedAt: number | undefined
  const ask = (signal: NodeJS.Signals) => {
    // A group of processes passes one wish on several times; a person who asks again later means at once.
    if (askedAt !== undefined && Date.now() - askedAt > 2_000) process.exit(130)
    askedAt ??= Date.now()
    resolve(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
})
/** A command that asks whether it is to stop ends in order, by itself. */
let endsByItself = false
let isCutOff = false
/** Long enough for a database to be left in order. */
const CLOSING_MS = 5_000

const terminal: Terminal = {
  stdin: process.stdin,
  async out(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  // What breaks because it is cut off is no news.
  err: text => void (isCutOff || process.stderr.write(`${text}\n`)),
  isTerminal: process.stderr.isTTY === true,
  draw: line => void process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`),
  get stopped() {
    endsByItself = true
    return asked.then(() => {})
  },
}

// A reader that has seen enough (`| head`) ends the program without a word.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(EXIT.fine)
  throw error
})

/** What goes on is told while something goes on; a command that answers has its own words. */
function logForm(asked: LogForm): LogForm {
  return asked === 'plain' && !['serve', 'run'].includes(process.argv[2]) ? 'off' : asked
}

async function main(): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string
  }
  const given = await givenSettings(process.env)
  const settings = settingsFrom(mergedSettings(given))
  const configuration = configurationOf(given)
  if (process.argv[2] !== 'config') for (const warning of configuration.warnings) terminal.err(warning)
  const log = logTo(logForm(settings.log as LogForm), terminal.err, () => new Date().toISOString())
  const app = createApp(settings, () => openedPostgres(settings, log), version, log, configuration)
  void asked.then(async signal => {
    if (endsByItself) return
    isCutOff = true
    await Promise.race([app.close(), sleep(CLOSING_MS)]).catch(() => {})
    process.exit(128 + constants.signals[signal])
  })
  try {
    return await runCommand(app, process.argv.slice(2), version, terminal)
  } finally {
    await app.close()
  }
}

main().then(
  code => (process.exitCode = code),
  error => {
    if (isCutOff) return
    const isKnown = error instanceof AppError
    process.stderr.write(
      isKnown ? `${error.message}\n${error.next ?? ''}\n` : `A bug in Stemma: ${error?.stack ?? error}\n`,
    )
    process.exitCode = isKnown ? EXIT.usage : EXIT.bug
  },
)
