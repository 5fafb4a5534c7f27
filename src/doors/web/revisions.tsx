import type { ArticlePage } from '../../views/article-page.ts'
import type { DiffPiece, DiffRow } from '../../views/revision-rows.ts'
import type { NamedView, RevisionView } from '../../views/revisions-view.ts'
import type { Cited } from './article.tsx'
import { CardsTable } from './cards-table.tsx'
import { writtenTime } from './dates.ts'
import { capital, counted } from './words.ts'

/** What the page of an article said before: each revision with what changed, the newest first. */
export function Revisions({ page, cited }: { page: ArticlePage; cited?: Cited }) {
  const { revisions, shortened, article } = page
  if (revisions.length === 0 && shortened === null) return null
  const anchor = cited && `${cited.where}${cited.start}-${cited.end}`
  return (
    <section aria-labelledby="revisions" class="revisions">
      <h2 id="revisions">What the page said before</h2>
      {shortened && (
        <p class="meta">
          {shortened.at ? `At ${writtenTime(shortened.at)}` : 'At one reading'} the page gave only{' '}
          {shortened.characters} of {shortened.of} characters, all of them known. The whole text is kept.
        </p>
      )}
      {revisions.map(revision => (
        <Revision revision={revision} language={article.language} cited={anchor} />
      ))}
    </section>
  )
}

function Revision({ revision, language, cited }: { revision: RevisionView; language: string; cited?: string }) {
  const { from, to, summary, headline, rows, named, notes, leftOff } = revision
  return (
    <article class="card revision" aria-labelledby={`revision-${to}`}>
      <h3 id={`revision-${to}`}>
        Revision {from} → {to}
      </h3>
      <p class="meta">
        {when(revision)}
        {to - from > 1 && ` Revisions ${from + 1} to ${to - 1} are not kept.`}
      </p>
      <p class="summary-line">{capital(summary)}.</p>
      {named.length > 0 && <Named named={named} language={language} number={to} />}
      {notes.map(note => (
        <p class="meta">
          The page notes:{' '}
          <q dir="auto" lang={language}>
            {note}
          </q>
        </p>
      ))}
      <div class="diff" dir="auto" lang={language}>
        {headline && (
          <div class="row headline">
            <Label words="Headline" />
            <p class="title" dir="auto">
              <Changed pieces={headline} cited={cited} />
            </p>
          </div>
        )}
        {rows.map(row => (
          <DiffRowView row={row} cited={cited} />
        ))}
      </div>
      {leftOff > 0 && (
        <p class="meta">
          {counted(leftOff, 'more row')} {leftOff === 1 ? 'is' : 'are'} not shown here; stemma revisions prints all.
        </p>
      )}
    </article>
  )
}

/** Between which two readings the page was changed, as far as that is known. */
function when({ lastSeen, firstSeen }: RevisionView): string {
  if (lastSeen && firstSeen) return `Changed between ${writtenTime(lastSeen)} and ${writtenTime(firstSeen)}.`
  return lastSeen ? `Changed after ${writtenTime(lastSeen)}.` : 'When it was changed is not known.'
}

function Named({ named, language, number }: { named: readonly NamedView[]; language: string; number: number }) {
  return (
    <CardsTable
      label={`Figures, quotations, dates and names that revision ${number} changed`}
      columns={['What', 'Before', 'Then', 'On the page']}
    >
      {named.map(({ name, how, where, old, now, marked }) => (
        <tr>
          <th scope="row">
            {capital(name)}
            {where === 'title' && ' (headline)'}
          </th>
          <td data-label="Before" dir="auto" lang={language}>
            <InContext words={old} />
          </td>
          <td data-label="Then" dir="auto" lang={language}>
            <InContext words={now} />
          </td>
          <td data-label="Page">{how === 'added' ? '–' : marked ? 'marked as changed' : 'not marked as changed'}</td>
        </tr>
      ))}
    </CardsTable>
  )
}

function InContext({ words }: { words: NamedView['old'] }) {
  if (!words) return <span class="unknown">not there</span>
  return (
    <>
      <span class="beside">{words.before}</span>
      <b>{words.words}</b>
      <span class="beside">{words.behind}</span>
    </>
  )
}

const LABELS: Readonly<Record<DiffRow['kind'], string>> = {
  edited: 'Edited',
  moved: 'Moved here',
  added: 'Added',
  removed: 'Removed',
  unchanged: 'Unchanged',
}

const BREAKS = { split: ', one paragraph became several', merged: ', several paragraphs became one' }

function Label({ words }: { words: string }) {
  return (
    <p class="what" lang="en" dir="ltr">
      {words}
    </p>
  )
}

function DiffRowView({ row, cited }: { row: DiffRow; cited?: string }) {
  if (row.kind === 'unchanged' && row.pieces.length === 0) return <Unchanged row={row} />
  const words = LABELS[row.kind] + (row.breaks ? BREAKS[row.breaks] : '')
  const isEdited = row.pieces.some(({ is }) => is !== 'same')
  return (
    <div class={`row ${row.kind}`}>
      <Label words={row.kind === 'moved' && isEdited ? `${words} and edited` : words} />
      <p dir="auto">
        <Changed pieces={row.pieces} cited={cited} />
      </p>
    </div>
  )
}

function Unchanged({ row: { count = 0, beginnings = [] } }: { row: DiffRow }) {
  const words = `${counted(count, 'paragraph')} unchanged`
  if (beginnings.length === 0) return <Label words={words} />
  return (
    <details class="row unchanged">
      <summary lang="en" dir="ltr">
        {words}
      </summary>
      {beginnings.map(text => (
        <p dir="auto">{text}</p>
      ))}
    </details>
  )
}

/** Words that stayed, were taken out, were put in: told apart by lines, by colour, and in words for those who hear them. */
function Changed({ pieces, cited }: { pieces: readonly DiffPiece[]; cited?: string }) {
  let isCited = false
  return (
    <>
      {pieces.map(({ is, text, marked, anchors }) => {
        if (cited !== undefined && anchors.includes(cited)) isCited = true
        // What was put in between the words of an older revision does not end them.
        else if (!marked && is !== 'added') isCited = false
        const words = is === 'same' ? text : text.trimEnd()
        const inner = marked ? <mark class={isCited ? 'cited' : undefined}>{words}</mark> : words
        return (
          <>
            {anchors.map(anchor => (
              <span class="anchor" id={anchor} />
            ))}
            {is === 'removed' && (
              <del>
                <Spoken words="removed: " />
                {inner}
              </del>
            )}
            {is === 'added' && (
              <ins>
                <Spoken words="added: " />
                {inner}
              </ins>
            )}
            {is === 'same' && inner}
            {text.slice(words.length)}
          </>
        )
      })}
    </>
  )
}

function Spoken({ words }: { words: string }) {
  return (
    <span class="spoken" lang="en">
      {words}
    </span>
  )
}
