import type { Poll, PolledBetween } from '../cellar.ts'

/** How every feed did in a span of time, by the polls in it; they stand in the order of their times. */
export function polledBetween(polls: readonly Poll[], from: string, to: string): PolledBetween[] {
  const found = new Map<string, PolledBetween>()
  for (const poll of polls.filter(({ at }) => at >= from && at < to)) {
    const { feed } = poll
    const before = found.get(feed) ?? { feed, polls: 0, good: 0, fresh: 0, firstGood: null, lastGood: null }
    found.set(feed, withPoll(before, poll))
  }
  return [...found.values()].sort((a, b) => (a.feed < b.feed ? -1 : 1))
}

function withPoll(before: PolledBetween, { at, status, fresh, because }: Poll): PolledBetween {
  const isGood = status >= 200 && status < 400 && !because.startsWith('refused: ')
  return {
    ...before,
    polls: before.polls + 1,
    good: before.good + Number(isGood),
    fresh: before.fresh + fresh,
    firstGood: before.firstGood ?? (isGood ? at : null),
    lastGood: isGood ? at : before.lastGood,
  }
}
