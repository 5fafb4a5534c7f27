import type { Evidence, EvidenceKind, Report } from '../../domain/report.ts'
import { byMembers } from './memo.ts'
import { treeOf } from './report-tree.ts'
import { carries, type Standing } from './standing.ts'

/** The independent reports of a story, in the order of their leads, each with everybody who carried it. */
export function reportsOf(standings: readonly Standing[]): Report[] {
  const members = new Map<string, Standing[]>()
  for (const standing of standings) {
    if (standing.reportId === null) continue
    const those = members.get(standing.reportId)
    if (those) those.push(standing)
    else members.set(standing.reportId, [standing])
  }
  return [...members].map(([id, those]) => report(those, id))
}

const report = byMembers((members: readonly Standing[], id: string): Report => {
  const { lead, because } = chosenLead(id, members)
  const origin = lead.article.origin ?? members.find(member => member.article.origin)?.article.origin
  const basedOn = lead.trace.basedOn
  return {
    id,
    lead: lead.article.id,
    ...(origin && origin.articleId !== lead.article.id ? { origin } : {}),
    ...(basedOn && basedOn !== id ? { basedOn } : {}),
    carriers: members.filter(member => member !== lead).map(member => member.article.id),
    tree: treeOf(members, lead),
    because: members.length === 1 ? lead.trace.because : because,
  }
})

/** Who took the text of an article, by trace. */
const takersOf = (articleId: string, members: readonly Standing[]): Standing[] =>
  members.filter(({ trace }) => trace.origin?.articleId === articleId)

/** True where a page says itself whom it has its text from; shared words show it and do not say it. */
const isNaming = ({ kind }: Evidence): boolean => NAMING.has(kind)
const NAMING: ReadonlySet<EvidenceKind> = new Set(['page', 'credit', 'citation'])

/** The text that speaks for a report: the one its carriers name, else an original, else the earliest, else the fullest. */
function chosenLead(id: string, members: readonly Standing[]): { lead: Standing; because: string } {
  const origins = new Set(members.map(({ trace }) => trace.origin?.articleId))
  const named = members.find(({ article }) => origins.has(article.id))
  const originals = members.filter(member => !carries(member.role))
  if (named && !carries(named.role)) {
    const isNamed = takersOf(named.article.id, members).some(({ trace }) => trace.evidence?.some(isNaming))
    return { lead: named, because: isNamed ? 'the carriers name it as their source' : 'the others were taken from it' }
  }
  if (originals.length === 1) return { lead: originals[0], because: 'the only original among them' }
  const own = members.find(member => id === `r-${member.article.id}`)
  if (own && originals.length === 0) return { lead: own, because: 'the earliest of the copies found' }
  const pool = originals.length > 0 ? originals : members
  const lead = [...pool].sort(byLead)[0]
  const because = originals.length > 0 ? 'the earliest, then the fullest, of its originals' : 'no original was seen'
  return { lead, because }
}

function byLead(a: Standing, b: Standing): number {
  const [one, other] = [a.article.publishedAt, b.article.publishedAt]
  if (one && other && one.slice(0, 10) !== other.slice(0, 10)) return one < other ? -1 : 1
  const translated = Number(a.role === 'translation') - Number(b.role === 'translation')
  return translated || b.article.text.length - a.article.text.length || a.order - b.order
}
