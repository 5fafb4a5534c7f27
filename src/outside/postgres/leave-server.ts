import { rm } from 'node:fs/promises'
import { closeDoor } from './address.ts'
import { connectWhile, holdProcess, otherUsers } from './connect.ts'
import type { DatabaseSettings } from './database.ts'
import type { Place } from './place.ts'
import { postmasterOf } from './postmaster-file.ts'
import type { Entered } from './private-server.ts'
import { stopServer } from './stop-server.ts'

/** Gives up our session; the last one out stops the server. To be called in turn. */
export async function leaveServer(place: Place, entered: Entered, { log }: DatabaseSettings): Promise<void> {
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
async function usersBesides({ session, address, record }: Entered): Promise<number | undefined> {
  try {
    return await otherUsers(session)
  } catch {
    const lives = async () => (await postmasterOf(record.cluster)) !== undefined
    const fresh = await connectWhile(lives, address, () => {}).catch(() => undefined)
    const others = fresh && (await otherUsers(fresh).catch(() => undefined))
    await fresh?.end()
    return others
  }
}
