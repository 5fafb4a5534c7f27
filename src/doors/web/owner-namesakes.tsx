import type { OwnerPage } from '../../views/owner-page.ts'
import { type Countries, Named } from './outlet-links.tsx'
import { counted, countryName } from './words.ts'

interface NamesakesProps {
  page: OwnerPage
  countries: Countries
}

/** Others of the same name: one body or several, nobody says. */
export function Namesakes({ page: { name, namesakes, isOfSeveral }, countries }: NamesakesProps) {
  if (namesakes.length === 0) return null
  return (
    <section aria-labelledby="namesakes">
      <h2 id="namesakes">{isOfSeveral ? 'Who bears the name' : 'The same name elsewhere'}</h2>
      <p class="hint">
        These may or may not be one owner: no source gives an identifier that says so. They are counted apart in bars
        and coverage gaps.
      </p>
      <ul class="newest">
        {namesakes.map(({ id, country, outlets }) => (
          <li>
            <Named to="owners" id={id} name={`${name} (${whereWords(id, country, countries)})`} />
            <span class="meta"> {counted(outlets, 'outlet')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whereWords(id: string, country: string | null, countries: Countries): string {
  if (country !== null) return countryName(country, countries)
  return id.includes(':') ? id : 'several countries, or none that is known'
}
