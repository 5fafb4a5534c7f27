import type { Article } from '../../domain/article.ts'
import { languageTable } from '../../text/languages/language.ts'
import { remembered } from './memo.ts'
import type { Told } from './told-figure.ts'

/** True where two numbers of dead differ by one, and a report tells that who did it died by his own hand: one may count him in. */
export function mayCountWhoDidIt(figures: readonly Told[], measure: string): boolean {
  if (measure !== 'killed') return false
  const values = [...new Set(figures.map(({ value, low }) => value ?? low))]
  if (values.length !== 2 || Math.abs(values[0] - values[1]) !== 1) return false
  return figures.some(({ heard: { standing } }) => tellsOfOwnHand(standing.article))
}

const tellsOfOwnHand = remembered(({ title, text, language }: Article): boolean => {
  const { ownHand } = languageTable(language).states
  return ownHand !== undefined && (ownHand.test(title) || ownHand.test(text))
})
