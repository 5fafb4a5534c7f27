import type { OwnerPage } from '../../views/owner-page.ts'
import type { StakeRow } from '../../views/stake-row.ts'
import { CardsTable } from './cards-table.tsx'
import { Layout } from './layout.tsx'
import { StakeSource } from './outlet-facts.tsx'
import { type Countries, Named, Outward } from './outlet-links.tsx'
import { controlWords } from './outlet-words.ts'
import { Namesakes } from './owner-namesakes.tsx'
import { counted, countryName } from './words.ts'

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
      <Top page={page} />
      {page.isCut && (
        <p class="caution">More is documented of it than one page reads: each list below holds the first of it.</p>
      )}
      <Namesakes page={page} countries={countries} />
      <Naming page={page} countries={countries} />
      <Shared page={page} />
      <Stakes id="holds" heading="What it holds" none="No stake of it is documented." rows={holds} more={more.holds} />
      <Stakes id="held" heading="Who holds it" none="Who owns it is not documented." rows={heldBy} more={more.heldBy} />
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
  return country === null ? null : <p class="meta">Known by this name in {countryName(country, countries)}</p>
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
  if (circle.length === 0) {
    return (
      <p>
        {group ? (
          <>
            At the top: <Named to="owners" {...group} />, as stakes with control lead there.
          </>
        ) : (
          'No source says that anybody controls it.'
        )}
      </p>
    )
  }
  return (
    <p class="caution">
      Owned in a circle:{' '}
      {circle.map((each, at) => (
        <>
          {at > 0 && ' → '}
          <Named to="owners" {...each} />
        </>
      ))}
      . Nobody stands at the top.
    </p>
  )
}

function Naming({ page: { outlets, more }, countries }: OwnerProps) {
  return (
    <section aria-labelledby="outlets">
      <h2 id="outlets">Outlets of which a source names it as owner</h2>
      {outlets.length === 0 ? (
        <p class="unknown">None.</p>
      ) : (
        <ul class="newest">
          {outlets.map(each => (
            <li>
              <Named to="outlets" id={each.id} name={each.name} />
              {each.country !== null && <span class="meta"> {countryName(each.country, countries)}</span>}
            </li>
          ))}
          {more.outlets > 0 && <li class="meta">and {more.outlets} more</li>}
        </ul>
      )}
    </section>
  )
}

interface StakesProps {
  id: string
  heading: string
  none: string
  rows: readonly StakeRow[]
  more: number
}

function Stakes({ id, heading, none, rows, more }: StakesProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {rows.length === 0 ? (
        <p class="unknown">{none}</p>
      ) : (
        <CardsTable label={heading} columns={[id === 'held' ? 'Holder' : 'Held', 'Share', 'Control', 'Source']}>
          {rows.map(row => (
            <Stake row={row} />
          ))}
        </CardsTable>
      )}
      {more > 0 && <p class="meta">and {counted(more, 'more stake')}.</p>}
    </section>
  )
}

function Stake({ row }: { row: StakeRow }) {
  const { id, name, is, percent, control } = row
  return (
    <tr>
      <th scope="row" class="subject">
        {is === 'unknown' ? (
          <bdi>{name}</bdi>
        ) : (
          <Named to={is === 'outlet' ? 'outlets' : 'owners'} id={id} name={name} />
        )}
      </th>
      <td data-label="Share">{percent === null ? <span class="unknown">not documented</span> : `${percent} %`}</td>
      <td data-label="Control">
        {control === 'unknown' ? <span class="unknown">not documented</span> : controlWords(control)}
      </td>
      <td data-label="Source">
        <StakeSource stake={row} />
      </td>
    </tr>
  )
}
