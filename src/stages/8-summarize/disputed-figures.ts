import type { Claim } from '../../domain/claim.ts'
import type { Point, PointKind } from '../../domain/point.ts'
import type { Span } from '../../domain/span.ts'
import type { ComparedStory, SummarySentence } from '../../domain/story.ts'

const DISPUTED: ReadonlySet<PointKind> = new Set(['conflict', 'speakers', 'older-figure', 'scope'])
const MOST_VALUES = 4

/** One sentence for every figure that the reports give differently, each number cited by its span. */
export function disputedFigures({ points }: ComparedStory): SummarySentence[] {
  const seen = new Set<string>()
  return points.flatMap(point => {
    const values = distinctValues(point)
    if (!DISPUTED.has(point.kind) || values.length < 2 || seen.has(point.about)) return []
    seen.add(point.about)
    const cites = values.flatMap(those => those.map(({ span }) => span)) as unknown as [Span, ...Span[]]
    return [{ text: sentence(point, values), from: 'template' as const, cites }]
  })
}

/** Claims by value, smallest first. */
function distinctValues({ claims }: Point): Claim[][] {
  const byValue = new Map<number, Claim[]>()
  for (const claim of claims) {
    if (claim.kind !== 'figure' || typeof claim.value !== 'number') continue
    byValue.set(claim.value, [...(byValue.get(claim.value) ?? []), claim])
  }
  return [...byValue]
    .sort(([a], [b]) => a - b)
    .slice(0, MOST_VALUES)
    .map(([, those]) => those)
}

const ENDINGS: Partial<Record<PointKind, string>> = {
  'older-figure': 'The reports are likely of different times.',
  scope: 'They do not count the same.',
  speakers: 'Each is given by another source.',
  conflict: 'The reports do not agree.',
}

function sentence({ about, kind }: Point, values: readonly Claim[][]): string {
  const head = about.charAt(0).toUpperCase() + about.slice(1)
  const told = values.map(valueWords)
  const list = told.length === 2 ? told.join(' to ') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`
  return `${head}: ${list}. ${ENDINGS[kind] ?? ''}`.trim()
}

const BOUNDS: Readonly<Record<string, string>> = { about: 'around ', 'at-least': 'at least ', 'at-most': 'up to ' }

function valueWords(claims: readonly Claim[]): string {
  // Of several the weakest: it is true of all.
  const weakest = ['about', 'at-least', 'at-most'].find(each => claims.some(({ bound }) => bound === each))
  const bound = BOUNDS[weakest ?? ''] ?? ''
  const number = Number(claims[0].value).toLocaleString('en-US', { maximumFractionDigits: 2 })
  const { unit } = claims[0]
  const beside = [speakerWords(claims), timeWords(claims), scopeWords(claims)].filter(words => words !== '')
  return `${bound}${number}${unit && unit !== 'person' ? ` ${unit}` : ''}${beside.length === 0 ? '' : ` (${beside.join(', ')})`}`
}

function speakerWords(claims: readonly Claim[]): string {
  return [...new Set(claims.flatMap(({ speaker }) => speaker?.name ?? []))].slice(0, 2).join('; ')
}

function timeWords(claims: readonly Claim[]): string {
  const stated = claims.find(({ asOf }) => asOf?.how === 'stated')?.asOf
  return stated ? `as of ${stated.to}` : ''
}

function scopeWords(claims: readonly Claim[]): string {
  const { since, during, includes, excludes } =
    claims.find(({ scope }) => scope?.since ?? scope?.during ?? scope?.includes ?? scope?.excludes)?.scope ?? {} // prettier-ignore
  if (during) return `in ${during}`
  if (since) return `since ${since}`
  if (includes) return `with ${includes}`
  return excludes ? `without ${excludes}` : ''
}
