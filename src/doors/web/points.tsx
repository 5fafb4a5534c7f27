import type { Point, PointKind } from '../../domain/point.ts'
import { KIND_ORDER, type StoryPage } from '../../views/story-page.ts'
import { A_PAGE, type CardRoom, shares } from '../../views/story-room.ts'
import { type Witness, witnessesOf } from '../../views/witnesses.ts'
import { Quoted } from './cite.tsx'
import { withWrittenDates } from './dates.ts'
import { PointCard } from './point-card.tsx'
import type { Ways } from './ways.ts'
import { counted } from './words.ts'

interface PointsProps {
  story: StoryPage
  ways: Ways
  /** Points of one kind that are shown. */
  points: number
  /** Points of all kinds that are shown. */
  pointsInAll: number
  singles: number
  card: CardRoom
}

/** The points of one kind. */
interface KindOfPoints {
  kind: PointKind
  heading: string
  points: Point[]
}

/** A story's points in the order in which they are shown, kind by kind. */
export function orderedPoints({ points }: Pick<StoryPage, 'points'>): Point[] {
  return kindsOf(points).flatMap(group => group.points)
}

function kindsOf(points: readonly Point[]): KindOfPoints[] {
  return KIND_ORDER.map(({ kind, heading }) => ({
    kind,
    heading,
    points: points.filter(each => each.kind === kind),
  })).filter(group => group.points.length > 0)
}

/** The points of a story as cards, grouped by kind, differences first; what one report alone states is folded away. */
export function Points({ story, ...told }: PointsProps) {
  const groups = kindsOf(story.points)
  const compared = groups.filter(({ kind }) => kind !== 'single')
  const single = groups.find(({ kind }) => kind === 'single')
  const witnesses = witnessesOf(story)
  const shown = shares(
    compared.map(({ points }) => points.length),
    told.points,
    told.pointsInAll,
  )
  return (
    <>
      {compared.length === 0 && <p>No two reports make claims about the same thing.</p>}
      {compared.length > 1 && <Glance groups={compared} ways={told.ways} />}
      {compared.map((group, index) => (
        <OneKind group={group} story={story} witnesses={witnesses} {...told} points={shown[index]} />
      ))}
      {single && <Singles group={single} {...told} story={story} />}
    </>
  )
}

/** Points on a page of their own, which may begin and end within a kind. */
export function SomePoints({
  points,
  story,
  ways,
  card,
}: Omit<PointsProps, 'points' | 'pointsInAll' | 'singles'> & { points: readonly Point[] }) {
  const witnesses = witnessesOf(story)
  return (
    <>
      {kindsOf(points).map(group => (
        <OneKind group={group} story={story} witnesses={witnesses} ways={ways} points={Infinity} card={card} />
      ))}
    </>
  )
}

/** How many points of each kind there are: the way to each. */
function Glance({ groups, ways }: { groups: readonly KindOfPoints[]; ways: Ways }) {
  return (
    <nav aria-label="Kinds of points">
      <ul class="glance">
        {groups.map(({ kind, heading, points }) => (
          <li class={`kind-${kind}`}>
            <a href={`#${ways.id(`kind-${kind}`)}`}>
              {heading} <span class="count">{points.length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface OneKindProps extends Omit<PointsProps, 'singles' | 'pointsInAll'> {
  group: KindOfPoints
  witnesses: ReadonlyMap<string, Witness>
}

function OneKind({ group, story, witnesses, ways, points: most, card }: OneKindProps) {
  const { kind, heading, points } = group
  const id = ways.id(`kind-${kind}`)
  return (
    <section class={`kind kind-${kind}`} aria-labelledby={id}>
      <h3 id={id}>
        {heading} <span class="count">{points.length}</span>
      </h3>
      <div class="points">
        {points.slice(0, most).map(point => (
          <PointCard point={point} story={story} witnesses={witnesses} ways={ways} room={card} />
        ))}
      </div>
      {points.length > most && <AllOfKind group={group} story={story} ways={ways} />}
    </section>
  )
}

/** The way to the page on which the points of a kind begin. */
function AllOfKind({
  group: { kind, heading, points },
  story,
  ways,
}: {
  group: KindOfPoints
  story: StoryPage
  ways: Ways
}) {
  if (!ways.part) return null
  const first = orderedPoints(story).findIndex(each => each.kind === kind)
  const href = `${ways.part('points', Math.floor(first / A_PAGE.points) + 1)}#${ways.id(`kind-${kind}`)}`
  return (
    <p class="more">
      <a href={href}>
        All {counted(points.length, 'point')} <span class="spoken">of the kind {heading}</span>
      </a>
    </p>
  )
}

function Singles({
  group,
  story,
  ways,
  singles,
}: Omit<OneKindProps, 'witnesses' | 'points' | 'card'> & { singles: number }) {
  return (
    <details class="kind kind-single" id={ways.id('kind-single')}>
      <summary>
        {group.heading} <span class="count">{group.points.length}</span>
      </summary>
      <ul class="singles">
        {group.points.slice(0, singles).map(({ about, claims }) => (
          <li>
            <span class="about" dir="auto">
              {withWrittenDates(about)}:
            </span>{' '}
            {claims.slice(0, 1).map(claim => (
              <Quoted span={claim.span} address={ways.span} />
            ))}
          </li>
        ))}
      </ul>
      {group.points.length > singles && <AllOfKind group={group} story={story} ways={ways} />}
    </details>
  )
}
