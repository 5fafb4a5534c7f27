import type { StorySummary } from '../domain/story.ts'

/** How many sentences a summary has, and what became of what a model wrote. */
export function summaryWords({ summary, writing }: Pick<StorySummary, 'summary' | 'writing'>): string {
  const told = `${summary.length} sentences`
  if (!writing) return told
  const { model, isShown, because } = writing
  return `${told}; what ${model} wrote is ${isShown ? 'shown' : 'not shown'}: ${because}`
}
