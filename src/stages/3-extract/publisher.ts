import type { PublisherFact } from '../../domain/article.ts'
import type { PageFacts } from './page-facts.ts'

const LONGEST_NAME = 160

/** What a page says of who publishes it: its JSON-LD, and the name of the site in its metas. */
export function publisherOf({ publisher, metas }: PageFacts): PublisherFact[] {
  const name = metas.get('og:site_name')?.find(value => value.length <= LONGEST_NAME && !/^https?:/i.test(value))
  return name === undefined ? publisher : [...publisher, { field: 'name', value: name, from: 'og:site_name' }]
}
