import type { NamesTable } from './languages/tables/names.ts'
import { otherForms } from './name-acronyms.ts'
import { type Group, type Read, sameName } from './name-groups.ts'
import { isCertain } from './name-types.ts'
import { unspacedBearers } from './name-unspaced.ts'

/**
 * Joins the names of one text that have the same bearer: family name or given name alone, initials, an acronym, a
 * shortened body. Where two could bear a form, none does. Types go from the fuller form to the shorter.
 */
export function bearersOf(
  text: string,
  reads: readonly Read[],
  groups: ReadonlyMap<string, Group>,
  table: NamesTable,
): Map<Group, Group> {
  const bearers = otherForms(text, reads, groups, table)
  if (table.patterns.length > 0) unspacedBearers(groups, bearers)
  const persons = [...new Set(groups.values())].filter(group => mayBePerson(group))
  const shorter = shorterFirst(persons)
  const index = byWord(persons, table)
  for (const group of shorter) {
    if (bearers.has(group)) continue
    const bearer = onlyBearer(group, index, bearers, table)
    if (bearer) bearers.set(group, bearer)
  }
  for (const [group, bearer] of bearers) giveType(group, root(bearer, bearers))
  return bearers
}

/** The group that stands at the end of the chain of fuller forms. */
export function root(group: Group, bearers: ReadonlyMap<Group, Group>): Group {
  let found = group
  for (let steps = 0; steps < 4; steps++) found = bearers.get(found) ?? found
  return found
}

function giveType(group: Group, bearer: Group): void {
  if (bearer.type !== undefined) group.type = bearer.type
  else if (group.type !== undefined) bearer.type = group.type
}

function mayBePerson({ type, words, forms }: Group): boolean {
  if (type === 'person') return true
  return type === undefined && words.length < 5 && ![...forms].some(form => /^[\p{Lu}\p{N}]{2,}$/u.test(form))
}

// Longest first, so that a short form finds the end of the chain.
function shorterFirst(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => b.words.length - a.words.length)
}

function byWord(groups: readonly Group[], table: NamesTable): Map<string, Group[]> {
  const index = new Map<string, Group[]>()
  for (const group of groups) {
    if (group.words.length < 2 || group.words.length > 5) continue
    for (const word of new Set(group.words.map(each => start(each, table)))) {
      const known = index.get(word)
      if (known) known.push(group)
      else index.set(word, [group])
    }
  }
  return index
}

const STEM_START = 3

function start(word: string, { caseEndings, capitalNouns }: NamesTable): string {
  if (capitalNouns) return word.replace(/(?<=..)s$/, '')
  return caseEndings.length > 0 ? word.slice(0, STEM_START) : word
}

const MOST_CANDIDATES = 20

function onlyBearer(
  group: Group,
  index: ReadonlyMap<string, Group[]>,
  bearers: ReadonlyMap<Group, Group>,
  table: NamesTable,
): Group | undefined {
  if (group.type === undefined && group.words.length === 1 && /^\P{Ll}+$/u.test(group.name)) return undefined
  const near = new Set(group.words.flatMap(word => (index.get(start(word, table)) ?? []).slice(0, MOST_CANDIDATES)))
  let best = 0
  let found = new Set<Group>()
  for (const candidate of near) {
    if (candidate === group || candidate.words.length < group.words.length) continue
    const fits = fit(group, candidate, table)
    if (fits === 0 || fits < best) continue
    if (fits > best) found = new Set()
    best = fits
    found.add(root(candidate, bearers))
  }
  found.delete(group)
  // One of two persons: who is not known, that it is one is.
  if (found.size > 1 && best === FAMILY) group.type ??= 'person'
  return found.size === 1 ? [...found][0] : undefined
}

const FAMILY = 2

/** 3 where a fuller name contains the form, 2 where it is its family name, 1 where its given name, 0 where it is not. */
function fit(short: Group, full: Group, table: NamesTable): number {
  if (short.words.length === 1) {
    const [word] = short.words
    if (short.feminine && !full.feminine && !/[ая]$/.test(full.words.at(-1) as string) && table.caseEndings.length > 0)
      return 0
    if (familyWords(full, table).some(family => sameWord(word, family, table))) return 2
    return sameWord(word, full.words[0], table) && !isCertain(short, 'place') ? 1 : 0
  }
  if (
    full.words.length === short.words.length &&
    !(short.words.some(isInitial) && short.name.length < full.name.length)
  )
    return 0
  return contains(full.words, short.words, table) || contains(full.words, rotated(short.words), table) ? 3 : 0
}

// "Behrends" is the genitive of Behrend.
function sameWord(one: string, two: string, table: NamesTable): boolean {
  return sameName(one, two, table.caseEndings) || (table.capitalNouns && one === `${two}s`)
}

/** The words that may stand alone for the whole person. */
function familyWords({ words, name }: Group, table: NamesTable): string[] {
  const last = words.at(-1) as string
  if (isPatronymic(last)) return [words[0]]
  if (isEastern(words, name, table)) return words.length === 2 && !/-/.test(last) ? [words[0], last] : [words[0]]
  // Two family names, the father's first: "Claudia Sheinbaum Pardo".
  const two = table.twoFamilyNames && words.length > 2 && !table.givenNames.has(words.at(-2) as string)
  return two ? [words.at(-2) as string, last] : [last]
}

function isEastern(words: readonly string[], name: string, table: NamesTable): boolean {
  return table.familiesFirst.has(words[0]) || /^\S+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name)
}

function isPatronymic(word: string): boolean {
  return /(?:ович|евич|ич|івна|овна|евна|ична|ьович|йович)[ауеыіоме]*$/u.test(word) && word.length > 5
}

function isInitial(word: string): boolean {
  return word.length < 4 && /^\p{L}(?:\.?-?\p{L})?$/u.test(word)
}

function rotated(words: readonly string[]): string[] {
  return isInitial(words.at(-1) as string) ? [...words.slice(1), words[0]] : [...words]
}

// Every word of the shorter name stands in the fuller one, in order, or as an initial; the last is the family's.
function contains(full: readonly string[], short: readonly string[], table: NamesTable): boolean {
  let at = 0
  for (const word of short.flatMap(lettersOf)) {
    while (at < full.length && !standsFor(word, full[at], table)) at++
    if (at++ === full.length) return false
  }
  const last = short.at(-1) as string
  return full.slice(full.length > 2 ? -2 : -1).some(word => sameWord(last, word, table))
}

// "j.r" is two initials.
function lettersOf(word: string): string[] {
  return /^\p{L}\.?-?\p{L}$/u.test(word) ? word.split(/[.-]*/u) : [word]
}

function standsFor(word: string, fuller: string, table: NamesTable): boolean {
  if (word.length === 1) return fuller.startsWith(word)
  return fuller.length === 1 ? word.startsWith(fuller) : sameWord(word, fuller, table)
}
