import type { ChartMark, SeriesChart } from '../../views/series-chart.ts'
import { numberWords } from './claim-told.ts'
import { writtenDate, writtenPeriod } from './dates.ts'

/** Pixels: the width is the reader's, the height is ours. */
const HEIGHT = 236
const TOP = 30
const BOTTOM = 200

/** Share of the width, in percent, between which dated counts stand; beyond it is the lane of the undated. */
const LEFT = 13
const RIGHT = { alone: 94, besideUndated: 80 }
const UNDATED = 91

interface FigureChartProps {
  chart: SeriesChart
  /** Of the element that holds it; others of the chart begin with it. */
  id: string
  about: string
  /** By index of the legend. */
  speakers: readonly string[]
}

/** Counts over time as dots: no line between them, since nobody counted there. Needs no script and reads without colour. */
export function FigureChart({ chart, id, about, speakers }: FigureChartProps) {
  const right = chart.hasUndated ? RIGHT.besideUndated : RIGHT.alone
  const across = (x: number | null) => (x === null ? UNDATED : LEFT + x * (right - LEFT))
  return (
    <svg
      class="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={String(HEIGHT)}
      direction="ltr"
    >
      <title id={`${id}-title`}>{about} over time</title>
      <desc id={`${id}-desc`}>{inWords(chart)}</desc>
      {chart.values.map(({ value, at }) => (
        <>
          <line class="grid" x1="0" x2="100%" y1={px(at)} y2={px(at)} />
          <text class="tick" x="0" y={String(Number(px(at)) - 4)}>
            {numberWords(value)}
          </text>
        </>
      ))}
      {chart.times.map(({ at, iso }, index) => (
        <>
          <line
            class="grid"
            x1={percent(across(at))}
            x2={percent(across(at))}
            y1={String(BOTTOM)}
            y2={String(BOTTOM + 6)}
          />
          <text class="tick" x={percent(across(at))} y={String(BOTTOM + 20)} {...standing(index, chart.times)}>
            {tickWords(iso, chart.times[index - 1]?.iso)}
          </text>
        </>
      ))}
      {chart.hasUndated && <Undated right={right} />}
      {chart.marks.map(mark => (
        <Mark mark={mark} across={across} speaker={speakers[mark.series]} />
      ))}
    </svg>
  )
}

const px = (at: number): string => String(Math.round(10 * (BOTTOM - at * (BOTTOM - TOP))) / 10)
const percent = (share: number): string => `${Math.round(100 * share) / 100}%`

/** The last of several times ends below its line, so that it does not run into the lane beside. */
function standing(index: number, times: SeriesChart['times']) {
  const isLast = index > 0 && index === times.length - 1
  return { 'text-anchor': isLast ? 'end' : 'middle', dx: isLast ? '12' : '0' }
}

/** A day below the chart, its year where the one before had another. */
function tickWords(iso: string, before: string | undefined): string {
  const words = writtenDate(iso)
  if (iso.length > 10) return words.split(', ')[1] === '00:00' ? words.split(', ')[0] : words.replace(/ \d{4},/, ',')
  return before?.slice(0, 4) === iso.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words
}

function Undated({ right }: { right: number }) {
  const edge = (right + 100) / 2 - 7
  return (
    <>
      <rect
        class="lane"
        x={percent(edge + 2)}
        width={percent(98 - edge)}
        y={String(TOP - 22)}
        height={String(BOTTOM - TOP + 22)}
      />
      <text class="tick" x={percent(UNDATED)} y={String(BOTTOM + 20)} text-anchor="middle">
        undated
      </text>
    </>
  )
}

interface MarkProps {
  mark: ChartMark
  across: (x: number | null) => number
  speaker: string
}

function Mark({ mark, across, speaker }: MarkProps) {
  const { count, x, y, low, high, series, beside, isNamed, period } = mark
  const { entry } = count
  const from = (at: number) => String(Math.round(10 * (y - at) * (BOTTOM - TOP)) / 10)
  return (
    <g class={`mark s${series} ${entry.asOf?.how ?? 'undated'} ${entry.bound}`}>
      {period && (
        <line class="period" x1={percent(across(period.from))} x2={percent(across(period.to))} y1={px(y)} y2={px(y)} />
      )}
      <svg x={percent(across(x))} y={px(y)} overflow="visible">
        <title>{markWords(mark, speaker)}</title>
        <g transform={beside > 0 ? `translate(${11 * beside} 0)` : undefined}>
          {high > low && (
            <path class="reach" d={`M0 ${from(low)}V${from(high)}M-5 ${from(low)}H5M-5 ${from(high)}H5`} />
          )}
          {entry.bound === 'at-least' && <path class="arrow" d="M0 -6V-20M-4 -15L0 -20L4 -15" />}
          {entry.bound === 'at-most' && <path class="arrow" d="M0 6V20M-4 15L0 20L4 15" />}
          {entry.bound === 'about' && <circle class="ring" r="9" />}
          {entry.value !== undefined && <path class="dot" d={SHAPES[series]} />}
          {isNamed && entry.value !== undefined && (
            <text class="number" y={NUMBER_ABOVE[entry.bound]} text-anchor="middle">
              {numberWords(entry.value)}
            </text>
          )}
        </g>
      </svg>
    </g>
  )
}

/** Where the number is written: above the mark, and what belongs to it. */
const NUMBER_ABOVE: Record<ChartMark['count']['entry']['bound'], string> = {
  exact: '-10',
  about: '-13',
  'at-least': '-24',
  'at-most': '-10',
  vague: '-10',
}

/** By index of the legend: a circle, a square, a triangle, a diamond, a triangle on its head, a cross, a star. */
export const SHAPES = [
  'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  'M-4.5 -4.5H4.5V4.5H-4.5Z',
  'M0 -6L6 4.5H-6Z',
  'M0 -6.5L6 0L0 6.5L-6 0Z',
  'M0 6L6 -4.5H-6Z',
  'M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
  'M0 -6.5L2 -2L6.5 -2L3 1.5L4 6L0 3.5L-4 6L-3 1.5L-6.5 -2L-2 -2Z',
]

const BOUNDS: Partial<Record<string, string>> = { about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' }

/** A count in words: "at least 12, 3 Mar 2026 (stated), the harbour master". */
function markWords({ count: { entry, claimIds } }: ChartMark, speaker: string): string {
  const { value, low, high, bound, asOf } = entry
  const amount = value === undefined ? `${numberWords(low)} to ${numberWords(high)} (vague)` : numberWords(value)
  const when = asOf ? `${writtenPeriod(asOf.from, asOf.to)} (${asOf.how})` : 'undated'
  const many = claimIds.length > 1 ? [`${claimIds.length} articles`] : []
  return [`${BOUNDS[bound] ?? ''}${amount}`, when, speaker, ...many].join(', ')
}

/** What the chart shows, for who does not see it. */
function inWords({ counts, marks, isLog, hasUndated }: SeriesChart): string {
  const dated = marks.filter(({ x }) => x !== null)
  const ends = [dated[0], dated.at(-1)].flatMap(mark => (mark ? [markWords(mark, '').replace(/, (?=,|$).*/, '')] : []))
  return [
    `${counts.length} counts${marks.length < counts.length ? `, ${marks.length} of them drawn` : ''}, each a mark; no line joins them.`,
    ends.length === 2 ? `The first: ${ends[0]}. The last: ${ends[1]}.` : '',
    hasUndated ? 'Undated counts stand in a lane of their own.' : '',
    isLog ? 'The scale is of powers of ten.' : '',
    'The table beside it has the same counts.',
  ]
    .filter(Boolean)
    .join(' ')
}
