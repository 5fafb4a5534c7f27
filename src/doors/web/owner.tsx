import type { OwnerPage } from '../../views/owner-page.ts'
import { Layout } from './layout.tsx'
import { type Countries, Named, Outward } from './outlet-links.tsx'
import { OwnedOutlets } from './owner-outlets.tsx'
import { OwnerStakes } from './owner-stakes.tsx'
import { Namesakes } from './owner-namesakes.tsx'
import { countryName } from './words.ts'

interface OwnerProps {
  page: OwnerPage
  countries: Countries
}

/** The page of an owner: what it owns, who owns it, and how sure each is. */
export function OwnerView({ page, countries }: OwnerProps) {
  const { name, holds, heldBy, more } = page
  return (
    <Layout title={name} notice={page.notice} json={`/owners/${encodeURIComponent(page.id)}.json`}>
      <p class="crumb">
        <a href="/outlets">Outlets</a>
      </p>
      <h1 dir="auto">{name}</h1>
      <KnownBy page={page} countries={countries} />
      {page.isOfSeveral ? (
        <p class="caution">More than one owner may bear this name. What stands below is of all of them.</p>
      ) : (
        <Top page={page} />
      )}
      {page.isCut && (
        <p class="caution">More is documented of it than one page reads: each list below holds the first of it.</p>
      )}
      <Namesakes page={page} countries={countries} />
      <OwnedOutlets page={page} countries={countries} />
      {!page.isOfSeveral && <Shared page={page} />}
      <OwnerStakes
        id="holds"
        heading="What it holds"
        none="No stake of it is documented."
        rows={holds}
        more={more.holds}
      />
      <OwnerStakes
        id="held"
        heading="Who holds it"
        none="Who owns it is not documented."
        rows={heldBy}
        more={more.heldBy}
      />
    </Layout>
  )
}

/** By what it is told from others of its name. */
function KnownBy({ page: { identifier, country }, countries }: OwnerProps) {
  if (identifier !== null) {
    return (
      <p class="meta">
        Known by its identifier <Outward url={identifier.url} words={identifier.id} />
      </p>
    )
  }
  return country === null ? null : (
    <p class="meta">Told from others of its name by country: {countryName(country, countries)}</p>
  )
}

function Shared({ page: { shared, compared } }: { page: OwnerPage }) {
  if (compared < 2) return null
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">Told by several of them</h2>
      <p class="hint">
        Of the newest stored articles of {compared} of its outlets. Outlets of one owner may share a newsroom or a wire;
        the same story in several of them shows neither.
      </p>
      {shared.length === 0 ? (
        <p class="unknown">No story was told by two of them.</p>
      ) : (
        <ul class="newest">
          {shared.map(({ id, title, outlets, sameReport }) => (
            <li>
              <a href={`/stories/${encodeURIComponent(id)}`} dir="auto">
                {title ?? id}
              </a>
              <div class="meta">
                told by {outlets} of {compared} outlets
                {sameReport > 0
                  ? `; ${sameReport} of them carried the same report`
                  : '; no two carried the same report'}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Top({ page: { group, circle } }: { page: OwnerPage }) {
  const top = group && (
    <>
      At the top: <Named to="owners" {...group} />, as stakes with control lead there.
    </>
  )
  if (circle.length === 0) return <p>{top ?? 'No source says that anybody controls it.'}</p>
  return (
    <p class="caution">
      Owned in a circle:{' '}
      {circle.map((each, at) => (
        <>
          {at > 0 && ' → '}
          <Named to="owners" {...each} />
        </>
      ))}
      . Each holds a share of the next. {top ?? 'No owner can be named at the top.'}
    </p>
  )
}
