// Discover in the walk: one look at a feed, what it makes due, and when the next look is.
import { AppError } from '../domain/app-error.ts'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import { statusOf } from '../outside/http-errors.ts'
import { discover } from '../stages/1-discover/discover.ts'
import { looked, type Looked, refused } from './look-at-feed.ts'
import type { PolledFeed } from './polled-feed.ts'
import { each, type Result, type Step, type Walker } from './step.ts'
import type { FollowedFeed } from './stored.ts'
import { forgotten } from './tombs.ts'

/** What a look at a feed needs of the walk. */
export type Looker = Pick<Walker, 'cellar' | 'tombs' | 'tools' | 'timetable' | 'isOutage' | 'push'>

export const discoverStep: Step = {
  name: discover.name,
  version: discover.version,
  batch: 16,
  work: each(({ subject }, walker) => lookAt(subject, walker)),
}

/** Looks at one feed now; the look is kept as a poll, whatever came of it. Rejects where the store is away. */
export async function lookAt(subject: string, walker: Looker): Promise<Result | Refusal> {
  const { cellar, tombs, tools, push } = walker
  const before = await cellar.output<PolledFeed | Refusal>(discover.name, subject)
  const known = before && !isRefusal(before) ? before : undefined
  const followed = await cellar.fact<FollowedFeed>('feed', subject)
  const { poll, retryAfterMs, isMoved, ...result } = await polled(subject, followed, known, walker)
  // It may have been forgotten, or be followed no longer, since it was asked.
  const stone = await tombs.ofUrl(subject)
  if (stone) return forgotten(stone)
  await cellar.poll({ feed: subject, at: tools.now(), because: result.because, ...poll })
  const isLeft = followed !== undefined && (await cellar.fact('feed', subject)) === undefined
  if (isMoved || isLeft) return { ...result, againMs: null }
  const read = feedIn(result) ?? known
  const sooner = followed && read ? await push?.afterPoll(subject, read.push) : undefined
  return { ...result, againMs: await nextLook(subject, read, { retryAfterMs, ...sooner }, walker) }
}

interface Polled extends Looked {
  /** It is followed at another address now. */
  isMoved?: boolean
  /** What a server that could not answer asked for. */
  retryAfterMs?: number
}

/** One look at a feed. What goes wrong on the way is a poll too: a gap in coverage is only known where we looked. */
async function polled(
  url: string,
  followed: FollowedFeed | undefined,
  known: PolledFeed | undefined,
  walker: Looker,
): Promise<Polled> {
  try {
    const stone = await walker.tombs.ofUrl(url)
    if (stone) return refused(forgotten(stone), 0)
    const { movedTo, ...look } = await looked({ url, ...(followed?.watch && { watch: followed.watch }), known }, walker)
    if (movedTo === undefined || isRefusal(look.output) || followed?.watch) return look
    return moved(url, movedTo, look, walker)
  } catch (error) {
    if (walker.isOutage(error)) throw error
    walker.tools.log('feed failed', { feed: url, error: String(error) })
    const because = error instanceof Error ? error.message : String(error)
    const retryAfterMs = error instanceof AppError ? error.retryAfterMs : undefined
    return {
      failed: true,
      output: undefined,
      because,
      retryAfterMs,
      poll: { status: statusOf(error) ?? 0, items: 0, fresh: 0 },
    }
  }
}

/** A feed that moved for good is followed at its new address from now on. */
async function moved(from: string, to: string, look: Looked, { cellar, tombs, tools }: Looker): Promise<Polled> {
  const followed = await cellar.fact<FollowedFeed>('feed', from)
  if (!followed || (await tombs.ofUrl(to))) return look
  await cellar.keep('feed', to, { ...followed, url: to } satisfies FollowedFeed)
  await cellar.unkeep('feed', from)
  const offers = [...(look.offers ?? []), { stage: discover.name, subject: to, inputHash: tools.now() }]
  return { ...look, because: `moved for good to ${to}; ${look.because}`, offers, isMoved: true }
}

const feedIn = ({ output }: Result): PolledFeed | undefined =>
  output && !isRefusal(output) ? (output as PolledFeed) : undefined

async function nextLook(
  url: string,
  read: PolledFeed | undefined,
  { retryAfterMs, ...push }: { retryAfterMs?: number; isPushed?: boolean; leaseLeftMs?: number },
  { cellar, timetable }: Looker,
): Promise<number | null> {
  if (!timetable) return null
  const freshness = { ...read?.freshness, ...(retryAfterMs !== undefined && { retryAfterMs }) }
  const polls = await cellar.polls(url, timetable.pollsConsidered)
  return timetable.nextPoll(url, polls, { links: 0, ...read, freshness }, push)
}
