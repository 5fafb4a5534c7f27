import type { ChangedRow, OutletChanges } from '../../views/outlet-changes.ts'
import { writtenTime } from './dates.ts'
import { changeCounts } from './outlet-words.ts'
import { capital, counted } from './words.ts'

/** Corrections of an outlet, and what its pages changed without marking it: both counts with what they are of. */
export function OutletChangesView({ changes }: { changes: OutletChanges }) {
  const { articles, readAgain, corrected, rows } = changes
  if (articles === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Corrections and changes</h2>
      <p>
        {corrected === 0 ? 'None' : corrected} of {counted(articles, 'article')} {corrected > 1 ? 'have' : 'has'} a note
        of correction on the page.{' '}
        {readAgain === 0 && 'No page was read more than once: what they changed is not known.'}
      </p>
      {readAgain > 0 && <Counts changes={changes} />}
      {rows.length > 0 && <Unmarked changes={changes} />}
      {changes.corrections.length > 0 && <Corrections changes={changes} />}
    </section>
  )
}

function Counts({ changes }: { changes: OutletChanges }) {
  const { readAgain, changed, compared } = changes
  return (
    <>
      <table class="counts">
        <caption>Of {counted(readAgain, 'article')} whose page was read more than once</caption>
        <tbody>
          {changeCounts(changes).map(({ words, count, of, isPart }) => (
            <tr class={isPart ? 'of-these' : undefined}>
              <th scope="row">{words}</th>
              <td>
                {count} of {of}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {compared < changed && <p class="meta">The revisions of the newest {compared} changed articles were compared.</p>}
      <p class="hint">
        Pages are rewritten while an event goes on: a changed figure is no error by itself. Marked is what a note of
        correction on the page names.
        {readAgain < FEW && ` ${counted(readAgain, 'article')} read again: few to judge an outlet by.`}
      </p>
    </>
  )
}

const FEW = 20

function Unmarked({ changes: { rows, unmarked } }: { changes: OutletChanges }) {
  return (
    <>
      <h3>Changed, not marked as changed on the page</h3>
      {rows.length < unmarked && (
        <p class="meta">
          The newest {rows.length} of {unmarked}.
        </p>
      )}
      <ul class="newest">
        {rows.map(row => (
          <li>
            <a
              href={`/articles/${encodeURIComponent(row.articleId)}#revision-${row.to}`}
              dir="auto"
              lang={row.language}
            >
              {row.title || row.articleId}
            </a>
            <div class="meta">{seen(row)}</div>
            <ul class="changes">
              {row.changes.map(change => (
                <li>
                  {capital(change.name)}: <Words words={change.old} lang={row.language} /> →{' '}
                  <Words words={change.now} lang={row.language} />
                </li>
              ))}
              {row.more > 0 && <li class="meta">and {counted(row.more, 'more change')}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

function seen({ from, to, lastSeen, firstSeen }: ChangedRow): string {
  const when = [lastSeen && `after ${writtenTime(lastSeen)}`, firstSeen && `before ${writtenTime(firstSeen)}`]
  return [`revision ${from} → ${to}`, ...when].filter(Boolean).join(', ')
}

function Words({ words, lang }: { words: string | null; lang: string }) {
  if (words === null) return <span class="unknown">not there</span>
  return (
    <q dir="auto" lang={lang}>
      {words}
    </q>
  )
}

function Corrections({ changes: { corrections, corrected } }: { changes: OutletChanges }) {
  return (
    <details>
      <summary>Notes of correction</summary>
      {corrections.length < corrected && (
        <p class="meta">
          The newest {corrections.length} of {corrected}.
        </p>
      )}
      <ul class="newest">
        {corrections.map(({ articleId, title, language, note }) => (
          <li>
            <a href={`/articles/${encodeURIComponent(articleId)}`} dir="auto" lang={language}>
              {title || articleId}
            </a>
            <div>
              <q dir="auto" lang={language}>
                {note}
              </q>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
