import { setTimeout as sleep } from 'node:timers/promises'
import { holdProcess } from './connect.ts'
import type { DatabaseSettings } from './database.ts'
import { leaveServer } from './leave-server.ts'
import type { Place } from './place.ts'
import { type Entered, enterServer } from './private-server.ts'
import { serverTrouble } from './server-trouble.ts'
import { keepFresh } from './signs.ts'
import { inTurn } from './turn.ts'

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 30_000

/** Our use of a server. */
interface Use {
  place: Place
  settings: DatabaseSettings
  entered: Entered
  /** Settled, unless the server was lost and is being started again. */
  comingBack: Promise<void>
  /** Aborted when we leave. */
  leaving: AbortController
}

/** Holds a session on the server for as long as it is used; where the server is killed meanwhile, starts it again. */
export async function useServer(
  place: Place,
  settings: DatabaseSettings,
): Promise<{ entered: Entered; close(): Promise<void> }> {
  const entered = await enter(place, settings)
  const use = { place, settings, entered, comingBack: Promise.resolve(), leaving: new AbortController() }
  watch(use)
  const signs = keepFresh(place.lock)
  let closed: Promise<void> | undefined
  const close = () => {
    clearInterval(signs)
    return (closed ??= leave(use))
  }
  return { entered, close }
}

async function enter(place: Place, settings: DatabaseSettings): Promise<Entered> {
  try {
    const entered = await inTurn(place.turn, waitingFor(settings), () => enterServer(place, settings))
    // Who forgets to close must not live for ever.
    holdProcess(entered.session, false)
    return entered
  } catch (error) {
    throw serverTrouble(error as Error, place.data, place.log)
  }
}

const waitingFor =
  ({ log }: DatabaseSettings) =>
  (pid: number): void =>
    log('database.waiting', { because: 'another process is starting or stopping it', pid })

function watch(use: Use): void {
  use.entered.session.once('end', () => {
    if (!use.leaving.signal.aborted) use.comingBack = comeBack(use)
  })
}

async function comeBack(use: Use): Promise<void> {
  const { place, settings, leaving } = use
  settings.log('database.lost', { pid: use.entered.record.pid })
  for (let pause = FIRST_PAUSE_MS; !leaving.signal.aborted; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
    try {
      use.entered = await enter(place, settings)
      watch(use)
      return settings.log('database.back', { pid: use.entered.record.pid })
    } catch (error) {
      settings.log('database.down', { because: (error as Error).message, nextTryMs: pause })
      await sleep(pause, undefined, { ref: false, signal: leaving.signal }).catch(() => {})
    }
  }
}

async function leave(use: Use): Promise<void> {
  const { place, settings } = use
  use.leaving.abort()
  await use.comingBack
  const leaving = () => leaveServer(place, use.entered, settings)
  // On a full disk the turn cannot be had: the server is stopped all the same.
  await inTurn(place.turn, waitingFor(settings), leaving).catch(leaving)
}
