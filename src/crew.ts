import type { Article } from './domain/article.ts'
import type { Claim } from './domain/claim.ts'
import type { Member } from './stages/5-trace/trace.ts'
import type { ArticleEmbedder } from './outside/embedders/article-embedder.ts'
import type { ExtractInput, ExtractRefusal } from './stages/3-extract/extract.ts'

/** Who does the heavy work that needs one article alone: worker threads in a program, the same thread in a test. */
export interface Crew {
  extract(input: ExtractInput): Promise<Article | ExtractRefusal>
  claim(article: Article): Promise<Claim[]>
  /** What trace reads from one article alone; absent where trace does that itself. */
  member?(article: Article): Promise<Member>
  /** The embedding model, where the operator gave one. Rejects with AppError `usage` where it cannot be opened. */
  embedder?(): Promise<ArticleEmbedder>
  close(): Promise<void>
}
