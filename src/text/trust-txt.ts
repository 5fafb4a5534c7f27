/**
 * What an organisation says of its ties in trust.txt (JournalList, "Reference Document for trust.txt"; IETF draft
 * draft-org-trust-relationship-protocol): lines of `attribute=value`, `#` before comments.
 */
export const TRUST_ATTRIBUTES = [
  'member',
  'belongto',
  'control',
  'controlledby',
  'vendor',
  'customer',
  'social',
  'disclosure',
  'contact',
  'datatrainingallowed',
] as const

/** One line that says something. */
export interface TrustEntry {
  attribute: (typeof TRUST_ATTRIBUTES)[number]
  /** An http(s) address; of `contact` anything, of `datatrainingallowed` yes or no. */
  value: string
  /** From 1. */
  line: number
}

/** What of a file was read, and how many lines were not. */
export interface TrustTxt {
  entries: TrustEntry[]
  unread: number
}

const MOST_CHARACTERS = 500_000
/** An association names its members, and the largest have some thousands. */
const MOST_ENTRIES = 5_000
const LONGEST_VALUE = 500

/** Reads a trust.txt; undefined where it is none: a page that a server sends for everything, or no line that says something. */
export function trustTxt(text: string): TrustTxt | undefined {
  if (/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(text.slice(0, 1_000))) return undefined
  const entries: TrustEntry[] = []
  let unread = text.length > MOST_CHARACTERS ? 1 : 0
  const lines = text
    .slice(0, MOST_CHARACTERS)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
  for (const [at, raw] of lines.entries()) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim()
    if (line === '') continue
    const entry = entryOf(line, at + 1)
    if (entry && entries.length < MOST_ENTRIES) entries.push(entry)
    else unread++
  }
  return entries.length > 0 ? { entries, unread } : undefined
}

function entryOf(line: string, number: number): TrustEntry | undefined {
  const equals = line.indexOf('=')
  if (equals < 0 || line.length > LONGEST_VALUE + 40) return undefined
  const name = line.slice(0, equals).trim().toLowerCase()
  const attribute = TRUST_ATTRIBUTES.find(each => each === name)
  if (attribute === undefined) return undefined
  const value = valueOf(attribute, line.slice(equals + 1).trim())
  return value === undefined ? undefined : { attribute, value, line: number }
}

function valueOf(attribute: TrustEntry['attribute'], value: string): string | undefined {
  if (value === '' || value.length > LONGEST_VALUE) return undefined
  if (attribute === 'contact') return value
  if (attribute === 'datatrainingallowed') return /^(?:yes|no)$/i.test(value) ? value.toLowerCase() : undefined
  // A bare domain is meant as its front page.
  const address = /^[a-z][a-z\d+.-]*:/i.test(value) ? value : `https://${value}`
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return /^https?:$/.test(url.protocol) && !url.username && url.hostname.includes('.') ? url.href : undefined
}
