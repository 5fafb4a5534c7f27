// Dates counted from another date of the text: "three days later", "the previous day", "the following Monday".
import { calendarDay, type DayNumber, dayNumber, isoMonth, weekdayOf } from './calendar-days.ts'
import { type DateValue, exactly, shifted } from './date-periods.ts'
import type { DateShift, DateUnit } from './languages/tables/dates.ts'

/** A date that the text named before, with its place. */
export interface NamedDate {
  start: number
  end: number
  text: string
  from: string
  to: string
}

/** How much of an ISO date a count needs to begin from: a day, a month or a year. */
const NEEDS: Readonly<Partial<Record<DateUnit, number>>> = { day: 10, week: 10, month: 7, year: 4, decade: 4 }

/** The date that lies a count of units from the nearest date before that is precise enough. */
export function countedFrom({ by, unit }: DateShift, named: readonly NamedDate[]): DateValue | undefined {
  const needs = NEEDS[unit]
  const anchor = needs === undefined ? undefined : named.find(date => isOne(date, needs))
  if (!anchor) return undefined
  const value = unit === 'year' ? yearsFrom(anchor, by) : unitsFrom(anchor, { by, unit })
  return value && { ...value, anchor }
}

/** The period after or before the one that the anchor lies in: "the following month", "the previous week". */
export function afterAnchor({ by, unit }: DateShift, named: readonly NamedDate[]): DateValue | undefined {
  const anchor = named.find(date => isOne(date, NEEDS[unit] ?? 10))
  const value = anchor && shifted({ by, unit }, firstDay(anchor.from))
  return value && { ...value, anchor }
}

/** The first such weekday after the anchor. */
export function weekdayAfter(weekday: number, named: readonly NamedDate[]): DateValue | undefined {
  const anchor = named.find(date => isOne(date, 10))
  const day = anchor && firstDay(anchor.from)
  if (day === undefined) return undefined
  return { ...exactly(day + ((weekday - weekdayOf(day) + 6) % 7) + 1, 'relative'), anchor }
}

/** "In July of that year": of the year named before. */
export function monthOfYear(month: number, named: readonly NamedDate[]): DateValue | undefined {
  const anchor = named.find(date => isOne(date, 4))
  if (!anchor) return undefined
  const iso = isoMonth(Number(anchor.from.slice(0, 4)), month)
  return { from: iso, to: iso, how: 'relative', anchor }
}

function isOne({ from, to }: NamedDate, length: number): boolean {
  return from.length >= length && from.slice(0, length) === to.slice(0, length)
}

function firstDay(iso: string): DayNumber | undefined {
  const [year, month, day] = `${iso.slice(0, 10)}-01-01`.slice(0, 10).split('-').map(Number)
  return dayNumber(year, month, day)
}

// "In October 2021 … two years later" is October 2023; from a year alone, a year. Years are not counted to the day.
function yearsFrom({ from, to }: NamedDate, by: number): DateValue {
  const year = Number(from.slice(0, 4)) + by
  const month = from.slice(0, 7) === to.slice(0, 7) && from.length >= 7 ? Number(from.slice(5, 7)) : undefined
  const iso = month === undefined ? String(year).padStart(4, '0') : isoMonth(year, month)
  return { from: iso, to: iso, how: 'relative' }
}

function unitsFrom({ from }: NamedDate, { by, unit }: DateShift): DateValue | undefined {
  const day = firstDay(from)
  if (day === undefined) return undefined
  if (unit === 'week') return exactly(day + 7 * by, 'relative')
  if (unit === 'month') {
    const { year, month } = calendarDay(day)
    const iso = isoMonth(year, month + by)
    return { from: iso, to: iso, how: 'relative' }
  }
  return shifted({ by, unit }, day)
}
