// Whether the service does what it is for: a look that is quick enough to be taken every few seconds.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Opened } from './opened.ts'
import { STAGES } from './pipeline.ts'
import { COUNTED, pulseOf } from './store/postgres/store-pulse.ts'

/** How the service does. */
export interface Health {
  status: 'ok' | 'degraded' | 'down'
  /** Of Stemma. */
  version: string
  /** Why it is not `ok`, one sentence each. */
  because: string[]
  database: 'answers' | 'away' | 'none'
  /** Subjects that are due, at most 10,000; null where it is not known. */
  pending: number | null
  failed: number | null
  /** Processes on the store; whether one of them walks trace and cluster. */
  processes: number | null
  lead: boolean | null
  /** ISO 8601. */
  lastPoll: string | null
}

/** A database that takes longer is as good as away. */
const LONGEST_MS = 2_000

const NOT_KNOWN = { pending: null, failed: null, processes: null, lead: null, lastPoll: null }

/** How the service over a store does; `mostBytes` is its disk limit, 0 for none. Never rejects. */
export async function healthOf(opened: () => Promise<Opened>, version: string, mostBytes: number): Promise<Health> {
  const timeUp = new AbortController()
  const late = sleep(LONGEST_MS, undefined, { signal: timeUp.signal }).then(() => {
    throw new Error(`the database took longer than ${LONGEST_MS} ms`)
  })
  late.catch(() => {})
  try {
    return await Promise.race([seen(opened, version, mostBytes), late])
  } catch {
    // What the error says of servers and folders is for `stemma doctor`, not for whoever reads this page.
    return { status: 'down', version, because: ['The database does not answer.'], database: 'away', ...NOT_KNOWN }
  } finally {
    timeUp.abort()
  }
}

async function seen(opening: () => Promise<Opened>, version: string, mostBytes: number): Promise<Health> {
  const opened = await opening()
  const { store, cellar } = opened
  if (!store) {
    const pending = await cellar.pending(STAGES.map(({ name }) => name))
    return { status: 'ok', version, because: [], database: 'none', ...NOT_KNOWN, pending }
  }
  const { due: pending, failed, processes, lead, lastPoll } = await pulseOf(store.scope)
  const isFull = mostBytes > 0 && (await opened.diskBytes()) > mostBytes
  const because = [
    pending > 0 && !lead && 'Work is pending and no process walks: stemma run, or stemma serve --run.',
    pending >= COUNTED && `${COUNTED} or more subjects are pending.`,
    isFull && 'The disk limit is reached: nothing new is fetched (STEMMA_DISK_BYTES).',
  ].filter(each => each !== false)
  return {
    status: because.length > 0 ? 'degraded' : 'ok',
    version,
    because,
    database: 'answers',
    pending,
    failed,
    processes,
    lead,
    lastPoll,
  }
}
