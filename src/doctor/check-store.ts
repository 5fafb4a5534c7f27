import type { Settings } from '../config.ts'
import { AppError } from '../domain/app-error.ts'
import { libraryOf } from '../library.ts'
import type { Opened } from '../opened.ts'
import { type Leases, leasesOf, type Pulse, pulseOf } from '../store/postgres/store-pulse.ts'
import { inGigabytes } from './check-machine.ts'
import { type Finding, fine, look, wrong } from './finding.ts'

/** The database and what is in it. A store that cannot be opened is a finding, with the way out. */
export async function checkStore(opening: () => Promise<Opened>, settings: Settings, now: number): Promise<Finding[]> {
  try {
    const opened = await opening()
    if (!opened.store) return [look('Database', `Nothing is stored: ${opened.about}.`, 'Set STEMMA_DATA.')]
    const pulse = await pulseOf(opened.store.scope)
    return [
      fine('Database', opened.about),
      fine('Schema', `${pulse.schema}, generation ${pulse.generation}, ${pulse.encoding}.`),
      checkWalk(pulse),
      checkWork(pulse, await leasesOf(opened.store.scope)),
      await checkFeeds(opened),
      await checkSize(opened, settings.diskBytes),
      await checkBackups(opened, pulse, now),
    ]
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [wrong('Database', error.message, error.next ?? 'Try again.')]
  }
}

function checkWalk({ processes, lead, due }: Pulse): Finding {
  const others = processes - 1
  const says = `${others === 0 ? 'No other process uses' : others === 1 ? 'One other process uses' : `${others} other processes use`} this store; ${lead ? 'one walks' : 'none walks'}.`
  if (due > 0 && !lead)
    return look('Processes', says, 'stemma run walks what is pending; stemma serve --run goes on doing so.')
  return fine('Processes', says)
}

function checkWork({ due, failed }: Pulse, { held, orphaned }: Leases): Finding {
  const parts = [
    `${due} due`,
    `${held} being worked on`,
    `${failed} failed`,
    orphaned > 0 && `${orphaned} left by a process that is gone`,
  ]
  const says = `${parts.filter(Boolean).join(', ')}.`
  return failed > 0
    ? look('Work', says, 'stemma why <address> tells why; they are tried again by themselves.')
    : fine('Work', says)
}

async function checkFeeds({ cellar }: Opened): Promise<Finding> {
  const feeds = await libraryOf(cellar).feeds()
  const ill = feeds.filter(({ state }) => state === 'failing' || state === 'dead')
  if (feeds.length === 0) return look('Feeds', 'No feed is followed.', 'stemma add <address of a feed or site>')
  const says = `${feeds.length} followed, ${ill.length} of them failing or dead.`
  if (ill.length === 0) return fine('Feeds', says)
  if (ill.length < feeds.length) return look('Feeds', says, 'stemma feeds lists them.')
  return wrong(
    'Feeds',
    `None of the ${feeds.length} feeds answers.`,
    'stemma feeds tells why; stemma doctor --network tries the network.',
  )
}

async function checkSize(opened: Opened, most: number): Promise<Finding> {
  const bytes = await opened.diskBytes()
  if (most === 0) return fine('Size', `The store takes ${inGigabytes(bytes)}; there is no limit.`)
  const says = `The store takes ${inGigabytes(bytes)} of ${inGigabytes(most)}.`
  if (bytes <= most)
    return bytes > 0.9 * most ? look('Size', says, 'Raise STEMMA_DISK_BYTES in time.') : fine('Size', says)
  return wrong('Size', `${says} Nothing new is fetched.`, 'Raise STEMMA_DISK_BYTES, or set STEMMA_RETENTION_DAYS.')
}

const DAY_MS = 24 * 3_600_000
const OLD_BACKUP_DAYS = 30

async function checkBackups({ cellar }: Opened, { lastPage }: Pulse, now: number): Promise<Finding> {
  const last = await cellar.fact<{ at: string; file: string }>('backup', 'last')
  const next = 'stemma backup <file>'
  if (lastPage === null) return fine('Backup', 'Nothing is stored that could be lost.')
  if (!last) return look('Backup', 'There was never a backup.', next)
  const days = Math.floor((now - Date.parse(last.at)) / DAY_MS)
  const says = `The last backup is of ${last.at}, in ${last.file}.`
  return days > OLD_BACKUP_DAYS ? look('Backup', says, next) : fine('Backup', says)
}
