import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { type Quantity, readQuantities } from '../../text/quantities.ts'
import type { Draft } from './draft-point.ts'
import type { Standing } from './standing.ts'

const LENGTHS: Readonly<Record<string, string>> = {
  km: 'kilometres',
  m: 'metres',
  mi: 'miles',
  nmi: 'nautical miles',
  ft: 'feet',
}

const MOST_NOTES = 2

/** A number with what it measures, in its paragraph. */
interface Amount {
  quantity: Quantity
  at: number
  unit: string
}

/** Distances of a translation that keep the original's number and change its unit, paragraph by paragraph. */
export function translatedAmounts(original: Standing, translation: Standing): Draft[] {
  const [from, to] = [original, translation].map(({ article }) => paragraphs(article))
  // A note of the translator's may stand at the end; else paragraphs are in step.
  if (Math.abs(from.length - to.length) > MOST_NOTES) return []
  return from.flatMap((amounts, index) => changed(amounts, to[index] ?? [], original, translation))
}

function paragraphs(article: Article): Amount[][] {
  let at = 0
  return article.text.split('\n').flatMap(line => {
    const start = at
    at += line.length + 1
    return line.trim() === '' ? [] : [amountsOf(line, start, article.language)]
  })
}

function amountsOf(line: string, start: number, language: string): Amount[] {
  return readQuantities(line, language).flatMap(quantity => {
    const at = start + quantity.start
    const unit = LENGTHS[quantity.unit ?? '']
    return unit === undefined || quantity.value === undefined ? [] : [{ quantity, at, unit }]
  })
}

function changed(from: readonly Amount[], to: readonly Amount[], original: Standing, translation: Standing): Draft[] {
  return to.flatMap(amount => {
    const same = from.filter(({ quantity }) => quantity.value === amount.quantity.value)
    if (same.length !== 1 || same[0].unit === amount.unit) return []
    const because = `the original has ${same[0].unit}, the translation ${amount.unit}, with the same number`
    const heard = [
      { claim: claimOf(same[0], original.article), standing: original },
      { claim: claimOf(amount, translation.article), standing: translation },
    ]
    return [
      {
        kind: 'translation' as const,
        certainty: 'shown' as const,
        about: 'distance',
        measure: 'distance',
        because,
        heard,
      },
    ]
  })
}

function claimOf({ quantity, at, unit }: Amount, article: Article): Claim {
  const span = spanOf(article, at, at + quantity.end - quantity.start)
  return { id: `${article.id}/distance-${at}`, kind: 'figure', measure: 'distance', value: quantity.value, unit, span }
}
