import type { Claim } from '../../domain/claim.ts'
import type { Point, PointKind } from '../../domain/point.ts'
import type { Span } from '../../domain/span.ts'
import type { ComparedStory, SummarySentence } from '../../domain/story.ts'

const DISPUTED: ReadonlySet<PointKind> = new Set(['conflict', 'speakers', 'older-figure', 'scope'])
const MOST_VALUES = 4

/** One sentence for every figure that the reports give differently, each number cited by its span. */
export function disputedFigures({ points }: ComparedStory): SummarySentence[] {
  const seen = new Set<string>()
  // What most reports tell first.
  const byReports = [...points].sort((a, b) => b.reports - a.reports)
  return byReports.flatMap(point => {
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
  const sorted = [...byValue].sort(([a], [b]) => a - b).map(([, those]) => those)
  // Of many the smallest and the largest tell how far they go.
  return sorted.length <= MOST_VALUES ? sorted : [sorted[0], ...sorted.slice(1 - MOST_VALUES)]
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

const MOST_SPEAKERS = 2
const LONGEST_NAME = 40
/** English function words and possessives that begin no name. */
const NO_NAME =
  /^(?:the|an?|our|his|her|their|its|my|your|this|that|these|those|he|she|it|they|we|i|who|which|one|others?)$|^(?:our|his|her|their|its|my)\b/i

/** Persons and bodies by their names; a pronoun, a clause or a whole phrase is left out. */
function speakerWords(claims: readonly Claim[]): string {
  const names = claims.flatMap(({ speaker }) => speaker?.name ?? []).filter(isName)
  return [...new Set(names)].slice(0, MOST_SPEAKERS).join('; ')
}

function isName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME && !/[\d,;:“”"]/.test(name) && !NO_NAME.test(name) && /\p{Lu}|^the \p{L}/u.test(name)
  )
}

function timeWords(claims: readonly Claim[]): string {
  const stated = claims.find(({ asOf }) => asOf?.how === 'stated')?.asOf
  return stated ? `as of ${dateWords(stated.to)}` : ''
}

function scopeWords(claims: readonly Claim[]): string {
  const { since, during, includes, excludes } =
    claims.find(({ scope }) => scope?.since ?? scope?.during ?? scope?.includes ?? scope?.excludes)?.scope ?? {} // prettier-ignore
  if (during) return `in ${dateWords(during)}`
  if (since) return `since ${dateWords(since)}`
  if (includes) return `with ${includes}`
  return excludes ? `without ${excludes}` : ''
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO date at its own precision as people write it: "2025", "Sep 2025", "3 Sep 2025". */
function dateWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? []
  if (year === undefined) return iso
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(part => part).join(' ')
}
