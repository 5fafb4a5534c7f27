import { createHash, randomUUID } from 'node:crypto'
import type { Fact, FactSource } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'

// What is kept of outlets. Keys begin with the id of the import, so that all of it is found, and goes, together.

/** Kinds of kept facts. */
export const OUTLET_IMPORT = 'outlet-import'
/** `<import> <outlet id> <line>`. */
export const OUTLET_ROW = 'outlet-row'
/** `<import> <host[/path]>`: the id of the outlet that publishes there. */
export const OUTLET_HOST = 'outlet-host'
/** `<import> <name as it is sought> <outlet id>`: that outlets are found by name. */
export const OUTLET_NAME = 'outlet-name'
/** `<import> <name of an owner, as in ids; or its identifier> <outlet id>`: that an owner's outlets are found. */
export const OUTLET_OWNER = 'outlet-owner'
/** `<import> <id of an owner>`: its name. */
export const OWNER_NAME = 'owner-name'
/** `<import> <name of an owner, as in ids> <owner id> <country, or ->`: that a name is known to be one owner's there. */
export const OWNER_ANCHOR = 'owner-anchor'
/** `<import> <id of an outlet or an owner> <line>`: a stake in it. */
export const STAKE_IN = 'stake-in'
/** `<import> <id of an owner> <line>`: a stake of it. */
export const STAKE_OF = 'stake-of'

export const OF_IMPORT = [
  OUTLET_ROW,
  OUTLET_HOST,
  OUTLET_NAME,
  OUTLET_OWNER,
  OWNER_NAME,
  OWNER_ANCHOR,
  STAKE_IN,
  STAKE_OF,
] as const

/** The id under which what pages declare is kept. */
export const DECLARED = 'declared'

/** What one row of a source says of one outlet. */
export interface OutletRow {
  /** `host` or `host/path`. */
  hosts: string[]
  facts: Omit<Fact, 'source' | 'row'>[]
  /** Where in the source: its line or its own id. */
  row?: string
  /** ISO 8601 day on which pages said it. */
  on?: string
}

/** One import, whole or not. */
export interface OutletImport {
  source: FactSource
  /** The file's name without its folders. */
  file: string
  /** SHA-256 of its bytes, hex. */
  hash: string
  /** What was recognised in it. */
  layout: string
  /** ISO 8601. */
  startedAt: string
  /** Null while rows are written or taken away: nothing of it is read then. */
  doneAt: string | null
  counts: ImportCounts
}

export interface ImportCounts {
  /** Rows of outlets that were known before. */
  matched: number
  /** Rows of outlets of which nothing was known. */
  fresh: number
  /** Outlets of which nothing was known. */
  freshOutlets: number
  /** Fields in which rows say another thing than what was known before, or than earlier rows of the file. */
  conflicting: number
  unreadable: number
  /** Values that could not be read, in rows that could. */
  leftOut: number
  /** Hosts that stay those of another outlet, or of nobody where rows of several Wikidata items name them. */
  taken: number
  stakes: number
}

export const NO_COUNTS: ImportCounts = {
  matched: 0,
  fresh: 0,
  freshOutlets: 0,
  conflicting: 0,
  unreadable: 0,
  leftOut: 0,
  taken: 0,
  stakes: 0,
}

export const rowKey = (importId: string, outletId: string, line: number): string =>
  `${importId} ${outletId} ${String(line).padStart(8, '0')}`

/** A name as it is sought: without marks over letters, in lower case. Spaces stay; the id is after the last of them. */
export function nameKey(importId: string, name: string, outletId: string): string {
  return `${importId} ${sought(name)} ${outletId}`
}

/** Words as names are sought by. */
export const sought = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100)

/** A name of an owner as ids have it: in lower case, without marks over letters and punctuation. */
export function ownerIdOf(name: string): string {
  const words = sought(name).replaceAll(' ', '-')
  // Longer names differ after what is kept of them, and names without letters in nothing that is.
  if (name.length <= 100 && words !== '') return words
  return `${words.slice(0, 80)}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
}

/** An id without spaces. */
export const outletIdOf = (given: string): string => given.trim().replace(/\s+/g, '-').slice(0, 200)

/** Changes whenever anything of this was written: what was read before is read anew. */
export const directoryVersion = async (cellar: Cellar): Promise<string> =>
  (await cellar.fact<string>('directory', 'version')) ?? ''

export const turnDirectory = (cellar: Cellar): Promise<void> => cellar.keep('directory', 'version', randomUUID())
