// Who tells a story, in both units: the independent reports with whose they are, and the outlets that carry them.
import type { Article } from '../../domain/article.ts'
import type { Outlet } from '../../domain/outlet.ts'
import type { Report } from '../../domain/report.ts'
import type { StoryView } from '../../domain/story.ts'
import { type Side, UNKNOWN } from './side.ts'

/** A report or an outlet, as bars count it. */
export interface Teller {
  /** Whose report it is, or who carries it. */
  outlet: Outlet
  /** The report's lead, or all that the outlet published of the story. */
  articles: readonly Article[]
  /** The language in which it tells. */
  language: Side
  /** Own reporting, or whose. */
  reporting: Side
}

/** What must be known of a story's outlets to tell whose report is whose. */
export interface Told {
  /** By article id; every article of the story has one. */
  outletOf: ReadonlyMap<string, Outlet>
  /** By report id, for reports of which the origin itself was not seen. */
  originOf: ReadonlyMap<string, Outlet>
}

type Story = Pick<StoryView, 'articles' | 'reports'>

/** The independent reports: each is of its lead's outlet, or of its origin where that was not seen. */
export function reportTellers({ articles, reports }: Story, { outletOf, originOf }: Told): Teller[] {
  const byId = new Map(articles.map(article => [article.id, article]))
  return reports.flatMap(report => {
    const lead = byId.get(report.lead)
    const origin = originOf.get(report.id)
    const outlet = origin ?? (lead && outletOf.get(lead.id))
    if (!outlet || !lead) return []
    const isTranslated = origin !== undefined && lead.role === 'translation'
    return [
      {
        outlet,
        articles: [lead],
        language: isTranslated ? UNKNOWN : spokenIn(lead),
        reporting: reportingOf(report, lead, outlet, origin !== undefined),
      },
    ]
  })
}

/** Every outlet once, with all of its articles in the story; digests and press releases among them. */
export function outletTellers({ articles, reports }: Story, { outletOf, originOf }: Told): Teller[] {
  const ways = waysOfArticles({ articles, reports }, { outletOf, originOf })
  const byOutlet = new Map<string, { outlet: Outlet; articles: Article[] }>()
  for (const article of articles) {
    const outlet = outletOf.get(article.id)
    if (!outlet) continue
    const known = byOutlet.get(outlet.id)
    if (known) known.articles.push(article)
    else byOutlet.set(outlet.id, { outlet, articles: [article] })
  }
  return [...byOutlet.values()].map(each => ({
    ...each,
    language: most(each.articles.map(spokenIn)),
    reporting: strongest(each.articles.map(({ id }) => ways.get(id) ?? UNKNOWN)),
  }))
}

/** How each article came to say what it says. */
function waysOfArticles({ articles, reports }: Story, { outletOf, originOf }: Told): Map<string, Side> {
  const byId = new Map(articles.map(article => [article.id, article]))
  const ways = new Map<string, Side>()
  for (const report of reports) {
    const lead = byId.get(report.lead)
    const origin = originOf.get(report.id)
    const outlet = origin ?? outletOf.get(report.lead)
    if (!outlet || !lead) continue
    const own = reportingOf(report, lead, outlet, origin !== undefined)
    ways.set(lead.id, own)
    // Another outlet that prints the words has them from it, an agency's are the agency's wherever they stand.
    for (const id of report.carriers) ways.set(id, outletOf.get(id)?.id === outlet.id || isWire(own) ? own : CARRIED)
  }
  for (const { id, role } of articles) {
    if (role === 'digest' || role === 'press-release') ways.set(id, { key: role })
  }
  return ways
}

/** What an outlet's own report is, and whose report it is else. */
function reportingOf(report: Report, lead: Article, outlet: Outlet, isUnseen: boolean): Side {
  if (outlet.kind === 'agency' || outlet.agencyId !== undefined) {
    return { key: `${WIRE}${outlet.agencyId ?? outlet.id}`, label: outlet.name }
  }
  if (isUnseen) return CARRIED
  if (report.basedOn !== undefined || lead.role === 'rewrite') return { key: 'rewrite' }
  return lead.role === 'unknown' ? UNKNOWN : { key: 'own' }
}

const CARRIED: Side = { key: 'carried' }
const WIRE = 'agency:'
const isWire = ({ key }: Side): boolean => key.startsWith(WIRE)

/** An outlet that did several of these is counted by the first of them. */
const STRENGTH = ['own', 'rewrite', WIRE, 'carried', 'press-release', 'digest']

/** Where a way of reporting stands among the others: own reporting first. */
export function reportingRank(key: string): number {
  const at = STRENGTH.findIndex(each => key.startsWith(each))
  return at < 0 ? STRENGTH.length : at
}

function strongest(ways: readonly Side[]): Side {
  return ways.reduce((best, way) => (reportingRank(way.key) < reportingRank(best.key) ? way : best))
}

/** The most frequent, of equals the first. */
function most(sides: readonly Side[]): Side {
  const counts = new Map<string, number>()
  for (const { key } of sides) counts.set(key, (counts.get(key) ?? 0) + 1)
  return sides.reduce((best, side) => (counts.get(side.key)! > counts.get(best.key)! ? side : best))
}

function spokenIn({ language }: Pick<Article, 'language'>): Side {
  const primary = language.split('-', 1)[0]
  return primary === '' || primary === 'und' ? UNKNOWN : { key: primary }
}
