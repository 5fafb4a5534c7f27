import type { Origin, Role } from '../../domain/article.ts'
import type { Evidence, Trace } from '../../domain/report.ts'
import type { Agency } from './agencies.ts'
import type { Credit } from './credit.ts'
import { elsewhere, ground, inFallingWeight, kinGrounds, ownGrounds } from './evidence.ts'
import { type Family, type FamilyReport, isOriginUnseen, reportOf, wholeCredit, wholeCredits } from './family.ts'
import { lineage, poolOf } from './lineage.ts'
import type { Member } from './member.ts'

/** The report that another rests on, and how that is known. */
export interface Basis {
  report: FamilyReport
  because: string
  /** The words by which the article names the report's house. */
  quote?: string
}

/** What the decisions about all members of a family rest on. */
export interface Standing {
  report: FamilyReport
  /** The texts that others can hang below. */
  pool: readonly Member[]
  /** The first that credits the report's agency. */
  credited: Member | undefined
}

/** Where a family stands: a pure function of its members. */
export function standingOf(family: Pick<Family, 'members'>): Standing {
  const report = reportOf(family)
  const credited = family.members.find(each => wholeCredit(each)?.agency === report.agency)
  return { report, pool: poolOf(family, report), credited }
}

/** True where one more carrier of a family that stood so changes nothing for the others. */
export function leavesOthers({ own }: Member, before: Standing, after: Standing): boolean {
  const [{ id, lead, agency }, { report }] = [before.report, after]
  return (
    own === undefined &&
    before.credited === after.credited &&
    id === report.id &&
    lead === report.lead &&
    agency === report.agency &&
    before.pool.length === after.pool.length &&
    before.pool.every((each, at) => each === after.pool[at])
  )
}

/** What trace decides about members of a family, in their order. */
export function decide(
  family: Family,
  standing: Standing,
  basis: Basis | undefined,
  asked: readonly Member[] = family.members,
): Trace[] {
  const { members } = family
  const parents = lineage(family, standing.report, standing.pool, asked)
  const byId = new Map(members.length > 1 ? members.map(each => [each.id, each]) : [])
  const known = { ...family, ...standing, byId }
  return asked.map(member => decision(member, known, parents.get(member.id), basis))
}

/** A family with what is read from it once for all its members. */
interface Known extends Family, Standing {
  byId: ReadonlyMap<string, Member>
}

function decision(member: Member, family: Known, from: string | undefined, basis: Basis | undefined): Trace {
  const { report } = family
  const { id, form } = member
  if (form) {
    return { id, role: form.role, reportId: null, because: form.because, evidence: [ground('form', form.because)] }
  }
  const { role, origin, because } =
    member === report.lead ? leadRole(member, report) : carrierRole(member, family, from)
  const grounds = groundsOf(member, family, from)
  if (basis && role === 'original') return rewrite(member, report, basis, grounds)
  const via = carrierBefore(member, family.members)
  const evidence = inFallingWeight(grounds)
  return {
    id,
    role,
    reportId: report.id,
    ...(origin ? { origin } : {}),
    ...(from === undefined ? {} : { from }),
    ...(via ? { via } : {}),
    because,
    ...(evidence.length > 0 ? { evidence } : {}),
  }
}

function groundsOf(member: Member, { report, byId, credited, kin }: Known, from: string | undefined): Evidence[] {
  // Where the origin was not seen, what the text shares with the first carrier is what it shares with the origin.
  const nearest = from ?? (member === report.lead ? undefined : report.lead.id)
  const other = nearest === undefined ? undefined : byId.get(nearest)
  return [
    ...ownGrounds(member, report),
    ...(other ? kinGrounds(kin(member.id, other.id), other) : []),
    ...elsewhere(member, credited, report.agency),
  ]
}

function rewrite(
  { id }: Member,
  { id: reportId }: FamilyReport,
  { report, because, quote }: Basis,
  grounds: Evidence[],
): Trace {
  const { agency, lead } = report
  const from = agency ? { name: agency.name, agencyId: agency.id } : { name: lead.outlet }
  return {
    id,
    role: 'rewrite',
    reportId,
    basedOn: report.id,
    origin: { ...from, articleId: lead.id, seen: true },
    because,
    evidence: inFallingWeight([...grounds, ground('citation', because, quote)]),
  }
}

interface Part {
  role: Role
  origin?: Origin
  because: string
}

function leadRole(lead: Member, report: FamilyReport): Part {
  const { agency } = report
  const role = lead.translated ? 'translation' : isOriginUnseen(report) ? 'copy' : 'original'
  const says = lead.translated ? `it says: "${lead.translated.slice(0, 80)}"` : undefined
  if (lead.own && (!agency || lead.own === agency)) return { role, because: `${lead.own.name}'s own page` }
  if (agency) {
    const credit = wholeCredit(lead)
    const why = credit ? said(credit) : `the same text is credited to ${agency.name} elsewhere`
    return { role, origin: unseen(agency), because: `${why}; ${agency.name}'s own page was not seen` }
  }
  if (lead.house?.sure) {
    const because = [lead.house.because, ...(says ? [says] : [])].join('; ')
    return { role, origin: { name: lead.house.name, seen: false }, because }
  }
  if (says) return { role, because: says }
  if (lead.print.words.length === 0) return { role: 'unknown', because: 'only a headline is known of it' }
  return { role, because: ownWords(lead) }
}

function ownWords({ credits }: Member): string {
  const shared = credits.filter(({ share }) => share === 'shared')
  const cites = credits.filter(({ share }) => share === 'cites')
  if (shared.length > 0) return `its own report with a share of ${names(shared)}: "${shared[0].words}"`
  if (cites.length > 0) return `no text it shares with another article and no credit; it cites ${names(cites)}`
  return 'no text it shares with another article and no credit to anybody else'
}

function carrierRole(member: Member, family: Known, from: string | undefined): Part {
  const { lead, agency } = family.report
  const origin: Origin =
    agency && lead.own !== agency
      ? unseen(agency)
      : {
          name: agency?.name ?? lead.outlet,
          ...(agency ? { agencyId: agency.id } : {}),
          articleId: lead.id,
          seen: true,
        }
  const nearest = from ?? lead.id
  const credit = wholeCredit(member)
  const tail = credit ? `; ${said(credit)}` : ''
  const kin = family.kin(member.id, nearest) ?? family.kin(member.id, lead.id)
  const why = kin ? `${kin.because} (${nearest})` : `shares its text with other carriers of ${lead.id}`
  return { role: roleBeside(member, lead, family), origin, because: `${why}${tail}` }
}

// What a carrier is to the report: a copy of a translation is a translation of it.
function roleBeside(member: Member, lead: Member, family: Family): Role {
  const kin = family.kin(member.id, lead.id)
  if (kin) return kin.kind === 'same page' ? 'copy' : kin.kind
  const [own, other] = [member.print.language, lead.print.language]
  return own !== other && own !== 'und' && other !== 'und' ? 'translation' : 'edited-copy'
}

// "BSS/AFP": the carrier stands first, the origin last.
function carrierBefore(member: Member, members: readonly Member[]): Origin | undefined {
  const line = wholeCredits(member)
  const carrier = line.length === 2 ? line[0].agency : undefined
  if (!carrier) return undefined
  const page = members.find(({ own }) => own === carrier)
  return page ? { name: carrier.name, agencyId: carrier.id, articleId: page.id, seen: true } : unseen(carrier)
}

function unseen({ name, id }: Agency): Origin {
  return { name, agencyId: id, seen: false }
}

function said({ agency, where, words }: Credit): string {
  return `${where} "${words}" gives the text to ${agency.name}`
}

function names(credits: readonly Credit[]): string {
  return [...new Set(credits.map(({ agency }) => agency.name))].join(' and ')
}
