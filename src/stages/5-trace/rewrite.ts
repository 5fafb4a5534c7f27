import { hash32 } from '../../text/word-hashes.ts'
import { type FamilyReport, wholeCredit } from './family.ts'
import type { Member } from './member.ts'

/** Quotations that must be the same, word for word, before a text that cites an origin is a rewrite of its report. */
const SAME_QUOTES = 3
/** Names of two words and more that must be the same where the quotations are not: famous names alone prove nothing. */
const SAME_NAMES = 5
/** Days after which another article on the same people is about later news. */
const DAYS = 7

/** Hashes by which a text and what it may rest on find each other: quotations, and the names beside an agency's name. */
export function basisKeys(member: Member): Set<number> {
  const keys = new Set<number>()
  if (member.form) return keys
  for (const quote of member.print.quotes) keys.add(quote)
  for (const agency of agenciesOf(member)) for (const name of member.names) keys.add(hash32(`${agency} ${name}`))
  return keys
}

/**
 * Why one article's report rests on another's, with a weight: it cites that report's origin, and gives three or more
 * of its quotations word for word or, in the same week, names five or more of the same people and bodies. Undefined where it does not:
 * the same official's words in two papers are no rewrite.
 */
export function restsOn(
  member: Member,
  other: Member,
  report: FamilyReport,
): { because: string; quote?: string; weight: number } | undefined {
  const agency = report.agency
  if (!agency || wholeCredit(member) || member.own === agency || later(other, member)) return undefined
  const cited = member.credits.find(each => each.agency === agency)
  if (!cited) return undefined
  const quotes = new Set(other.print.quotes)
  const same = [...member.print.quotes].filter(quote => quotes.has(quote)).length
  const names = member.names.filter(name => other.names.includes(name)).length
  const named = names >= SAME_NAMES && cited.share === 'cites' && daysBetween(other, member) <= DAYS
  if (same < SAME_QUOTES && !named) return undefined
  const shown = same >= SAME_QUOTES ? `${same} of its quotations` : `${names} of its names`
  return {
    because: `cites ${agency.name} ("${cited.words}") and has ${shown} in common with that report`,
    quote: cited.words,
    weight: same * 4 + names,
  }
}

function agenciesOf(member: Member): string[] {
  return [...new Set([...member.credits.map(({ agency }) => agency.id), ...(member.own ? [member.own.id] : [])])]
}

// A report cannot rest on one that came out on a later day.
function later(other: Member, member: Member): boolean {
  return other.day !== '9999' && member.day !== '9999' && other.day > member.day
}

function daysBetween(a: Member, b: Member): number {
  if (a.day === '9999' || b.day === '9999') return 0
  return Math.abs(Date.parse(b.day) - Date.parse(a.day)) / 86_400_000 || 0
}
