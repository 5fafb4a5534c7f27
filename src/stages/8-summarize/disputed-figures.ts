import type { Point, PointKind } from '../../domain/point.ts'
import type { Span } from '../../domain/span.ts'
import type { ComparedStory, SummarySentence } from '../../domain/story.ts'
import { templateSentence } from './template-sentence.ts'
import { templateOf } from './templates.ts'
import { knownOf, type ToldValue, toldValues } from './told-values.ts'

const DISPUTED: ReadonlySet<PointKind> = new Set(['conflict', 'speakers', 'older-figure', 'scope'])
/** Days are told only where they cannot both be right: what else they may be, needs more words than a template has. */
const ONLY_CONFLICT: ReadonlySet<string> = new Set(['event'])

/** One sentence for every figure that the reports give differently, in the given language, each number cited by its spans. */
export function disputedFigures(story: ComparedStory, language: string): SummarySentence[] {
  const composing = { ...templateOf(language), known: knownOf(story) }
  const seen = new Set<string>()
  // What most reports tell first.
  const byReports = [...story.points].sort((a, b) => b.reports - a.reports)
  return byReports.flatMap(point => {
    const values = isDisputed(point) ? toldValues(point, composing.known) : []
    if (values.length < 2 || seen.has(point.about)) return []
    seen.add(point.about)
    const text = templateSentence(point, values, composing)
    const foreign = composing.language === language ? {} : { language: composing.language }
    return [{ text, from: 'template' as const, cites: citesOf(values), ...foreign }]
  })
}

function isDisputed({ kind, measure }: Point): boolean {
  return DISPUTED.has(kind) && measure !== undefined && (kind === 'conflict' || !ONLY_CONFLICT.has(measure))
}

const MOST_CITED = 5

/** Of each value those that its notes rest on first: a speaker, a stated time, a scope, a bound. */
function citesOf(values: readonly ToldValue[]): readonly [Span, ...Span[]] {
  const notes = ({ speaker, asOf, scope, bound }: ToldValue['claims'][number]) =>
    Number(speaker !== undefined) +
    Number(asOf?.how === 'stated') +
    Number(scope !== undefined) +
    Number(bound !== 'exact')
  return values.flatMap(({ claims }) =>
    [...claims]
      .sort((a, b) => notes(b) - notes(a))
      .slice(0, MOST_CITED)
      .map(({ span }) => span),
  ) as unknown as readonly [Span, ...Span[]]
}
