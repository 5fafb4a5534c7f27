import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

// Folders that go with their process: when it ends, or, where it was killed, when another one looks.

/** Tells this process from a later one of the same number, as every first process of a container has. */
const STARTED = randomUUID().slice(0, 8)
const HOST = hostname().replace(/[^\w-]/g, '')
/** Of whose process a folder is: of which machine, which number, started when. */
const NAME = /^([\w-]*)\.(\d+)\.([0-9a-f]{8})\./
/** What nobody touched for so long is nobody's, also where its process seems to live, or was on another machine. */
const OLD_MS = 24 * 3_600_000

const made = new Set<string>()

/** Makes a folder of this process alone inside a folder. */
export async function ownFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const own = await mkdtemp(join(folder, `${HOST}.${process.pid}.${STARTED}.`))
  if (made.size === 0) process.once('exit', removeAll)
  made.add(own)
  return own
}

function removeAll(): void {
  for (const own of made) rmSync(own, { recursive: true, force: true })
}

/** Removes folders that processes left which are dead. */
export async function clearDead(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, host, pid, started] = NAME.exec(name) ?? []
    if (host === undefined || started === STARTED) continue
    const isDead = (host === HOST && !isAlive(Number(pid))) || (await isOld(join(folder, name)))
    if (isDead) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** A process of our own number that was started at another time is dead. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function isOld(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > OLD_MS
}
