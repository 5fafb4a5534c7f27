import { DAY_MS, failed, failuresAtEnd, isDead, type Poll } from './feed-history.ts'

export type FeedState = 'new' | 'fine' | 'quiet' | 'failing' | 'dead'

/** How a feed does, since when, and how that is known. */
export interface FeedHealth {
  state: FeedState
  /** Milliseconds since 1970; null for a feed that was never asked. */
  since: number | null
  because: string
}

/** A feed that answers and brings nothing for so long is quiet. */
const QUIET_AFTER_MS = 30 * DAY_MS

/** How a feed does after these polls, oldest first. */
export function feedHealth(history: readonly Poll[]): FeedHealth {
  const last = history.at(-1)
  if (!last) return { state: 'new', since: null, because: 'it was never asked' }
  return failed(last) ? illHealth(history, last) : goodHealth(history, last)
}

function illHealth(history: readonly Poll[], last: Poll): FeedHealth {
  const failures = failuresAtEnd(history)
  const since = failures[0].at
  const gone = failures.find(({ status }) => status === 410)
  if (gone) return { state: 'dead', since: gone.at, because: 'the server says that it is gone (410)' }
  const times = failures.length === 1 ? 'once' : `${failures.length} times in a row`
  const because = `it failed ${times}: ${reasonOf(last)}`
  return { state: isDead(history) ? 'dead' : 'failing', since, because }
}

function reasonOf({ failure, status }: Poll): string {
  return failure ?? (status === 0 ? 'no answer' : `the server answered ${status}`)
}

function goodHealth(history: readonly Poll[], last: Poll): FeedHealth {
  const good = history.filter(poll => !failed(poll))
  const fresh = good.findLast(poll => poll.fresh > 0)
  const lastNews = fresh?.at ?? good[0].at
  if (last.at - lastNews >= QUIET_AFTER_MS) {
    const days = Math.floor((last.at - lastNews) / DAY_MS)
    return { state: 'quiet', since: lastNews, because: `it answers, and brought nothing new for ${days} days` }
  }
  const since = history[history.findLastIndex(failed) + 1].at
  return {
    state: 'fine',
    since,
    because: fresh ? `it brought ${fresh.fresh} new link${fresh.fresh === 1 ? '' : 's'} last` : 'it answers',
  }
}
