import type { Crew } from './crew.ts'
import type { Article } from './domain/article.ts'
import type { Reading } from './domain/reading.ts'
import { isRefusal, type Refusal } from './domain/refusal.ts'
import type { Trace } from './domain/report.ts'
import type { StoryView } from './domain/story.ts'
import { traceAll } from './stages/5-trace/trace.ts'
import { compare } from './stages/7-compare/compare.ts'
import { summarize } from './stages/8-summarize/summarize.ts'
import type { Tools } from './stages/stage.ts'

/** Claims, traces, compares and summarizes articles that are said to be one story. A role and reportId given stand. */
export async function comparedStory(
  id: string,
  articles: readonly Article[],
  crew: Crew,
  tools: Tools,
): Promise<StoryView | Refusal> {
  const readings = await Promise.all(
    articles.map(async (article): Promise<Reading> => ({ article, claims: await crew.claim(article) })),
  )
  return storyOf(id, readings, traceAll(readings), tools)
}

/** Compares and summarizes one story whose articles were traced before. */
export async function storyOf(
  id: string,
  readings: Reading[],
  traces: Trace[],
  tools: Tools,
): Promise<StoryView | Refusal> {
  const compared = await compare.run(
    { id, readings, traces: traces.map((trace, i) => asGiven(trace, readings[i].article)) },
    tools,
  )
  if (isRefusal(compared)) return compared
  const summary = await summarize.run(compared, tools)
  return { ...compared, ...(isRefusal(summary) ? { summary: [], longSummary: [] } : summary) }
}

/** What the input states of an article's role and report wins over what trace found. */
function asGiven(trace: Trace, { role, reportId, origin }: Article): Trace {
  if (role === undefined && reportId === undefined) return trace
  const ofNoReport = role === 'digest' || role === 'press-release'
  return {
    ...trace,
    role: role ?? trace.role,
    reportId: ofNoReport ? null : (reportId ?? trace.reportId ?? `r-${trace.id}`),
    ...(origin ? { origin } : {}),
    because: 'given with the article',
  }
}
