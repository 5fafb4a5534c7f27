import { bucketed, type Heard } from './heard.ts'
import type { ToldDate } from './told-date.ts'

/** The day of which the most articles tell, two at least: most often that of the event itself. */
export interface CentralDay {
  day: string
  /** What each article tells of it first, its title before its text. */
  first: ReadonlySet<ToldDate>
}

/** The central day of a story, where it has one; of two that are told as often, the earlier. */
export function centralDay(dates: readonly ToldDate[]): CentralDay | undefined {
  const articles = (those: readonly ToldDate[]) => new Set(those.map(({ heard }) => heard.standing)).size
  const days = [...bucketed(dates, ({ day }) => day)].map(([day, those]) => ({ day, those, count: articles(those) }))
  days.sort((a, b) => b.count - a.count || (a.day < b.day ? -1 : 1))
  const most = days[0]
  if (!most || most.count < 2) return undefined
  return { day: most.day, first: firstOfEach(most.those) }
}

/** The first of each article, as a reader comes upon them. */
export function firstOfEach(dates: readonly ToldDate[]): Set<ToldDate> {
  const first = new Map<unknown, ToldDate>()
  for (const date of dates) {
    const known = first.get(date.heard.standing)
    if (!known || isBefore(date.heard, known.heard)) first.set(date.heard.standing, date)
  }
  return new Set(first.values())
}

function isBefore({ claim: { span: one } }: Heard, { claim: { span: other } }: Heard): boolean {
  if ((one.in === 'title') !== (other.in === 'title')) return one.in === 'title'
  return one.start < other.start
}
