import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Settings } from '../config.ts'
import type { Configuration } from '../settings-file.ts'
import { type Finding, fine, look, wrong } from './finding.ts'

/** The oldest Node that Stemma runs on. */
const OLDEST_NODE = [20, 19]
/** Bytes below which PostgreSQL may stop at any time, and below which somebody should know. */
const NO_SPACE = 200_000_000
const LITTLE_SPACE = 2_000_000_000

export function checkNode(version: string): Finding {
  const [major, minor] = version.split('.').map(Number)
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
  if (!isOld) return fine('Node', `Node ${version}.`)
  return wrong('Node', `Node ${version} is too old.`, `Install Node ${OLDEST_NODE.join('.')} or newer.`)
}

/** The data folder: there, ours, with space. `folder` is absolute. */
export async function checkFolder(folder: string): Promise<Finding[]> {
  const about = 'Data folder'
  const found = await stat(folder).catch(() => undefined)
  if (found && !found.isDirectory()) return [wrong(about, `${folder} is no folder.`, 'Set STEMMA_DATA to a folder.')]
  const there = found ? folder : await firstThere(folder)
  try {
    await access(there, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return [
      wrong(
        about,
        `This user may not write in ${there}.`,
        'Give it the right to, or set STEMMA_DATA to another folder.',
      ),
    ]
  }
  return [fine(about, found ? `${folder}.` : `${folder} will be made.`), await checkSpace(there)]
}

async function firstThere(folder: string): Promise<string> {
  const parent = dirname(folder)
  const found = await stat(parent).catch(() => undefined)
  return found || parent === folder ? parent : firstThere(parent)
}

async function checkSpace(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const says = `${inGigabytes(free)} free on the disk of the data.`
  if (free < NO_SPACE) return wrong('Disk', says, 'Free space: the database stops when the disk is full.')
  return free < LITTLE_SPACE ? look('Disk', says, 'Free space, or set STEMMA_DISK_BYTES.') : fine('Disk', says)
}

export const inGigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(bytes < 1e10 ? 2 : 0)} GB`

/** Settings that are none, that contradict each other, or that others would suffer from. */
export function checkSettings(settings: Settings, { warnings, file, isThere }: Configuration): Finding[] {
  const about = 'Settings'
  const odd = [
    ...warnings.map(says => look(about, says, 'Mend or remove it: it does nothing.')),
    ...RULES.flatMap(rule => rule(settings) ?? []),
  ]
  if (odd.length > 0) return odd
  return [fine(about, isThere ? `From the environment and ${file}.` : 'From the environment.')]
}

const isLoopback = (host: string): boolean => /^(?:127\.|localhost$|::1$|\[::1\]$)/.test(host)

const RULES: readonly ((settings: Settings) => Finding | undefined)[] = [
  ({ databaseUrl, postgresBin }) =>
    databaseUrl && postgresBin
      ? look('Settings', 'STEMMA_POSTGRES_BIN does nothing beside STEMMA_DATABASE_URL.', 'Unset one of them.')
      : undefined,
  ({ host, excerptsOnly }) =>
    !isLoopback(host) && !excerptsOnly
      ? look('Settings', `Others can reach the pages on ${host}, with the full texts.`, 'Set STEMMA_EXCERPTS_ONLY=yes.')
      : undefined,
  ({ contact }) =>
    contact === ''
      ? look('Settings', 'Servers that are asked for pages are not told whom to write to.', 'Set STEMMA_CONTACT.')
      : undefined,
  ({ paceMs, perHost }) =>
    paceMs < 100 && perHost > 2
      ? look('Settings', `Up to ${perHost} requests to one host at once, ${paceMs} ms apart.`, 'Raise STEMMA_PACE_MS.')
      : undefined,
  ({ pollMs }) =>
    pollMs < 60_000 ? look('Settings', `Feeds are polled every ${pollMs} ms.`, 'Raise STEMMA_POLL_MS.') : undefined,
  ({ allowPrivate }) =>
    allowPrivate.some(range => /^(?:0\.0\.0\.0|::)\/0/.test(range))
      ? wrong(
          'Settings',
          'Every private address may be fetched.',
          'Narrow STEMMA_ALLOW_PRIVATE to the hosts that are meant.',
        )
      : undefined,
]
