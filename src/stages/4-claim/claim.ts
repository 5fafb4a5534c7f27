import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Stage } from '../stage.ts'
import { figures } from './figures.ts'
import { mentionsIn } from './happened.ts'
import { readField } from './reading-field.ts'
import { tallyOf } from './tally.ts'

/** Stage 4: what one article asserts, from its title and its text. */
export const claim: Stage<Article, Claim[]> = {
  name: 'claim',
  version: 2,
  run: claimsOf,
}

/** Every claim of an article, title first, in the order of their spans. */
export function claimsOf(article: Article): Claim[] {
  const fields = (['title', 'text'] as const).map(where => readField(article, where))
  const mentions = fields.flatMap(mentionsIn)
  const found = figures(article, mentions, tallyOf(mentions)).map(placed => placed.claim)
  return identified(article, found.sort(bySpan))
}

function bySpan(one: Claim, two: Claim): number {
  const title = Number(two.span.in === 'title') - Number(one.span.in === 'title')
  return title || one.span.start - two.span.start || one.span.end - two.span.end
}

// Offset and kind make an id that stays when other claims come or go.
function identified(article: Article, claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>()
  return claims.map(claim => {
    const place = `${claim.span.in === 'title' ? 't' : ''}${claim.span.start}-${claim.span.end}`
    const name = [claim.kind, claim.measure, place].filter(part => part !== undefined).join(':')
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    return { ...claim, id: `${article.id}#${name}${count === 0 ? '' : `:${count + 1}`}` }
  })
}
