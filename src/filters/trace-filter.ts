import { z } from 'zod'
import { articleFrom } from '../domain/article.ts'
import type { Reading } from '../domain/reading.ts'
import type { Trace } from '../domain/report.ts'
import { trace, traceAll } from '../stages/5-trace/trace.ts'
import { inItsLanguage } from '../text/language-id.ts'
import { articleInputSchema, type ParsedArticle, withoutNulls } from '../views/article-schema.ts'
import { traceSchema } from '../views/story-schema.ts'
import { type DistinctIds, distinctIds } from './distinct-ids.ts'
import type { Filter, FilterRun, FilterTools, Row } from './filter.ts'

/** Stage 5 as a filter: reads all, then writes; with `--stream` writes at once and corrects itself. */
export const traceFilter: Filter = {
  name: 'trace',
  about: 'articles to whose report each one is',
  input: articleInputSchema,
  output: { Trace: traceSchema, Amendment: traceSchema.omit({ id: true }).extend({ amend: z.string() }) },
  options: { stream: 'write at once; what a later line changes follows as {amend: id, …}' },
  width: Number.POSITIVE_INFINITY,
  open: (tools, { stream }) => (stream ? streamed(tools) : gathered(tools)),
}

async function readingFrom(line: ParsedArticle, ids: DistinctIds, { crew }: FilterTools): Promise<Reading> {
  const article = await inItsLanguage({ ...articleFrom(withoutNulls(line)), id: ids.inner(line.id) })
  return { article, claims: await crew.claim(article) }
}

const rowOf = (decision: Trace, ids: DistinctIds): Row => ({ ...decision, id: ids.outer(decision.id) })

function gathered(tools: FilterTools): FilterRun {
  const ids = distinctIds()
  const readings: Promise<Reading>[] = []
  let answerAll: (answers: Promise<Trace[]>) => void
  const answers = new Promise<Trace[]>(resolve => (answerAll = resolve))
  return {
    async take(line: ParsedArticle) {
      const index = readings.push(readingFrom(line, ids, tools)) - 1
      return [rowOf((await answers)[index], ids)]
    },
    end: () => answerAll(Promise.all(readings).then(traceAll)),
  }
}

function streamed(tools: FilterTools): FilterRun {
  const ids = distinctIds()
  const walk = trace.open()
  let before: Promise<unknown> = Promise.resolve()
  return {
    take(line: ParsedArticle) {
      const reading = readingFrom(line, ids, tools)
      const rows = before.then(async () => {
        const { decision, amends } = walk.take(await reading)
        const corrections = amends.map(({ id, ...rest }): Row => ({ amend: ids.outer(id), ...rest }))
        return [rowOf(decision, ids), ...corrections]
      })
      before = rows.catch(() => {})
      return rows
    },
  }
}
