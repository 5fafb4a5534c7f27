import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { fileError } from '../file-reader.ts'

/** By what it is seen that a file is the one that it was. */
export interface FileIdentity {
  /** Bytes. */
  size: number
  mtimeMs: number
  /** SHA-256, hex, of its first bytes. */
  head: string
}

const HEAD = 64 * 1024

/** What a file is known by. Throws AppError `not-found`, `unreadable`. */
export async function fileIdentity(path: string): Promise<FileIdentity> {
  const file = await open(path).catch(error => {
    throw fileError(path, error)
  })
  try {
    const { size, mtimeMs } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return { size, mtimeMs, head: createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex') }
  } catch (error) {
    throw fileError(path, error)
  } finally {
    await file.close()
  }
}

export const isSameFile = (a: FileIdentity, b: FileIdentity): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.head === b.head
