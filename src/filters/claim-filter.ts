import { z } from 'zod'
import { articleFrom } from '../domain/article.ts'
import { inItsLanguage } from '../text/language-id.ts'
import { articleInputSchema, type ParsedArticle, withoutNulls } from '../views/article-schema.ts'
import { claimSchema } from '../views/claim-schema.ts'
import type { Filter } from './filter.ts'

/** Stage 4 as a filter. */
export const claimFilter: Filter = {
  name: 'claim',
  about: 'an article to its claims',
  input: articleInputSchema,
  output: { Claims: z.object({ id: z.string(), claims: z.array(claimSchema) }) },
  width: 16,
  open: ({ crew }) => ({
    async take(line: ParsedArticle) {
      const claims = await crew.claim(await inItsLanguage(articleFrom(withoutNulls(line))))
      return [{ id: line.id, claims }]
    },
  }),
}
