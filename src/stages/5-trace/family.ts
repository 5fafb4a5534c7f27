import { type Agency, UNNAMED_AGENCIES } from './agencies.ts'
import type { Credit } from './credit.ts'
import type { Kin } from './kin.ts'
import type { Member } from './member.ts'

/** Articles that carry one text, with what each pair of them is to each other, seen from the first. */
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
  const lead = members.reduce((first, each) => (byLead(each, first, agency) < 0 ? each : first))
  const id = `r-${members.map(({ mark }) => mark).sort()[0]}`
  return { id, lead, agency }
}

/** True where the text came from an agency or a house whose own page never reached us. */
export function isOriginUnseen({ lead, agency }: FamilyReport): boolean {
  return agency ? lead.own !== agency : lead.house?.sure === true
}

/** The credits that give the whole text away, as one line gives them: of a carrier and an origin ("BSS/AFP") the origin last. */
export function wholeCredits({ credits }: Member): Credit[] {
  const whole = credits.filter(({ share, agency }) => share === 'whole' && agency.kind === 'agency')
  const first = whole[0]
  return whole.filter(({ where, words }) => where === first.where && words === first.words)
}

/** The credit that gives the whole text to an agency; of a carrier and an origin the origin's. */
export function wholeCredit(member: Member): Credit | undefined {
  return wholeCredits(member).at(-1)
}

/** The origin's own page first; then who was earliest, fullest; then by id, so that one is always first. */
export function byLead(a: Member, b: Member, agency: Agency | undefined): number {
  const home = (member: Member) =>
    agency && member.own === agency ? 0 : member.house?.sure || member.translated ? 2 : 1
  return (
    home(a) - home(b) ||
    (a.day === b.day ? 0 : a.day < b.day ? -1 : 1) ||
    (a.time === b.time ? 0 : a.time - b.time) ||
    b.length - a.length ||
    (a.id < b.id ? -1 : 1)
  )
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
