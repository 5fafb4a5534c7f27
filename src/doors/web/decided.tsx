import type { DecisionRow } from '../../views/decisions-page.ts'
import { writtenDate } from './dates.ts'
import { whatWasDone } from './decision-words.ts'
import { capital } from './words.ts'

/** What people decided, with what takes it back where that may be done here. */
export function DecidedByPeople({ rows, canCorrect }: { rows: readonly DecisionRow[]; canCorrect: boolean }) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="decided">
      <h2 id="decided">Decided by people</h2>
      <Decisions rows={rows} canCorrect={canCorrect} />
      <p class="hint">
        These come before whatever the machine decides. <a href="/decisions">All decisions</a>
      </p>
    </section>
  )
}

/** Decisions, each with who, when, why, and a button that takes it back. */
export function Decisions({ rows, canCorrect }: { rows: readonly DecisionRow[]; canCorrect: boolean }) {
  return (
    <ol class="decisions">
      {rows.map(row => (
        <li id={`decision-${row.number}`} class={row.undoneBy === undefined ? undefined : 'undone'}>
          <p class="meta">
            Decision {row.number} · <time datetime={row.at}>{writtenDate(row.at)}</time> · {row.by}
            {row.undoneBy !== undefined && ` · taken back by decision ${row.undoneBy}`}
          </p>
          <p dir="auto">
            {capital(whatWasDone(row, ({ id, title }) => (title === null ? id : `“${title}”`)))}.
            {row.reason && <span class="reason"> {row.reason}</span>}
          </p>
          <WhichArticles row={row} />
          {canCorrect && row.undoneBy === undefined && <Undo number={row.number} isUndo={row.kind === 'undo'} />}
        </li>
      ))}
    </ol>
  )
}

function WhichArticles({ row }: { row: DecisionRow }) {
  if (row.kind === 'merge' || row.articles.length === 0) return null
  const more = row.moves.reduce((sum, { articles }) => sum + articles, 0) - row.articles.length
  return (
    <ul class="meta">
      {row.articles.map(({ id, title }) => (
        <li>
          <a href={`/articles/${encodeURIComponent(id)}`} dir="auto">
            {title || id}
          </a>
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  )
}

function Undo({ number, isUndo }: { number: number; isUndo: boolean }) {
  return (
    <form method="post" action="/decide" class="undo">
      <input type="hidden" name="number" value={String(number)} />
      <button name="kind" value="undo">
        {isUndo ? 'Let it hold again' : 'Take back'} <span class="unseen">(decision {number})</span>
      </button>
    </form>
  )
}

/** What came of a decision that was just made. */
export function JustDecided({ row, stayed }: { row: DecisionRow; stayed: readonly (readonly [number, number])[] }) {
  return (
    <div class="told" role="status">
      <p dir="auto">
        Decision {row.number}: {whatWasDone(row, ({ id, title }) => (title === null ? id : `“${title}”`))}.
      </p>
      {stayed.map(([number, articles]) => (
        <p>
          {articles} stayed where <a href={`/decisions#decision-${number}`}>decision {number}</a> put them.
        </p>
      ))}
    </div>
  )
}
