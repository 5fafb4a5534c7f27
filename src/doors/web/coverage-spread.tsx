import type { PoolShare, Spread, StoryCoverage } from '../../domain/coverage.ts'
import { isUntold } from '../../views/untold-outlets.ts'
import { hoursInWords, poolInWords, untimedInWords } from './coverage-words.ts'
import { foundWords, writtenDate } from './dates.ts'
import { Named } from './outlet-links.tsx'
import type { Ways } from './ways.ts'
import { counted, countryName } from './words.ts'

interface SpreadProps {
  coverage: StoryCoverage
  ways: Ways
  countries: Readonly<Record<string, string>>
  /** Every step in the table, and every first outlet. */
  isWhole?: boolean
}

const FIRST = 3

/** Who was first to report, as far as times tell, and how fast it went round. */
export function SpreadOf({ coverage: { spread }, ways, countries, isWhole = false }: SpreadProps) {
  const { first, steps } = spread
  const untimed = untimedInWords(spread)
  return (
    <>
      <h3>How it went round</h3>
      {untimed && <p class="hint">{untimed}</p>}
      {first.length > 0 && (
        <ol class="first">
          {(isWhole ? first : first.slice(0, FIRST)).map(({ outlet, articleId, at, from }) => (
            <li>
              <a href={ways.article(articleId)}>
                <bdi>{outlet.name}</bdi>
              </a>
              {isUntold(outlet) && <span class="meta"> outlet not known</span>}
              {outlet.country && ` (${countryName(outlet.country, countries)})`}, {writtenDate(at)} {offsetOf(at)}{' '}
              {from && <span class="meta">{foundWords(from)}</span>}
            </li>
          ))}
        </ol>
      )}
      {steps.length > 1 && <StepChart spread={spread} id={ways.id('spread')} isWhole={isWhole} />}
    </>
  )
}

/** The offset of a time as it was given: "UTC+2", "UTC". */
function offsetOf(iso: string): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(iso) ?? []
  if (sign === undefined || (hours === '00' && minutes === '00')) return 'UTC'
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

/** Pixels; the width is the reader's. */
const HEIGHT = 120

/** Outlets that had told it by hours since the first: steps, since between two nobody is known to have. */
function StepChart({ spread: { steps }, id, isWhole }: { spread: Spread; id: string; isWhole: boolean }) {
  const last = steps.at(-1)!
  const across = acrossUntil(last.hours)
  const words = `${counted(last.outlets, 'outlet')} with a time; the last of them ${hoursInWords(last.hours)} after the first.`
  return (
    <figure class="spread">
      <svg class="steps" role="img" aria-labelledby={`${id}-title`} width="100%" height={String(HEIGHT + 24)}>
        <title id={`${id}-title`}>Outlets that had told it, by time since the first: {words}</title>
        {TICKS.filter(hours => hours <= last.hours).map(hours => (
          <>
            <line class="ground" x1={`${across(hours)}%`} x2={`${across(hours)}%`} y1="0" y2={String(HEIGHT)} />
            <text
              class="tick"
              x={`${across(hours)}%`}
              y={String(HEIGHT + 18)}
              text-anchor={across(hours) > 92 ? 'end' : 'middle'}
            >
              {hoursInWords(hours)}
            </text>
          </>
        ))}
        <text class="tick most" x="0" y="12">
          {counted(last.outlets, 'outlet')}
        </text>
        <svg width="100%" height={String(HEIGHT)} viewBox="0 0 100 100" preserveAspectRatio="none">
          <path class="ground" d="M0 99.5H100" vector-effect="non-scaling-stroke" />
          <path class="line" d={stepPath(steps, across)} vector-effect="non-scaling-stroke" />
        </svg>
      </svg>
      <figcaption class="hint">{words} Later hours stand closer together.</figcaption>
      <details>
        <summary>Outlets by time since the first</summary>
        <table class="steps-table">
          <thead>
            <tr>
              <th scope="col">After</th>
              <th scope="col" class="number">
                Outlets
              </th>
            </tr>
          </thead>
          <tbody>
            {(isWhole ? steps : roundSteps(steps)).map(({ hours, outlets }) => (
              <tr>
                <th scope="row">{hoursInWords(hours)}</th>
                <td class="number">{outlets}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

const TICKS = [1, 6, 24, 168, 720, 8760]

/** Most is told in the first hours and the last word comes after months: the scale is of powers. */
function acrossUntil(last: number): (hours: number) => number {
  return hours => (last === 0 ? 0 : Math.round((1000 * Math.log1p(hours)) / Math.log1p(last)) / 10)
}

function stepPath(steps: Spread['steps'], across: (hours: number) => number): string {
  const most = steps.at(-1)!.outlets
  const y = (outlets: number) => Math.round((990 * (most - outlets)) / most) / 10 + 1
  const path = steps.map(({ hours, outlets }, at) =>
    at === 0 ? `M0 100V${y(outlets)}` : `H${across(hours)}V${y(outlets)}`,
  )
  return `${path.join('')}H100`
}

const ROUND = [1, 3, 6, 12, 24, 48, 96, 168, 336, 720, 2160, 8760]

/** What had been told after so many hours, and at the end. */
function roundSteps(steps: Spread['steps']): Spread['steps'] {
  const last = steps.at(-1)!
  const within = ROUND.filter(hours => hours < last.hours)
  return [...within.map(hours => ({ hours, outlets: steps.findLast(step => step.hours <= hours)!.outlets })), last]
}

interface MissingProps extends Pick<SpreadProps, 'ways' | 'countries'> {
  pool: PoolShare | null
  most: number
}

/** Who was followed and reachable and was not seen to tell it. */
export function Missing({ pool, ways, countries, most }: MissingProps) {
  if (!pool) {
    return ways.coverage ? (
      <p class="hint">Nothing was followed while it was told: who did not tell it is not known.</p>
    ) : null
  }
  const missing = pool.outlets - pool.carried
  const shown = pool.missing.slice(0, most)
  return (
    <>
      <h3>Not seen to tell it</h3>
      <p>{poolInWords(pool)}</p>
      {shown.length > 0 && (
        <ul class="missing">
          {shown.map(({ id, name, country }) => (
            <li>
              <Named to="outlets" id={id} name={name} />
              {country && <span class="meta"> {countryName(country, countries)}</span>}
            </li>
          ))}
          {missing > shown.length && <li class="meta">and {missing - shown.length} more</li>}
        </ul>
      )}
    </>
  )
}
