import { basename } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import type { Lens } from '../../domain/lens.ts'
import { readFileBytes } from '../../outside/file-reader.ts'
import type { Cellar } from '../../store/cellar.ts'
import { deleteLens } from './kept-lens.ts'
import { importLens, type LensRead, rehearseLens } from './lens-import.ts'
import { type LensManifest, lensManifest, MOST_MANIFEST_BYTES } from './lens-manifest.ts'
import { type LensTemplate, lensTemplates, writeLensTemplate } from './lens-templates.ts'
import type { LensUploads, UploadSaid } from './lens-uploads.ts'
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
  /**
   * Keeps a table that a form brings, as it comes, for an hour at most; answers the id under which it waits. Nothing stays of
   * one that does not come to its end: the error of its bytes is thrown on.
   */
  receive(name: string, bytes: AsyncIterable<Uint8Array>): Promise<string>
  /** Tells what a received table would bring. It waits until its licence is accepted; where it cannot be read it is dropped. */
  upload(id: string, said: UploadSaid): Promise<LensRead & { id: string }>
  /** Throws away what was received. */
  dropUpload(id: string): Promise<void>
  /** Imports what `upload` read. Throws AppError `not-found` where it is not there any more, `usage` where it was imported before. */
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
export function lensDeskOver(cellar: Cellar, now: () => string, uploads: LensUploads): LensDesk {
  const { whole, shown } = directoriesOver(cellar)
  return {
    manifestAt,
    manifestOf: lensManifest,
    rehearse: (given, reading) => rehearseLens(cellar, whole, given, reading),
    import: (given, reading) => importLens(cellar, whole, given, now, reading),
    receive: uploads.receive,
    async upload(id, said) {
      try {
        const read = await rehearseLens(cellar, whole, await uploads.describe(id, said))
        return { ...read, file: basename(read.file), id }
      } catch (error) {
        await uploads.drop(id)
        throw await uploads.withoutFolder(error)
      }
    },
    dropUpload: uploads.drop,
    async importUpload(id, { again }) {
      const given = await uploads.claim(id)
      const imported = await importLens(cellar, whole, { ...given, isOnce: !again }, now).catch(async error => {
        await uploads.unclaim(id)
        throw await uploads.withoutFolder(error)
      })
      await uploads.drop(id)
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
