import type { Article } from '../../domain/article.ts'
import { chromeOf } from './chrome-lines.ts'
import type { ExtractInput, ExtractRefusal } from './extract.ts'
import { pageByline } from './page-byline.ts'
import { pageFacts } from './page-facts.ts'
import { languageOf } from './page-language.ts'
import { publishedOf } from './published.ts'
import { readabilityBody } from './readability-reader.ts'
import { joined, render } from './render.ts'
import { siteNames, titleOf } from './title.ts'
import { parsePage } from './tree.ts'

/** Reads a page of HTML. */
export async function readPage(html: string, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const page = parsePage(html)
  const facts = pageFacts(page)
  const body = process.env.NOBODY ? undefined : readabilityBody(html)
  const { blocks, captions } = render(body ?? page.root)
  const text = joined(blocks)
  const title = titleOf(facts, input)
  const language = await languageOf(facts, `${title}\n${text}`)
  const dates = publishedOf(facts, input, language)
  const { people, notes } = pageByline(facts, chromeOf(language), siteNames(facts, input))
  return {
    id: input.id,
    ...(input.url ? { url: input.url } : {}),
    title,
    byline: people,
    language,
    text,
    ...dates,
    captions,
    notes,
  }
}
