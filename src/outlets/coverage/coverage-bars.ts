// Bars of a story: how its reports, and the outlets that carry them, spread over what is known of outlets.
import type { BarLens, BarPart, CoverageBar, CoverageDimension } from '../../domain/coverage.ts'
import { BUCKETS, type Lens } from '../../domain/lens.ts'
import type { Outlet, Owner } from '../../domain/outlet.ts'
import { agreements, DISPUTED } from './agreement.ts'
import { bucketSide, type Rated, ratedSides } from './rated-side.ts'
import { type Side, sideOf, UNKNOWN } from './side.ts'
import { reportingRank, type Teller } from './tellers.ts'

/** Under so many that are known or rated no share is told. */
const FEW = 5
/** Ids of outlets that a part names. */
const MOST_NAMED = 300

/** What bars are made of. */
export interface BarsOf {
  reports: readonly Teller[]
  outlets: readonly Teller[]
  /** Outlets that were followed, alive and reachable; null where nothing is followed. */
  pool: readonly Outlet[] | null
  /** The owner at the top, by outlet id. */
  groups: ReadonlyMap<string, Owner['group']>
  /** The newest lens first. */
  rated: readonly Rated[]
}

/** A dimension: the side of a teller, and that of an outlet of the pool where the pool has sides. */
interface Dimension {
  dimension: CoverageDimension
  lens?: Lens
  side: (teller: Teller) => Side
  poolSide?: (outlet: Outlet) => Side
  /** Sides that are shown even where nobody is on them, in the pool neither. */
  sides?: readonly Side[]
  /** Of parts: those of one rank are ordered by count. */
  rank?: (key: string) => number
}

/** All bars: each dimension and each lens by report and by outlet. */
export function coverageBars(of: BarsOf): CoverageBar[] {
  return dimensionsOf(of).flatMap(dimension => [
    barOf(dimension, 'report', of.reports, of.pool),
    barOf(dimension, 'outlet', of.outlets, of.pool),
  ])
}

function dimensionsOf({ groups, rated }: BarsOf): Dimension[] {
  const country = ({ country: code }: Outlet) => sideOf(code?.toUpperCase())
  const kind = (outlet: Outlet) => sideOf(outlet.kind)
  const owner = ({ id }: Outlet) => ownerSide(groups.get(id))
  const sided = ratedSides(rated)
  return [
    { dimension: 'reporting', side: teller => teller.reporting, rank: reportingRank },
    { dimension: 'country', side: ({ outlet }) => country(outlet), poolSide: country },
    // What an outlet of the pool would tell it in is the language that it is documented with first.
    {
      dimension: 'language',
      side: teller => teller.language,
      poolSide: ({ languages: [first] }) => sideOf(first?.split('-', 1)[0]),
    },
    { dimension: 'kind', side: ({ outlet }) => kind(outlet), poolSide: kind },
    { dimension: 'owner', side: ({ outlet }) => owner(outlet), poolSide: owner },
    ...sided.map(({ each, side }) => lensDimension(each, side)),
    ...agreements(sided).map(({ each, side }) => agreementDimension(each, side)),
  ]
}

function agreementDimension(each: Pick<Rated, 'lens'>, side: (outlet: Outlet) => Side): Dimension {
  const { sides = [], rank = () => 0, ...dimension } = lensDimension(each, side)
  return {
    ...dimension,
    sides: [...sides, DISPUTED],
    rank: key => (key === DISPUTED.key ? sides.length : rank(key)),
  }
}

function lensDimension({ lens }: Pick<Rated, 'lens'>, side: (outlet: Outlet) => Side): Dimension {
  const ofState = lens.scale.dimension === 'state-control'
  const buckets: readonly string[] = BUCKETS[lens.scale.dimension]
  return {
    dimension: ofState ? 'state' : 'lens',
    lens,
    side: ({ outlet }) => side(outlet),
    poolSide: side,
    ...(!ofState && { sides: BUCKETS[lens.scale.dimension].map(bucket => bucketSide(lens, bucket)) }),
    rank: key => buckets.indexOf(key.split(' ', 1)[0]),
  }
}

const ownerSide = (group: Owner['group'] | undefined): Side => (group ? { key: group.id, label: group.name } : UNKNOWN)

function barOf(
  { dimension, lens, side, poolSide, sides = [], rank = () => 0 }: Dimension,
  unit: CoverageBar['unit'],
  tellers: readonly Teller[],
  pool: readonly Outlet[] | null,
): CoverageBar {
  const followed = pool && poolSide ? tallied(pool, poolSide) : null
  const parts = partsOf([...sides, ...(followed?.sides ?? [])], tellers, side)
  const known = sum(parts.filter(({ isHatched }) => !isHatched))
  for (const part of parts) {
    part.share = shareOf(part, part.count, known)
    if (followed) {
      const count = followed.counts.get(part.key) ?? 0
      part.pool = { count, share: shareOf(part, count, followed.known) }
    }
  }
  return {
    dimension,
    unit,
    total: tellers.length,
    known,
    parts: parts.sort(
      (a, b) => Number(a.isHatched) - Number(b.isHatched) || rank(a.key) - rank(b.key) || byCount(a, b),
    ),
    pool: followed && { total: followed.total, known: followed.known },
    ...(lens && { lens: barLens(lens) }),
  }
}

function partsOf(sides: readonly Side[], tellers: readonly Teller[], side: (teller: Teller) => Side): BarPart[] {
  const parts = new Map<string, BarPart>()
  const named = new Map<string, Set<string>>()
  for (const each of sides) if (!parts.has(each.key)) parts.set(each.key, emptyPart(each))
  for (const teller of tellers) {
    const its = side(teller)
    const part = parts.get(its.key) ?? emptyPart(its)
    parts.set(its.key, part)
    part.count++
    const ids = named.get(its.key)
    if (ids) ids.add(teller.outlet.id)
    else named.set(its.key, new Set([teller.outlet.id]))
  }
  for (const [key, ids] of named) parts.get(key)!.outlets = [...ids].slice(0, MOST_NAMED)
  return [...parts.values()]
}

const emptyPart = (side: Side): BarPart => ({
  ...side,
  count: 0,
  share: null,
  pool: null,
  isHatched: side.isHatched ?? false,
  outlets: [],
})

function tallied(pool: readonly Outlet[], sideOfIts: (outlet: Outlet) => Side) {
  const sides = new Map<string, Side>()
  const counts = new Map<string, number>()
  let known = 0
  for (const outlet of pool) {
    const side = sideOfIts(outlet)
    if (!sides.has(side.key)) sides.set(side.key, side)
    counts.set(side.key, (counts.get(side.key) ?? 0) + 1)
    if (!side.isHatched) known++
  }
  return { sides: [...sides.values()], counts, known, total: pool.length }
}

const shareOf = ({ isHatched }: BarPart, count: number, known: number): number | null =>
  isHatched || known < FEW ? null : count / known

const sum = (parts: readonly BarPart[]): number => parts.reduce((total, { count }) => total + count, 0)

/** What told more stands first; of what told nothing, what is followed more. */
const byCount = (a: BarPart, b: BarPart): number =>
  b.count - a.count || (b.pool?.count ?? 0) - (a.pool?.count ?? 0) || (a.key < b.key ? -1 : 1)

/** A lens as a bar names it. */
export function barLens({ id, rater, scale, importedAt, ratedFrom, ratedTo, isPrivate }: Lens): BarLens {
  return {
    id,
    rater,
    dimension: scale.dimension,
    importedAt,
    ...(ratedFrom !== undefined && { ratedFrom }),
    ...(ratedTo !== undefined && { ratedTo }),
    isPrivate,
  }
}
