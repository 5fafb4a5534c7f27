import type { BarPart, CoverageBar, OutletName } from '../../domain/coverage.ts'
import { barHeading, barInWords, partName, percentOf } from './coverage-words.ts'

interface BarProps {
  bar: CoverageBar
  /** Of the element. */
  id: string
  countries: Readonly<Record<string, string>>
  /** Parts that are shown before the rest is led to. */
  most: number
  /** Outlets by id, where rows name them. */
  names?: ReadonlyMap<string, OutletName>
  /** Where an outlet has a page. */
  outlet?: (id: string) => string
}

/** One bar: a strip of all its parts, and its table with the followed pool beside. */
export function Bar(props: BarProps) {
  const { bar, id, countries, most } = props
  const { parts, pool, known, total, unit, lens } = bar
  const shown = parts.filter((part, at) => at < most || part.isHatched)
  const hidden = parts.length - shown.length
  return (
    <figure class="coverage-bar" aria-labelledby={id}>
      <figcaption id={id}>
        {barHeading(bar)}
        {lens?.isPrivate && <span class="private"> (at this machine alone)</span>}
      </figcaption>
      <Strip bar={bar} words={barInWords(bar, countries)} id={id} />
      <table class="bar-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="spoken">Part</span>
            </th>
            <th scope="col" class="number">
              {unit === 'report' ? 'Reports' : 'Outlets'}
            </th>
            {hasShares(bar) && (
              <th scope="col" class="share">
                Of {known} {lens ? 'rated' : 'known'}
              </th>
            )}
            {pool && (
              <th scope="col" class="share">
                Followed
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(part => (
            <Row part={part} {...props} />
          ))}
        </tbody>
        <tfoot>
          <NoneOfThem bar={bar} />
          <tr>
            <th scope="row">all{hidden > 0 && `, ${hidden} more parts among them`}</th>
            <td class="number">{total}</td>
            {hasShares(bar) && <td />}
            {pool && <td class="share">{pool.total}</td>}
          </tr>
        </tfoot>
      </table>
    </figure>
  )
}

/** Shares are told where enough are known. */
const hasShares = ({ parts }: CoverageBar): boolean => parts.some(({ share }) => share !== null)

/** Outlets that were followed and are on sides that nobody told it from. */
function NoneOfThem({ bar }: { bar: CoverageBar }) {
  const { pool, parts } = bar
  const others = (pool?.total ?? 0) - parts.reduce((sum, part) => sum + (part.pool?.count ?? 0), 0)
  if (others === 0) return null
  return (
    <tr>
      <th scope="row">in none of these</th>
      <td class="number">0</td>
      {hasShares(bar) && <td />}
      <td class="share">{others}</td>
    </tr>
  )
}

function Row({ part, ...props }: BarProps & { part: BarPart }) {
  const { bar } = props
  const { count, share, pool, isHatched } = part
  return (
    <>
      <tr class={isHatched ? 'hatched' : undefined}>
        <th scope="row">
          <PartName part={part} {...props} />
          <Outlets part={part} {...props} />
        </th>
        <td class="number">{count}</td>
        {hasShares(bar) && <td class="share">{percentOf(share)}</td>}
        {bar.pool && (
          <td class="share">
            {pool?.count ?? 0}
            {pool && pool.share !== null && ` (${percentOf(pool.share)})`}
          </td>
        )}
      </tr>
      <tr class="drawn" aria-hidden="true">
        <td colspan={2 + Number(hasShares(bar)) + Number(bar.pool !== null)}>
          <Lane part={part} bar={bar} />
        </td>
      </tr>
    </>
  )
}

/** What a part is; owners lead to their pages where outlets do. */
function PartName({ part, bar, countries, outlet }: BarProps & { part: BarPart }) {
  const words = <bdi>{partName(part, bar, countries)}</bdi>
  if (!outlet || bar.dimension !== 'owner' || part.isHatched) return words
  return <a href={`/owners/${encodeURIComponent(part.key)}`}>{words}</a>
}

/** How long the part is, of all; the tick is the same part of all outlets that were followed. */
function Lane({ part: { count, pool, isHatched }, bar }: { part: BarPart; bar: CoverageBar }) {
  const tick = pool && bar.pool && bar.pool.total > 0 ? (100 * pool.count) / bar.pool.total : null
  return (
    <svg class="of-all" width="100%" height="10" aria-hidden="true">
      <rect class="ground" width="100%" height="10" />
      <rect class="part" width={percent(count, bar.total)} height="10" {...(isHatched && { fill: HATCH })} />
      {tick !== null && (
        <rect class="pool" x={`${Math.min(99, Math.round(10 * tick) / 10)}%`} y="0" width="2" height="10" />
      )}
    </svg>
  )
}

function Outlets({ part, names, outlet }: Pick<BarProps, 'names' | 'outlet'> & { part: BarPart }) {
  if (!names || part.outlets.length === 0) return null
  return (
    <details class="who">
      <summary>{part.outlets.length === 1 ? 'the outlet' : `the ${part.outlets.length} outlets`}</summary>
      <ul>
        {part.outlets.map(id => (
          <li>
            {outlet ? (
              <a href={outlet(id)}>
                <bdi>{names.get(id)?.name ?? id}</bdi>
              </a>
            ) : (
              <bdi>{names.get(id)?.name ?? id}</bdi>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Parts that a strip tells apart; the rest is one. */
const TONES = 5
const HATCH = 'url(#coverage-hatch)'

/** All parts beside each other: they fill the strip. */
function Strip({ bar, words, id }: { bar: CoverageBar; words: string; id: string }) {
  let from = 0
  const pieces = bar.parts.flatMap(({ count, isHatched }, at) => {
    if (count === 0) return []
    const piece = { from, count, isHatched, tone: Math.min(at, TONES) }
    from += count
    return [piece]
  })
  return (
    <svg class="strip" role="img" aria-labelledby={`${id}-words`} width="100%" height="16">
      <title id={`${id}-words`}>{words}</title>
      {pieces.map(piece => (
        <rect
          class={piece.isHatched ? 'part' : `part tone${piece.tone}`}
          x={percent(piece.from, bar.total)}
          width={percent(piece.count, bar.total)}
          height="16"
          {...(piece.isHatched && { fill: HATCH })}
        />
      ))}
    </svg>
  )
}

const percent = (part: number, total: number): string => `${total === 0 ? 0 : Math.round((1000 * part) / total) / 10}%`

/** The pattern of what is unknown, unrated or not applicable; once a page. */
export function Hatching() {
  return (
    <svg class="spoken" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="coverage-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="6" height="6" />
          <rect class="hatch-line" width="2" height="6" />
        </pattern>
      </defs>
    </svg>
  )
}

/** What ticks and hatching mean. */
export function BarKey({ unit, withPool }: { unit: CoverageBar['unit']; withPool: boolean }) {
  return (
    <p class="hint">
      Every {unit === 'report' ? 'independent report' : 'outlet'} stands in one part of each bar; what is not known, not
      rated or not applicable is hatched. Shares are told from five known on.
      {withPool && ' A tick shows the part among the outlets that were followed and reachable.'}
    </p>
  )
}
