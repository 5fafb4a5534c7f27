import type { NameForm, StoryName, StorySpeaker } from '../../domain/story.ts'
import type { StoryPage } from '../../views/story-page.ts'
import { Citations } from './cite.tsx'
import type { Ways } from './ways.ts'
import { counted } from './words.ts'

/** Speakers on one page of them. */
export const SPEAKERS_A_PAGE = 30

/** Where a speaker of the story is told of. */
export function speakerWay(id: string, { speakers = [] }: Pick<StoryPage, 'speakers'>, ways: Ways): string {
  const anchor = `#${ways.id(`speaker-${id}`)}`
  const page = Math.floor(speakers.findIndex(speaker => speaker.id === id) / SPEAKERS_A_PAGE) + 1
  return ways.part ? `${ways.part('speakers', page)}${anchor}` : anchor
}

interface SpeakersProps {
  story: StoryPage
  ways: Ways
  speakers: readonly StorySpeaker[]
}

/** Whom the points of a story rest on: each speaker with the forms of its name, and through whom it was heard. */
export function Speakers({ story, ways, speakers }: SpeakersProps) {
  const names = new Map(story.speakers?.map(({ id, name }) => [id, name]))
  return (
    <ul class="speakers">
      {speakers.map(({ id, name, points, through, forms }) => (
        <li id={ways.id(`speaker-${id}`)}>
          <b class="speaker" dir="auto">
            {name}
          </b>{' '}
          <span class="meta">
            {counted(points, 'point')}
            {through.length > 0 && <> · heard through {through.map(each => names.get(each) ?? each).join(', ')}</>}
          </span>
          <Forms forms={forms} of={name} ways={ways} />
        </li>
      ))}
    </ul>
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
