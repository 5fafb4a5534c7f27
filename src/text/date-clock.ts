import { isoTime } from './calendar-days.ts'
import type { DateMatch } from './date-patterns.ts'
import { type DateValue, shifted } from './date-periods.ts'
import type { DateContext } from './date-values.ts'
import { lookUp } from './date-words.ts'
import type { DatesTable } from './languages/tables/dates.ts'

/** A time of day, on the day that stands with it or was named last. */
export function readClock(parts: DateMatch['parts'], context: DateContext): DateValue | undefined {
  const minutes = clockMinutes(parts, context.table)
  const day = context.day ?? shifted({ by: 0, unit: 'day' }, context.at)
  return minutes === undefined || !day ? undefined : withTime(day, minutes, parts.zone === undefined ? '' : 'Z')
}

function clockMinutes(
  { h, mi, ap, hour, hw, hhmi, pm, part, halfpast }: DateMatch['parts'],
  table: DatesTable,
): number | undefined {
  if (hour !== undefined) return lookUp(table.hours, hour)
  if (hhmi !== undefined) return Number(hhmi.slice(0, 2)) * 60 + Number(hhmi.slice(-2))
  const half = pm !== undefined ? 720 : ap === undefined ? undefined : lookUp(table.halves, ap)
  const hours = h === undefined ? (lookUp(table.hourWords ?? {}, hw) ?? Number.NaN) : Number(h)
  if (Number.isNaN(hours)) return undefined
  const past = halfpast === undefined ? Number(mi ?? 0) : 30
  if (half !== undefined && (hours > 12 || hours === 0)) return undefined
  // "3:45 this afternoon"
  if (half === undefined && hours < 12 && part !== undefined && table.late?.includes(part))
    return hours * 60 + 720 + past
  return (half === undefined ? hours : hours % 12) * 60 + past + (half ?? 0)
}

/** A day at so many minutes after midnight. */
export function withTime({ from, ...rest }: DateValue, minutes: number, zone = ''): DateValue {
  const moment = `${from.slice(0, 10)}T${isoTime(minutes)}${zone}`
  return { ...rest, from: moment, to: moment }
}
