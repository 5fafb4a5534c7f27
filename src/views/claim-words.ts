// A claim in words and not in sentences: what a table of claims shows beside the words that it quotes.
import type { Bound, Claim } from '../domain/claim.ts'

export type ClaimGroupName =
  | 'figures'
  | 'sayings'
  | 'dates'
  | 'firsts'
  | 'people'
  | 'organisations'
  | 'places'
  | 'names'

/** Claims of one sort, in the order of the article. */
export interface ClaimGroup {
  name: ClaimGroupName
  heading: string
  claims: Claim[]
}

const HEADINGS: Record<ClaimGroupName, string> = {
  figures: 'Figures',
  sayings: 'Who said what',
  dates: 'Dates',
  firsts: 'First, only, largest',
  people: 'People',
  organisations: 'Organisations',
  places: 'Places',
  names: 'Other names',
}

/** An article's claims by sort; sorts of which there are none are left out. */
export function claimGroups(claims: readonly Claim[]): ClaimGroup[] {
  const names = Object.keys(HEADINGS) as ClaimGroupName[]
  return names
    .map(name => ({ name, heading: HEADINGS[name], claims: claims.filter(claim => groupOf(claim) === name) }))
    .filter(group => group.claims.length > 0)
}

const GROUP_OF_KIND: Record<Exclude<Claim['kind'], 'name'>, ClaimGroupName> = {
  figure: 'figures',
  quote: 'sayings',
  statement: 'sayings',
  date: 'dates',
  first: 'firsts',
  place: 'places',
}

function groupOf({ kind, unit }: Claim): ClaimGroupName {
  if (kind !== 'name') return GROUP_OF_KIND[kind]
  return unit === 'person' ? 'people' : unit === 'organisation' ? 'organisations' : 'names'
}

const BOUND_WORDS: Partial<Record<Bound, string>> = { about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' }

/** What a claim is read as: "killed: at least 12", "event: 2026-03-03 (relative)", "first", a name's fullest form. */
export function readAs(claim: Claim): string {
  const { kind, measure, bearer, value } = claim
  if (kind === 'statement' && measure !== undefined) return `${measure}: ${value}`
  if (kind === 'quote' || kind === 'statement') return kind
  if (kind === 'name' || kind === 'place') return bearer ?? String(value ?? claim.span.text)
  if (kind === 'first') return measure ?? 'first'
  const told = valueWords(claim)
  // What is measured in litres is told with its unit.
  if (measure === undefined || measure === claim.unit) return told
  return told === '' ? measure : `${measure}: ${told}`
}

/** A claim's value with its bound and unit: "about 1200 (or 1.2) km", "20 to 99 (vague)". */
function valueWords({ value, low, high, otherwise, bound, unit, kind, resolved }: Claim): string {
  const between = low !== undefined && high !== undefined ? `${low} to ${high}` : open(low, high)
  const amount = value === undefined ? between : String(value)
  const other = otherwise === undefined ? '' : ` (or ${otherwise})`
  const notes = [bound === 'vague' && 'vague', resolved && resolved.how !== 'absolute' && resolved.how].filter(Boolean)
  const note = notes.length > 0 ? ` (${notes.join(', ')})` : ''
  const unitWords = kind === 'figure' && unit !== undefined ? ` ${unit}` : ''
  const side = bound === 'vague' && value === undefined ? sideOf(low, high) : undefined
  return amount === '' ? '' : `${(side ?? (bound && BOUND_WORDS[bound])) || ''}${amount}${other}${unitWords}${note}`
}

const open = (low: Claim['low'], high: Claim['high']): string => String(low ?? high ?? '')

// "Over a dozen" has a lower end alone.
function sideOf(low: Claim['low'], high: Claim['high']): string | undefined {
  if (high === undefined) return BOUND_WORDS['at-least']
  return low === undefined ? BOUND_WORDS['at-most'] : undefined
}

/** What a claim counts in and leaves out, in the article's words. */
export function scopeWords({ scope, role }: Claim): string[] {
  const told: [string, string | undefined][] = [
    ['', scope?.aside ? 'of another event' : scope?.extent === 'part' ? 'a part' : undefined],
    ['of: ', scope?.of],
    ['where: ', scope?.where],
    ['since ', scope?.since],
    ['during ', scope?.during],
    ['counts in: ', scope?.includes],
    ['leaves out: ', scope?.excludes],
    ['', role?.text],
  ]
  return told.flatMap(([before, words]) => (words === undefined ? [] : [`${before}${words}`]))
}

/** Whom a claim is attributed to, with those who passed it on: "Jang Se-yul, through AFP". */
export function speakerWords({ speaker }: Claim): string {
  if (!speaker) return ''
  return [speaker.name, ...(speaker.through ?? []).map(name => `through ${name}`)].join(', ')
}

/** The time that a claim speaks of, as days: "2026-03-01 to 2026-03-03"; empty where it is only that of publication. */
export function statedTime({ asOf }: Claim): string {
  if (asOf?.how !== 'stated') return ''
  return asOf.from === asOf.to ? asOf.from : `${asOf.from} to ${asOf.to}`
}
