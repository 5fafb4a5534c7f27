// Builds everything once. `App` is all that a door may do; the store is opened when something first asks for it.
import { addTo, type Added, type AddingWishes } from './added.ts'
import { checkBackup } from './backup/read-backup.ts'
import { restoreBackup, type Restored, type RestoringOptions } from './backup/restore-backup.ts'
import { type Backup, type BackingUp, writeBackup } from './backup/write-backup.ts'
import { type Compared, compareGiven } from './comparing.ts'
import type { Settings } from './config.ts'
import { deskOver, stored } from './desk.ts'
import type { Asked, Decided, Said } from './deciding.ts'
import type { Fetched, FetchOptions } from './domain/fetched.ts'
import type { Forgettable, Forgotten } from './forgetting.ts'
import { httpOptions } from './http-options.ts'
import type { Rebuilt, RebuiltFrom } from './rebuilding.ts'
import { examine, type Finding } from './doctor/examine.ts'
import { FILTERS } from './filters/filters.ts'
import { type Filter, type Row, runFilter } from './filters/filter.ts'
import { type BuiltGlossary, type Glossaries, glossariesOf } from './glossaries.ts'
import { type Health, healthOf } from './health.ts'
import { unfollow } from './following.ts'
import { type Library, libraryOf } from './library.ts'
import { namedWriter, openCrew } from './open-crew.ts'
import type { Opened } from './opened.ts'
import { askTrust } from './outlets/declared/asking-trust.ts'
import { followPack } from './outlets/packs/follow-pack.ts'
import { shippedPacks } from './outlets/packs/packs.ts'
import { readFileBytes } from './outside/file-reader.ts'
import { fileFetcher } from './outside/files.ts'
import { type HttpDoor, openHttp } from './outside/http.ts'
import { type ImportDesk, importDeskOver } from './outlets/imports/import-desk.ts'
import { type LensDesk, lensDeskOver } from './outlets/lenses/lens-desk.ts'
import { type OutletDesk, outletDeskOver } from './outlets/outlet-desk.ts'
import { linesOf } from './outside/lines.ts'
import type { World } from './outside/world.ts'
import { pipelineOver } from './pipeline.ts'
import { type Progress, run } from './running.ts'
import { POLL_LIMITS } from './schedule/next-poll.ts'
import { type Configuration, configurationOf } from './settings-file.ts'
import { useGlossary } from './stages/6-cluster/terms.ts'
import type { Tools } from './stages/stage.ts'
import type { Cellar } from './store/cellar.ts'
import { timetableBy } from './walk/timetable.ts'
import { tombsOf } from './walk/tombs.ts'
import type { FeedPack, PackFollowed } from './views/feed-packs.ts'
import { type Callback, callbackOver } from './walk/websub-callback.ts'
import { pushOver } from './walk/websub.ts'
import { walkWorld } from './world-walk.ts'

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
export type { BuiltGlossary }
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

/** Everything, made from the settings. Close it when done: worker threads and connections keep a process alive. */
export function createApp(
  settings: Settings,
  openStore: () => Promise<Opened>,
  version: string,
  log: Tools['log'] = () => {},
  configuration: Configuration = configurationOf(NOTHING_GIVEN),
): App {
  const now = () => new Date().toISOString()
  const { crew, model } = openCrew(settings, version, log)
  const glossaries = glossariesOf(settings)
  useGlossary(glossaries && (() => glossaries.consult(log)))
  let http: HttpDoor | undefined
  const door = () => (http ??= openHttp(httpOptions(settings, version, log)))
  const files = fileFetcher(now, settings.pageBytes)
  const fetch = (url: string, options?: FetchOptions): Promise<Fetched> =>
    url.startsWith('file:') ? files(url, options) : door().fetch(url, options)
  const writing = namedWriter(settings, version, log)
  const tools: Tools = { now, log, fetch, ...(writing && { writer: writing.writer }) }

  let opening: Promise<Opened> | undefined
  // What failed once may go well the next time it is asked for.
  const store = () =>
    (opening ??= openStore().catch(error => {
      opening = undefined
      throw error
    }))
  const timetable = () => timetableBy(Date.now, { ...POLL_LIMITS, floorMs: settings.pollMs })
  const { publicUrl } = settings
  const pushTo = (cellar: Cellar) =>
    publicUrl
      ? pushOver({ cellar, publicUrl, post: (url, form) => door().post(url, form), now: Date.now, log })
      : undefined
  let hubs: Callback | undefined
  const desk = async () => deskOver(await store(), settings, crew, tools)

  /** The example world, while nothing of one's own is stored. */
  const exampleOf = async (opened: Opened) => ((await opened.isEmpty()) ? opened.example() : undefined)

  /** The first thing of one's own takes the place of the example world. */
  const leaveExample = async (opened: Opened) => {
    if (!(await opened.isEmpty())) await opened.dropExample()
  }

  /** The cellar that readers see. */
  async function shown(): Promise<{ cellar: Cellar; world?: World }> {
    const opened = await store()
    return (await exampleOf(opened)) ?? { cellar: opened.cellar }
  }

  return {
    settings,
    configuration,
    filters: FILTERS,
    runFilter(filter, options, bytes, write) {
      const running = filter.open({ crew, tools, readFile: path => readFileBytes(path, settings.pageBytes) }, options)
      return runFilter(filter, running, linesOf(bytes), write)
    },
    compare: (given, options) =>
      compareGiven(given, options, { crew, tools, maxBytes: settings.pageBytes, fetch: url => door().fetch(url) }),
    library: async () => libraryOf((await shown()).cellar),
    askOutlet: async host => askTrust(host, (await store()).cellar, { now, log, fetch }),
    outlets: async () => outletDeskOver((await shown()).cellar, (await store()).cellar),
    lensDesk: async () => lensDeskOver((await store()).cellar, now),
    importDesk: async () => importDeskOver((await store()).cellar, now),
    world: async () => (await shown()).world,
    async walkExample() {
      const opened = await store()
      if (await opened.isEmpty()) await opened.walkExample((world, cellar) => walkWorld(world, cellar, crew, log))
    },
    async add(given, wishes) {
      const opened = await store()
      const adding = {
        fetch: (url: string, options?: FetchOptions) => door().fetch(url, options),
        files,
        extract: crew.extract,
      }
      const added = await addTo(opened.cellar, tombsOf(opened.cellar), given, adding, now, timetable(), {
        ...wishes,
        maxBytes: settings.pageBytes,
      })
      await leaveExample(opened)
      return added
    },
    packs: shippedPacks,
    async followPack(named) {
      const opened = await store()
      const came = await followPack(named, shippedPacks(), opened.cellar, now())
      await leaveExample(opened)
      return came
    },
    async unfollow(feed) {
      const { cellar } = await store()
      return unfollow(feed, cellar, pushTo(cellar))
    },
    async run({ watch, stopped, onProgress }) {
      await crew.embedder?.()
      const opened = await store()
      const pipeline = pipelineOver(opened.cellar, crew, tools, timetable(), undefined, pushTo(opened.cellar))
      const isFull = async () => settings.diskBytes > 0 && (await opened.diskBytes()) > settings.diskBytes
      const { fetchers, threads: readers } = settings
      const { upgrade, tend } = await desk()
      await upgrade(stopped)
      const endTending = await tend({ watch })
      try {
        return await run(pipeline, { watch, stopped, onProgress, isFull, fetchers, readers, log })
      } finally {
        endTending()
      }
    },
    forget: async (named, options) => (await desk()).forget(named, options),
    async rebuild(from, { stopped, onProgress }) {
      await crew.embedder?.()
      const report = onProgress && ((done: Record<string, number>) => onProgress({ done, pending: 0 }))
      return (await desk()).rebuild(from, stopped, report)
    },
    async decide(asked, said) {
      const opened = await store()
      const { cellar } = (await exampleOf(opened)) ?? opened
      return deskOver({ ...opened, cellar }, settings, crew, tools).decide(asked, said)
    },
    async backup(file, options) {
      const opened = await store()
      const backup = await writeBackup(stored(opened), file, { ...options, version, at: now() })
      await opened.cellar.keep('backup', 'last', backup)
      return backup
    },
    async restore(file, options) {
      const opened = await store()
      const restored = await restoreBackup(stored(opened), file, { ...options, extract: crew.extract })
      await opened.cellar.keep('backup', 'last', restored)
      await opened.dropExample()
      return restored
    },
    checkBackup: file => checkBackup(file),
    async hubs() {
      if (!publicUrl) return undefined
      const { cellar } = await store()
      return (hubs ??= callbackOver({ cellar, now: Date.now, log, maxBytes: settings.pageBytes }))
    },
    glossaries,
    health: () => healthOf(store, version, settings.diskBytes),
    doctor: ({ network }) =>
      examine({
        settings,
        configuration,
        open: store,
        now: Date.now(),
        ...(glossaries && { glossaries }),
        ...(network && { fetch: (url: string) => door().fetch(url) }),
        ...(model && (network || model.isNear) && { openEmbedder: model.open }),
        ...(writing && (network || writing.isNear) && { openWriter: writing.open }),
      }),
    about: async () => (await store()).about,
    async close() {
      await crew.close()
      await writing?.close()
      await http?.close()
      await (await opening?.catch(() => undefined))?.close()
    },
  }
}

const NOTHING_GIVEN = { environment: {}, file: {}, path: '', isThere: false }
