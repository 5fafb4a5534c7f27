// Builds everything once. `App` is all that a door may do.
import { resolve } from 'node:path'
import type { Settings } from './config.ts'
import type { Crew } from './crew.ts'
import { AppError } from './domain/app-error.ts'
import type { Article } from './domain/article.ts'
import type { Claim } from './domain/claim.ts'
import { isRefusal } from './domain/refusal.ts'
import type { Trace } from './domain/report.ts'
import type { ComparedStory, Placement, StoryView, SummarySentence } from './domain/story.ts'
import { articleIdOf } from './fingerprint.ts'
import { readFileBytes } from './outside/file-reader.ts'
import { FILTERS } from './filters/filters.ts'
import { type Filter, type Row, runFilter } from './filters/filter.ts'
import { linesOf } from './outside/lines.ts'
import { openWorkers } from './outside/workers.ts'
import { readWorld, type World } from './outside/world.ts'
import { type OneShot, walkArticles } from './one-shot.ts'
import { type Gathered, gather } from './readables.ts'
import { ROOT } from './place.ts'
import type { Tools } from './stages/stage.ts'
import type { Work } from './store/cellar.ts'
import { memoryCellar } from './store/memory/memory-cellar.ts'
import type { Decision } from './views/why.ts'
import { aliased, storiesOf } from './walk/stored.ts'
import { walkWorld } from './world-walk.ts'

/** One article as the store knows it, with what every stage decided about it. */
export interface KnownArticle {
  article: Article
  claims: readonly Claim[]
  storyId: string | undefined
  why: Decision[]
}

/** What `compare` made of what was named. */
export interface Compared extends OneShot {
  gathered: Gathered
}

export interface App {
  settings: Settings
  filters: readonly Filter[]
  /** Streams lines through a filter; answers the number of lines that were errors. */
  runFilter(
    filter: Filter,
    options: Record<string, boolean>,
    lines: AsyncIterable<Uint8Array>,
    write: (row: Row) => Promise<void>,
  ): Promise<number>
  /** Walks the example world into the store. Throws AppError where the folder is no world. */
  walkWorld(folder: string): Promise<World>
  /** The world that was walked, if one was. */
  world(): World | undefined
  /** Every story, largest first. */
  stories(): Promise<StoryView[]>
  /** A story by its id, or by one that was merged into it. Undefined where there is none. */
  story(id: string): Promise<StoryView | undefined>
  /** An article by its id. */
  article(id: string): Promise<KnownArticle | undefined>
  /** What every stage decided about an article id or an address; empty where nothing is known. */
  why(subject: string): Promise<Decision[]>
  /** What was refused or failed. */
  troubles(): Promise<Work[]>
  /** Articles in what the paths name, as stories. Throws AppError for what cannot be read. */
  compare(paths: readonly string[], options: { one: boolean; stdin: () => Promise<string> }): Promise<Compared>
  close(): Promise<void>
}

/** Everything, made from the settings. Close it when done: worker threads keep a process alive. */
export function createApp(settings: Settings, log: Tools['log'] = () => {}): App {
  const cellar = memoryCellar()
  const tools: Tools = { now: () => new Date().toISOString(), log }
  let workers: Crew | undefined
  // Threads are started by the first page or text, not by `--help`.
  const threads = () =>
    (workers ??= openWorkers({ threads: settings.threads, timeoutMs: settings.pageMs, maxBytes: settings.pageBytes }))
  const crew: Crew = {
    extract: input => threads().extract(input),
    claim: article => threads().claim(article),
    close: async () => workers?.close(),
  }
  let walked: World | undefined

  async function story(id: string): Promise<StoryView | undefined> {
    const known = aliased(id, new Map(await cellar.kept<{ into: string }>('alias')))
    const compared = await cellar.output<ComparedStory>('compare', known)
    if (!compared || isRefusal(compared)) return undefined
    const summary = await cellar.output<SummarySentence[]>('summarize', known)
    return { ...compared, summary: summary && !isRefusal(summary) ? summary : [] }
  }

  async function article(id: string): Promise<KnownArticle | undefined> {
    const where = await cellar.fact<{ url: string }>('article', id)
    const found = where && (await cellar.output<Article>('extract', where.url))
    if (!where || !found || isRefusal(found)) return undefined
    const placement = await cellar.output<Placement>('cluster', id)
    const aliases = new Map(await cellar.kept<{ into: string }>('alias'))
    return {
      article: { ...found, ...traced(await cellar.output<Trace>('trace', id)) },
      claims: (await cellar.output<Claim[]>('claim', id)) ?? [],
      storyId: placement && aliased(placement.storyId, aliases),
      why: await why(id),
    }
  }

  async function why(subject: string): Promise<Decision[]> {
    const where = await cellar.fact<{ url: string }>('article', subject)
    const names = where ? [where.url, subject] : [subject, articleIdOf(subject)]
    const work = (await Promise.all(names.map(name => cellar.workOf(name)))).flat()
    return inStageOrder(work).map(({ stage, state, because, version, nextTry }) => ({
      stage,
      state,
      because,
      version,
      nextTry,
    }))
  }

  return {
    settings,
    filters: FILTERS,
    runFilter(filter, options, bytes, write) {
      const run = filter.open({ crew, tools, readFile: path => readFileBytes(path, settings.pageBytes) }, options)
      return runFilter(filter, run, linesOf(bytes), write)
    },
    async walkWorld(folder) {
      walked = await readWorld(resolve(ROOT, folder))
      await walkWorld(walked, cellar, crew, log)
      return walked
    },
    world: () => walked,
    async stories() {
      const ids = [...(await storiesOf(cellar)).keys()]
      const views = await Promise.all(ids.map(story))
      return views.filter(view => view !== undefined).sort((a, b) => b.articles.length - a.articles.length)
    },
    story,
    article,
    why,
    troubles: () => cellar.workIn(['refused', 'failed']),
    async compare(paths, { one, stdin }) {
      const gathered = await gather(paths, crew, settings.pageBytes, stdin)
      if (gathered.articles.length === 0) throw nothingReadable(gathered)
      return { ...(await walkArticles(gathered.articles, crew, tools, one)), gathered }
    },
    close: () => crew.close(),
  }
}

const STAGES = ['discover', 'fetch', 'extract', 'claim', 'trace', 'cluster', 'compare', 'summarize']

const inStageOrder = (work: Work[]): Work[] =>
  [...work].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))

function traced(trace: Trace | undefined): Partial<Article> {
  if (!trace) return {}
  return { role: trace.role, reportId: trace.reportId, ...(trace.origin ? { origin: trace.origin } : {}) }
}

function nothingReadable({ refusals, errors }: Gathered): AppError {
  const first = refusals[0]
  const because = first ? `${first.id}: ${first.refusal.because}` : (errors[0]?.error ?? 'There was no input.')
  return new AppError('unreadable', `No article could be read. ${because}`, { next: first?.refusal.next })
}
