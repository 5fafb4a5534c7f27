import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import type { LensManifest } from './lens-manifest.ts'
import { clearDead, ownFolder } from './process-folder.ts'
import type { GivenRatings } from './read-ratings.ts'

// What a browser sends goes to a file as it comes. It waits in a folder of this process alone until its licence is
// accepted, or an hour has passed; what a killed process left goes at the next start.

/** Tables of ratings that wait for their import. */
export interface LensUploads {
  /**
   * Keeps a table as it comes, under a name that nobody can guess; answers that name. Where it does not come to its end, or
   * is larger than `most` bytes, nothing of it stays, and the error of the bytes or an AppError is thrown.
   */
  receive(name: string, bytes: AsyncIterable<Uint8Array>): Promise<string>
  /** Says what was received: until then it is none that can be imported. */
  describe(id: string, said: UploadSaid): Promise<GivenRatings>
  /** Takes what was sent for an import, so that a second press of the button makes no second lens. Throws AppError `not-found`. */
  claim(id: string): Promise<GivenRatings>
  /** Gives it back: the import failed, and may be tried again. */
  unclaim(id: string): Promise<void>
  /** Throws away what was sent. */
  drop(id: string): Promise<void>
  /** The same error without the name of the folder in it. */
  withoutFolder(error: unknown): Promise<unknown>
  /** Removes what processes left that are dead. */
  clear(): Promise<void>
  /** Removes all that waits. */
  close(): Promise<void>
}

/** What is said of a table that was received. */
export interface UploadSaid {
  manifest: LensManifest
  isPrivate: boolean
}

const KEPT_MS = 3_600_000
const MANIFEST = 'manifest.json'
const CLAIMED = 'claimed.json'

/** Tables that wait in a folder, which is made when the first comes. */
export function lensUploadsIn(folder: string): LensUploads {
  let made: Promise<string> | undefined
  const own = () => (made ??= ownFolder(folder))
  const placeOf = async (id: string): Promise<string> => {
    if (made === undefined || !/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id)) throw gone()
    return join(await own(), id)
  }
  const drop = async (id: string) => rm(await placeOf(id), { recursive: true, force: true })
  return {
    async receive(name, bytes) {
      const id = randomUUID()
      const place = join(await own().catch(notKept), id)
      try {
        await keepAs(place, safeName(name), bytes)
      } catch (error) {
        await drop(id)
        throw error
      }
      setTimeout(() => void dropIdle(place), KEPT_MS).unref()
      return id
    },
    async describe(id, said) {
      const place = await placeOf(id)
      const [file] = await readdir(place)
      await writeFile(join(place, MANIFEST), JSON.stringify({ file, ...said }), { mode: 0o600 })
      return { ...said, from: { path: join(place, file) } }
    },
    async claim(id) {
      const place = await placeOf(id)
      const text = await readFile(join(place, MANIFEST), 'utf8').catch(gonePlace)
      await rename(join(place, MANIFEST), join(place, CLAIMED)).catch(gonePlace)
      const { file, ...said } = JSON.parse(text) as UploadSaid & { file: string }
      return { ...said, from: { path: join(place, file) } }
    },
    async unclaim(id) {
      const place = await placeOf(id)
      await rename(join(place, CLAIMED), join(place, MANIFEST)).catch(() => {})
    },
    drop,
    async withoutFolder(error) {
      if (!(error instanceof AppError) || made === undefined) return error
      const { code, message, next } = error
      const path = new RegExp(`${(await own()).replace(/\W/g, '\\$&')}[\\\\/][0-9a-f-]{36}[\\\\/]`, 'g')
      return new AppError(code, message.replace(path, ''), { ...(next !== undefined && { next }), cause: error })
    },
    clear: () => clearDead(folder),
    async close() {
      if (made !== undefined) await rm(await made, { recursive: true, force: true })
    },
  }
}

async function keepAs(place: string, name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await mkdir(place, { recursive: true, mode: 0o700 }).catch(notKept)
  const file = await open(join(place, name), 'wx', 0o600).catch(notKept)
  try {
    for await (const piece of bytes) await file.writeFile(piece).catch(notKept)
  } finally {
    await file.close()
  }
}

/** What is being imported goes when that is done. */
async function dropIdle(place: string): Promise<void> {
  const isClaimed = await stat(join(place, CLAIMED)).catch(() => undefined)
  if (!isClaimed) await rm(place, { recursive: true, force: true })
}

const gone = (): AppError =>
  new AppError('not-found', 'That file is not here any more: it was imported, or sent more than an hour ago.', {
    next: 'Send it again.',
  })

function gonePlace(): never {
  throw gone()
}

function notKept(cause: NodeJS.ErrnoException): never {
  throw new AppError('unavailable', `The table could not be written to the data folder (${cause.code}).`, {
    next: 'See that the folder may be written and has room, and send it again.',
    cause,
  })
}

/** Of a name only what names a file. */
const safeName = (name: string): string => {
  const safe = name
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')
    .replace(/^\.+/, '')
    .slice(-80)
  return safe === '' || safe === MANIFEST || safe === CLAIMED ? 'ratings.csv' : safe
}
