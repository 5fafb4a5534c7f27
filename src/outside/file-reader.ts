import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { AppError } from '../domain/app-error.ts'

const unpack = promisify(gunzip)

/**
 * Bytes of a file, unpacked where its name ends in .gz. Throws AppError: `not-found`, `unreadable` (a folder, no
 * permission, damaged gzip), `too-large` (over `limit` bytes, packed or unpacked).
 */
export async function readFileBytes(path: string, limit: number): Promise<Uint8Array> {
  const bytes = await readCapped(path, limit)
  if (!path.endsWith('.gz')) return bytes
  try {
    return await unpack(bytes, { maxOutputLength: limit })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path, limit, error)
    throw new AppError('unreadable', `${path} is not a whole gzip file.`, {
      next: 'Fetch or pack it again.',
      cause: error,
    })
  }
}

async function readCapped(path: string, limit: number): Promise<Uint8Array> {
  try {
    const file = await open(path)
    try {
      const found = await file.stat()
      if (found.isDirectory()) throw fileError(path, { code: 'EISDIR' })
      // A device or a pipe has no end that could be known.
      if (!found.isFile()) throw new AppError('unreadable', `${path} is no file.`, { next: 'Name a file.' })
      if (found.size > limit) throw tooLarge(path, limit)
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof AppError ? error : fileError(path, error)
  }
}

function tooLarge(path: string, limit: number, cause?: unknown): AppError {
  return new AppError('too-large', `${path} is larger than ${limit} bytes.`, {
    next: 'Set STEMMA_PAGE_BYTES higher, or leave the file out.',
    cause,
  })
}

/** The AppError of what the system says of a path. */
export function fileError(path: string, cause: unknown): AppError {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT') return new AppError('not-found', `${path} does not exist.`, { next: 'Check the path.', cause })
  if (code === 'EISDIR')
    return new AppError('unreadable', `${path} is a folder.`, { next: 'Name a file in it.', cause })
  return new AppError('unreadable', `${path} cannot be read (${code ?? String(cause)}).`, {
    next: 'Check its permissions.',
    cause,
  })
}

/**
 * The files that a path stands for: itself, or for a folder every file below it in order of their paths, without hidden
 * ones. Throws AppError `not-found` where there is nothing at the path.
 */
export async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(error => {
    throw fileError(path, error)
  })
  if (!found.isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const visible = entries.filter(entry => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  const below = await Promise.all(
    visible.map(entry => {
      if (entry.isDirectory()) return filesAt(join(path, entry.name))
      return Promise.resolve(entry.isFile() ? [join(path, entry.name)] : [])
    }),
  )
  return below.flat()
}
