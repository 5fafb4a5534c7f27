import type { Basis } from '../../domain/coverage.ts'
import type { Outlet } from '../../domain/outlet.ts'
import type { StorySpeaker, StoryView } from '../../domain/story.ts'
import { agencyNamed } from '../../stages/5-trace/agencies.ts'
import { BUCKETS } from '../../domain/lens.ts'
import { barLens } from './coverage-bars.ts'
import { hasNamedAuthor } from './named-author.ts'
import { type Rated, ratedSides, raterWord, remembered } from './rated-side.ts'
import type { Side } from './side.ts'
import type { Teller } from './tellers.ts'

interface BasisOf {
  reports: readonly Teller[]
  outlets: readonly Teller[]
  rated: readonly Rated[]
}

/** On how much a story rests. Nothing is weighed: these are counts, and each rater's words stand for themselves. */
export function basisOf(story: Pick<StoryView, 'speakers'>, { reports, outlets, rated }: BasisOf): Basis {
  const countries = reports.flatMap(({ outlet }) => outlet.country ?? [])
  return {
    reports: reports.length,
    outlets: outlets.length,
    countries: new Set(countries).size,
    withCountry: countries.length,
    namedSpeakers: (story.speakers ?? []).filter(isNamed).length,
    withAuthor: reports.filter(({ articles: [lead], outlet }) => hasNamedAuthor(lead.byline, outlet.name)).length,
    raters: ratersOf(reports, rated),
  }
}

/** Something rests on it, and it has a name: "Ada Quill", not "the harbour master", "police" or "two witnesses". */
function isNamed({ name, points }: StorySpeaker): boolean {
  return points > 0 && (NAME.test(name) || agencyNamed(name) !== undefined)
}

// Two words with capitals, or a script that has none: what is described in a title ("Polizei", "The mayor") has one.
const NAME =
  /(?:^|\s)\p{Lu}[\p{L}\p{M}.'’-]*\s(?:.*\s)?\p{Lu}[\p{L}\p{M}.'’-]+|^\p{Lu}{2,}$|^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\s]{2,}$/u

function ratersOf(reports: readonly Teller[], rated: readonly Rated[]): Basis['raters'] {
  return ratedSides(rated).map(({ each, side: sideOf }) => {
    const sides = reports.map(({ outlet }) => ({ outlet, side: sideOf(outlet) }))
    const keys = sides.map(({ side }) => side.key.split(' ', 1)[0])
    const order = [...BUCKETS[each.lens.scale.dimension], 'unrated', 'not-applicable'] as const
    return {
      lens: barLens(each.lens),
      counts: order.map(key => ({ key, count: keys.filter(its => its === key).length })),
      labels: order.flatMap(key =>
        labelsOf(
          sides.filter((_, at) => keys[at] === key),
          each,
        ),
      ),
    }
  })
}

/** The rater's own words for these, the most frequent first. */
function labelsOf(
  sides: readonly { outlet: Outlet; side: Side }[],
  { ratings }: Rated,
): { label: string; count: number }[] {
  const counts = new Map<string, number>()
  const word = remembered(({ id }) => raterWord(ratings.get(id)![0]))
  for (const { outlet, side } of sides) {
    if (!side.isHatched) counts.set(word(outlet), (counts.get(word(outlet)) ?? 0) + 1)
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}
