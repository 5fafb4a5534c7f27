import type { Carriage, CarriedAs, OriginRow } from '../../views/outlet-carriage.ts'
import { CardsTable } from './cards-table.tsx'
import { Named } from './outlet-links.tsx'
import { carriedName, percentage, periodWords, tooFew } from './outlet-words.ts'
import { writtenDate } from './dates.ts'
import { counted } from './words.ts'

/** What an outlet carries: its own reporting, and whose else, by what was decided about each of its articles. */
export function OutletCarriage({ carriage }: { carriage: Carriage }) {
  return (
    <section aria-labelledby="carries">
      <h2 id="carries">What it carries</h2>
      {carriage.articles === 0 ? (
        <p class="unknown">No article of it is stored.</p>
      ) : (
        <>
          <Over carriage={carriage} />
          <Parts carriage={carriage} />
          <OwnReports carriage={carriage} />
          {carriage.origins.length > 0 && <Origins carriage={carriage} />}
          {carriage.months.length > 0 && <Months carriage={carriage} />}
        </>
      )}
    </section>
  )
}

function Over({ carriage }: { carriage: Carriage }) {
  return (
    <>
      <p>{periodWords(carriage)} Stored is what was looked at here, not all that it published.</p>
      {!carriage.enough && <p class="caution">{tooFew(carriage.articles)}</p>}
    </>
  )
}

function Parts({ carriage: { articles, parts } }: { carriage: Carriage }) {
  return (
    <table class="bar-table carries">
      <caption>By whose words they print, of {articles}</caption>
      <tbody>
        {parts.map(({ as, count, share }) => (
          <tr>
            <th scope="row">{carriedName(as)}</th>
            <td class="number">{count}</td>
            <td class="number">{share === null ? '' : percentage(share)}</td>
            <td class="bar" aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="10">
                <rect width={String((100 * count) / articles)} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function OwnReports({ carriage: { parts, withAuthor, withShare } }: { carriage: Carriage }) {
  const own = parts.find(({ as }) => as === 'own')?.count ?? 0
  if (own === 0) return null
  return (
    <p class="hint">
      Of {counted(own, 'own report')}, {withAuthor} {withAuthor === 1 ? 'names' : 'name'} a person as author
      {withShare > 0 && ` and ${withShare} ${withShare === 1 ? 'says' : 'say'} that an agency has a share in it`}.
    </p>
  )
}

function Origins({ carriage: { origins, moreOrigins, enough } }: { carriage: Carriage }) {
  return (
    <>
      <h3>Whose reports it carried or retold</h3>
      <CardsTable
        label="Whose reports it carried or retold"
        columns={['Whose', 'Articles', 'Copied', 'Translated', 'Rewritten', ...(enough ? ['Of all'] : [])]}
      >
        {origins.map(origin => (
          <tr>
            <th scope="row">
              <Whose origin={origin} />
            </th>
            <td data-label="Articles">{origin.articles}</td>
            <td data-label="Copied">{origin.copies}</td>
            <td data-label="Translated">{origin.translations}</td>
            <td data-label="Rewritten">{origin.rewrites}</td>
            {enough && <td data-label="Of all">{origin.share === null ? '' : percentage(origin.share)}</td>}
          </tr>
        ))}
      </CardsTable>
      {moreOrigins > 0 && <p class="meta">and {moreOrigins} more.</p>}
    </>
  )
}

function Whose({ origin: { name, isAgency, outletId } }: { origin: OriginRow }) {
  return (
    <>
      {outletId === null ? <bdi>{name}</bdi> : <Named to="outlets" id={outletId} name={name} />}
      {isAgency && <span class="meta"> agency</span>}
    </>
  )
}

function Months({ carriage: { months, moreMonths } }: { carriage: Carriage }) {
  const kinds = [...new Set(months.flatMap(({ counts }) => Object.keys(counts) as CarriedAs[]))]
  return (
    <details>
      <summary>By month</summary>
      <div class="scroll" tabindex={0} role="region" aria-label="Articles by month of publication">
        <table class="months">
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Articles</th>
              {kinds.map(as => (
                <th scope="col">{carriedName(as)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, total, counts }) => (
              <tr>
                <th scope="row">{writtenDate(month)}</th>
                <td class="number">{total}</td>
                {kinds.map(as => (
                  <td class="number">{counts[as] ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {moreMonths > 0 && <p class="meta">and {counted(moreMonths, 'older month')}.</p>}
    </details>
  )
}
