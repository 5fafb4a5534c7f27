import type { LatestArticle, OutletPage } from '../../views/outlet-page.ts'
import { writtenDate } from './dates.ts'
import { FeedTable } from './feeds.tsx'
import { Layout } from './layout.tsx'
import { OutletCarriage } from './outlet-carriage.tsx'
import { OutletChangesView } from './outlet-changes.tsx'
import { OutletFacts } from './outlet-facts.tsx'
import { OutletRatings } from './outlet-ratings.tsx'
import { kindName } from './outlet-words.ts'
import { Named, type Countries } from './outlet-links.tsx'
import { counted, countryName, languageName, roleName } from './words.ts'

/** The page of one outlet: what sources say of it, its feeds, what it carries, what it changed, who rates it. */
export function OutletView({ page, countries = {} }: { page: OutletPage; countries?: Countries }) {
  return (
    <Layout title={page.name} notice={page.notice} json={`/outlets/${encodeURIComponent(page.id)}.json`}>
      <p class="crumb">
        <a href="/outlets">Outlets</a>
      </p>
      <Head page={page} countries={countries} />
      <OutletFacts page={page} countries={countries} />
      <Feeds page={page} />
      <OutletCarriage carriage={page.carriage} />
      <OutletChangesView changes={page.changes} />
      <OutletRatings page={page} countries={countries} />
      <Latest page={page} />
    </Layout>
  )
}

function Head({ page, countries }: { page: OutletPage; countries: Countries }) {
  const { name, lang, names, kind, country, languages } = page
  const known = [
    kind && kindName(kind),
    country && countryName(country, countries),
    languages.map(languageName).join(', '),
    !page.active && 'ended, as a source says',
  ]
  return (
    <>
      <h1 dir="auto" lang={lang ?? undefined}>
        {name}
      </h1>
      <OtherNames names={names} />
      <p class="meta">{known.filter(Boolean).join(' · ') || 'kind, country and language not documented'}</p>
      <Ownership page={page} />
      {page.agency !== null && (
        <p class="hint">
          Credits to <bdi>{page.agency}</bdi> are read in the articles of others: what they carry of it is counted as an
          agency’s.
        </p>
      )}
      {page.isDeclared && <p class="hint">All that is known of this outlet is what its own pages declare.</p>}
    </>
  )
}

function OtherNames({ names }: Pick<OutletPage, 'names'>) {
  if (names.length === 0) return null
  return (
    <p class="other-names">
      {names.map(each => (
        <>
          <span dir="auto" lang={each.lang}>
            {each.name}
          </span>{' '}
          <span class="meta">({languageName(each.lang)})</span>{' '}
        </>
      ))}
    </p>
  )
}

function Ownership({ page }: { page: OutletPage }) {
  const { owner, group, sisters } = page
  return (
    <p>
      {owner ? (
        <>
          Owner: <Named to="owners" {...owner} />
          {group && (
            <>
              , part of the group of <Named to="owners" {...group} />
            </>
          )}
          .
        </>
      ) : (
        <span class="unknown">
          {page.heldBy.length > 0
            ? 'Who controls it is not documented; who holds shares is below.'
            : 'Owner not documented.'}
        </span>
      )}
      {sisters.length > 0 && (
        <>
          {' '}
          The same owner controls{' '}
          {sisters.map((each, at) => (
            <>
              {at > 0 && ', '}
              <Named to="outlets" {...each} />
            </>
          ))}
          {page.moreSisters > 0 && ` and ${page.moreSisters} more`}.
        </>
      )}
    </p>
  )
}

function Feeds({ page: { feeds } }: { page: OutletPage }) {
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Feeds</h2>
      {feeds.length === 0 ? (
        <p class="unknown">
          No feed of it is followed: what it did not tell cannot be known here. <code>stemma add</code> follows one.
        </p>
      ) : (
        <FeedTable feeds={feeds} label="Feeds of this outlet" />
      )}
    </section>
  )
}

function Latest({ page: { articles, carriage } }: { page: OutletPage }) {
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">Its newest articles</h2>
      {articles.length === 0 ? (
        <p class="unknown">No article of it is stored.</p>
      ) : (
        <>
          {articles.length < carriage.stored && (
            <p class="hint">
              {articles.length} of {counted(carriage.stored, 'stored article')}.
            </p>
          )}
          <ul class="newest">
            {articles.map(article => (
              <LatestRow article={article} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function LatestRow({
  article: { id, title, language, publishedAt, role, origin, revision, story },
}: {
  article: LatestArticle
}) {
  return (
    <li>
      <a href={`/articles/${encodeURIComponent(id)}`} dir="auto" lang={language}>
        {title || id}
      </a>
      <div class="meta">
        {publishedAt ? <time datetime={publishedAt}>{writtenDate(publishedAt)}</time> : 'date unknown'} ·{' '}
        {roleName(role)}
        {origin && (
          <>
            {' '}
            of <bdi>{origin}</bdi>
          </>
        )}
        {revision > 1 && ` · revision ${revision}`}
        {story && (
          <>
            {' '}
            · in the story{' '}
            <a href={`/stories/${encodeURIComponent(story.id)}`} dir="auto">
              {story.title ?? story.id}
            </a>
          </>
        )}
      </div>
    </li>
  )
}
