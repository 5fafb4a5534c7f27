import type { Article } from '../../domain/article.ts'
import { identifyLanguage } from '../../text/language-id.ts'
import type { ExtractInput, ExtractRefusal } from './extract.ts'

/** Reads plain text as people paste it. */
export async function readPasted(pasted: string, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const lines = pasted
    .split(/\r\n?|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
  const text = lines.slice(1).join('\n\n')
  const { language } = await identifyLanguage(text)
  return { id: input.id, title: lines[0] ?? '', byline: [], language, text, publishedAt: null, publishedAtFrom: null }
}
