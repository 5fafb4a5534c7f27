import type { Evidence, EvidenceKind } from '../../domain/report.ts'
import type { Agency } from './agencies.ts'
import type { Credit } from './credit.ts'
import { type FamilyReport, wholeCredit, wholeCredits } from './family.ts'
import type { Kin } from './kin.ts'
import type { Member } from './member.ts'

/** How much each kind proves; the order follows what carriers state, then what their words show, then what is inferred. */
const WEIGHTS: Record<EvidenceKind, number> = {
  page: 5,
  text: 4,
  credit: 3,
  translated: 3,
  'in-step': 3,
  share: 3,
  form: 3,
  house: 2,
  citation: 1,
}

/** A ground with the weight of its kind. */
export function ground(kind: EvidenceKind, text: string, quote?: string): Evidence {
  return { kind, text, weight: WEIGHTS[kind], ...(quote ? { quote } : {}) }
}

/** What the article says of itself: that its words, or a share of them, are an agency's, another house's, a translation. */
export function ownGrounds(member: Member, { agency }: FamilyReport): Evidence[] {
  const { credits, house, translated, own } = member
  return [
    ...(own && own === agency ? [ground('page', `it stands on ${own.name}’s own page`)] : []),
    ...(house ? [ground(house.url ? 'page' : 'house', house.because)] : []),
    ...wholeGrounds(member),
    ...credits.filter(({ share }) => share === 'shared').map(each => ground('share', sharesOf(each), each.words)),
    ...(translated ? [ground('translated', 'it says that it is a translation', translated.slice(0, 160))] : []),
  ]
}

// "BSS/AFP": of two agencies in one line the carrier stands first, the origin last.
function wholeGrounds(member: Member): Evidence[] {
  const [carrier, origin, ...more] = wholeCredits(member)
  if (carrier && origin && more.length === 0) {
    const text = `${PLACES[origin.where]} names ${carrier.agency.name} as the carrier and ${origin.agency.name} as the origin`
    return [ground('credit', text, origin.words)]
  }
  return member.credits.filter(isWhole).map(each => ground('credit', saysOf(each), each.words))
}

/** What it has in common with the text that it is likely made from. */
export function kinGrounds(kin: Kin | undefined, parent: Member): Evidence[] {
  if (!kin || kin.shared === 0) return []
  const whose = parent.outlet || parent.id
  const [own, theirs] = [percent(kin.inA), percent(kin.inB)]
  return kin.kind === 'translation'
    ? [
        ground(
          'in-step',
          `${kin.shared} figures and names in the order of ${whose}’s text in another language: ${own} of its own, ${theirs} of that text’s`,
        ),
      ]
    : [
        ground(
          'text',
          `${own} of its text stands word for word in ${whose}’s, and ${theirs} of that one in it (${kin.shared} runs of five words in common)`,
        ),
      ]
}

/** The credit by which the origin of a text is known that does not name it itself: that of the first who does. */
export function elsewhere(member: Member, known: Member | undefined, agency: Agency | undefined): Evidence[] {
  if (!agency || !known || member.own === agency || wholeCredit(member)) return []
  return [
    ground(
      'credit',
      `${known.outlet || 'another carrier'} credits the same text to ${agency.name}`,
      wholeCredit(known)!.words,
    ),
  ]
}

/** Each ground once, in falling weight. */
export function inFallingWeight(grounds: readonly Evidence[]): Evidence[] {
  const once = new Map(grounds.map(each => [`${each.kind} ${each.text} ${each.quote ?? ''}`, each]))
  return [...once.values()].sort((a, b) => b.weight - a.weight)
}

function isWhole({ share, agency }: Credit): boolean {
  return share === 'whole' && agency.kind === 'agency'
}

/** Where a credit stands, as the subject of a sentence. */
const PLACES: Record<Credit['where'], string> = {
  dateline: 'its dateline',
  byline: 'its byline',
  line: 'a line of it',
  tail: 'its last line',
  copyright: 'its copyright line',
  'sign-off': 'its sign-off',
  'feed line': 'a line on how it was made',
  note: 'its page',
  lead: 'its beginning',
}

function saysOf({ where, agency }: Credit): string {
  return `${PLACES[where]} gives the text to ${agency.name}`
}

function sharesOf({ where, agency }: Credit): string {
  return `${PLACES[where]} gives ${agency.name} a share in it; the report is its own`
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`
}
