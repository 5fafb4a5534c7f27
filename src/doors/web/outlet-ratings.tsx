import type { OutletPage } from '../../views/outlet-page.ts'
import type { LensRatings } from '../../views/outlet-ratings.ts'
import { writtenDate } from './dates.ts'
import { type Countries, Outward } from './outlet-links.tsx'
import { raterWords, withCountryNames } from './outlet-words.ts'
import { capital } from './words.ts'

/** What raters say of an outlet, each for itself in its own words, and who does not rate it. */
export function OutletRatings({ page, countries }: { page: OutletPage; countries: Countries }) {
  const { ratings, ratersDiffer } = page
  const not = ratings.filter(({ ratings: all }) => all.length === 0)
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">Ratings</h2>
      {ratings.length === 0 ? (
        <p class="unknown">
          No lens was imported: the outlet is unrated here. <code>stemma lenses import</code> takes a rater’s list.
        </p>
      ) : (
        <p class="hint">Each rating is its rater’s, on the rater’s own scale. Nothing is averaged.</p>
      )}
      {ratersDiffer.map(words => (
        <p class="differs-line" dir="auto">
          {capital(words)}.
        </p>
      ))}
      {ratings.map(lens => lens.ratings.length > 0 && <OneLens lens={lens} countries={countries} />)}
      {not.length > 0 && (
        <ul class="not-rated">
          {not.map(({ rater }) => (
            <li>
              not rated by <bdi>{rater}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OneLens({ lens, countries }: { lens: LensRatings; countries: Countries }) {
  return (
    <article class="card lens" aria-label={`Rated by ${lens.rater}`}>
      <h3>
        Rated by <Outward url={lens.raterUrl} words={lens.rater} />
      </h3>
      <p class="meta">
        {capital(raterWords(lens, countries))} · {lens.licence} · imported {writtenDate(lens.importedAt.slice(0, 10))}
        {lens.isPrivate && ' · private: shown at this machine only'}
      </p>
      <ul class="ratings">
        {lens.ratings.map((rating, at) => (
          <Rating rating={rating} inBars={at === 0 ? inBars(lens) : undefined} />
        ))}
        {lens.more > 0 && <li class="meta">and {lens.more} more</li>}
      </ul>
      {lens.notApplicable && (
        <p class="caution">Not applicable in bars: {withCountryNames(lens.notApplicable, countries)}</p>
      )}
    </article>
  )
}

/** As what the first of a rater's ratings of an outlet is counted, where that is not said by its own words. */
function inBars({ ratings, dimension, notApplicable }: LensRatings): string | undefined {
  const [{ bucket, label, because }] = ratings
  if (notApplicable !== null || because !== null) return undefined
  if (bucket === null) return 'In bars it is counted as not rated: no part of the scale is for this value.'
  const byOne = ratings.length > 1 ? ' by this one of its ratings' : ''
  // Of the state its classes are parts of a bar themselves, in the rater's words.
  const isNamed = (dimension === 'lean' || dimension === 'reliability') && bucket !== label
  if (!isNamed && byOne === '') return undefined
  return `In bars it is counted${isNamed ? ` as ${bucket}` : ''}${byOne}.`
}

function Rating({ rating, inBars: counted }: { rating: LensRatings['ratings'][number]; inBars: string | undefined }) {
  const { label, rawValue, scope, ratedOn, url, note, host, because } = rating
  return (
    <li>
      <b dir="auto">{label}</b>
      {label !== rawValue && (
        <>
          {' '}
          (<q dir="auto">{rawValue}</q>)
        </>
      )}
      <span class="meta">
        {' · '}
        <bdi>{host}</bdi>
        {scope && (
          <>
            {' · of '}
            <bdi>{scope}</bdi>
          </>
        )}
        {' · '}
        {ratedOn ? `rated ${writtenDate(ratedOn)}` : 'when it was rated is not said'}
        {url && (
          <>
            {' · '}
            <a href={url} rel="noreferrer noopener nofollow">
              the rater’s page
            </a>
          </>
        )}
      </span>
      {note && (
        <div class="meta" dir="auto">
          {note}
        </div>
      )}
      {counted && <div class="meta">{counted}</div>}
      {because && <div class="meta">In no part of the bars: {because}</div>}
    </li>
  )
}
