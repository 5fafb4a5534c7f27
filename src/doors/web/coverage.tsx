import type { BarLens, CoverageBar, StoryCoverage } from '../../domain/coverage.ts'
import type { StoryPage } from '../../views/story-page.ts'
import { Bar, BarKey } from './coverage-bar.tsx'
import { chosenBars, type CoverageChoice } from './coverage-choice.ts'
import { Missing, SpreadOf } from './coverage-spread.tsx'
import { basisInWords, lensName, ofUnit, raterInWords } from './coverage-words.ts'
import { Gaps } from './coverage-gaps.tsx'
import type { Ways } from './ways.ts'

export interface CoverageProps {
  story: StoryPage
  ways: Ways
  /** Names of countries that only exist in an invented world. */
  countries: Readonly<Record<string, string>>
  /** The unit and the lens that the reader chose. */
  choice?: CoverageChoice
}

/** Parts of a bar on the page of a story; its own page has all. */
const MOST_PARTS = 6

/** Who told it and who did not: the main bars, on how much it rests, how it went round. */
export function Coverage({ story, ways, countries, choice = {} }: CoverageProps) {
  const { coverageNow } = story
  if (!coverageNow) return null
  const bars = chosenBars(coverageNow, choice)
  return (
    <section aria-labelledby={ways.id('coverage')} class="coverage">
      <h2 id={ways.id('coverage')}>Coverage</h2>
      <RestsOn coverage={coverageNow} counts={story.counts} />
      <Gaps gaps={coverageNow.gaps} countries={countries} withLinks={ways.coverage !== undefined} />
      <UnitSwitch coverage={coverageNow} unit={bars.unit} choice={choice} ways={ways} />
      <BarKey unit={bars.unit} withPool={coverageNow.pool !== null} />
      <Bars bars={bars.main} coverage={coverageNow} ways={ways} countries={countries} />
      <h3>By rater</h3>
      <LensSwitch coverage={coverageNow} shown={bars.lens} choice={choice} ways={ways} />
      <Bars bars={[...bars.shown, ...bars.ofState]} coverage={coverageNow} ways={ways} countries={countries} />
      {!ways.coverage && <OtherUnit coverage={coverageNow} ways={ways} countries={countries} />}
      <SpreadOf coverage={coverageNow} ways={ways} countries={countries} />
      <Missing pool={coverageNow.pool} ways={ways} countries={countries} most={12} />
      {ways.coverage && (
        <p class="more">
          <a href={ways.coverage(choice)}>
            All of the coverage: every bar with its outlets, who is missing, the whole spread
          </a>
        </p>
      )}
    </section>
  )
}

/** Reliability without a score: counts, and each rater's words for themselves. */
export function RestsOn({ coverage, counts }: { coverage: StoryCoverage } & Pick<StoryPage, 'counts'>) {
  const { basis } = coverage
  return (
    <div class="basis">
      {basisInWords(coverage, counts).map(sentence => (
        <p>{sentence}</p>
      ))}
      {basis.raters.length > 0 && (
        <ul>
          {basis.raters.map(rater => (
            <li dir="auto">{raterInWords(rater, basis.reports)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface SwitchProps {
  coverage: StoryCoverage
  choice: CoverageChoice
  ways: Ways
}

/** Independent reports, or outlets that carry them. */
export function UnitSwitch({ coverage, unit, choice, ways }: SwitchProps & { unit: CoverageBar['unit'] }) {
  const { reports, outlets } = coverage.basis
  const words = {
    report: `by independent report (${reports})`,
    outlet: `by outlet that carries it (${outlets})`,
  }
  if (!ways.coverage) return <h3>{`Counted ${words.report}`}</h3>
  return (
    <nav class="switch" aria-label="What bars count">
      {(['report', 'outlet'] as const).map(each => (
        <a href={ways.coverageHere!({ ...choice, unit: each })} {...(each === unit && { 'aria-current': 'true' })}>
          {words[each]}
        </a>
      ))}
    </nav>
  )
}

/** One lens at a time: who rated is chosen, nothing is blended. */
export function LensSwitch({ coverage, shown, choice, ways }: SwitchProps & { shown: BarLens | undefined }) {
  const lenses = coverage.bars.flatMap(({ dimension, unit: its, lens }) =>
    lens && dimension === 'lens' && its === 'report' ? [lens] : [],
  )
  if (lenses.length === 0) return <NoRater coverage={coverage} />
  return (
    <>
      {lenses.length > 1 && ways.coverage && (
        <nav class="switch" aria-label="Rated by">
          {lenses.map(lens => (
            <a
              href={ways.coverageHere!({ ...choice, lens: lens.id })}
              {...(lens.id === shown?.id && { 'aria-current': 'true' })}
            >
              <bdi>{lensName(lens)}</bdi>
            </a>
          ))}
        </nav>
      )}
      <NoRater coverage={coverage} />
    </>
  )
}

/** What nothing was imported for has no bar, and that is said. */
function NoRater({ coverage: { basis } }: { coverage: StoryCoverage }) {
  const has = (ofState: boolean) => basis.raters.some(({ lens }) => (lens.dimension === 'state-control') === ofState)
  const missing = [
    ...(has(false) ? [] : ['No rater was imported: lean and reliability of every outlet are not rated here.']),
    ...(has(true) ? [] : ['No source of state links was imported: nothing is said of them.']),
  ]
  return missing.length > 0 ? <p class="hint">{missing.join(' ')}</p> : null
}

interface BarsProps extends Pick<CoverageProps, 'ways' | 'countries'> {
  bars: readonly CoverageBar[]
  coverage: StoryCoverage
}

function Bars({ bars, coverage: { pool }, ways, countries }: BarsProps) {
  if (bars.length === 0) return null
  return (
    <div class="bars">
      {bars.map(bar => (
        <Bar bar={bar} id={ways.id(barId(bar))} countries={countries} most={MOST_PARTS} isFollowed={pool !== null} />
      ))}
    </div>
  )
}

/** By what the element of a bar is known within its story. */
export const barId = ({ dimension, unit, lens }: CoverageBar): string =>
  ['bar', dimension, unit, ...(lens ? [encodeURIComponent(lens.id)] : [])].join('-')

/** Where one document holds everything nothing can be chosen: the other unit is folded below. */
function OtherUnit({
  coverage,
  ways,
  countries,
}: Pick<CoverageProps, 'ways' | 'countries'> & { coverage: StoryCoverage }) {
  const { main, ofState, shown } = chosenBars(coverage, { unit: 'outlet' })
  return (
    <details>
      <summary>The same counted by outlet: {ofUnit(coverage.basis.outlets, 'outlet')}</summary>
      <Bars bars={[...main, ...ofState, ...shown]} coverage={coverage} ways={ways} countries={countries} />
    </details>
  )
}
