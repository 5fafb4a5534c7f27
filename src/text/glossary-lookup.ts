import type { GlossaryTable, Meant } from './glossary-table.ts'
import { glossaryForm, stemForm } from './glossary-words.ts'

/** Languages that write compounds as one word, with what may stand between their parts, longest first. */
const JOINTS: Record<string, readonly string[]> = {
  de: ['', 's', 'es', 'n', 'en', 'er', 'e'],
  nl: ['', 's', 'e', 'en', 'er'],
  sv: ['', 's'],
  da: ['', 's', 'e'],
  nb: ['', 's', 'e'],
}
const SHORTEST_PART = 4
/** Longer runs of letters are no words: looking for their parts would take time that grows with the square of them. */
const LONGEST = 80

/**
 * What a word may mean by a glossary: as it stands, else by its stem, else by its parts where it is a compound. Shares
 * add up to about 1 for each part; nothing for an unknown word.
 */
export function meaningsIn(table: GlossaryTable, word: string, language: string): Meant[] {
  if (word.length > LONGEST) return []
  const form = glossaryForm(word)
  const found = plainly(table, form, language)
  if (found.length > 0) return found
  return form.includes('-') ? hyphened(table, form, language) : compound(table, form, language)
}

function plainly(table: GlossaryTable, form: string, language: string): Meant[] {
  const exact = table.meaningsOf(form, language)
  return exact.length > 0 ? exact : table.meaningsOf(stemForm(form, language), language)
}

function hyphened(table: GlossaryTable, form: string, language: string): Meant[] {
  return form.split('-').flatMap(part => (part.length < 3 ? [] : meaningsIn(table, part, language)))
}

// The longest known last part decides: it says what the thing is.
function compound(table: GlossaryTable, form: string, language: string): Meant[] {
  const joints = JOINTS[language]
  if (!joints) return []
  for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) {
    const last = plainly(table, form.slice(at), language)
    const first = last.length === 0 ? [] : firstPart(table, form.slice(0, at), language, joints)
    if (first.length > 0) return [...first, ...last]
  }
  return []
}

function firstPart(table: GlossaryTable, part: string, language: string, joints: readonly string[]): Meant[] {
  for (const joint of joints) {
    const bare = part.slice(0, part.length - joint.length)
    if (!part.endsWith(joint) || bare.length < SHORTEST_PART - 1) continue
    const found = plainly(table, bare, language)
    if (found.length > 0) return found
  }
  return []
}
