import type { BarPart, CoverageBar, OutletName } from '../../domain/coverage.ts'
import { Lane, Strip } from './coverage-strip.tsx'
import { ToldBy } from './outlet-links.tsx'
import { barHeading, barInWords, knownWords, ofUnit, partName, percentOf } from './coverage-words.ts'
import { counted } from './words.ts'

interface BarProps {
  bar: CoverageBar
  /** Of the element. */
  id: string
  countries: Readonly<Record<string, string>>
  /** Parts that told it and have a row of their own; the others are folded. */
  most: number
  /** Whether outlets were followed while it was told. */
  isFollowed: boolean
  /** Outlets by id, where rows name them. */
  names?: ReadonlyMap<string, OutletName>
  /** Whether outlets and owners lead to their pages. */
  withLinks?: boolean
}

/** One bar: a strip of all its parts, and its table with the followed pool beside. */
export function Bar(props: BarProps) {
  const { bar, id, countries, most, isFollowed } = props
  const { pool, total, lens } = bar
  const { shown, more, untold, hatched } = rowsOf(bar, most)
  return (
    <figure class="coverage-bar" aria-labelledby={id}>
      <figcaption id={id}>
        {barHeading(bar)}
        {lens?.isPrivate && <span class="beside"> (at this machine alone)</span>}
        <Rated bar={bar} />
      </figcaption>
      <Strip bar={bar} words={barInWords(bar, countries)} id={id} />
      <table class="bar-table">
        <Head bar={bar} />
        <tbody>
          {shown.map(part => (
            <Row part={part} {...props} />
          ))}
          <Folded parts={more} words={counted(more.length, 'more part')} {...props} />
          <Folded parts={untold} words={`${counted(untold.length, 'more side')} that nobody told it from`} {...props} />
          {hatched.map(part => (
            <Row part={part} {...props} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">all</th>
            <td class="number">{total}</td>
            {hasShares(bar) && <td />}
            {pool && (
              <td class="share">
                {pool.total}
                {pool.known < pool.total && ` (${knownWords(bar, pool.known)})`}
              </td>
            )}
          </tr>
        </tfoot>
      </table>
      {isFollowed && !pool && (
        <p class="hint">No followed outlets beside it: in which way the others would have told it is not known.</p>
      )}
    </figure>
  )
}

/** Of how many a rater says anything: what shares of its bar are of. */
function Rated({ bar }: { bar: CoverageBar }) {
  const { lens, known, total, unit } = bar
  if (!lens) return null
  return (
    <span class="beside">
      : {known} of {ofUnit(total, unit)} rated
    </span>
  )
}

/** What columns count, and of what their shares are. */
function Head({ bar }: { bar: CoverageBar }) {
  const { unit, known, pool } = bar
  return (
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
            Of {knownWords(bar, known)}
          </th>
        )}
        {pool && (
          <th scope="col" class="share">
            Followed
            {hasPoolShares(bar) && (
              <>
                , <br />
                of {knownWords(bar, pool.known)}
              </>
            )}
          </th>
        )}
      </tr>
    </thead>
  )
}

/** Shares are told where enough are known. */
const hasShares = ({ parts }: CoverageBar): boolean => parts.some(({ share }) => share !== null)

const hasPoolShares = ({ parts }: CoverageBar): boolean => parts.some(({ pool }) => pool && pool.share !== null)

/** Sides of the pool that nobody told it from and that have a row of their own. */
const MOST_UNTOLD = 5

/** Which parts have rows: those that told it most, and of the others the largest in the pool. */
function rowsOf({ parts }: CoverageBar, most: number) {
  const sides = parts.filter(({ isHatched }) => !isHatched)
  const told = sides.filter(({ count }) => count > 0)
  const none = sides.filter(({ count }) => count === 0).sort((a, b) => (b.pool?.count ?? 0) - (a.pool?.count ?? 0))
  const [more, untold] = [told.slice(most), none.slice(Math.min(MOST_UNTOLD, Math.ceil(most / 2)))]
  const folded = new Set([more, untold].flatMap(each => (each.length > 1 ? each : [])))
  return {
    shown: sides.filter(part => !folded.has(part)),
    more: more.filter(part => folded.has(part)),
    untold: untold.filter(part => folded.has(part)),
    hatched: parts.filter(({ isHatched }) => isHatched),
  }
}

function Row({ part, ...props }: BarProps & { part: BarPart }) {
  const { bar } = props
  return (
    <>
      <tr class={part.isHatched ? 'hatched' : undefined}>
        <th scope="row">
          <PartName part={part} {...props} />
          <Outlets part={part} {...props} />
        </th>
        <Numbers bar={bar} {...part} />
      </tr>
      {part.share !== null && (
        <tr class="drawn" aria-hidden="true">
          <td colspan={3 + Number(bar.pool !== null)}>
            <Lane share={part.share} ofPool={part.pool?.share ?? null} />
          </td>
        </tr>
      )}
    </>
  )
}

function Numbers({ bar, count, share, pool }: { bar: CoverageBar } & Pick<BarPart, 'count' | 'share' | 'pool'>) {
  return (
    <>
      <td class="number">{count}</td>
      {hasShares(bar) && <td class="share">{percentOf(share)}</td>}
      {bar.pool && (
        <td class="share">
          {pool?.count ?? 0}
          {pool && pool.share !== null && ` (${percentOf(pool.share)})`}
        </td>
      )}
    </>
  )
}

/** Parts that a folded row names. */
const MOST_FOLDED = 100

/** Many small parts as one row that adds them up and names them. */
function Folded({ parts, words, ...props }: BarProps & { parts: readonly BarPart[]; words: string }) {
  if (parts.length === 0) return null
  const { bar } = props
  const sum = (numberOf: (part: BarPart) => number) => parts.reduce((total, part) => total + numberOf(part), 0)
  const all = {
    count: sum(({ count }) => count),
    share: hasShares(bar) ? sum(({ share }) => share ?? 0) : null,
    pool: bar.pool && {
      count: sum(({ pool }) => pool?.count ?? 0),
      share: hasPoolShares(bar) ? sum(({ pool }) => pool?.share ?? 0) : null,
    },
  }
  return (
    <tr>
      <th scope="row">
        <details class="who">
          <summary>{words}</summary>
          <ul>
            {parts.slice(0, MOST_FOLDED).map(part => (
              <li>
                <PartName part={part} {...props} />: {inNumbers(part, bar)}
              </li>
            ))}
            {parts.length > MOST_FOLDED && <li>and {parts.length - MOST_FOLDED} more</li>}
          </ul>
        </details>
      </th>
      <Numbers bar={bar} {...all} />
    </tr>
  )
}

/** "2 reports, 5 followed". */
function inNumbers({ count, pool }: BarPart, { unit }: CoverageBar): string {
  return [...(count > 0 ? [ofUnit(count, unit)] : []), ...(pool ? [`${pool.count} followed`] : [])].join(', ')
}

/** What a part is; owners lead to their pages where outlets do. */
function PartName({ part, bar, countries, withLinks }: BarProps & { part: BarPart }) {
  const words = <bdi>{partName(part, bar, countries)}</bdi>
  if (!withLinks || bar.dimension !== 'owner' || part.isHatched) return words
  return <a href={`/owners/${encodeURIComponent(part.key)}`}>{words}</a>
}

function Outlets({ part, bar, countries, names, withLinks }: BarProps & { part: BarPart }) {
  if (!names || part.outlets.length === 0) return null
  return (
    <details class="who">
      <summary>
        {part.outlets.length === 1 ? 'the outlet' : `the ${part.outlets.length} outlets`}
        <span class="spoken"> of {partName(part, bar, countries)}</span>
      </summary>
      <ul>
        {part.outlets.map(id => (
          <li>
            <ToldBy outlet={names.get(id) ?? { id, name: id }} withLinks={withLinks} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What ticks and hatching mean. */
export function BarKey({ unit, withPool }: { unit: CoverageBar['unit']; withPool: boolean }) {
  return (
    <p class="hint">
      Every {unit === 'report' ? 'independent report' : 'outlet'} stands in one part of each bar; what is not known, not
      rated or not applicable is hatched.{' '}
      {unit === 'outlet' &&
        'An outlet of several articles stands with its own reporting where it has some, and in the language of most of them. '}
      Shares are of those that are known or rated, are told from five of them on, and are rounded.
      {withPool && ' A tick shows the same share of the outlets that were followed and reachable.'}
    </p>
  )
}
