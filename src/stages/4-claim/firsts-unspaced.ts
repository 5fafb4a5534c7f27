import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Field } from './reading-field.ts'

/** Claims to be first in Chinese, Japanese and Korean. */
export function unspacedFirsts(_article: Article, _field: Field): Claim[] {
  return []
}
