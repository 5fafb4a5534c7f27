import type { Report } from '../../domain/report.ts'
import { sentences } from '../../text/sentences.ts'
import { words } from '../../text/words.ts'
import { foldedWord } from './content-words.ts'
import { byMembers, remembered } from './memo.ts'
import type { Standing } from './standing.ts'

// What makes a headline unclear to somebody who has not read the story.
const UNCLEAR: readonly [RegExp, number][] = [
  [/[?？؟]/, 0.4],
  [/(?:…|\.\.\.)\s*$/, 0.4],
  [/^[^\p{Ll}]*$/u, 0.2],
  [/^\s*["“«„‘'].*["”»“’']\s*$/, 0.3],
  [/^\p{L}+(?: \p{L}+)?:/u, 0.1],
  [/\b(?:live|updates?|video|watch|photos?|opinion|analysis|explained|why|how|what)\b/i, 0.3],
  [/[|]/, 0.1],
]

/**
 * The clearest title of an independent report, chosen and never written: it shares most words with the other articles'
 * titles and openings, is neither short nor long, and asks and hides nothing. Where no report has a title, the first
 * sentence of the first one's text.
 */
export function titleOf(standings: readonly Standing[], reports: readonly Report[]): string {
  const leads = new Set(reports.map(report => report.lead))
  const independent = standings.filter(({ article }) => leads.has(article.id))
  const pool = [independent, [...standings]].find(those => those.some(titled))?.filter(titled) ?? []
  if (pool.length === 0) return openingOf(independent[0] ?? standings[0])
  const shared = wordShares(standings.slice(0, MOST_OPENINGS))
  const main = mainLanguage(pool)
  const clarityOf = clarityBeside(shared)
  const scores = pool.map(standing => clarityOf(standing) - (languageOf(standing) === main ? 0 : 1))
  const best = scores.reduce((most, score) => Math.max(most, score))
  return pool[scores.indexOf(best)].article.title
}

function titled({ article }: Standing): boolean {
  return article.title.trim() !== ''
}

function openingOf(standing: Standing | undefined): string {
  if (!standing) return ''
  return sentences(standing.article.text.slice(0, 2000), standing.article.language)[0]?.text ?? ''
}

function mainLanguage(pool: readonly Standing[]): string {
  const counts = new Map<string, number>()
  for (const standing of pool) {
    const language = languageOf(standing)
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0]
}

function languageOf({ article }: Standing): string {
  return article.language.split('-', 1)[0]
}

// Openings are enough: a headline is clear when it names what every article begins with.
const OPENING_CHARACTERS = 400
// The first articles of a story tell what it is about.
const MOST_OPENINGS = 200

const wordShares = byMembers((standings: readonly Standing[]): ReadonlyMap<string, number> => {
  const holders = new Map<string, number>()
  for (const standing of standings)
    for (const word of openingWords(standing)) holders.set(word, (holders.get(word) ?? 0) + 1)
  return new Map([...holders].map(([word, count]) => [word, count / standings.length]))
})

const openingWords = remembered(
  ({ article }: Standing): ReadonlySet<string> =>
    wordSet(`${article.title} ${article.text.slice(0, OPENING_CHARACTERS)}`, article.language),
)

const titleWords = remembered(({ article }: Standing): readonly string[] => [
  ...wordSet(article.title, article.language),
])

function wordSet(text: string, language: string): Set<string> {
  return new Set(
    words(text, language)
      .map(word => foldedWord(word.text))
      .filter(word => word.length > 2),
  ) // prettier-ignore
}

const clarityBeside = remembered((shares: ReadonlyMap<string, number>) =>
  remembered((standing: Standing) => clarity(standing, shares)),
)

function clarity(standing: Standing, shares: ReadonlyMap<string, number>): number {
  const { article } = standing
  const own = titleWords(standing)
  const shared = own.reduce((sum, word) => sum + (shares.get(word) ?? 0), 0) / Math.max(6, own.length)
  const length = article.title.length
  const fit = length < 25 ? -0.3 : length > 120 ? -0.2 : 0
  const unclear = UNCLEAR.reduce((sum, [sign, weight]) => sum + (sign.test(article.title) ? weight : 0), 0)
  return shared + fit - unclear
}
