import type { Article } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { Reading } from '../domain/reading.ts'
import type { Trace } from '../domain/report.ts'
import type { Placement } from '../domain/story.ts'
import { extract } from '../stages/3-extract/extract.ts'
import { claim } from '../stages/4-claim/claim.ts'
import { trace } from '../stages/5-trace/trace.ts'
import { cluster } from '../stages/6-cluster/cluster.ts'
import type { StoryInput } from '../stages/7-compare/compare.ts'
import type { Cellar } from '../store/cellar.ts'

/** The stored article with this id. Throws where there is none. */
export async function storedArticle(id: string, cellar: Cellar): Promise<Article> {
  const where = await cellar.fact<Whereabouts>('article', id)
  const article = where && (await cellar.output<Article>(extract.name, where.url))
  if (!article) throw new Error(`no article has the id ${id}`)
  return article
}

/** Where an article comes from, and its place in the one order of trace and cluster. */
export interface Whereabouts {
  url: string
  arrival: number
}

/** One article and its claims, from the store. */
export async function readingOf(id: string, cellar: Cellar): Promise<Reading> {
  const article = await storedArticle(id, cellar)
  return { article, claims: (await cellar.output<Claim[]>(claim.name, id)) ?? [] }
}

/** Articles of every story, in order of arrival, with merged stories under the id that they went into. */
export async function storiesOf(cellar: Cellar): Promise<Map<string, string[]>> {
  const aliases = new Map(await cellar.kept<{ into: string }>('alias'))
  const stories = new Map<string, string[]>()
  for (const [subject, { storyId }] of await cellar.outputs<Placement>(cluster.name)) {
    const id = aliased(storyId, aliases)
    stories.set(id, [...(stories.get(id) ?? []), subject])
  }
  return stories
}

/** The id under which a story stands now. */
export function aliased(storyId: string, aliases: ReadonlyMap<string, { into: string }>): string {
  const seen = new Set<string>()
  let id = storyId
  while (aliases.has(id) && !seen.has(id)) {
    seen.add(id)
    id = aliases.get(id)!.into
  }
  return id
}

/** A kept fact about an outlet, by its host without `www.`. */
export interface KnownOutlet {
  id: string
  name: string
  /** ISO 3166-1 alpha-2. */
  country?: string
}

/** What compare needs of one story. */
export async function storyInput(id: string, cellar: Cellar, stories?: Map<string, string[]>): Promise<StoryInput> {
  const members = (stories ?? (await storiesOf(cellar))).get(id) ?? []
  const readings = await Promise.all(members.map(member => readingOf(member, cellar)))
  const traces = await Promise.all(members.map(async member => (await cellar.output<Trace>(trace.name, member))!))
  return { id, readings, traces }
}
