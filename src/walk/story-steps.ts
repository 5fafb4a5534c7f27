import type { ComparedStory } from '../domain/story.ts'
import { fingerprint } from '../fingerprint.ts'
import { compare } from '../stages/7-compare/compare.ts'
import { summarize } from '../stages/8-summarize/summarize.ts'
import { storyInput } from './stored.ts'
import { each, type Step } from './step.ts'

export const compareStep: Step = {
  name: compare.name,
  version: compare.version,
  batch: 64,
  work: each(async ({ subject }, { cellar, tools }) => compare.run(await storyInput(subject, cellar), tools)),
  async next(changed, { cellar }) {
    return Promise.all(
      changed.map(async subject => ({
        stage: summarize.name,
        subject,
        inputHash: fingerprint(await cellar.output(compare.name, subject)),
      })),
    )
  },
  because: output => `${(output as ComparedStory).points.length} points`,
}

export const summarizeStep: Step = {
  name: summarize.name,
  version: summarize.version,
  batch: 64,
  work: each(async ({ subject }, { cellar, tools }) => {
    const story = await cellar.output<ComparedStory>(compare.name, subject)
    if (!story) throw new Error(`story ${subject} was not compared`)
    return summarize.run(story, tools)
  }),
  next: async () => [],
  because: output => `${(output as unknown[]).length} sentences`,
}
