import type { OutletRow, OutletsPage } from '../../views/outlets-page.ts'
import { CardsTable } from './cards-table.tsx'
import { Layout } from './layout.tsx'
import { ImportsList, ImportsWaiting } from './outlet-imports.tsx'
import { type Countries, Named } from './outlet-links.tsx'
import { kindName } from './outlet-words.ts'
import { Pager } from './pager.tsx'
import { countryName, languageName } from './words.ts'

/** The outlets of what is stored, or those of which a name or a host begins as was asked. */
export function OutletsView({ page, countries = {} }: { page: OutletsPage; countries?: Countries }) {
  const address = (number: number, suffix = '') => addressOf(page, number, suffix)
  return (
    <Layout title="Outlets" notice={page.notice} json={address(page.page, '.json')}>
      <h1>Outlets</h1>
      <ImportsWaiting page={page} />
      <Search words={page.words} />
      <Told page={page} />
      {page.notice !== null && page.scope === 'known' && (
        <p class="hint">
          Only outlets whose hosts end in .example are invented; the others are of the catalogue that ships with Stemma.
        </p>
      )}
      {page.outlets.length > 0 && (
        <CardsTable label="Outlets" columns={['Outlet', 'Country', 'Language', 'Kind', 'Owner', 'Articles', 'Feeds']}>
          {page.outlets.map(row => (
            <Row row={row} countries={countries} />
          ))}
        </CardsTable>
      )}
      <Pager of="outlets" list={page} href={number => address(number)} />
      <ImportsList page={page} />
    </Layout>
  )
}

function addressOf({ words, scope }: OutletsPage, number: number, suffix: string): string {
  const query = new URLSearchParams({
    ...(words !== '' && { q: words }),
    ...(words === '' && scope === 'known' && { all: 'yes' }),
    ...(number > 1 && { page: String(number) }),
  }).toString()
  return `/outlets${suffix}${query && `?${query}`}`
}

function Search({ words }: { words: string }) {
  return (
    <form method="get" action="/outlets" role="search" class="search">
      <label>
        <span class="label">Name or host begins with</span>{' '}
        <input type="search" name="q" value={words} maxlength={200} autocomplete="off" />
      </label>{' '}
      <button>Find</button>
    </form>
  )
}

function Told({ page: { words, scope, total, uncounted } }: { page: OutletsPage }) {
  // A long list is cut off where it is read, and nobody counts the rest.
  const many = `${uncounted ? 'At least ' : ''}${total.toLocaleString('en')} ${total === 1 ? 'outlet' : 'outlets'}`
  const cut = uncounted && ` ${total.toLocaleString('en')} are listed: find others by name or host.`
  if (words !== '') {
    return (
      <p class="meta">
        {total === 0 ? 'No known outlet has' : `${many} with`} a name or host that begins with <q dir="auto">{words}</q>
        .{cut} <a href="/outlets">Those of what is stored</a>
      </p>
    )
  }
  if (scope === 'known') {
    return (
      <p class="meta">
        {many} of which anything is known.{cut} <a href="/outlets">Those of what is stored</a>
      </p>
    )
  }
  return (
    <p class={total === 0 ? 'lede' : 'meta'}>
      {total === 0
        ? 'No outlet is followed, and no article of a known outlet was read. stemma add follows feeds.'
        : `${many} followed or read, by name.`}
      {total > 0 && cut} <a href="/outlets?all=yes">All of which anything is known</a>
    </p>
  )
}

function Row({ row, countries }: { row: OutletRow; countries: Countries }) {
  const { id, name, lang, host, country, languages, kind, owner, articles, feeds, feedsWell, isDeclared } = row
  return (
    <tr>
      <th scope="row" class="subject">
        <Named to="outlets" id={id} name={name} lang={lang ?? undefined} />
        {host !== null && host !== name && (
          <div class="meta">
            <bdi>{host}</bdi>
          </div>
        )}
        {isDeclared && <div class="meta">as its own pages declare</div>}
      </th>
      <td data-label="Country">{country === null ? <Unknown /> : countryName(country, countries)}</td>
      <td data-label="Language">{languages.length === 0 ? <Unknown /> : languages.map(languageName).join(', ')}</td>
      <td data-label="Kind">{kind === null ? <Unknown /> : kindName(kind)}</td>
      <td data-label="Owner">{owner === null ? <Unknown /> : <Named to="owners" {...owner} />}</td>
      <td data-label="Articles">{articles}</td>
      <td data-label="Feeds">{feeds === 0 ? 'none followed' : `${feedsWell} of ${feeds} fine`}</td>
    </tr>
  )
}

const Unknown = () => <span class="unknown">not documented</span>
