import type { Article } from './article.ts'
import type { Claim } from './claim.ts'

/** One article and what it claims: what trace, cluster and compare see. */
export interface Reading {
  article: Article
  claims: readonly Claim[]
}
