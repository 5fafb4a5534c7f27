import { resolve } from 'node:path'
import type { Settings } from './config.ts'
import { fingerprint } from './fingerprint.ts'
import type { Opened } from './opened.ts'
import { dataFolder, openDatabase } from './outside/postgres/open-database.ts'
import { readWorld, type World } from './outside/world.ts'
import { VERSIONS } from './pipeline.ts'
import { ROOT } from './place.ts'
import type { Tools } from './stages/stage.ts'
import { openStore, type Store } from './store/postgres/open-store.ts'

/** The own data are in one schema, the example world in another that can be dropped without touching them. */
const OWN = 'stemma'
const EXAMPLE = 'example'
/** The advisory lock of whoever walks the example world. */
const WALKING = 0x57454d41
/** Sizes change slowly, and asking costs a look at every table. */
const SIZE_KNOWN_MS = 10_000

/** A store that is open in a PostgreSQL. */
export interface OpenedPostgres extends Opened {
  store: Store
}

/** Opens the PostgreSQL of the settings. Throws AppError with the next step where there is none to be had. */
export async function openedPostgres(settings: Settings, log: Tools['log']): Promise<OpenedPostgres> {
  const database = await openDatabase({
    ...(settings.databaseUrl && { databaseUrl: settings.databaseUrl }),
    ...(settings.postgresBin && { postgresBin: settings.postgresBin }),
    data: dataFolder({ ...process.env, STEMMA_DATA: settings.data || undefined }),
    log,
  })
  try {
    const store = await openStore(database.connection, { schema: OWN, log })
    return opened(store, database, settings, log)
  } catch (error) {
    await database.close()
    throw error
  }
}

type Database = Awaited<ReturnType<typeof openDatabase>>

function opened(store: Store, database: Database, settings: Settings, log: Tools['log']): OpenedPostgres {
  let exampleStore: Promise<Store> | undefined
  let shown: { cellar: Store['cellar']; world: World } | undefined
  let emptiness = true
  let size = { at: 0, bytes: 0 }
  // Those that ask at once get one store: a second would stay open when this is closed. What failed may go well later.
  const openExample = () =>
    (exampleStore ??= openStore(database.connection, { schema: EXAMPLE, log }).catch(error => {
      exampleStore = undefined
      throw error
    }))

  async function hasExample(): Promise<boolean> {
    const { rows } = await store.pool.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [EXAMPLE])
    return rows.length > 0
  }

  async function walked(): Promise<{ cellar: Store['cellar']; world: World } | undefined> {
    const world = await readWorld(resolve(ROOT, settings.world))
    const { cellar } = await openExample()
    return (await cellar.fact('example', 'walked')) === markOf(world) ? { cellar, world } : undefined
  }

  async function drop(): Promise<void> {
    shown = undefined
    if (await hasExample()) await (await openExample()).drop()
    exampleStore = undefined
  }

  async function walkAnew(walk: (world: World, cellar: Store['cellar']) => Promise<void>): Promise<void> {
    await drop()
    const world = await readWorld(resolve(ROOT, settings.world))
    const { cellar } = await openExample()
    await walk(world, cellar)
    // Where something failed it is walked anew at the next start.
    const [failed] = await cellar.workIn(['failed'], { limit: 1, offset: 0 })
    if (!failed) await cellar.keep('example', 'walked', markOf(world))
    shown = { cellar, world }
  }

  return {
    store,
    cellar: store.cellar,
    about: database.about,
    async example() {
      // What is being walked at this moment is seen by whoever asks later.
      if (shown === undefined && (await hasExample())) shown = await walked()
      return shown
    },
    async isEmpty() {
      // What was added once is never all gone without a new start.
      if (emptiness) emptiness = await store.isEmpty()
      return emptiness
    },
    async walkExample(walk) {
      // Of two that start at once one walks it, and the other waits.
      const turn = await store.pool.connect()
      try {
        await turn.query(`SELECT pg_advisory_lock(${WALKING})`)
        shown = await walked()
        if (!shown) await walkAnew(walk)
      } finally {
        // With its connection the lock is gone, whatever happened.
        turn.release(true)
      }
    },
    dropExample: drop,
    async diskBytes() {
      if (Date.now() - size.at > SIZE_KNOWN_MS) size = { at: Date.now(), bytes: await store.bytes() }
      return size.bytes
    },
    async close() {
      await (await exampleStore?.catch(() => undefined))?.close()
      await store.close()
      await database.close()
    },
  }
}

/** An example world that was changed, or walked by other versions of the stages, is walked anew. */
const markOf = (world: World): string => fingerprint([{ ...world, folder: '' }, VERSIONS])
