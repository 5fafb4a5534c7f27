// What people ask of what is stored: forget, make anew, decide; and what a service does for itself before and while it runs.
import type { Settings } from './config.ts'
import type { Crew } from './crew.ts'
import { type Asked, decide, type Decided, type Said } from './deciding.ts'
import { AppError } from './domain/app-error.ts'
import { forget, type Forgettable, type Forgotten } from './forgetting.ts'
import { offerFollowed } from './following.ts'
import type { Opened } from './opened.ts'
import { askTrustInTurn } from './outlets/declared/asking-trust.ts'
import { pipelineOver } from './pipeline.ts'
import { outdatedFrom, rebuild, type Rebuilt, type RebuiltFrom } from './rebuilding.ts'
import type { Tools } from './stages/stage.ts'
import { knownAddresses } from './store/postgres/known-addresses.ts'
import type { Store } from './store/postgres/open-store.ts'
import { tidy } from './tidying.ts'
import { tidySubscriptions } from './walk/websub.ts'

export interface Desk {
  /** Forgets an address, outlet, name or story for good; what is left of its stories is told anew at once. */
  forget(named: string, options: { as?: Forgettable; reason: string }): Promise<Forgotten>
  /** Makes everything derived anew from a stage on; readers see the old until it is done. */
  rebuild(
    from: RebuiltFrom,
    stopped: AbortSignal,
    onProgress?: (done: Record<string, number>) => void,
  ): Promise<Rebuilt>
  /** Decides about stories; what readers see of them is told anew at once. */
  decide(asked: Asked, said: Omit<Said, 'at'>): Promise<Decided>
  /** What older versions of the stages made is made anew, unless another process is at it. */
  upgrade(stopped: AbortSignal): Promise<void>
  /**
   * Feeds that were never offered are, subscriptions that ended go, and what is older than the retention goes, now and every
   * few hours; while it watches, outlets are asked for their trust.txt where the settings say so. Answers how to stop that.
   */
  tend(running: { watch: boolean }): Promise<() => void>
}

const RETAINED_EVERY_MS = 6 * 3_600_000

/** The desk over an open store. */
export function deskOver(opened: Opened, settings: Settings, crew: Crew, tools: Tools): Desk {
  const { cellar } = opened
  const { log, now, fetch } = tools

  /** What was changed by hand is traced, compared and summarized at once, without fetching anything. */
  async function retold(): Promise<void> {
    const pipeline = pipelineOver(cellar, crew, tools)
    try {
      for (const turn of pipeline.turns) while ((await turn.take()) > 0);
    } finally {
      await pipeline.release()
    }
  }

  async function tidied(store: Store): Promise<void> {
    const pages = await tidy(cellar, () => knownAddresses(store.scope), settings.retentionDays, now())
    if (pages > 0) log('retention', { pages, olderThanDays: settings.retentionDays })
  }

  /** Takes what is too old away, now and every few hours. */
  async function retain(): Promise<() => void> {
    const { store } = opened
    if (settings.retentionDays === 0 || !store) return () => {}
    await tidied(store)
    const again = () => void tidied(store).catch(error => log('retention failed', { error: String(error) }))
    const timer = setInterval(again, RETAINED_EVERY_MS)
    return () => clearInterval(timer)
  }

  return {
    async forget(named, { as, reason }) {
      const { scope } = stored(opened)
      const forgotten = await forget(cellar, () => knownAddresses(scope), named, { as, reason, at: now() })
      await retold()
      return forgotten
    },
    rebuild: async (from, stopped, onProgress) => rebuild(stored(opened), from, { crew, tools, stopped, onProgress }),
    async decide(asked, said) {
      const decided = await decide(cellar, asked, { ...said, at: now() })
      await retold()
      return decided
    },
    async upgrade(stopped) {
      const from = opened.store && (await outdatedFrom(opened.store))
      if (!opened.store || !from) return
      log('rebuild', { from, because: 'it was made by an older version' })
      try {
        await rebuild(opened.store, from, { crew, tools, stopped })
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        log('rebuild put off', { error: error.message })
      }
    },
    async tend({ watch }) {
      await offerFollowed(cellar)
      await tidySubscriptions(cellar, Date.now())
      const endRetention = await retain()
      const endAsking = watch && settings.trustTxt && fetch ? askTrustInTurn(cellar, { now, log, fetch }) : () => {}
      return () => {
        endAsking()
        endRetention()
      }
    },
  }
}

/** The store of what is kept for longer than the program runs. Throws AppError `usage` where there is none. */
export function stored({ store }: Opened): Store {
  if (store) return store
  throw new AppError('usage', 'Nothing is stored here for longer than the program runs.', { next: 'Set STEMMA_DATA.' })
}
