// The file in which a running server names itself, `postmaster.pid`: process, folder, start, port, socket's folder, …
import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { processMark } from './process-mark.ts'
import type { Address } from './server-record.ts'

export interface Postmaster {
  pid: number
  address: Address
}

const fileIn = (cluster: string): string => join(cluster, 'postmaster.pid')

/** The server that runs over a cluster, starting or stopping ones too; undefined where none lives. */
export async function postmasterOf(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(fileIn(cluster), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!isServerOf(pid, cluster)) return undefined
  return { pid, address: { host: lines[4]?.trim() || '127.0.0.1', port: Number(lines[3]) } }
}

/** Whether a process is the server over a cluster. Where that cannot be told, any living postgres is taken for it. */
function isServerOf(pid: number, cluster: string): boolean {
  if (processMark(pid) === undefined) return false
  if (process.platform === 'win32') return true
  if (process.platform !== 'linux') return /postgres|postmaster/.test(nameByPs(pid))
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return /postgres|postmaster/.test(nameByProc(pid))
  }
}

function nameByPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function nameByProc(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Lets a server start whose predecessor was killed and whose process id now belongs to another process (or to a zombie):
 * the server would take that one for its predecessor. The id is replaced and the rest kept, since by it the server sees
 * whether processes of the predecessor still use its memory.
 */
export async function freeReusedId(cluster: string): Promise<void> {
  const text = await readFile(fileIn(cluster), 'utf8').catch(() => '')
  const [first, ...rest] = text.split('\n')
  if (!(Number(first) > 0) || !isTaken(Number(first)) || isServerOf(Number(first), cluster)) return
  await writeFile(fileIn(cluster), [freeId(), ...rest].join('\n'))
}

function freeId(): number {
  for (let id = 32_000; ; id--) if (!isTaken(id)) return id
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
