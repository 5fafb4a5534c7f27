import type { NamesTable } from './languages/tables/names.ts'
import { type Votes, noVotes } from './name-evidence.ts'
import type { Run } from './name-runs.ts'
import type { NameMention, NameType } from './names.ts'
import { folded } from './words.ts'

/** A mention with what speaks for its type. */
export interface Read {
  mention: NameMention
  /** Where its words stand among the tokens; a pattern's name has none. */
  run?: Run
  /** Of what stands beside it. */
  beside: Votes
  /** A woman is the subject of the verb beside it, where the language marks that. */
  feminine?: boolean
  /** A name only where a fuller one of the text bears it. */
  tentative?: boolean
}

/** The forms of one text that are one name: they differ in case endings, capitals or hyphens alone. */
export interface Group {
  /** The form that the others are read as. */
  name: string
  forms: Set<string>
  /** Folded words without particles and suffixes. */
  words: string[]
  /** The most that a form's own words say. */
  own: Votes
  /** With what stands beside its mentions. */
  votes: Votes
  type?: NameType
  feminine: boolean
}

const SMALL_WORDS =
  /^(?:de|la|las|los|van|von|der|den|al|el|bin|ibn|di|da|do|dos|das|du|del|della|af|of|the|and|jr|sr|ii|iii|iv|mp|md|ter|ten|zu|y|e)$/

const ASCII = /^[ -~]*$/

/** The words of a name by which it is compared. */
function nameWords(name: string): string[] {
  const all = (ASCII.test(name) ? name.toLowerCase() : folded(name))
    .replace(/(?<=^|[\s-])(?:al|el|an|as|ash|ar)[-‑](?=\p{L})/gu, '')
    .split(/[\s,"“”„«»]+/)
  const kept = all.map(word => word.replace(/[.'’‘]+$/, '').replace(/['’‘]/g, "'")).filter(word => word !== '')
  const long = kept.filter(word => !SMALL_WORDS.test(word))
  return long.length > 0 ? long : kept
}

/** The groups of a text's names, by each of their written forms; `own` is asked once a form. */
export function groupsOf(reads: readonly Read[], table: NamesTable, own: (read: Read) => Votes): Map<string, Group> {
  const byForm = new Map<string, Group>()
  const byKey = new Map<string, Group[]>()
  for (const read of reads) {
    const { text } = read.mention
    let group = byForm.get(text)
    if (!group) {
      group = groupFor(read, byKey, table)
      addForm(group, read, table, own(read))
      byForm.set(text, group)
    }
    addVotes(group.votes, read.beside, MOST_BESIDE)
  }
  for (const group of new Set(byForm.values())) addVotes(group.votes, group.own, Number.POSITIVE_INFINITY)
  if (table.capitalNouns) joinGenitives(byForm)
  return byForm
}

const MOST_BESIDE = 9
/** Names that begin alike and are compared one by one, at most. */
const MOST_ALIKE = 20

function addVotes(into: Votes, more: Votes, most: number): void {
  if (more.person < 0 || into.person < most) into.person += more.person
  if (more.place < 0 || into.place < most) into.place += more.place
  if (more.organisation < 0 || into.organisation < most) into.organisation += more.organisation
}

function groupFor(read: Read, byKey: Map<string, Group[]>, table: NamesTable): Group {
  const words = nameWords(read.mention.text)
  const inflects = table.caseEndings.length > 0
  const feminine = read.feminine ?? false
  const key = inflects ? `${words.length} ${stemStart(words.at(-1) as string)}` : words.join('').replaceAll('-', '')
  const near = byKey.get(key) ?? []
  const known = near.find(group => !inflects || sameInflected(group, words, feminine, table))
  if (known) return known
  const made = { name: read.mention.text, forms: new Set<string>(), words, own: noVotes(), votes: noVotes(), feminine }
  if (near.length < MOST_ALIKE) near.push(made)
  byKey.set(key, near)
  return made
}

function addForm(group: Group, read: Read, table: NamesTable, own: Votes): void {
  const { text } = read.mention
  group.own.person = Math.max(group.own.person, own.person)
  group.own.place = Math.max(group.own.place, own.place)
  group.own.organisation = Math.max(group.own.organisation, own.organisation)
  group.forms.add(text)
  if (group.forms.size === 1) return
  if (table.caseEndings.length > 0) {
    if (nominative(text, table) > nominative(group.name, table)) rename(group, text)
  } else if (!/\p{Ll}/u.test(group.name) && /\p{Ll}/u.test(text)) rename(group, text)
}

function rename(group: Group, text: string): void {
  group.name = text
  group.words = nameWords(text)
}

const STEM_START = 3

function stemStart(word: string): string {
  return word.slice(0, STEM_START)
}

function sameInflected(group: Group, words: readonly string[], feminine: boolean, table: NamesTable): boolean {
  // "Сидорова сказала" is not the genitive of Сидоров.
  if (words.length === 1 && feminine && words[0] !== group.words[0] && !/[ая]$/.test(group.words[0])) return false
  return words.every((word, index) => sameName(word, group.words[index], table.caseEndings))
}

/** True where two folded words differ in the endings of their cases alone. */
export function sameName(one: string, two: string, endings: readonly string[]): boolean {
  if (one === two) return true
  const first = alternated(one)
  const second = alternated(two)
  let common = 0
  while (common < first.length && common < second.length && first[common] === second[common]) common++
  if (common < STEM_START) return false
  // An ending may begin inside what both have in common: "Зеленский", "Зеленским".
  for (let cut = common; cut >= Math.max(STEM_START, common - 2); cut--)
    if (isEnding(first.slice(cut), endings) && isEnding(second.slice(cut), endings)) return true
  return false
}

// "Харків" and "Харкова", "Kraków" and "Krakowa": the last vowel changes where nothing follows its consonant.
function alternated(word: string): string {
  return word
    .replace(/[іó](?=[бвгґджзклмнпрстфхцчшbcdfghjklłmnprstwz]+$)/u, vowel => (vowel === 'ó' ? 'o' : 'о'))
    .replace(/ї(?=в$)/, 'є')
}

function isEnding(ending: string, endings: readonly string[]): boolean {
  return ending === '' || endings.includes(ending)
}

/** How much a form looks like a nominative: 3 a given name of the list, 2 a consonant or -й, 1 -а or -я, else 0. */
function nominative(name: string, table: NamesTable): number {
  const words = folded(name).split(/\s+/)
  const last = words.at(-1) as string
  const given = words.length > 1 && table.givenNames.has(words[0]) ? 3 : 0
  if (/(?:ой|ей|ою|ею|iem|em|ом|ем|ым|им|ym|im|ego|ej|ого|его|ому)$/.test(last)) return given
  return given + (/[аеёиіїоуыэюяaeiouyąę]$/u.test(last) ? (/[аяao]$/.test(last) ? 1 : 0.5) : 2)
}

// "Behrends" is the genitive of Behrend where the text has both.
function joinGenitives(byForm: Map<string, Group>): void {
  for (const [form, group] of byForm) {
    const base = /(?:s|['’])$/.test(form) ? byForm.get(form.slice(0, -1)) : undefined
    if (!base || base === group) continue
    addVotes(base.votes, group.votes, Number.POSITIVE_INFINITY)
    for (const each of group.forms) {
      base.forms.add(each)
      byForm.set(each, base)
    }
  }
}
