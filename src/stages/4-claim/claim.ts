import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Stage } from '../stage.ts'

/** Stage 4: what one article asserts. */
export const claim: Stage<Article, Claim[]> = {
  name: 'claim',
  version: 1,
  run: () => [],
}
