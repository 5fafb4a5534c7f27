import type { StoryPage } from '../../views/story-page.ts'
import type { Ways } from './ways.ts'
import { counted, countryName, languageName, roleName } from './words.ts'

interface CoverageProps {
  story: StoryPage
  ways: Ways
  /** Names of countries that only exist in an invented world. */
  countries: Readonly<Record<string, string>>
}

/** Of how many articles a story is made, by language, country and kind. */
export function Coverage({ story, ways, countries }: CoverageProps) {
  const { byLanguage, byCountry, byKind } = story.coverage
  return (
    <section aria-labelledby={ways.id('coverage')}>
      <h2 id={ways.id('coverage')}>Coverage</h2>
      <p class="hint">
        Of {counted(story.counts.articles, 'article')}; copies count here, since their readers were told.
      </p>
      <div class="bars">
        <Bars heading="Language" counts={byLanguage} label={languageName} />
        <Bars heading="Country of the outlet" counts={byCountry} label={code => countryName(code, countries)} />
        <Bars heading="Kind" counts={byKind} label={roleName} />
      </div>
    </section>
  )
}

interface BarsProps {
  heading: string
  counts: Record<string, number>
  label: (key: string) => string
}

/** Bars that a table may show; a story in a hundred countries is told by the most frequent. */
const BARS = 30

function Bars({ heading, counts, label }: BarsProps) {
  const all = Object.entries(counts).sort((a, b) => b[1] - a[1])
  const rows = all.slice(0, BARS)
  const most = Math.max(1, ...rows.map(([, count]) => count))
  return (
    <table class="bar-table">
      <caption>
        {heading}
        {all.length > rows.length && ` (the first ${rows.length} of ${all.length})`}
      </caption>
      <tbody>
        {rows.map(([key, count]) => (
          <tr>
            <th scope="row">{label(key)}</th>
            <td class="number">{count}</td>
            <td class="bar" aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="10">
                <rect width={String((100 * count) / most)} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
