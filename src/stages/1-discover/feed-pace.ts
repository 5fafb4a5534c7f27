import type { FeedPace } from './parsed-feed.ts'
import { innerText, named, type XmlNode } from './xml-tree.ts'

const HOUR_MS = 3_600_000

/** https://web.resource.org/rss/1.0/modules/syndication/ */
const PERIODS: Record<string, number> = {
  hourly: HOUR_MS,
  daily: 24 * HOUR_MS,
  weekly: 7 * 24 * HOUR_MS,
  monthly: 30 * 24 * HOUR_MS,
  yearly: 365 * 24 * HOUR_MS,
}
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** When a channel wishes to be asked, or undefined where it says nothing of it. */
export function paceOf(channel: XmlNode): FeedPace | undefined {
  const [ttl] = numbers(named(channel, 'ttl'))
  const hours = numbers(named(channel, 'skiphours').flatMap(list => named(list, 'hour')))
  const days = texts(named(channel, 'skipdays').flatMap(list => named(list, 'day')))
  const every = updateEvery(channel)
  const skipHours = distinct(hours.filter(hour => Number.isInteger(hour) && hour <= 24).map(hour => hour % 24))
  const skipDays = distinct(days.map(day => DAYS.indexOf(day.slice(0, 3).toLowerCase())).filter(day => day >= 0))
  const pace: FeedPace = {
    ...(ttl && { ttlMinutes: ttl }),
    ...(skipHours.length > 0 && { skipHours }),
    ...(skipDays.length > 0 && { skipDays }),
    ...(every && { updateEveryMs: every }),
  }
  return Object.keys(pace).length > 0 ? pace : undefined
}

function updateEvery(channel: XmlNode): number | undefined {
  const period = PERIODS[texts(named(channel, 'sy:updateperiod'))[0]?.toLowerCase() ?? '']
  const [times] = numbers(named(channel, 'sy:updatefrequency'))
  return period && Math.round(period / Math.max(1, times ?? 1))
}

const texts = (nodes: XmlNode[]): string[] => nodes.map(node => innerText(node).trim())
const numbers = (nodes: XmlNode[]): number[] =>
  texts(nodes)
    .filter(text => /^\d{1,9}$/.test(text))
    .map(Number)
const distinct = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
