import { languageTag } from '../../domain/article.ts'
import { identifyLanguage } from '../../text/language-id.ts'
import { languageTable } from '../../text/languages/language.ts'
import { type PageFacts, metaOf } from './page-facts.ts'

/** Of the words written small, so many are among a language's common ones; another language's text reaches .79. */
const SPEAKS = 0.82
const LOWER_WORDS = /(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu

/** True where the words bear out what the page says; then nobody else need be asked, and no language data be loaded. */
function isWrittenIn(text: string, tag: string): boolean {
  const { common } = languageTable(tag).names
  if (common.size < 1000) return false
  const words = text.slice(0, 3000).match(LOWER_WORDS) ?? []
  return words.length >= 30 && words.filter(word => common.has(word)).length >= words.length * SPEAKS
}

/** Languages so near to each other that a guess by letters does not outweigh the page's own word. */
const NEAR = ['id ms', 'nb no nn da', 'hr sr bs sh', 'cs sk', 'pt gl', 'es gl', 'nl af', 'bg mk'].map(group =>
  group.split(' '),
)

const areNear = (a: string, b: string): boolean => NEAR.some(group => group.includes(a) && group.includes(b))

/** The page's own word for its language where the text does not clearly speak against it. */
export async function languageOf(facts: PageFacts, text: string): Promise<string> {
  const stated =
    facts.lang ?? metaOf(facts, ['og:locale', 'content-language', 'dc.language']) ?? facts.articles[0]?.language
  const tag = stated && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(stated.trim()) ? languageTag(stated) : undefined
  if (tag && isWrittenIn(text, tag)) return tag
  const guess = await identifyLanguage(text)
  if (!tag) return guess.language
  const stem = tag.split('-')[0]
  if (guess.language === 'und' || guess.language === stem || areNear(guess.language, stem)) return tag
  // Templates often say English whatever is written in them; a short text proves nothing against them.
  const clear =
    guess.reliable && text.length > 200 && (guess.scores[stem] ?? 0) < (guess.scores[guess.language] ?? 0) * 0.8
  return clear ? guess.language : tag
}
