import { refuse } from '../domain/refusal.ts'
import type { ComparedStory, StoryCard, SummarySentence } from '../domain/story.ts'
import { fingerprint } from '../fingerprint.ts'
import { cluster } from '../stages/6-cluster/cluster.ts'
import { compare } from '../stages/7-compare/compare.ts'
import { summarize } from '../stages/8-summarize/summarize.ts'
import { isRefusal } from '../domain/refusal.ts'
import { summaryWords } from '../views/summary-words.ts'
import { storyInput } from './stored.ts'
import { each, type Step } from './step.ts'

export const compareStep: Step = {
  name: compare.name,
  version: compare.version,
  batch: 8,
  work: each(async ({ subject }, { cellar, tools, hot }) => {
    const members = (await cellar.members(cluster.name, [subject])).get(subject) ?? []
    const output =
      (await hot.compared(subject, members, cellar)) ??
      (await compare.run(await storyInput(subject, members, cellar), tools))
    if (isRefusal(output)) return output
    if (output.articles.length === 0) {
      await cellar.drop(summarize.name, [subject])
      return refuse('gone', 'No article is part of this story any more.')
    }
    return {
      output,
      because: `${output.points.length} points`,
      offers: [{ stage: summarize.name, subject, inputHash: fingerprint(output) }],
    }
  }),
}

export const summarizeStep: Step = {
  name: summarize.name,
  version: summarize.version,
  batch: 8,
  work: each(async ({ subject }, { cellar, tools }) => {
    const story = await cellar.output<ComparedStory>(compare.name, subject)
    if (!story) throw new Error(`story ${subject} was not compared`)
    if (isRefusal(story)) return story
    const output = await summarize.run(story, tools)
    if (isRefusal(output)) return output
    const value = storyCard(story, output.summary)
    return { output, because: summaryWords(output), card: { rank: rankOf(value), value } }
  }),
}

/** The largest story first; of equals, that with the latest article. */
function rankOf({ counts, lastSeen }: StoryCard): number {
  const latest = lastSeen === null ? Number.NaN : Date.parse(lastSeen)
  return counts.articles + (Number.isNaN(latest) ? 0 : Math.min(Math.max(latest / 1e14, 0), 0.999))
}

/** What lists show of a story. */
function storyCard(story: ComparedStory, summary: readonly SummarySentence[]): StoryCard {
  const dates = story.articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const differences = story.points.filter(({ kind }) => kind !== 'agree' && kind !== 'single')
  return {
    id: story.id,
    title: story.title,
    counts: story.counts,
    languages: Object.keys(story.coverage.byLanguage),
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
    differences: differences.length,
    conflicts: differences.filter(({ kind }) => kind === 'conflict').length,
    lead: summary[0] ?? null,
  }
}
