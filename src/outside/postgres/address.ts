// Where a server of ours is reached: a socket in a folder that only its user may enter, or where a system has none
// (Windows), a port of loopback with a password that only its user may read.
import { createHash, randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import { giveTo } from './account.ts'
import type { Place } from './place.ts'
import type { Address } from './server-record.ts'

/** Longest path of a socket in bytes: 107 on Linux, 103 on macOS. */
const LONGEST_SOCKET = 103
const SOCKET_PORT = 5432

/** An address with what initdb and the server must be told for it. */
export interface Door {
  address: Address
  auth: string[]
  settings: Record<string, string>
}

/** A door that nobody else uses; the one before where it is still free, so that pools find the server again. */
export async function openDoor(place: Place, before?: Address, platform = process.platform): Promise<Door> {
  return platform === 'win32' ? openPort(place, before) : openSocket(place)
}

async function openSocket(place: Place): Promise<Door> {
  const folder = socketFolder(place)
  await makePrivate(folder, place)
  for (const name of [`.s.PGSQL.${SOCKET_PORT}`, `.s.PGSQL.${SOCKET_PORT}.lock`]) {
    await rm(join(folder, name), { force: true })
  }
  return {
    address: { host: folder, port: SOCKET_PORT },
    auth: ['--auth-local=trust', '--auth-host=reject'],
    settings: {
      listen_addresses: '',
      port: String(SOCKET_PORT),
      unix_socket_directories: folder,
      unix_socket_permissions: '0700',
    },
  }
}

/** In the data folder where its path is short, plain and open, else in /tmp under a name that stays the same. */
function socketFolder({ data, isClosed }: Place): string {
  const inside = join(data, 'socket')
  const fits = Buffer.byteLength(join(inside, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_SOCKET
  if (fits && !isClosed && /^[\w./-]+$/.test(inside)) return inside
  const name = `stemma-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`
  return join(/^[\w./-]{1,60}$/.test(tmpdir()) ? tmpdir() : '/tmp', name)
}

/** Takes away a socket's folder that lies outside the data folder. */
export async function closeDoor(place: Place, { host }: Address): Promise<void> {
  const isOutside = host.startsWith('/') && !host.startsWith(place.data + sep)
  if (isOutside) await rm(host, { recursive: true, force: true })
}

/** Anyone can make a folder in /tmp first: one that is not ours alone is not used. */
async function makePrivate(folder: string, { account }: Place): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await lstat(folder)
  const owners = [process.getuid?.(), account.uid]
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new AppError(
      'unavailable',
      `The database's socket cannot be made in ${folder}: it belongs to another user.`,
      {
        next: 'Delete it, or set STEMMA_DATA to a folder with a shorter name.',
      },
    )
  }
  await giveTo(account, folder)
  await chmod(folder, 0o700)
}

async function openPort(place: Place, before?: Address): Promise<Door> {
  const port = (before && (await freePort(before.port))) || (await freePort(0))
  if (!port) throw new Error('no port of 127.0.0.1 is free')
  return {
    address: { host: '127.0.0.1', port, password: await passwordOf(place) },
    auth: ['--auth=scram-sha-256', `--pwfile=${place.password}`],
    settings: { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' },
  }
}

/** The password of a place, made at the first call. */
async function passwordOf(place: Place): Promise<string> {
  const fresh = randomBytes(24).toString('hex')
  await writeFile(place.password, fresh, { mode: 0o600, flag: 'wx' }).catch(() => {})
  await giveTo(place.account, place.password)
  return await readFile(place.password, 'utf8')
}

/** The address with the password that goes with it. */
export async function withPassword(address: Address, place: Place): Promise<Address> {
  return address.host === '127.0.0.1' ? { ...address, password: await readFile(place.password, 'utf8') } : address
}

function freePort(wanted: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(wanted, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : undefined))
    })
  })
}
