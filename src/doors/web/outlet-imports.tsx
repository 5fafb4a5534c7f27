import type { ImportRow, OutletsPage } from '../../views/outlets-page.ts'
import { writtenDate } from './dates.ts'
import { counted } from './words.ts'

/** That what was imported is there, where the example world is shown and nothing of it is seen yet. */
export function ImportsWaiting({ page: { notice, imports } }: { page: OutletsPage }) {
  if (notice === null || imports.length === 0) return null
  return (
    <div class="told">
      <p>
        {imports.length === 1 ? 'Your import is' : `Your ${imports.length} imports are`} kept, and{' '}
        <a href="/outlets#imports">listed below</a>. What {imports.length === 1 ? 'it says' : 'they say'} is shown when
        you follow feeds of your own (<a href="/feeds/packs">packs of feeds</a>, or <code>stemma add</code>): until then
        these are the outlets of the example world.
      </p>
    </div>
  )
}

/** The files of facts that were imported. */
export function ImportsList({ page: { imports, words, page } }: { page: OutletsPage }) {
  if (imports.length === 0 || words !== '' || page > 1) return null
  return (
    <section aria-labelledby="imports">
      <h2 id="imports">Imported facts</h2>
      <ul>
        {imports.map(each => (
          <li>
            <bdi>{each.source}</bdi>
            <div class="meta">{importInWords(each)}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function importInWords({
  id,
  source,
  licence,
  file,
  retrievedOn,
  rows,
  stakes,
  isPrivate,
  isWhole,
}: ImportRow): string {
  const parts = [
    isWhole
      ? [rows > 0 && counted(rows, 'row'), stakes > 0 && counted(stakes, 'stake')].filter(Boolean).join(', ')
      : 'not finished, and not read: import the file again, or delete it',
    file !== source && `from ${file}`,
    licence,
    `retrieved ${writtenDate(retrievedOn)}`,
    isPrivate && 'private: shown at this machine only',
    id,
  ]
  return parts.filter(Boolean).join(' · ')
}
