// Builds everything once; the store is opened when something first asks for it.
import { join } from 'node:path'
import type { App } from './app.ts'
import { addTo } from './added.ts'
import { checkBackup } from './backup/read-backup.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { writeBackup } from './backup/write-backup.ts'
import { compareGiven } from './comparing.ts'
import type { Settings } from './config.ts'
import { deskOver, stored } from './desk.ts'
import type { Fetched, FetchOptions } from './domain/fetched.ts'
import { httpOptions } from './http-options.ts'
import { examine } from './doctor/examine.ts'
import { FILTERS } from './filters/filters.ts'
import { runFilter } from './filters/filter.ts'
import { glossariesOf } from './glossaries.ts'
import { healthOf } from './health.ts'
import { unfollow } from './following.ts'
import { libraryOf } from './library.ts'
import { namedWriter, openCrew } from './open-crew.ts'
import type { Opened } from './opened.ts'
import { askTrust } from './outlets/declared/asking-trust.ts'
import { followPack } from './outlets/packs/follow-pack.ts'
import { shippedPacks } from './outlets/packs/packs.ts'
import { readFileBytes } from './outside/file-reader.ts'
import { fileFetcher } from './outside/files.ts'
import { type HttpDoor, openHttp } from './outside/http.ts'
import { importDeskOver } from './outlets/imports/import-desk.ts'
import { lensDeskOver } from './outlets/lenses/lens-desk.ts'
import { lensUploadsIn } from './outlets/lenses/lens-uploads.ts'
import { outletDeskOver } from './outlets/outlet-desk.ts'
import { linesOf } from './outside/lines.ts'
import { dataFolder } from './outside/postgres/data-folder.ts'
import type { World } from './outside/world.ts'
import { pipelineOver } from './pipeline.ts'
import { run } from './running.ts'
import { POLL_LIMITS } from './schedule/next-poll.ts'
import { type Configuration, configurationOf } from './settings-file.ts'
import { useGlossary } from './stages/6-cluster/terms.ts'
import type { Tools } from './stages/stage.ts'
import type { Cellar } from './store/cellar.ts'
import { timetableBy } from './walk/timetable.ts'
import { tombsOf } from './walk/tombs.ts'
import { type Callback, callbackOver } from './walk/websub-callback.ts'
import { pushOver } from './walk/websub.ts'
import { walkWorld } from './world-walk.ts'

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
  const data = dataFolder({ ...process.env, STEMMA_DATA: settings.data || undefined })
  const uploads = lensUploadsIn(join(data, 'uploads'))
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
    lensDesk: async () => lensDeskOver((await store()).cellar, now, uploads),
    clearUploads: uploads.clear,
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
      await uploads.close()
      await writing?.close()
      await http?.close()
      await (await opening?.catch(() => undefined))?.close()
    },
  }
}

const NOTHING_GIVEN = { environment: {}, file: {}, path: '', isThere: false }
