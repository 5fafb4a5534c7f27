import type { Point } from '../../domain/point.ts'
import type { NameForm, StoryName, StorySpeaker } from '../../domain/story.ts'
import { excerpt } from '../../views/excerpt.ts'
import type { StoryPage } from '../../views/story-page.ts'
import { A_PAGE, roomOf } from '../../views/story-room.ts'
import { Citations } from './cite.tsx'
import { withWrittenDates } from './dates.ts'
import type { Ways } from './ways.ts'
import { counted } from './words.ts'

/** Where a speaker of the story is told of. */
export function speakerWay(id: string, story: StoryPage, ways: Ways): string {
  const anchor = `#${ways.id(`speaker-${id}`)}`
  const index = (story.speakers ?? []).findIndex(speaker => speaker.id === id)
  const isHere = ways.home === undefined && index < roomOf(story).speakers
  if (isHere || !ways.part) return anchor
  return `${ways.part('speakers', Math.floor(index / A_PAGE.speakers) + 1)}${anchor}`
}

interface SpeakersProps {
  story: StoryPage
  ways: Ways
  speakers: readonly StorySpeaker[]
}

/** Whom the points of a story rest on: each speaker with the forms of its name, and through whom it was heard. */
export function Speakers({ story, ways, speakers }: SpeakersProps) {
  const names = new Map(story.speakers?.map(({ id, name }) => [id, name]))
  const restOn = pointsBySpeaker(story)
  return (
    <ul class="speakers">
      {speakers.map(({ id, name, points, through, forms }) => (
        <li id={ways.id(`speaker-${id}`)}>
          <b class="speaker" dir="auto">
            {name}
          </b>{' '}
          <span class="meta">
            <OfPoints points={restOn.get(id) ?? []} total={points} ways={ways} />
            {through.length > 0 && <> · heard through {through.map(each => names.get(each) ?? each).join(', ')}</>}
          </span>
          <Forms forms={forms} of={name} ways={ways} />
        </li>
      ))}
    </ul>
  )
}

function pointsBySpeaker({ points }: StoryPage): Map<string, Point[]> {
  const found = new Map<string, Point[]>()
  for (const point of points) {
    if (point.kind === 'single') continue
    for (const id of point.restsOn ?? []) {
      const known = found.get(id)
      if (known) known.push(point)
      else found.set(id, [point])
    }
  }
  return found
}

/** Points of a speaker that are named. */
const NAMED = 3

/** Which points rest on a speaker: their number, and the way to the first. */
function OfPoints({ points, total, ways }: { points: readonly Point[]; total: number; ways: Ways }) {
  const shown = points.slice(0, NAMED)
  return (
    <>
      {counted(total, 'point')}
      {shown.map(({ id, about }, index) => (
        <>
          {index === 0 ? ': ' : ', '}
          <a href={ways.point?.(id) ?? `#${ways.id(`point-${id}`)}`} dir="auto">
            {excerpt(withWrittenDates(about), 60)}
          </a>
        </>
      ))}
      {points.length > shown.length && ' …'}
    </>
  )
}

/** Bearers of names that are written in several forms. */
export function Names({ names, ways }: { names: readonly StoryName[]; ways: Ways }) {
  return (
    <ul class="speakers">
      {names.map(({ id, name, forms }) => (
        <li id={ways.id(`name-${id}`)}>
          <b class="speaker" dir="auto">
            {name}
          </b>
          <Forms forms={forms} of={name} ways={ways} />
        </li>
      ))}
    </ul>
  )
}

/** The forms of one name, why each is taken for it, and where it stands. */
function Forms({ forms, of, ways }: { forms: readonly NameForm[]; of: string; ways: Ways }) {
  const others = forms.filter(({ form }) => form !== of)
  if (others.length === 0) return null
  return (
    <details class="how">
      <summary>
        also{' '}
        {others.slice(0, 3).map((each, index) => (
          <>
            {index > 0 && ', '}
            <bdi>{each.form}</bdi>
          </>
        ))}
        {others.length > 3 && ` and ${others.length - 3} more`}
        <span class="spoken">: why these are {of}</span>
      </summary>
      <ul class="forms">
        {forms.map(({ form, because, spans }) => (
          <li>
            <q dir="auto">{form}</q> {because}
            <Citations spans={spans} address={ways.span} from={1} />
          </li>
        ))}
      </ul>
    </details>
  )
}
