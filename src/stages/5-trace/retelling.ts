import { hash32 } from '../../text/word-hashes.ts'
import { wholeCredit } from './family.ts'
import { isHouse } from './house-name.ts'
import { cites, type Member } from './member.ts'
import { commonWords } from './word-marks.ts'

/** What one text must have in common with the report of a house that it cites, before it is that report retold. */
const SAME_NAMES = 2
/** Share of its different words that stand in the report too. Two reports of one matter have less than half. */
const SAME_WORDS = 0.55
/** The same, where the report is not so long that everything can stand in it. */
const SAME_WORDS_NEAR = 0.5
const NEAR = 0.25
/** In another language: figures, and the share of its figures and names. */
const SAME_FIGURES = 3
const SAME_FIGURE_SHARE = 0.6
const SAME_NAME_SHARE = 0.5
/** Days after which what is cited is background. */
const DAYS = 7

/** Hashes under which a house's report is found by those that cite the house: its name beside the names in the text. */
export function homeKeys({ form, home, pairs }: Member): number[] {
  return form || !home ? [] : Array.from(pairs, pair => hash32(`${home.head} ${pair}`))
}

/** Hashes under which a text that cites houses is found by their reports. */
export function citingKeys({ form, cited, pairs }: Member): number[] {
  const heads = form ? [] : new Set(cited.flatMap(({ head, joined }) => [head, joined]))
  return [...heads].flatMap(head => Array.from(pairs, pair => hash32(`${head} ${pair}`)))
}

/** Shared keys from which a report and a text that cites its house are compared. */
export const LEAST_KEYS = SAME_NAMES

/**
 * Why a text retells another house's report: it cites that house by name and most of its matter stands in the report.
 * Undefined for a text that cites a house for a word or two and has its matter from elsewhere, and for one that says
 * that somebody spoke to its own house.
 */
export function retells(
  member: Member,
  other: Member,
): { because: string; quote?: string; weight: number } | undefined {
  if (member.form || other.form || member.asked || wholeCredit(member) || !cites(member, other) || cites(other, member))
    return undefined
  if (!inTime(other, member)) return undefined
  const share = common(member, other)
  if (share === undefined) return undefined
  const what = `${Math.round(share * 100)} % of its ${sameTongue(member, other) ? 'words' : 'figures and names'}`
  const quote = member.cited.find(house => isHouse(house, other.home!))?.said
  return { because: `cites ${other.outlet}, and ${what} stand in that report`, quote, weight: Math.round(share * 100) }
}

// The share of the text's matter that stands in the report, where that is most of it.
function common(member: Member, other: Member): number | undefined {
  if (!sameTongue(member, other)) return commonAbroad(member, other)
  const { shared, ofA, ofB } = commonWords(member.print.words, other.print.words)
  const share = shared / Math.max(1, ofA)
  const near = shared / Math.max(1, ofB) >= NEAR
  return share >= (near ? SAME_WORDS_NEAR : SAME_WORDS) ? share : undefined
}

// Of the names the share of the fewer: German writes every noun as others write names.
function commonAbroad({ anchors }: Member, { anchors: other }: Member): number | undefined {
  const [figures, names] = [new Set(anchors.figures), new Set(anchors.names)]
  const sameFigures = new Set(other.figures.filter(figure => figures.has(figure))).size
  const sameNames = other.names.filter(name => names.has(name)).length
  const ofFigures = sameFigures / Math.max(1, figures.size)
  const ofNames = sameNames / Math.max(1, Math.min(names.size, other.names.length))
  const enough = sameFigures >= SAME_FIGURES && ofFigures >= SAME_FIGURE_SHARE && ofNames >= SAME_NAME_SHARE
  return enough ? (ofFigures + ofNames) / 2 : undefined
}

function sameTongue({ print: { language } }: Member, { print }: Member): boolean {
  return language === print.language || language === 'und' || print.language === 'und'
}

// Out before it, and not longer ago than a week; where a time is unknown it may be.
function inTime(report: Member, text: Member): boolean {
  if (report.day === '9999' || text.day === '9999') return true
  const days = (Date.parse(text.day) - Date.parse(report.day)) / 86_400_000
  if (Number.isNaN(days)) return report.day <= text.day
  const same = days === 0 && Number.isFinite(report.time) && Number.isFinite(text.time)
  return days >= 0 && days <= DAYS && (!same || report.time <= text.time)
}
