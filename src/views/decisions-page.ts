import { z } from 'zod'
import { articlesOf, type Decision, inEffect } from '../domain/decision.ts'

const namedStorySchema = z.object({
  id: z.string(),
  title: z.string().nullable().describe('null where no such story is told now'),
})

/** One decision of a person, as it is told. */
export const decisionRowSchema = z.object({
  number: z.number().int(),
  kind: z.enum(['merge', 'split', 'move', 'undo']),
  by: z.string(),
  at: z.string(),
  reason: z.string().optional(),
  undoes: z.number().int().optional().describe('number of the decision that this one takes back'),
  undoneBy: z
    .number()
    .int()
    .optional()
    .describe('number of the decision that takes this one back; absent while it holds'),
  moves: z.array(
    z.object({
      articles: z.number().int(),
      from: namedStorySchema,
      into: namedStorySchema,
    }),
  ),
  articles: z
    .array(z.object({ id: z.string(), title: z.string() }))
    .describe('the first of the articles that went; those that are not stored any more are missing'),
})

/** What the page of decisions shows. */
export const decisionsPageSchema = z.object({
  notice: z.string().nullable(),
  decisions: z.array(decisionRowSchema).describe('the last one first'),
})

export type DecisionRow = z.infer<typeof decisionRowSchema>
export type DecisionsPage = z.infer<typeof decisionsPageSchema>

/** Names of stories and articles by their ids. */
export type Titles = ReadonlyMap<string, string>

/** Articles that a row names. */
const NAMED = 5

/** The rows of decisions, the last one first, where `of` says which ones. */
export function decisionRows(
  decisions: readonly Decision[],
  titles: Titles,
  of: (decision: Decision) => boolean = () => true,
): DecisionRow[] {
  const holding = inEffect(decisions)
  const undoneBy = new Map(holding.map(({ number, undoes }) => [undoes, number] as const))
  const named = (id: string) => ({ id, title: titles.get(id) ?? null })
  return decisions
    .filter(of)
    .map(decision => {
      const { number, kind, by, at, reason, undoes, moves } = decision
      const taken = holding.includes(decision) ? undefined : undoneBy.get(number)
      return {
        number,
        kind,
        by,
        at,
        ...(reason !== undefined && { reason }),
        ...(undoes !== undefined && { undoes }),
        ...(taken !== undefined && { undoneBy: taken }),
        moves: moves.map(({ articles, from, into }) => ({
          articles: articles.length,
          from: named(from),
          into: named(into),
        })),
        articles: namedArticles(decision).flatMap(id => {
          const title = titles.get(id)
          return title === undefined ? [] : [{ id, title }]
        }),
      }
    })
    .reverse()
}

/** The articles of a decision that its row names. */
export const namedArticles = (decision: Decision): string[] => articlesOf(decision).slice(0, NAMED)
