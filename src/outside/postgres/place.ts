import { existsSync } from 'node:fs'
import { access, chmod, constants, mkdir, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import { type Account, giveTo, serverAccount } from './account.ts'
import { serverTrouble } from './server-trouble.ts'
import { closedFolder, mayWalk } from './way.ts'

/** A data folder that can be used, and where things are in it. */
export interface Place {
  data: string
  /** Who runs the server. */
  account: Account
  /** Whether folders above it are closed to the account. */
  isClosed: boolean
  /** Which server has the folder. */
  lock: string
  /** Who is starting or stopping it. */
  turn: string
  /** Where a copy of the embedded programs goes that the account can reach. */
  copies: string
  /** What the server says. */
  log: string
  /** The server's password where it is reached over loopback. */
  password: string
}

const SYSTEM_COPIES = '/var/lib/stemma/binaries'

export const clusterOf = (data: string, major: number): string => join(data, `postgres-${major}`)

/** Makes the data folder where it is missing. Throws AppError where it cannot be used. */
export async function openPlace(data: string): Promise<Place> {
  const isNew = !existsSync(data)
  try {
    await makeFolder(dirname(data), 0o755)
    if (isNew) await makeFolder(data, 0o700)
    const real = await realpath(data)
    await readdir(real)
    await access(real, constants.R_OK | constants.W_OK | constants.X_OK)
    const account = await serverAccount(real)
    if (isNew) await giveTo(account, real)
    const isClosed = await checkWay(real, account)
    return {
      data: real,
      account,
      isClosed,
      lock: join(real, 'stemma.lock'),
      turn: join(real, 'stemma.turn'),
      copies: isClosed ? SYSTEM_COPIES : join(real, 'binaries'),
      log: join(real, 'postgres.log'),
      password: join(real, 'postgres.password'),
    }
  } catch (error) {
    throw serverTrouble(error as Error, data)
  }
}

/** Makes a folder and those on the way to it. Node's own way never ends where the kernel says that nothing can be made. */
async function makeFolder(path: string, mode: number): Promise<void> {
  if (existsSync(path)) return
  await makeFolder(dirname(path), 0o755)
  await mkdir(path, { mode }).catch(error => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
}

/** Major versions of the clusters in a data folder, newest first. */
export async function majorsIn(data: string): Promise<number[]> {
  const found = (await readdir(data)).map(name => Number(/^postgres-(\d+)$/.exec(name)?.[1] ?? Number.NaN))
  return found.filter(major => existsSync(join(clusterOf(data, major), 'PG_VERSION'))).sort((a, b) => b - a)
}

/**
 * Where we are root, the server's account must be able to use the folder. Answers whether folders above it are closed to
 * that account, which Linux has a way around.
 */
async function checkWay(data: string, account: Account): Promise<boolean> {
  if (account.uid === undefined) return false
  const { mode, uid } = await stat(data)
  if (!mayWalk(mode, uid, account)) await chmod(data, (mode & 0o777) | 0o011)
  const closed = await closedFolder(data, account)
  if (closed && !existsSync('/proc/self/fd')) throw closedWay(data, closed, account)
  return closed !== undefined
}

const closedWay = (data: string, folder: string, { uid }: Account): AppError =>
  new AppError(
    'unavailable',
    `The database cannot run in ${data}: ${folder} is closed to the user it runs as (${uid}).`,
    {
      next: 'Set STEMMA_DATA to a folder that others may walk to, such as /var/lib/stemma, or start Stemma as an ordinary user.',
    },
  )
