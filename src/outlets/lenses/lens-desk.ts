import { basename } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import type { Lens } from '../../domain/lens.ts'
import { readFileBytes } from '../../outside/file-reader.ts'
import type { Cellar } from '../../store/cellar.ts'
import { deleteLens } from './kept-lens.ts'
import { importLens, type LensRead, rehearseLens } from './lens-import.ts'
import { type LensManifest, lensManifest, MOST_MANIFEST_BYTES } from './lens-manifest.ts'
import { type LensTemplate, lensTemplates, writeLensTemplate } from './lens-templates.ts'
import {
  claimUpload,
  dropUpload,
  keepUpload,
  unclaimUpload,
  type UploadedRatings,
  uploadOf,
  withoutFolder,
} from './lens-uploads.ts'
import type { GivenRatings, LensReading } from './read-ratings.ts'
import { directoriesOver } from '../directory/stored-directory.ts'
import { LENS, lensesOver, type StoredLens } from './stored-lenses.ts'
import { type LensesSay, whatLensesSay } from './what-lenses-say.ts'

/** What the operator may do with lenses, over what is one's own. */
export interface LensDesk {
  /** Reads the manifest in a file, or takes the template of that name. Throws AppError that names the field and what it must be. */
  manifestAt(path: string): Promise<LensManifest>
  /** Reads a manifest that came otherwise. */
  manifestOf(json: string, name: string): LensManifest
  /** What a file of ratings would bring; keeps nothing. */
  rehearse(given: GivenRatings, reading?: LensReading): Promise<LensRead>
  /** Imports a file of ratings as one more lens. Whoever asks must have shown the licence, and it was accepted. */
  import(given: GivenRatings, reading?: LensReading): Promise<LensRead & { lens: Lens }>
  /** Keeps what a form brought until its licence is accepted, an hour at most, and tells what it would bring. */
  upload(uploaded: UploadedRatings): Promise<LensRead & { id: string }>
  /** Imports what `upload` kept. Throws AppError `not-found` where it is not there any more, `usage` where it was imported before. */
  importUpload(id: string, options: { again: boolean }): Promise<LensRead & { lens: Lens }>
  /** Deletes a lens with all its ratings; answers how many. Throws AppError `not-found`. */
  delete(id: string): Promise<number>
  /** All lenses, the newest first; with those whose import is not done, which are not read. */
  all(): Promise<StoredLens[]>
  /** What all lenses say of a host or an address; private ones never for JSON. Throws AppError for what is none. */
  said(host: string, options: { withPrivate: boolean }): Promise<LensesSay>
  templates(): LensTemplate[]
  /** Writes a template's manifest and empty table into a folder; answers their paths. */
  writeTemplate(name: string, folder: string): Promise<string[]>
}

/** The desk over a cellar. */
export function lensDeskOver(cellar: Cellar, now: () => string): LensDesk {
  const { whole, shown } = directoriesOver(cellar)
  return {
    manifestAt,
    manifestOf: lensManifest,
    rehearse: (given, reading) => rehearseLens(cellar, whole, given, reading),
    import: (given, reading) => importLens(cellar, whole, given, now, reading),
    upload: uploaded => uploading(uploaded, given => rehearseLens(cellar, whole, given)),
    async importUpload(id, { again }) {
      const given = await claimUpload(id)
      const imported = await importLens(cellar, whole, { ...given, isOnce: !again }, now).catch(async error => {
        await unclaimUpload(id)
        throw await withoutFolder(error)
      })
      await dropUpload(id)
      return imported
    },
    delete: id => deleteLens(cellar, id),
    async all() {
      const lenses = (await cellar.kept<StoredLens>(LENS)).map(([, lens]) => lens)
      return lenses.sort((one, other) => (one.importedAt > other.importedAt ? -1 : 1))
    },
    said(host, { withPrivate }) {
      const directory = withPrivate ? whole : shown
      return whatLensesSay(host, directory, lensesOver([cellar], directory), withPrivate)
    },
    templates: lensTemplates,
    writeTemplate: writeLensTemplate,
  }
}

/** A file of that name stands before a template. */
async function manifestAt(named: string): Promise<LensManifest> {
  try {
    return lensManifest(new TextDecoder().decode(await readFileBytes(named, MOST_MANIFEST_BYTES)), named)
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'not-found')) throw error
    const templates = lensTemplates()
    const template = templates.find(({ name }) => name === named)
    if (template) return template.manifest
    throw new AppError('not-found', `${named} is neither the file of a manifest nor the name of a template.`, {
      next: `Check the path, or name one of ${templates.map(({ name }) => name).join(', ')}.`,
      cause: error,
    })
  }
}

async function uploading(
  uploaded: UploadedRatings,
  rehearse: (given: GivenRatings) => Promise<LensRead>,
): Promise<LensRead & { id: string }> {
  const id = await keepUpload(uploaded)
  try {
    const read = await rehearse(await uploadOf(id))
    return { ...read, file: basename(read.file), id }
  } catch (error) {
    await dropUpload(id)
    throw await withoutFolder(error)
  }
}
