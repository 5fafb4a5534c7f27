import type { Report } from '../../domain/report.ts'
import { sentences } from '../../text/sentences.ts'
import { words } from '../../text/words.ts'
import { foldedWord } from './content-words.ts'
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
  const shared = wordShares(standings)
  const main = mainLanguage(pool)
  const score = (standing: Standing) =>
    clarity(standing, shared) - (standing.article.language.split('-', 1)[0] === main ? 0 : 1)
  return pool.reduce((best, next) => (score(next) > score(best) ? next : best)).article.title
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
  for (const { article } of pool) {
    const language = article.language.split('-', 1)[0]
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0]
}

// Openings are enough: a headline is clear when it names what every article begins with.
const OPENING_CHARACTERS = 400

function wordShares(standings: readonly Standing[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const { article } of standings.slice(0, 200)) {
    const opening = `${article.title} ${article.text.slice(0, OPENING_CHARACTERS)}`
    for (const word of wordSet(opening, article.language)) holders.set(word, (holders.get(word) ?? 0) + 1)
  }
  const of = Math.min(200, standings.length)
  return new Map([...holders].map(([word, count]) => [word, count / of]))
}

function wordSet(text: string, language: string): Set<string> {
  return new Set(
    words(text, language)
      .map(word => foldedWord(word.text))
      .filter(word => word.length > 2),
  ) // prettier-ignore
}

function clarity({ article }: Standing, shares: ReadonlyMap<string, number>): number {
  const own = [...wordSet(article.title, article.language)]
  const shared = own.reduce((sum, word) => sum + (shares.get(word) ?? 0), 0) / Math.max(6, own.length)
  const length = article.title.length
  const fit = length < 25 ? -0.3 : length > 120 ? -0.2 : 0
  const unclear = UNCLEAR.reduce((sum, [sign, weight]) => sum + (sign.test(article.title) ? weight : 0), 0)
  return shared + fit - unclear
}
