import type { Article } from '../../domain/article.ts'
import type { ExtractInput, ExtractRefusal } from './extract.ts'
import { pageFacts } from './page-facts.ts'
import { joined, render } from './render.ts'
import { readabilityBody } from './readability-reader.ts'
import { parsePage } from './tree.ts'
import { titleOf } from './title.ts'
import { languageOf } from './page-language.ts'
import { publishedOf } from './published.ts'

/** Reads a page of HTML. */
export async function readPage(html: string, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const page = parsePage(html)
  const facts = pageFacts(page)
  const body = readabilityBody(html)
  const { blocks, captions } = render(body ?? page.root)
  const text = joined(blocks)
  const title = titleOf(facts, input)
  const dates = publishedOf(facts, input)
  return {
    id: input.id,
    ...(input.url ? { url: input.url } : {}),
    title,
    byline: [],
    language: await languageOf(facts, `${title}\n${text}`),
    text,
    ...dates,
    captions,
  }
}
