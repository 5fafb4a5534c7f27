import type { Point, PointKind } from '../../domain/point.ts'
import { KIND_ORDER, type StoryPage } from '../../views/story-page.ts'
import { type Witness, witnessesOf } from '../../views/witnesses.ts'
import { Quoted } from './cite.tsx'
import { PointCard } from './point-card.tsx'
import type { Ways } from './ways.ts'

interface PointsProps {
  story: StoryPage
  ways: Ways
}

/** The points of one kind. */
interface KindOfPoints {
  kind: PointKind
  heading: string
  points: Point[]
}

/** Every point as a card, grouped by kind, differences first; what one report alone states is folded away. */
export function Points({ story, ways }: PointsProps) {
  const groups = KIND_ORDER.map(order => ({ ...order, points: story.points.filter(({ kind }) => kind === order.kind) }))
  const shown = groups.filter(({ kind, points }) => points.length > 0 && kind !== 'single')
  const single = groups.find(({ kind }) => kind === 'single')
  const witnesses = witnessesOf(story)
  return (
    <>
      {shown.length === 0 && <p>No two reports make claims about the same thing.</p>}
      {shown.length > 1 && <Glance groups={shown} ways={ways} />}
      {shown.map(group => (
        <OneKind group={group} story={story} witnesses={witnesses} ways={ways} />
      ))}
      {single && single.points.length > 0 && <Singles group={single} ways={ways} />}
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

interface OneKindProps extends PointsProps {
  group: KindOfPoints
  witnesses: ReadonlyMap<string, Witness>
}

function OneKind({ group: { kind, heading, points }, story, witnesses, ways }: OneKindProps) {
  const id = ways.id(`kind-${kind}`)
  return (
    <section class={`kind kind-${kind}`} aria-labelledby={id}>
      <h3 id={id}>
        {heading} <span class="count">{points.length}</span>
      </h3>
      <div class="points">
        {points.map(point => (
          <PointCard point={point} story={story} witnesses={witnesses} ways={ways} />
        ))}
      </div>
    </section>
  )
}

function Singles({ group, ways }: { group: KindOfPoints; ways: Ways }) {
  return (
    <details class="kind kind-single" id={ways.id('kind-single')}>
      <summary>
        {group.heading} <span class="count">{group.points.length}</span>
      </summary>
      <ul class="singles">
        {group.points.map(({ about, claims }) => (
          <li>
            <span class="about">{about}:</span>{' '}
            {claims.slice(0, 1).map(claim => (
              <Quoted span={claim.span} address={ways.span} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
