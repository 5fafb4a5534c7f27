const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** An ISO 8601 date at its own precision as people write it: "28 Oct 2025", "Oct 2025", "2 Nov 2025, 09:30". */
export function writtenDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ](\d{2}:\d{2}))?/.exec(iso)
  if (!match) return iso
  const [, year, month, day, time] = match
  const date = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  return time ? `${date}, ${time}` : date
}

/** A period as people write it; one date where both ends are the same. */
export function writtenPeriod(from: string, to: string): string {
  return from === to ? writtenDate(from) : `${writtenDate(from)} – ${writtenDate(to)}`
}

/** A moment to the minute: 22 Nov 2026, 01:44 UTC. */
export function writtenTime(iso: string): string {
  return `${writtenDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`
}
