// The page of a story's coverage alone: every bar with its outlets, the whole spread, everybody who is missing.
import type { StoryPage } from '../../views/story-page.ts'
import { Bar, BarKey } from './coverage-bar.tsx'
import { Hatching } from './coverage-strip.tsx'
import { type CoverageChoice, choiceQuery, chosenBars } from './coverage-choice.ts'
import { Gaps } from './coverage-gaps.tsx'
import { Missing, SpreadOf } from './coverage-spread.tsx'
import { barId, LensSwitch, RestsOn, UnitSwitch } from './coverage.tsx'
import { InStory } from './in-story.tsx'
import { Layout } from './layout.tsx'
import { Levels } from './story.tsx'
import { waysOfParts } from './ways.ts'

interface CoveragePageProps {
  story: StoryPage
  countries?: Readonly<Record<string, string>>
  choice: CoverageChoice
}

const MOST_PARTS = 250
const MOST_MISSING = 300

export function CoveragePage({ story, countries = {}, choice }: CoveragePageProps) {
  const { coverageNow: coverage } = story
  if (!coverage) return undefined
  const here = `/stories/${encodeURIComponent(story.id)}/coverage`
  const ways = { ...waysOfParts(story.id), coverageHere: (other: CoverageChoice) => `${here}${choiceQuery(other)}` }
  const { unit, main, ofState, shown, lens } = chosenBars(coverage, choice)
  const names = new Map(coverage.outlets.map(outlet => [outlet.id, outlet]))
  const bar = {
    countries,
    names,
    withLinks: true,
    most: MOST_PARTS,
    isFollowed: coverage.pool !== null,
  }
  return (
    <Layout
      title={`Coverage · ${story.title}`}
      notice={story.notice}
      json={`/stories/${encodeURIComponent(story.id)}.json`}
    >
      <Hatching />
      <InStory href={ways.home} title={story.title} />
      <h1 class="of-part">Coverage</h1>
      <Levels counts={story.counts} />
      <section class="coverage" aria-labelledby="rests">
        <h2 id="rests">On what it rests</h2>
        <RestsOn coverage={coverage} counts={story.counts} />
        <Gaps gaps={coverage.gaps} countries={countries} withLinks />
      </section>
      <section class="coverage" aria-labelledby="who">
        <h2 id="who">Who told it</h2>
        <UnitSwitch coverage={coverage} unit={unit} choice={choice} ways={ways} />
        <BarKey unit={unit} withPool={coverage.pool !== null} />
        <div class="bars">
          {main.map(each => (
            <Bar bar={each} id={ways.id(barId(each))} {...bar} />
          ))}
        </div>
        <h3>By rater</h3>
        <LensSwitch coverage={coverage} shown={lens} choice={choice} ways={ways} />
        <div class="bars">
          {[...shown, ...ofState].map(each => (
            <Bar bar={each} id={ways.id(barId(each))} {...bar} />
          ))}
        </div>
      </section>
      <section class="coverage" aria-labelledby="when">
        <h2 id="when">When, and who is missing</h2>
        <SpreadOf coverage={coverage} ways={ways} countries={countries} isWhole />
        <Missing pool={coverage.pool} ways={ways} countries={countries} most={MOST_MISSING} />
      </section>
    </Layout>
  )
}
