// Ages that are no whole number of years: of the very young in months, weeks or days, of others in a span of years.
import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { languageTable } from '../../text/languages/language.ts'
import type { RoughAge } from '../../text/languages/tables/ages.ts'
import { readQuantities } from '../../text/quantities.ts'
import { whose } from './ages-told.ts'
import type { Field } from './reading-field.ts'

const MOST_AGES = 100
/** Beyond that nobody counts in the unit. */
const MOST: Readonly<Record<NonNullable<RoughAge['unit']>, number>> = { months: 36, weeks: 52, days: 120 }

/** The rough ages of a title or text: with `unit` where it is not years, with `low` and `high` and no value where it is a span. */
export function roughAges(article: Article, field: Field): Claim[] {
  const found: { start: number; end: number; claim: Claim }[] = []
  for (const rough of languageTable(field.language).ages.rough ?? []) {
    for (const match of field.text.matchAll(rough.words)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.length >= MOST_AGES || found.some(other => start < other.end && other.start < end)) continue
      const claim = claimOf(article, field, rough, match)
      if (claim) found.push({ start, end, claim })
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ claim }) => claim)
}

function claimOf(article: Article, field: Field, rough: RoughAge, match: RegExpExecArray): Claim | undefined {
  const age = numberOf(match.groups!.age, field.language)
  if (age === undefined || (rough.unit !== undefined && age > MOST[rough.unit])) return undefined
  const [start, end] = [match.index, match.index + match[0].length]
  const of = whose(field, start, end)
  const [from, to] = around(field, start, end, of)
  return {
    id: '',
    kind: 'figure',
    span: spanOf(article, from, to, field.in),
    measure: 'age',
    ...told(age, rough),
    ...(of ? { scope: { of } } : {}),
  }
}

function told(age: number, { unit, years }: RoughAge): Partial<Claim> {
  if (years) return { low: age + years[0], high: age + years[1], bound: 'vague' }
  return { value: age, bound: 'exact', ...(unit ? { unit } : {}) }
}

function numberOf(words: string, language: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words)
  const [quantity] = readQuantities(words.toLowerCase(), language)
  return quantity?.start === 0 && quantity.end === words.length ? quantity.value : undefined
}

const BESIDE_CHARACTERS = 3

// The name that stands right beside the age belongs to the words.
function around(field: Field, start: number, end: number, of: string | undefined): [number, number] {
  const name = field.names.find(
    each =>
      each.bearer === of &&
      (Math.abs(each.start - end) < BESIDE_CHARACTERS || Math.abs(start - each.end) < BESIDE_CHARACTERS),
  )
  return name ? [Math.min(start, name.start), Math.max(end, name.end)] : [start, end]
}
