import type { DateSource } from '../../domain/article.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/**
 * An ISO 8601 date at its own precision as people write it: "28 Oct 2025", "Oct 2025", "2 Nov 2025, 09:30"; "28 Oct" (`--10-28`) and "a Monday"
 * (`-W-1`) where no more is known.
 */
export function writtenDate(iso: string): string {
  const weekday = /^-W-([1-7])$/.exec(iso)
  if (weekday) return `a ${WEEKDAYS[Number(weekday[1]) - 1]}`
  const match = /^(?:(\d{4})|-(?=-\d))(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ](\d{2}:\d{2}))?/.exec(iso)
  if (!match) return iso
  const [, year, month, day, time] = match
  const date = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  return time ? `${date}, ${time}` : date
}

/** A period as people write it: "3 – 5 Mar 2025", "28 Feb – 3 Mar 2025"; one date where both ends are the same. */
export function writtenPeriod(from: string, to: string): string {
  const [first, last] = [writtenDate(from), writtenDate(to)]
  if (first === last) return first
  const [start, end] = [first.split(' '), last.split(' ')]
  // What both ends share at the end is said once, where both are days.
  while (start.length > 1 && start.length === end.length && !first.includes(',') && start.at(-1) === end.at(-1)) {
    start.pop()
    end.pop()
  }
  return `${start.join(' ')} – ${last}`
}

/** A moment to the minute: 22 Nov 2026, 01:44 UTC. */
export function writtenTime(iso: string): string {
  return `${writtenDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`
}

/** Words of ours with their ISO dates as people write them; what stands in quotation marks is somebody else's. */
export function withWrittenDates(words: string): string {
  const parts = words.split(/(“[^”]*”|"[^"]*")/)
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(ISO_IN_WORDS, iso => writtenDate(iso))))
    .join('')
}

const ISO_IN_WORDS =
  /(?<![\d-])(?:\d{4}-(?:0\d|1[0-2])(?:-[0-3]\d)?|--(?:0\d|1[0-2])-[0-3]\d)(?:[T ]\d{2}:\d{2})?(?![\d-])/g

const FOUND: Record<DateSource, string> = {
  'json-ld': 'from the page’s data for machines',
  meta: 'from the page’s data for machines',
  time: 'marked as a date on the page',
  url: 'from the page’s address',
  dateline: 'from the place and day before the first words',
  text: 'in words on the page',
  feed: 'from the feed',
  http: 'from the server',
  mail: 'from the head of the mail',
  given: 'given with the article',
}

/** How a date was found: "from the feed". */
export const foundWords = (from: DateSource): string => FOUND[from]
