import type { ScopesTable } from '../../text/languages/tables/scopes.ts'
import { languageTable } from '../../text/languages/language.ts'

/** The words around figures as sets. */
export type ScopeWords = Readonly<Record<keyof ScopesTable, ReadonlySet<string>>>

const READY = new Map<string, ScopeWords>()

/** The words of a language, made once. */
export function scopeWords(language: string): ScopeWords {
  const { code, scopes } = languageTable(language)
  let made = READY.get(code)
  if (!made) READY.set(code, (made = ready(scopes)))
  return made
}

function ready(table: ScopesTable): ScopeWords {
  const sets = Object.entries(table).map(([name, list]) => [name, new Set(list.split(/\s+/).filter(Boolean))])
  return Object.fromEntries(sets) as ScopeWords
}
