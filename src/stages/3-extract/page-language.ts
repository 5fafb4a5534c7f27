import { languageTag } from '../../domain/article.ts'
import { identifyLanguage } from '../../text/language-id.ts'
import { type PageFacts, metaOf } from './page-facts.ts'

/** The page's own word for its language where the text does not clearly speak against it. */
export async function languageOf(facts: PageFacts, text: string): Promise<string> {
  const stated =
    facts.lang ?? metaOf(facts, ['og:locale', 'content-language', 'dc.language']) ?? facts.articles[0]?.language
  const tag = stated && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(stated.trim()) ? languageTag(stated) : undefined
  const guess = await identifyLanguage(text)
  if (!tag) return guess.language
  if (guess.language === 'und' || guess.language === tag.split('-')[0]) return tag
  // Templates often say English whatever is written in them; a short text proves nothing against them.
  const clear =
    guess.reliable &&
    text.length > 200 &&
    (guess.scores[tag.split('-')[0]] ?? 0) < (guess.scores[guess.language] ?? 0) * 0.8
  return clear ? guess.language : tag
}
