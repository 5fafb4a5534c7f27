/** A day as the number of days since 1970-01-01. */
export type DayNumber = number

/** The day of a calendar date, or undefined where there is none such ("31 April"). */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? Math.floor(date.getTime() / 86_400_000)
    : undefined
}

/** Year, month (1–12) and day of a day number. */
export function calendarDay(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO weekday: Monday is 1, Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The day as ISO 8601. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: date } = calendarDay(day)
  return `${isoMonth(year, month)}-${two(date)}`
}

/** A month as ISO 8601; months beyond 1–12 roll over into other years. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + month - 1
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${two((((index % 12) + 12) % 12) + 1)}`
}

/** A time of day, in minutes, as ISO 8601; 1440 is 24:00. */
export function isoTime(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
