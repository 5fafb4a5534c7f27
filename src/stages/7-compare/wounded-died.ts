import type { Relation } from './figure-relation.ts'
import { publishedOn, type Told } from './told-figure.ts'

/** Fewer injured in a later report that counts as many dead: of those hurt at first so many died. */
export function woundedDied(figures: readonly Told[], measure: string): Relation | undefined {
  const sizes = [...new Set(figures.map(({ value, low }) => value ?? low))].sort((a, b) => a - b)
  if (measure !== 'injured' || sizes.length !== 2 || figures.some(figure => publishedOn(figure) === undefined))
    return undefined
  const [few, many] = sizes
  const fewer = figures.filter(({ value }) => value === few)
  const first = figures
    .filter(({ value }) => value === many)
    .map(publishedOn)
    .sort()[0]
  const isLater = fewer.every(figure => publishedOn(figure)! > first!)
  if (!isLater || !fewer.some(figure => countsKilled(figure, many - few))) return undefined
  const because = 'a later report counts fewer hurt and as many more dead: so many of the hurt died'
  return { kind: 'older-figure', certainty: 'inferred', because }
}

function countsKilled({ heard: { standing } }: Told, dead: number): boolean {
  return standing.claims.some(({ kind, measure, value }) => kind === 'figure' && measure === 'killed' && value === dead)
}
