// All that a door may do. `create-app.ts` builds it.
import type { Added, AddingWishes } from './added.ts'
import type { Restored, RestoringOptions } from './backup/restore-backup.ts'
import type { Backup, BackingUp } from './backup/write-backup.ts'
import type { Compared } from './comparing.ts'
import type { Settings } from './config.ts'
import type { Asked, Decided, Said } from './deciding.ts'
import type { Forgettable, Forgotten } from './forgetting.ts'
import type { Rebuilt, RebuiltFrom } from './rebuilding.ts'
import type { Finding } from './doctor/examine.ts'
import type { Filter, Row } from './filters/filter.ts'
import type { Glossaries } from './glossaries.ts'
import type { Health } from './health.ts'
import type { Library } from './library.ts'
import type { askTrust } from './outlets/declared/asking-trust.ts'
import type { ImportDesk } from './outlets/imports/import-desk.ts'
import type { LensDesk } from './outlets/lenses/lens-desk.ts'
import type { OutletDesk } from './outlets/outlet-desk.ts'
import type { World } from './outside/world.ts'
import type { Progress } from './running.ts'
import type { Configuration } from './settings-file.ts'
import type { FeedPack, PackFollowed } from './views/feed-packs.ts'
import type { Callback } from './walk/websub-callback.ts'

export type { Added, AddingWishes } from './added.ts'
export type { BulkProgress } from './bulk-adding.ts'
export type { Compared } from './comparing.ts'
export type { Restored } from './backup/restore-backup.ts'
export type { Backup, Counts as BackupCounts } from './backup/write-backup.ts'
export type { Asked, Decided, Said } from './deciding.ts'
export type { Finding } from './doctor/examine.ts'
export type { Forgettable, Forgotten } from './forgetting.ts'
export type { Health } from './health.ts'
export type { Library } from './library.ts'
export type { ImportDesk } from './outlets/imports/import-desk.ts'
export type { ImportReport } from './outlets/imports/import-report.ts'
export type { OutletImport } from './outlets/directory/outlet-rows.ts'
export type { LensDesk } from './outlets/lenses/lens-desk.ts'
export type { LensRead } from './outlets/lenses/lens-import.ts'
export type { LensTold } from './outlets/lenses/lens-tally.ts'
export type { LensTemplate } from './outlets/lenses/lens-templates.ts'
export type { OutletDesk } from './outlets/outlet-desk.ts'
export type { StoredLens } from './outlets/lenses/stored-lenses.ts'
export type { LensesSay } from './outlets/lenses/what-lenses-say.ts'
export type { BuiltGlossary } from './glossaries.ts'
export { REBUILT_FROM, type Rebuilt, type RebuiltFrom } from './rebuilding.ts'
export type { Progress } from './running.ts'
export type { HubAnswer } from './walk/websub-callback.ts'

/** What a run is told and tells. */
export interface Running {
  /** Goes on until stopped; else ends when nothing is pending. */
  watch: boolean
  stopped: AbortSignal
  onProgress?(progress: Progress): void
}

export interface App {
  settings: Settings
  /** Every setting with where it came from. */
  configuration: Configuration
  filters: readonly Filter[]
  /** Streams lines through a filter; answers the number of lines that were errors. */
  runFilter(
    filter: Filter,
    options: Record<string, boolean>,
    lines: AsyncIterable<Uint8Array>,
    write: (row: Row) => Promise<void>,
  ): Promise<number>
  /** Articles in what is named (paths and addresses), as stories. Throws AppError for what cannot be read. */
  compare(given: readonly string[], options: { one: boolean; stdin: () => Promise<string> }): Promise<Compared>

  /** What is stored; while nothing of one's own is, the example world where it was walked. */
  library(): Promise<Library>
  /** What is known of outlets, and who told what, over what `library` shows. */
  outlets(): Promise<OutletDesk>
  /** Asks a host for its trust.txt now, and keeps what it says. */
  askOutlet(host: string): ReturnType<typeof askTrust>
  /** Importing and deleting what raters say of outlets, over what is one's own. */
  lensDesk(): Promise<LensDesk>
  /** Removes tables of ratings that forms brought to a process that was killed. */
  clearUploads(): Promise<void>
  /** Facts of outlets, as the operator imports them. */
  importDesk(): Promise<ImportDesk>
  /** The example world, while it is what `library` shows. */
  world(): Promise<World | undefined>
  /** Walks the example world, where nothing of one's own is stored and it was not walked before. */
  walkExample(): Promise<void>
  /** Adds feeds, pages, files, folders. The first thing added takes the place of the example world. */
  add(given: string, wishes?: Omit<AddingWishes, 'maxBytes'>): Promise<Added>
  /** Follows a feed no longer; what it brought stays. False where it was not followed. */
  unfollow(feed: string): Promise<boolean>
  /** Packs of feeds to begin with. */
  packs(): readonly FeedPack[]
  /** Follows every feed of a pack, by its name or id; what is followed or was forgotten stays so. */
  followPack(named: string): Promise<PackFollowed>
  /** Polls what is due and walks everything pending. */
  run(running: Running): Promise<Progress>
  /** Forgets an address, outlet, name or story for good; what is left of its stories is told anew at once. */
  forget(named: string, options: { as?: Forgettable; reason: string }): Promise<Forgotten>
  /** Makes everything derived anew from a stage on; readers see the old until it is done. */
  rebuild(from: RebuiltFrom, options: Omit<Running, 'watch'>): Promise<Rebuilt>
  /** Decides about stories that are shown; what readers see of them is told anew at once. */
  decide(asked: Asked, said: Omit<Said, 'at'>): Promise<Decided>
  /** Writes all that is stored to one file. */
  backup(file: string, options: Omit<BackingUp, 'version' | 'at'>): Promise<Backup>
  /** Restores a backup, all of it or nothing. */
  restore(file: string, options: Omit<RestoringOptions, 'extract'>): Promise<Restored>
  /** Reads a backup to its end; throws AppError where it is damaged. */
  checkBackup(file: string): Promise<Backup>
  /** Where hubs call back, undefined while no public address is set. */
  hubs(): Promise<Callback | undefined>
  /** The glossary that helps across languages; undefined where the settings want none. */
  glossaries: Glossaries | undefined
  /** How the service does, in some milliseconds; never rejects. */
  health(): Promise<Health>
  /** Checks this installation; tries the network only when asked. */
  doctor(options: { network: boolean }): Promise<Finding[]>
  /** Where the store is, in words. */
  about(): Promise<string>
  close(): Promise<void>
}
