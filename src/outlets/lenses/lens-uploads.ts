import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import type { LensManifest } from './lens-manifest.ts'
import type { GivenRatings } from './read-ratings.ts'

// What a browser sent waits in a folder of this process alone until its licence is accepted, or an hour has passed.

/** A table of ratings as a form brings it. */
export interface UploadedRatings {
  /** As the browser names the file. */
  name: string
  bytes: Uint8Array
  manifest: LensManifest
  isPrivate: boolean
}

const KEPT_MS = 3_600_000
const MANIFEST = 'manifest.json'
const CLAIMED = 'claimed.json'

let folder: Promise<string> | undefined

/** Keeps what was sent under a name that nobody can guess; answers that name. */
export async function keepUpload({ name, bytes, manifest, isPrivate }: UploadedRatings): Promise<string> {
  const own = await ownFolder()
  await sweep(own)
  const id = randomUUID()
  const place = join(own, id)
  await mkdir(place, { mode: 0o700 })
  await writeFile(join(place, safeName(name)), bytes, { mode: 0o600 })
  await writeFile(join(place, MANIFEST), JSON.stringify({ file: safeName(name), manifest, isPrivate }), { mode: 0o600 })
  return id
}

/** What was sent under this name. Throws AppError `not-found` where it is not there any more. */
export async function uploadOf(id: string): Promise<GivenRatings> {
  const place = await placeOf(id)
  const said = await readFile(join(place, MANIFEST), 'utf8').catch(() => undefined)
  if (said === undefined) throw gone()
  const { file, manifest, isPrivate } = JSON.parse(said) as Omit<GivenRatings, 'from'> & { file: string }
  return { from: { path: join(place, file) }, manifest, isPrivate }
}

/** Takes what was sent for an import, so that a second press of the button makes no second lens. Throws AppError as `uploadOf`. */
export async function claimUpload(id: string): Promise<GivenRatings> {
  const given = await uploadOf(id)
  const place = await placeOf(id)
  await rename(join(place, MANIFEST), join(place, CLAIMED)).catch(() => {
    throw gone()
  })
  return given
}

/** Gives it back: the import failed, and may be tried again. */
export async function unclaimUpload(id: string): Promise<void> {
  const place = await placeOf(id)
  await rename(join(place, CLAIMED), join(place, MANIFEST)).catch(() => {})
}

/** Throws away what was sent. */
export async function dropUpload(id: string): Promise<void> {
  await rm(await placeOf(id), { recursive: true, force: true })
}

/** The same error without the name of the folder in it. */
export async function withoutFolder(error: unknown): Promise<unknown> {
  if (!(error instanceof AppError)) return error
  const { code, message, next } = error
  const path = new RegExp(`${(await ownFolder()).replace(/\W/g, '\\$&')}[\\/][0-9a-f-]{36}[\\/]`, 'g')
  return new AppError(code, message.replace(path, ''), { ...(next !== undefined && { next }), cause: error })
}

async function placeOf(id: string): Promise<string> {
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id)) throw gone()
  return join(await ownFolder(), id)
}

const gone = (): AppError =>
  new AppError('not-found', 'That file is not here any more: it was imported, or sent more than an hour ago.', {
    next: 'Send it again.',
  })

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

function ownFolder(): Promise<string> {
  return (folder ??= mkdtemp(join(tmpdir(), 'stemma-ratings-')).then(path => {
    process.once('exit', () => rmSync(path, { recursive: true, force: true }))
    return path
  }))
}

async function sweep(own: string): Promise<void> {
  for (const id of await readdir(own)) {
    const found = await stat(join(own, id)).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > KEPT_MS) await dropUpload(id)
  }
}
