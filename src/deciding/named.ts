// What people name when they decide: stories and articles by their ids, or by the addresses of their pages.
import { AppError } from '../domain/app-error.ts'
import type { Trace } from '../domain/report.ts'
import { articleIdOf } from '../fingerprint.ts'
import { trace } from '../stages/5-trace/trace.ts'
import { cluster } from '../stages/6-cluster/cluster.ts'
import type { Cellar } from '../store/cellar.ts'
import { currentStoryId, type Placed } from '../walk/stored.ts'

/** Articles kept of those beside a decision: enough to know their story again. */
const A_FEW = 50

export const fewOf = (ids: readonly string[]): string[] => ids.slice(0, A_FEW)

/** Articles of a story in the order in which they were placed. */
export async function membersOf(storyId: string, cellar: Cellar): Promise<string[]> {
  return (await cellar.members(cluster.name, [storyId])).get(storyId) ?? []
}

/** The id of a story, by an id that it has or had, the address of its page, or one of its articles. */
export async function namedStory(text: string, cellar: Cellar): Promise<string> {
  const given = pageId(text, 'stories')
  const id = await currentStoryId(given, cellar)
  if ((await membersOf(id, cellar)).length > 0) return id
  const placed = await placedOf(text, cellar)
  if (placed) return currentStoryId(placed.storyId, cellar)
  throw new AppError('not-found', `No story has the id ${given}.`, { next: 'stemma stories lists them.' })
}

/** Ids of articles that are named by id, by their own address, or by that of their page. Each once. */
export async function namedArticles(texts: readonly string[], cellar: Cellar): Promise<string[]> {
  const ids = new Set<string>()
  for (const text of texts) {
    const placed = await placedOf(text, cellar)
    if (!placed) {
      throw new AppError('not-found', `No article has the id or address ${text}.`, {
        next: 'stemma story <id> lists the articles of a story with their ids.',
      })
    }
    ids.add(placed.id)
  }
  if (ids.size === 0) throw new AppError('usage', 'No article is named.', { next: 'stemma story <id> lists them.' })
  return [...ids]
}

async function placedOf(text: string, cellar: Cellar): Promise<Placed | undefined> {
  const id = pageId(text, 'articles')
  return (
    (await cellar.output<Placed>(cluster.name, id)) ?? (await cellar.output<Placed>(cluster.name, articleIdOf(text)))
  )
}

/** `http://127.0.0.1:4710/stories/s-1` names `s-1`. */
function pageId(text: string, kind: 'stories' | 'articles'): string {
  const found = new RegExp(`/${kind}/([^/?#]+?)(?:\\.json)?(?:[?#].*)?$`).exec(text.trim())
  return found ? (decoded(found[1]) ?? text) : text.trim()
}

/** Undefined where that is no way to write an id in an address. */
function decoded(id: string): string | undefined {
  try {
    return decodeURIComponent(id)
  } catch {
    return undefined
  }
}

/** Articles by the stories that they are part of now. */
export async function itsStory(ids: readonly string[], cellar: Cellar): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  const placed = await cellar.outputsOf<Placed>(cluster.name, ids)
  for (const id of ids) {
    const each = placed.get(id)
    if (!each) continue
    const storyId = await currentStoryId(each.storyId, cellar)
    const known = found.get(storyId)
    if (known) known.push(id)
    else found.set(storyId, [id])
  }
  return found
}

/** Other articles of the same stories that carry the same reports. */
export async function carriedWith(ids: readonly string[], cellar: Cellar): Promise<string[]> {
  const reports = new Set(await reportsOf(ids, cellar))
  const stories = [...(await itsStory(ids, cellar)).keys()]
  const members = [...(await cellar.members(cluster.name, stories)).values()].flat().filter(id => !ids.includes(id))
  const traces = await cellar.outputsOf<Trace>(trace.name, members)
  return members.filter(id => reports.has(traces.get(id)?.reportId ?? ''))
}

async function reportsOf(ids: readonly string[], cellar: Cellar): Promise<string[]> {
  const traces = await cellar.outputsOf<Trace>(trace.name, ids)
  return [...traces.values()].flatMap(({ reportId }) => reportId ?? [])
}
