import { appendFile, rename, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { giveTo } from './account.ts'
import { openDoor, withPassword } from './address.ts'
import { openCluster } from './cluster.ts'
import { connect, connectWhile, makeDatabase, USER_NAME } from './connect.ts'
import type { DatabaseSettings } from './database.ts'
import { findBinaries } from './find-binaries.ts'
import { clusterOf, majorsIn, type Place } from './place.ts'
import { freeReusedId, postmasterOf } from './postmaster-file.ts'
import { processMark } from './process-mark.ts'
import { type Address, readRecord, refuseOtherMachine, type ServerRecord, writeRecord } from './server-record.ts'
import { SERVER_SETTINGS } from './server-settings.ts'
import { type ServerPlan, startServer } from './start-server.ts'
import { stopServer } from './stop-server.ts'

/** A session of ours on a server of ours. */
export interface Entered {
  record: ServerRecord
  address: Address
  session: pg.Client
}

/** Joins the server of a place, or starts it. To be called in turn. Throws what the system or the server said. */
export async function enterServer(place: Place, settings: DatabaseSettings): Promise<Entered> {
  return (await joinRecorded(place, settings)) ?? (await adopt(place, settings)) ?? (await start(place, settings))
}

/** Through the address in the lock. Throws AppError where another machine has the folder. */
async function joinRecorded(place: Place, settings: DatabaseSettings): Promise<Entered | undefined> {
  const record = await readRecord(place.lock)
  // A copied folder has the lock of the one that it was copied from.
  if (!record || dirname(record.cluster) !== place.data) return undefined
  const joined = await join(place, record, settings)
  if (!joined) await refuseOtherMachine(place, record)
  return joined
}

// The server need not be a process that we can see: it may be that of another container over the same folder.
async function join(place: Place, record: ServerRecord, { log }: DatabaseSettings): Promise<Entered | undefined> {
  const address = await withPassword(record.address, place)
  const lives = async () => (await postmasterOf(record.cluster)) !== undefined
  const session = await connectWhile(lives, address, because => log('database.waiting', { because }))
  return session && { record, address, session }
}

/** A server that runs without a lock: whoever started it was killed before it could write one. */
async function adopt(place: Place, settings: DatabaseSettings): Promise<Entered | undefined> {
  for (const major of await majorsIn(place.data)) {
    const cluster = clusterOf(place.data, major)
    const server = await postmasterOf(cluster)
    if (!server) continue
    settings.log('database.adopted', { pid: server.pid, cluster })
    const binaries = await binariesFor(place, settings, [major])
    const record = recordOf(server.pid, server.address, cluster, binaries)
    const entered = await join(place, record, settings)
    if (!entered) continue
    await makeDatabase(entered.session, entered.address.password)
    await writeRecord(place.lock, record)
    return entered
  }
  return undefined
}

const binariesFor = ({ data, copies, account }: Place, { postgresBin }: DatabaseSettings, majors: number[]) =>
  findBinaries({ postgresBin, data, copies, account, majors })

async function start(place: Place, settings: DatabaseSettings): Promise<Entered> {
  const binaries = await binariesFor(place, settings, await majorsIn(place.data))
  const door = await openDoor(place, (await readRecord(place.lock))?.address)
  const cluster = await openCluster(place, binaries, door.auth)
  await prepareLog(place)
  const { account, isClosed, log } = place
  const all = { ...SERVER_SETTINGS, ...door.settings }
  const plan = { binaries, cluster, isClosed, account, log, settings: all, detached: true }
  const pid = await startPatiently(plan, settings)
  settings.log('database.started', { pid, version: binaries.version, cluster })
  try {
    const session = await connect(door.address, USER_NAME)
    await makeDatabase(session, door.address.password)
    const record = recordOf(pid, door.address, cluster, binaries)
    await writeRecord(place.lock, record)
    return { record, address: door.address, session }
  } catch (error) {
    await stopServer(cluster, binaries.folder)
    throw error
  }
}

/** Processes of a killed server may still be ending: it is tried again for a while. */
async function startPatiently(plan: ServerPlan, { log }: DatabaseSettings): Promise<number> {
  for (let patience = 60; ; patience--) {
    await freeReusedId(plan.cluster)
    try {
      return await startServer(plan)
    } catch (error) {
      const mayPass = /pre-existing shared memory block|lock file "?postmaster.pid/.test((error as Error).message)
      if (!mayPass || patience === 0) throw error
      if (patience % 10 === 0) log('database.waiting', { because: 'processes of an earlier server are ending' })
      await sleep(500)
    }
  }
}

function recordOf(
  pid: number,
  { host, port }: Address,
  cluster: string,
  { version, folder, origin }: { version: string; folder: string; origin: string },
): ServerRecord {
  const began = { machine: hostname(), startedBy: process.pid, startedAt: new Date().toISOString() }
  return {
    pid,
    mark: processMark(pid) ?? '',
    address: { host, port },
    version,
    cluster,
    binaries: folder,
    origin,
    ...began,
  }
}

/** Largest log that is added to, in bytes. */
const LOG_BYTES = 10_000_000

async function prepareLog({ log, account }: Place): Promise<void> {
  const size = (await stat(log).catch(() => undefined))?.size ?? 0
  if (size > LOG_BYTES) await rename(log, `${log}.1`)
  await appendFile(log, '', { mode: 0o600 })
  await giveTo(account, log)
}
