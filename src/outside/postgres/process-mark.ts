import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Of a process that lives and hides when it began. */
const UNKNOWN = 'unknown'

/** What tells a process from a later one with the same id: when it began. Undefined where none lives. */
export function processMark(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0 || !isThere(pid)) return undefined
  return process.platform === 'linux' ? linuxMark(pid) : psMark(pid)
}

/** Whether the process that had this mark still lives. What cannot be told is taken to live. */
export function stillLives(pid: number, mark: string): boolean {
  const now = processMark(pid)
  return now !== undefined && (now === mark || now === UNKNOWN || mark === UNKNOWN)
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Ticks since boot, with the boot. A zombie has ended: nobody has asked for its exit code yet. */
function linuxMark(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? undefined : `${bootId()}/${rest[18]}`
  } catch {
    return UNKNOWN
  }
}

/** The boot in a mark, where the system tells it. */
export const bootOf = (mark: string): string | undefined => /^([^/]+)\/\d+$/.exec(mark)?.[1]

const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()

function psMark(pid: number): string {
  if (process.platform === 'win32') return UNKNOWN
  try {
    const said = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } })
    return said.trim() || UNKNOWN
  } catch {
    return UNKNOWN
  }
}
