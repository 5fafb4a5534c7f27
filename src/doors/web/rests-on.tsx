import type { Point } from '../../domain/point.ts'
import type { StoryPage } from '../../views/story-page.ts'
import type { Ways } from './ways.ts'
import { speakerWay } from './speakers.tsx'
import { counted } from './words.ts'

/** Speakers that are named; the others are counted. */
const NAMED = 4

/** What a point rests on: independent reports, and the speakers that these follow. */
export function RestsOn({ point, story, ways }: { point: Point; story: StoryPage; ways: Ways }) {
  const known = new Map(story.speakers?.map(speaker => [speaker.id, speaker]))
  const found = (point.restsOn ?? []).flatMap(id => known.get(id) ?? [])
  const speakers = found.length > 0 ? found.length : point.speakers
  return (
    <p class="rests">
      Rests on {counted(point.reports, 'report')}
      {speakers > 0 && <>, {counted(speakers, 'speaker')}</>}
      {found.slice(0, NAMED).map((speaker, index) => (
        <>
          {index === 0 ? ': ' : ', '}
          <a href={speakerWay(speaker.id, story, ways)} dir="auto">
            {speaker.name}
          </a>
        </>
      ))}
      {found.length > NAMED && ` and ${found.length - NAMED} more`}
    </p>
  )
}
