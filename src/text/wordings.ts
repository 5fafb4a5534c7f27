import { wording as de } from './languages/de/wording.ts'
import { wording as en } from './languages/en/wording.ts'
import { wording as es } from './languages/es/wording.ts'
import { wording as fr } from './languages/fr/wording.ts'
import { wording as it } from './languages/it/wording.ts'
import { NO_WORDING, type WordingTable } from './languages/tables/wording.ts'

const TABLES = new Map<string, WordingTable>(Object.entries({ de, en, es, fr, it }))

/** What weighs little and much between two wordings of one quotation, in a language; empty where it has no table. */
export function wordingOf(tag: string): WordingTable {
  return TABLES.get(tag.split('-', 1)[0].toLowerCase()) ?? NO_WORDING
}
