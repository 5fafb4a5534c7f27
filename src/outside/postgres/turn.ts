// Starting and stopping a server are done by one process at a time. The turn is a file that names who has it, made in
// one step with its content; the turn of a process that was killed is taken over.
import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../domain/app-error.ts'
import { processMark, stillLives } from './process-mark.ts'
import { keepFresh, OLD_SIGN_MS } from './signs.ts'

interface Holder {
  /** A container or a machine: processes of another one cannot be seen. */
  machine: string
  pid: number
  mark: string
  token: string
}

/** Longest wait for another process, in milliseconds: a server that recovers from a crash may take minutes. */
const LONGEST_WAIT = 600_000
/** A file without content that is older than this many milliseconds was left half-made. */
const HALF_MADE = 5_000

/** Does the work while no other process has the turn of this file. Throws AppError where it is not given for long. */
export async function inTurn<T>(file: string, waiting: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  const token = await takeTurn(file, waiting)
  const signs = keepFresh(file)
  try {
    return await work()
  } finally {
    clearInterval(signs)
    if ((await holderOf(file))?.token === token) await rm(file, { force: true })
  }
}

async function takeTurn(file: string, waiting: (pid: number) => void): Promise<string> {
  const mine: Holder = {
    machine: hostname(),
    pid: process.pid,
    mark: processMark(process.pid) ?? 'unknown',
    token: randomUUID(),
  }
  const until = Date.now() + LONGEST_WAIT
  for (let told = false; !(await made(file, mine)); ) {
    const holder = await holderOf(file)
    if (await isLeftBehind(file, holder)) await takeAway(file, holder)
    else if (Date.now() > until) throw tooLong(file, holder)
    else {
      if (!told && holder) waiting(holder.pid)
      told = true
      await sleep(25)
    }
  }
  return mine.token
}

/** Whether the file could be made: it stands there whole, or not at all. */
async function made(file: string, mine: Holder): Promise<boolean> {
  const draft = `${file}.${mine.token}`
  await writeFile(draft, JSON.stringify(mine), { mode: 0o644, flag: 'wx' })
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    return await madeWithoutLinks(file, mine)
  } finally {
    await rm(draft, { force: true })
  }
}

// Some file systems (exFAT, some network drives) know no hard links.
async function madeWithoutLinks(file: string, mine: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(mine), { mode: 0o644, flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

async function isLeftBehind(file: string, holder: Holder | undefined): Promise<boolean> {
  if (holder?.machine === hostname()) return !stillLives(holder.pid, holder.mark)
  const found = await stat(file).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > (holder ? OLD_SIGN_MS : HALF_MADE)
}

/** Takes the file of a dead process away, and puts it back where another was quicker and it is a living one's. */
async function takeAway(file: string, dead: Holder | undefined): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  if ((await holderOf(aside))?.token !== dead?.token) await link(aside, file).catch(() => {})
  await rm(aside, { force: true })
}

const tooLong = (file: string, holder: Holder | undefined): AppError =>
  new AppError(
    'unavailable',
    `Process ${holder?.pid ?? 'unknown'} has been starting or stopping the database for long.`,
    {
      next: `Look at what that process does, or end it; if there is none, delete ${file}.`,
    },
  )
