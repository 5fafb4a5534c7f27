import type { CoverageGap } from '../../domain/coverage.ts'
import { gapInWords } from './gap-words.ts'

interface GapsProps {
  gaps: readonly CoverageGap[]
  countries: Readonly<Record<string, string>>
  /** False where one document holds everything. */
  withLinks: boolean
}

/** Sides of the followed outlets that told the story far less than chance explains. */
export function Gaps({ gaps, countries, withLinks }: GapsProps) {
  if (gaps.length === 0) return null
  return (
    <div class="by-hand">
      <h3 class="gap-heading">{gaps.length === 1 ? 'A coverage gap' : `${gaps.length} coverage gaps`}</h3>
      <ul>
        {gaps.map(gap => (
          <li dir="auto">
            {gapInWords(gap, countries)}
            {withLinks && (
              <>
                {' '}
                · <a href={gap.day ? `/gaps?day=${gap.day}` : '/gaps'}>the day’s gaps</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
