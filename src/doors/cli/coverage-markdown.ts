import type { StoryCoverage } from '../../domain/coverage.ts'
import type { StoryView } from '../../domain/story.ts'
import { chosenBars } from '../web/coverage-choice.ts'
import {
  barHeading,
  barInWords,
  basisInWords,
  poolInWords,
  poolOfBarInWords,
  raterInWords,
} from '../web/coverage-words.ts'
import { writtenDate } from '../web/dates.ts'
import { gapInWords } from '../web/gap-words.ts'
import { oneLine } from './one-line.ts'

const MOST_MISSING = 10

/** Who told a story and who did not: a line each for what it rests on, its bars by report, and who is missing. */
export function coverageMarkdown(
  coverage: StoryCoverage | undefined,
  counts: StoryView['counts'],
  countries: Readonly<Record<string, string>> = {},
): string {
  if (!coverage) return ''
  const { basis, gaps, spread, pool, bars } = coverage
  const { main, ofState } = chosenBars(coverage, {})
  const rated = bars.filter(({ dimension, unit }) => dimension === 'lens' && unit === 'report')
  const [first] = spread.first
  const missing = pool?.missing.slice(0, MOST_MISSING).map(({ name }) => name) ?? []
  const lines = [
    ...basisInWords(coverage, counts),
    ...basis.raters.map(rater => raterInWords(rater, basis.reports)),
    ...[...main, ...ofState, ...rated].map(bar =>
      `${barHeading(bar)}: ${barInWords(bar, countries)} ${poolOfBarInWords(bar, countries)}`.trim(),
    ),
    ...(first ? [`The first with a time: ${first.outlet.name}, ${writtenDate(first.at)}.`] : []),
    ...(pool ? [poolInWords(pool)] : []),
    ...(missing.length > 0 ? [`Not seen to tell it: ${missing.join(', ')}${more(pool!)}.`] : []),
    ...gaps.map(gap => `Coverage gap: ${gapInWords(gap, countries)}.`),
  ]
  return ['## Coverage', '', ...lines.map(line => `- ${oneLine(line)}`)].join('\n')
}

function more({ outlets, carried }: NonNullable<StoryCoverage['pool']>): string {
  const left = outlets - carried - MOST_MISSING
  return left > 0 ? ` and ${left} more` : ''
}
