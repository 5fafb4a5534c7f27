import type { ClaimKind } from '../../domain/claim.ts'
import type { Point } from '../../domain/point.ts'
import type { Report } from '../../domain/report.ts'
import type { StoryName, StorySpeaker } from '../../domain/story.ts'
import { agePoints } from './age-points.ts'
import { Buckets } from './buckets.ts'
import { datePoints } from './date-points.ts'
import { type Draft, pointsFrom } from './draft-point.ts'
import { Families } from './families.ts'
import { figurePoints } from './figure-points.ts'
import { firstPoints } from './first-points.ts'
import { type Heard, HeardClaims } from './heard.ts'
import { formOfName } from './name-forms.ts'
import { mostOfADay } from './most-of-a-day.ts'
import { mostOfANumber } from './most-of-a-number.ts'
import { homePoints } from './home-points.ts'
import { namePoints } from './name-points.ts'
import { oncePoints } from './once-points.ts'
import { SharedWords } from './shared-words.ts'
import { restsOn } from './rests-on.ts'
import { placePoints } from './place-points.ts'
import { revisedPoints } from './revised-points.ts'
import { sayingPoints } from './saying-points.ts'
import { SayingGroups } from './sayings.ts'
import { SpeakerKeys } from './speakers.ts'
import { speakerIds } from './speaker-id.ts'
import { storyNames } from './story-names.ts'
import { storySpeakers } from './story-speakers.ts'
import type { Standing } from './standing.ts'
import { isState, statePoints } from './state-points.ts'
import { withoutRepeats } from './told-twice.ts'
import { translationPoints } from './translation-points.ts'

/**
 * The points of a growing story. A family of rules is given its own claims alone, those of one article together; what is
 * remembered between two views is remembered inside the families (see memo.ts).
 */
export class StoryPoints {
  readonly #sharedWords = new SharedWords()
  readonly #speakers = new SpeakerKeys()
  readonly #heard = new HeardClaims()
  readonly #sayings = new SayingGroups()
  readonly #families = new Families(familyOf)
  readonly #byForm = new Buckets<Heard>(formOfName)

  /** What is told of the story as it stands; its points differences first. */
  of(standings: readonly Standing[], reports: readonly Report[]): Told {
    const { speakers, touched } = this.#speakers.of(standings)
    this.#heard.update(standings, reports, { speakers, touched }, (gone, come) => {
      this.#families.change(gone, come)
      this.#byForm.change(gone, come)
    })
    const heard = (family: Family) => this.#families.of(family)
    const byArticle = (family: Family) => this.#families.byArticle(family)
    const byForm = [...this.#byForm.lists().values()]
    const dates = mostOfADay(byArticle('date'))
    const figures = mostOfANumber(byArticle('figure'))
    const drafts: Draft[] = withoutRepeats([
      ...statePoints(heard('state')),
      ...figurePoints(figures.byArticle).map(figures.counted),
      ...agePoints(heard('age')),
      ...sayingPoints(byArticle('saying'), this.#sayings),
      ...datePoints(dates),
      ...oncePoints(byArticle('date')),
      ...firstPoints(heard('first'), dates),
      ...placePoints(heard('place')),
      ...homePoints(heard('place')),
      ...namePoints(byForm),
      ...revisedPoints(standings),
      ...translationPoints(byArticle('figure'), standings, reports),
    ])
    drafts.push(...this.#sharedWords.of(standings, reports, drafts))
    const leads = new Set(reports.map(({ lead }) => lead))
    const points = pointsFrom(drafts, draft => speakerIds(restsOn(draft.heard, leads)))
    return { points, speakers: storySpeakers(drafts, speakers, leads), names: storyNames(byForm) }
  }
}

/** The points of a story, the speakers that those that are shown rest on, and the names that it writes in several forms. */
export interface Told {
  points: Point[]
  speakers: StorySpeaker[]
  names: StoryName[]
}

type Family = 'figure' | 'age' | 'state' | 'saying' | 'date' | 'place' | 'first'

/** The family of rules that looks at a claim. */
function familyOf(heard: Heard): Family | undefined {
  const { claim } = heard
  if (isState(heard)) return 'state'
  if (claim.kind === 'figure') return claim.measure === 'age' ? 'age' : 'figure'
  return FAMILIES[claim.kind]
}

const FAMILIES: Readonly<Partial<Record<ClaimKind, Family>>> = {
  quote: 'saying',
  statement: 'saying',
  date: 'date',
  place: 'place',
  first: 'first',
}
