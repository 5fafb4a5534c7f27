// Corrections of an outlet, and what its pages changed without marking it. Words are described, not motives: a figure that
// changes while an event goes on is no error, and a note may stand where we did not look.
import type { Article } from '../../domain/article.ts'
import type { RevisedArticle } from '../../domain/revision.ts'
import { correctionNotes } from '../../text/revision/correction-marks.ts'
import { type MarkedChange, type RevisionStep, revisionHistory } from '../../text/revision/revision-history.ts'
import { excerpt } from '../../views/excerpt.ts'
import { foreignWords } from '../../views/foreign-words.ts'
import type { ChangedRow, OutletChanges } from '../../views/outlet-changes.ts'
import { nameOfChange } from '../../views/revision-words.ts'

/** Changed articles whose revisions are compared word by word. */
const MOST_COMPARED = 300
const MOST_ROWS = 20
const MOST_CHANGES = 5

/** An article of an outlet with how often its page was read. */
interface ReadArticle {
  article: RevisedArticle
  /** Fetches that are remembered. */
  fetches: number
}

export interface ChangesOptions {
  /** Characters of an article that are shown. */
  excerpt: number
  /** Nothing longer than figures, dates and names is shown of what changed. */
  excerptsOnly: boolean
}

/** What was corrected and what was changed in these articles, which come the newest first. */
export function unmarkedChanges(read: readonly ReadArticle[], options: ChangesOptions): OutletChanges {
  const changed = read.flatMap(({ article }) => (isChanged(article) ? [article] : []))
  const notes = notesOf(read)
  const compared = changed.slice(0, MOST_COMPARED).map(article => ({ article, steps: stepsThatChange(article) }))
  const named = compared.filter(({ steps }) => steps.length > 0)
  const unmarked = named.flatMap(({ article, steps }) => {
    const step = steps.findLast(({ named: changes }) => changes.some(isUnmarked))
    return step ? [{ article, step }] : []
  })
  return {
    articles: read.length,
    readAgain: read.filter(isReadAgain).length,
    changed: changed.length,
    compared: compared.length,
    named: named.length,
    unmarked: unmarked.length,
    noted: changed.filter(({ id }) => notes.has(id)).length,
    dated: changed.filter(({ modifiedAt, publishedAt }) => modifiedAt !== undefined && modifiedAt !== publishedAt)
      .length,
    corrected: notes.size,
    corrections: [...notes.values()]
      .slice(0, MOST_ROWS)
      .map(({ article, note }) => ({ ...headOf(article), note: excerpt(foreignWords(note, 2_000), options.excerpt) })),
    rows: unmarked.slice(0, MOST_ROWS).map(({ article, step }) => changedRow(article, step, options)),
  }
}

const isChanged = ({ revision }: Article): boolean => (revision ?? 1) > 1

const isReadAgain = ({ article, fetches }: ReadArticle): boolean =>
  fetches > 1 || isChanged(article) || article.shortened !== undefined

/** The first note of correction of every page that has one, by article id. */
function notesOf(read: readonly ReadArticle[]): Map<string, { article: Article; note: string }> {
  return new Map(
    read.flatMap(({ article }) => {
      const [note] = correctionNotes(article.notes ?? [], article.text, article.language)
      return note === undefined ? [] : [[article.id, { article, note }]]
    }),
  )
}

const stepsThatChange = (article: Article): RevisionStep[] =>
  revisionHistory(article).filter(({ named }) => named.some(takesAway))

// What was only put in changes nothing that stood there.
const takesAway = ({ how }: MarkedChange): boolean => how !== 'added'

const isUnmarked = (change: MarkedChange): boolean => takesAway(change) && !change.marked

const headOf = ({ id, title, language }: Article) => ({ articleId: id, title: foreignWords(title), language })

function changedRow(article: Article, step: RevisionStep, options: ChangesOptions): ChangedRow {
  const { from, to, before } = step
  const changes = step.named.filter(change => isUnmarked(change) && !(options.excerptsOnly && change.what === 'quote'))
  const words = (span: MarkedChange['old']) => (span ? excerpt(foreignWords(span.text, 2_000), options.excerpt) : null)
  return {
    ...headOf(article),
    from,
    to,
    lastSeen: before.fetchedAt ?? null,
    firstSeen: before.replacedAt ?? null,
    changes: changes.slice(0, MOST_CHANGES).map(change => ({
      name: nameOfChange(change),
      old: words(change.old),
      now: words(change.now),
    })),
    more: Math.max(0, changes.length - MOST_CHANGES),
  }
}
