import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'

/** What `pg` needs to reach a server of ours. */
export interface Address {
  /** A socket's folder, or `127.0.0.1`. */
  host: string
  port: number
  /** On loopback only: a socket's folder is its own protection. */
  password?: string
}

/** The lock of a data folder: which server has it and where it is reached. */
export interface ServerRecord {
  /** The server's process. */
  pid: number
  /** When that process began, as `processMark` has it. */
  mark: string
  address: Omit<Address, 'password'>
  /** Of the server: `18.4`. */
  version: string
  cluster: string
  /** Folder of its programs. */
  binaries: string
  origin: string
  /** Process that started it, and when. */
  startedBy: number
  startedAt: string
}

/** The record in a lock file; undefined where there is none that can be read. */
export async function readRecord(file: string): Promise<ServerRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(file, 'utf8')) as ServerRecord
    return record.address && record.cluster ? record : undefined
  } catch {
    return undefined
  }
}

/** Writes the record in one step: a reader sees the old one or the new one. */
export async function writeRecord(file: string, record: ServerRecord): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  await rename(draft, file)
}
