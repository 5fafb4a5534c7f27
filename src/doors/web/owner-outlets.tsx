import type { OwnerPage } from '../../views/owner-page.ts'
import { type Countries, Named } from './outlet-links.tsx'
import { counted, countryName } from './words.ts'

/** Outlets that are shown before the rest is folded away. */
const SHOWN = 30

/** The outlets of which a source names an owner, how many there are, and where. */
export function OwnedOutlets({ page: { outlets, more, isCut }, countries }: { page: OwnerPage; countries: Countries }) {
  const [first, rest] = [outlets.slice(0, SHOWN), outlets.slice(SHOWN)]
  const all = outlets.length + more.outlets
  return (
    <section aria-labelledby="outlets">
      <h2 id="outlets">Outlets of which a source names it as owner</h2>
      {outlets.length === 0 ? (
        <p class="unknown">None.</p>
      ) : (
        <>
          <p class="meta">
            {isCut && 'At least '}
            {counted(all, 'outlet')}
            {more.outlets === 0 && outlets.length > 1 && `: ${byCountry(outlets, countries)}`}
          </p>
          <OutletList outlets={first} countries={countries} />
          {rest.length > 0 && (
            <details>
              <summary>{counted(rest.length, 'more outlet')}</summary>
              <OutletList outlets={rest} countries={countries} />
            </details>
          )}
          {more.outlets > 0 && <p class="meta">and {more.outlets} that are not listed here.</p>}
        </>
      )}
    </section>
  )
}

function OutletList({ outlets, countries }: { outlets: OwnerPage['outlets']; countries: Countries }) {
  return (
    <ul class="newest owned">
      {outlets.map(each => (
        <li>
          <Named to="outlets" id={each.id} name={each.name} />
          {each.country !== null && <span class="meta"> {countryName(each.country, countries)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** "12 in Caldria, 3 in Estonia, country of 1 not documented" */
function byCountry(outlets: OwnerPage['outlets'], countries: Countries): string {
  const counts = new Map<string | null, number>()
  for (const { country } of outlets) counts.set(country, (counts.get(country) ?? 0) + 1)
  const known = [...counts].flatMap(([country, count]) => (country === null ? [] : [{ country, count }]))
  const unknown = counts.get(null) ?? 0
  const said = known
    .sort((one, other) => other.count - one.count || (one.country < other.country ? -1 : 1))
    .map(({ country, count }) => `${count} in ${countryName(country, countries)}`)
  return [...said, ...(unknown > 0 ? [`country of ${unknown} not documented`] : [])].join(', ')
}
