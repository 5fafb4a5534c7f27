import type { Article } from '../../domain/article.ts'
import type { ComparedStory } from '../../domain/story.ts'
import type { Candidate } from './candidates.ts'
import { contentWords } from './content-words.ts'
import { wordWeights } from './weighed.ts'

/** Headlines that hide what happened: a question, a tease, a quotation alone. */
const UNCLEAR = /[?？؟]|(?:…|\.\.\.)\s*$|^\s*["“«„‘'「].*["”»“’'」]\s*$|[|]/u
const LONGEST = 160

/** The article of the pool whose headline names most of what its reports tell; undefined where none has one. */
export function clearestTitle({ articles }: ComparedStory, pool: readonly Candidate[]): Article | undefined {
  const ids = new Set(pool.map(({ article }) => article.id))
  const titled = articles.filter(({ id, title }) => ids.has(id) && title.trim() !== '')
  const words = titled.map(({ title, language }) => contentWords(title, language))
  const weights = wordWeights(pool, words)
  const clarity = titled.map(({ title }, place) => {
    const told = [...words[place]].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
    return told / Math.max(6, words[place].size) - (UNCLEAR.test(title) ? 0.4 : 0) - (title.length > LONGEST ? 0.2 : 0)
  })
  return titled[clarity.indexOf(Math.max(...clarity))]
}
