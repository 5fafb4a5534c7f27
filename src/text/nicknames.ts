import { nicknames as de } from './languages/de/nicknames.ts'
import { nicknames as en, spellings } from './languages/en/nicknames.ts'
import { nicknames as es } from './languages/es/nicknames.ts'
import { nicknames as fr } from './languages/fr/nicknames.ts'
import { nicknames as it } from './languages/it/nicknames.ts'
import { nicknames as nl } from './languages/nl/nicknames.ts'
import { nicknames as ru } from './languages/ru/nicknames.ts'
import { ascii } from './transliteration.ts'

/** Names cross borders with their bearers: the tables of all languages are asked at once. */
const GROUPS: ReadonlyMap<string, readonly number[]> = byName([en, de, fr, es, it, nl, ru].flat())
const SPELLINGS: ReadonlyMap<string, readonly number[]> = byName(spellings)

function byName(groups: readonly (readonly string[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  groups.forEach((group, index) => {
    for (const name of new Set(group.map(ascii))) found.set(name, [...(found.get(name) ?? []), index])
  })
  return found
}

/** True where both are given names of one formal name: "Chuck" and "Charles", "Chuck" and "Charlie". In lower-case ASCII. */
export function isNickname(one: string, other: string): boolean {
  return one !== other && share(GROUPS, one, other)
}

/** True where both are spellings of one given name: "Sean" and "Shawn". In lower-case ASCII. */
export function isSpelledGiven(one: string, other: string): boolean {
  return one !== other && share(SPELLINGS, one, other)
}

function share(groups: ReadonlyMap<string, readonly number[]>, one: string, other: string): boolean {
  const those = groups.get(one)
  return those !== undefined && (groups.get(other)?.some(index => those.includes(index)) ?? false)
}
