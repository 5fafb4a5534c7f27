import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeDoor } from './address.ts'
import { countUsers, holdProcess, otherUsers } from './connect.ts'
import type { Database, DatabaseSettings } from './database.ts'
import { openPlace, type Place } from './place.ts'
import { type Entered, enterServer } from './private-server.ts'
import { serverTrouble } from './server-trouble.ts'
import { postmasterOf } from './postmaster-file.ts'
import { keepFresh } from './signs.ts'
import { stopServer } from './stop-server.ts'
import { inTurn } from './turn.ts'

/** A database that Stemma runs in its data folder: joined where it runs, started where it does not. */
export async function privateDatabase(settings: DatabaseSettings): Promise<Database> {
  const place = await openPlace(settings.data)
  const use = await useServer(place, settings)
  const { address, record } = use.entered()
  return {
    // An environment that asks for TLS (PGSSLMODE) means other servers.
    connection: { ...address, user: 'stemma', database: 'stemma', ssl: false },
    about: `PostgreSQL ${record.version}, run by Stemma from ${record.origin}, its data in ${record.cluster}.`,
    ours: true,
    close: use.close,
  }
}

interface Use {
  entered(): Entered
  close(): Promise<void>
}

/** Holds a session on the server for as long as it is used; where the server is killed meanwhile, starts it again. */
async function useServer(place: Place, settings: DatabaseSettings): Promise<Use> {
  const closing: { done?: Promise<void> } = {}
  const ending = new AbortController()
  let comingBack: Promise<void> = Promise.resolve()
  let entered = await enter()
  const signs = keepFresh(place.lock)

  async function enter(): Promise<Entered> {
    const into = await enterInTurn(place, settings)
    // Who forgets to close must not live for ever.
    holdProcess(into.session, false)
    into.session.once('end', () => {
      if (!closing.done) comingBack = comeBack()
    })
    return into
  }

  async function comeBack(): Promise<void> {
    settings.log('database.lost', { pid: entered.record.pid })
    for (let pause = 100; !closing.done; pause = Math.min(30_000, pause * 2)) {
      try {
        entered = await enter()
        settings.log('database.back', { pid: entered.record.pid })
        return
      } catch (error) {
        settings.log('database.down', { because: (error as Error).message, nextTryMs: pause })
        await sleep(pause, undefined, { ref: false, signal: ending.signal }).catch(() => {})
      }
    }
  }

  async function leave(): Promise<void> {
    clearInterval(signs)
    ending.abort()
    await comingBack
    const leaving = () => leaveServer(place, entered, settings)
    // On a full disk the turn cannot be had: the server is stopped all the same.
    await inTurn(place.turn, waitingFor(settings), leaving).catch(leaving)
  }

  return { entered: () => entered, close: () => (closing.done ??= leave()) }
}

const waitingFor =
  ({ log }: DatabaseSettings) =>
  (pid: number): void =>
    log('database.waiting', { because: 'another process is starting or stopping it', pid })

async function enterInTurn(place: Place, settings: DatabaseSettings): Promise<Entered> {
  try {
    return await inTurn(place.turn, waitingFor(settings), () => enterServer(place, settings))
  } catch (error) {
    throw serverTrouble(error as Error, place.data, place.log)
  }
}

/** The last one out stops the server. */
async function leaveServer(place: Place, entered: Entered, { log }: DatabaseSettings): Promise<void> {
  const { record, session } = entered
  holdProcess(session, true)
  const others = await usersBesides(entered)
  await session.end().catch(() => {})
  const isHere = (await postmasterOf(record.cluster)) !== undefined
  // One that answers and is no process here belongs to another container, which ends it.
  if (others !== undefined && (others > 0 || !isHere)) return
  if (!(await stopServer(record.cluster, record.binaries))) return log('database.still-stopping', { pid: record.pid })
  await closeDoor(place, record.address)
  await rm(place.lock, { force: true })
  log('database.stopped', { pid: record.pid })
}

/** How many others use the server; asked anew where our session was lost. Undefined where it does not answer. */
async function usersBesides({ session, address }: Entered): Promise<number | undefined> {
  try {
    return await otherUsers(session)
  } catch {
    return await countUsers(address).catch(() => undefined)
  }
}
