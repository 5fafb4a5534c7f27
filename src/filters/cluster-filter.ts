import { type Article, articleFrom } from '../domain/article.ts'
import type { Reading } from '../domain/reading.ts'
import { trace } from '../stages/5-trace/trace.ts'
import { cluster } from '../stages/6-cluster/cluster.ts'
import { inItsLanguage } from '../text/language-id.ts'
import { articleInputSchema, type ParsedArticle, withoutNulls } from '../views/article-schema.ts'
import { mergeSchema, placementSchema, splitSchema } from '../views/story-schema.ts'
import { distinctIds } from './distinct-ids.ts'
import type { Filter, Row } from './filter.ts'

/** Stage 6 as a filter: traces for itself; every decision uses earlier lines only. */
export const clusterFilter: Filter = {
  name: 'cluster',
  about: 'articles, in the order of time, to the story of each one',
  input: articleInputSchema,
  output: { Placement: placementSchema, Merge: mergeSchema, Split: splitSchema },
  width: 64,
  open: ({ crew }) => {
    const ids = distinctIds()
    const traces = trace.open()
    const stories = cluster.open()
    const embedder = async () => crew.embedder?.()
    const readingOf = async (given: Article): Promise<Reading> => {
      const article = await inItsLanguage(given)
      const asked = [crew.claim(article), embedder().then(each => each?.embed(article))] as const
      const [claims, embedding] = await Promise.all(asked)
      return { article, claims, ...(embedding && { embedding }) }
    }
    let before: Promise<unknown> = Promise.resolve()
    const place = (reading: Reading): Row[] => {
      const { decision } = traces.take(reading)
      const { placement, merges, splits } = stories.take({ ...reading, trace: decision })
      return [
        { ...placement, id: ids.outer(placement.id) },
        ...merges.map((row): Row => ({ ...row })),
        ...splits.map((row): Row => ({ ...row })),
      ]
    }
    return {
      take(line: ParsedArticle) {
        const read = readingOf({ ...articleFrom(withoutNulls(line)), id: ids.inner(line.id) })
        // It is awaited in its turn.
        read.catch(() => {})
        const rows = before.then(async () => place(await read))
        before = rows.catch(() => {})
        return rows
      },
    }
  },
}
