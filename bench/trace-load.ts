import type { Article } from '../src/domain/article.ts'
import { type Member, memberOf } from '../src/stages/5-trace/trace.ts'

/** One article of a made-up stream, and which earlier one it was copied from. */
export interface Arrival {
  article: Article
  member: Member
  copyOf?: string
}

/** Of so many arrivals one is a copy of one of the last RECENT. */
const COPIES = 4
const RECENT = 4_000

/**
 * A stream of any length from a few thousand readings. Later rounds have other words, figures and days and the same
 * people, houses and lengths; one arrival in four carries an earlier one, cut and changed, under another host.
 */
export function* streamOf(members: readonly Member[]): Generator<Arrival> {
  const random = dice(4711)
  const recent: Member[] = []
  for (let at = 0; ; at++) {
    const copied = at % COPIES === COPIES - 1 ? recent[Math.floor(random() * recent.length)] : undefined
    const fresh = members[at % members.length]
    const member = copied ? carried(copied, at, random) : varied(fresh, at, Math.floor(at / members.length))
    if (!copied) recent[at % RECENT < recent.length ? at % RECENT : recent.length] = member
    yield { article: { id: member.id } as Article, member, copyOf: copied?.id }
  }
}

/** What trace reads of each article, and how long that took: milliseconds of processor time an article. */
export function readMembers(articles: readonly Article[]): { members: Member[]; ms: number } {
  const before = process.cpuUsage()
  const members = articles.map(article => memberOf(article))
  return { members, ms: cpuSince(before) / articles.length }
}

/** Milliseconds of processor time since. */
export function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function varied(member: Member, at: number, round: number): Member {
  const id = `article ${at}`
  if (round === 0) return { ...member, id, mark: markOf(at) }
  const change = Math.imul(round, 0x9e3779b1) & 0x7fff
  const { print, anchors } = member
  return {
    ...member,
    id,
    mark: markOf(at),
    url: undefined,
    day: dayAfter(member.day, round),
    print: {
      ...print,
      words: print.words.map((word, place) => (place % 3 === 0 ? word ^ change : word)),
      titleKey: print.titleKey === 0 ? 0 : (print.titleKey ^ change) >>> 0,
      quotes: print.quotes.map(quote => quote ^ change),
    },
    anchors: { ...anchors, figures: anchors.figures.map(figure => figure ^ (change & ~1)) },
  }
}

// Four fifths of the text from somewhere on, one word in forty changed.
function carried(member: Member, at: number, random: () => number): Member {
  const { words } = member.print
  const from = Math.floor((random() * words.length) / 5)
  const kept = words.slice(from, from + Math.ceil(words.length * 0.8))
  return {
    ...member,
    id: `article ${at}`,
    mark: markOf(at),
    url: undefined,
    print: {
      ...member.print,
      host: `carrier${at % 50}.example`,
      words: kept.map(word => (random() < 0.025 ? word ^ 0x2aa : word)),
      quoted: new Uint8Array(0),
      titleKey: 0,
    },
  }
}

function markOf(at: number): string {
  return Math.imul(at + 1, 0x9e3779b1)
    .toString(16)
    .replace('-', '')
    .padStart(12, '0')
}

function dayAfter(day: string, days: number): string {
  const time = Date.parse(day)
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10)
}

function dice(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}
