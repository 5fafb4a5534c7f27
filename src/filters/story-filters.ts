import { z } from 'zod'
import { articleFrom } from '../domain/article.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { ComparedStory } from '../domain/story.ts'
import { comparedStory } from '../one-story.ts'
import { summarize } from '../stages/8-summarize/summarize.ts'
import { inItsLanguage } from '../text/language-id.ts'
import { refusalSchema, withoutNulls } from '../views/article-schema.ts'
import { comparedStorySchema, storyInputSchema, storyViewSchema } from '../views/story-schema.ts'
import { summarySchema } from '../views/summary-schema.ts'
import type { Filter } from './filter.ts'

const refused = z.object({ id: z.string(), refusal: refusalSchema })

/** Stage 7 as a filter: a line is exactly one story. It claims and traces for itself. */
export const compareFilter: Filter = {
  name: 'compare',
  about: 'the articles of one story to a compared story',
  input: storyInputSchema,
  output: { StoryView: storyViewSchema, Refusal: refused },
  width: 8,
  open: ({ crew, tools }) => ({
    async take({ id, articles }: z.infer<typeof storyInputSchema>) {
      const inputs = await Promise.all(articles.map(each => inItsLanguage(articleFrom(withoutNulls(each)))))
      const twice = inputs.find((each, index) => inputs.findIndex(other => other.id === each.id) !== index)
      if (twice) throw new Error(`two articles of the story have the id ${JSON.stringify(twice.id)}; ids must differ`)
      const view = await comparedStory(id, inputs, crew, tools)
      return [isRefusal(view) ? { ...view, id } : { ...view }]
    },
  }),
}

/** Stage 8 as a filter. */
export const summarizeFilter: Filter = {
  name: 'summarize',
  about: 'a compared story to its summary',
  input: comparedStorySchema,
  output: { Summary: summarySchema.extend({ id: z.string() }), Refusal: refused },
  width: 8,
  open: ({ tools }) => ({
    async take(line: ComparedStory) {
      const summary = await summarize.run(line, tools)
      return [isRefusal(summary) ? { ...summary, id: line.id } : { id: line.id, ...summary }]
    },
  }),
}
