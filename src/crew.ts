import type { Article } from './domain/article.ts'
import type { Claim } from './domain/claim.ts'
import type { ExtractInput, ExtractRefusal } from './stages/3-extract/extract.ts'

/** Who does the heavy work of stages 3 and 4: worker threads in a program, the same thread in a test. */
export interface Crew {
  extract(input: ExtractInput): Promise<Article | ExtractRefusal>
  claim(article: Article): Promise<Claim[]>
  close(): Promise<void>
}
