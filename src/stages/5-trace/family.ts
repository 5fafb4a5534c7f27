import type { Origin, Role } from '../../domain/article.ts'
import type { Trace } from '../../domain/report.ts'
import { type Agency, UNNAMED_AGENCIES } from './agencies.ts'
import type { Credit } from './credit.ts'
import type { Kin } from './kin.ts'
import type { Member } from './member.ts'

/** Articles that carry one text, with what each pair of them is to each other. */
export interface Family {
  members: readonly Member[]
  kin(a: string, b: string): Kin | undefined
}

/** A family's report as others see it: its id, and whose it is. */
export interface FamilyReport {
  id: string
  lead: Member
  /** The agency that the text comes from, where it does. */
  agency: Agency | undefined
}

/** The report of a family: a pure function of its members, whatever their order. */
export function reportOf({ members }: Pick<Family, 'members'>): FamilyReport {
  const agency = agencyOf(members)
  const lead = [...members].sort((a, b) => leadOrder(a, b, agency))[0]
  const id = `r-${members.map(({ mark }) => mark).sort()[0]}`
  return { id, lead, agency }
}

/** What trace decides about every member of a family. */
export function decide(family: Family, basedOn: FamilyReport | undefined, because: string): Trace[] {
  const report = reportOf(family)
  return family.members.map(member => decision(member, family, report, basedOn, because))
}

function decision(
  member: Member,
  family: Family,
  report: FamilyReport,
  basedOn: FamilyReport | undefined,
  basis: string,
): Trace {
  if (member.form) return { id: member.id, role: member.form.role, reportId: null, because: member.form.because }
  const { role, origin, because } =
    member === report.lead ? leadRole(member, report) : carrierRole(member, family, report)
  const trace: Trace = { id: member.id, role, reportId: report.id, because }
  if (origin) trace.origin = origin
  if (basedOn && role === 'original') {
    const from = basedOn.agency
      ? { name: basedOn.agency.name, agencyId: basedOn.agency.id }
      : { name: basedOn.lead.outlet }
    return {
      ...trace,
      role: 'rewrite',
      basedOn: basedOn.id,
      origin: { ...from, articleId: basedOn.lead.id, seen: true },
      because: basis,
    } // prettier-ignore
  }
  return trace
}

interface Part {
  role: Role
  origin?: Origin
  because: string
}

function leadRole(lead: Member, { agency }: FamilyReport): Part {
  if (lead.own) return { role: lead.translated ? 'translation' : 'original', because: `${lead.own.name}'s own page` }
  if (agency) {
    const credit = wholeCredit(lead)
    const why = credit ? said(credit) : `the same text is credited to ${agency.name} elsewhere`
    return {
      role: lead.translated ? 'translation' : 'copy',
      origin: unseen(agency),
      because: `${why}; ${agency.name}'s own page was not seen`,
    } // prettier-ignore
  }
  if (lead.house) {
    const why = [lead.house.because, ...(lead.translated ? [`it says: "${lead.translated.slice(0, 80)}"`] : [])].join(
      '; ',
    ) // prettier-ignore
    return {
      role: lead.translated ? 'translation' : 'copy',
      origin: { name: lead.house.name, seen: false },
      because: why,
    }
  }
  if (lead.translated) return { role: 'translation', because: `it says: "${lead.translated.slice(0, 80)}"` }
  if (lead.print.set.length === 0) return { role: 'unknown', because: 'only a headline is known of it' }
  return { role: 'original', because: ownWords(lead) }
}

function ownWords({ credits }: Member): string {
  const shared = credits.filter(({ share }) => share === 'shared')
  const cites = credits.filter(({ share }) => share === 'cites')
  if (shared.length > 0) return `its own report with a share of ${names(shared)}: "${shared[0].words}"`
  if (cites.length > 0) return `no text it shares with another article and no credit; it cites ${names(cites)}`
  return 'no text it shares with another article and no credit to anybody else'
}

function carrierRole(member: Member, family: Family, { lead, agency }: FamilyReport): Part {
  const kin = family.kin(member.id, lead.id)
  const origin: Origin =
    agency && lead.own !== agency
      ? unseen(agency)
      : {
          name: agency?.name ?? lead.outlet,
          ...(agency ? { agencyId: agency.id } : {}),
          articleId: lead.id,
          seen: true,
        }
  const credit = wholeCredit(member)
  const tail = credit ? `; ${said(credit)}` : ''
  if (!kin) return { role: 'edited-copy', origin, because: `shares its text with other carriers of ${lead.id}${tail}` }
  const role = kin.kind === 'same page' ? 'copy' : kin.kind
  return { role, origin, because: `${kin.because} (${lead.id})${tail}` }
}

/** The agency that most members credit with the whole text, or whose own page one of them is. */
function agencyOf(members: readonly Member[]): Agency | undefined {
  const votes = new Map<Agency, number>()
  for (const member of members) {
    const agency = wholeCredit(member)?.agency ?? (member.own?.kind === 'agency' ? member.own : undefined)
    if (agency) votes.set(agency, (votes.get(agency) ?? 0) + (agency === UNNAMED_AGENCIES ? 0.1 : 1))
  }
  return [...votes].sort(([a, n], [b, m]) => m - n || (a.id < b.id ? -1 : 1))[0]?.[0]
}

/** The credit that gives the whole text to an agency; of a carrier and an origin ("BSS/AFP") the origin. */
export function wholeCredit({ credits }: Member): Credit | undefined {
  const whole = credits.filter(({ share, agency }) => share === 'whole' && agency.kind === 'agency')
  const first = whole[0]
  return whole.filter(({ where, words }) => where === first.where && words === first.words).at(-1)
}

// The origin's own page first; then who was earliest, fullest; then by id, so that one is always first.
function leadOrder(a: Member, b: Member, agency: Agency | undefined): number {
  const home = (member: Member) => (agency && member.own === agency ? 0 : member.house || member.translated ? 2 : 1)
  return (
    home(a) - home(b) ||
    (a.day === b.day ? 0 : a.day < b.day ? -1 : 1) ||
    (a.time === b.time ? 0 : a.time - b.time) ||
    b.length - a.length ||
    (a.id < b.id ? -1 : 1)
  )
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
