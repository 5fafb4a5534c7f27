import type { Article } from './article.ts'
import type { Claim } from './claim.ts'
import type { Embedding, NoEmbedding } from './embedding.ts'

/** One article and what it claims: what trace, cluster and compare see. */
export interface Reading {
  article: Article
  claims: readonly Claim[]
  /** What an embedding model makes of its headline and lead, where there is such a model. */
  embedding?: Embedding | NoEmbedding
}
