import { languageTable } from '../../text/languages/language.ts'
import type { NamesTable } from '../../text/languages/tables/names.ts'
import { nameWords, spelledName } from '../../text/name-spelling.ts'
import type { Heard } from './heard.ts'
import { byMembers, remembered } from './memo.ts'
import { type PersonName, personName } from './person-name.ts'

/** A form of a name with the claims that write it so. */
export interface Form {
  /** As the first claim writes it, without titles. */
  name: string
  spelled: string
  /** Its words in Latin letters. */
  parts: string[]
  squashed: string
  /** Where the name is a person's. */
  person?: PersonName
  heard: readonly Heard[]
  /** True where an article gives a title with it. */
  hasTitle?: true
  /** Ids of the articles that have it. */
  articles: ReadonlySet<string>
}

/** How a claim's name is written; what only differs in capitals, apostrophes or common abbreviations is one form. */
export const formOfName = remembered((heard: Heard): string | undefined => {
  const { kind, value, measure } = heard.claim
  const isName = (kind === 'name' || (kind === 'place' && measure !== 'address')) && typeof value === 'string'
  return isName ? spelledName(bareName(heard)) : undefined
})

/** A form from all claims that write it, the first of which names it. */
export const formFrom = byMembers(formOf)

function formOf(heard: readonly Heard[]): Form | undefined {
  const spelled = formOfName(heard[0])
  const parts = spelled === undefined ? [] : nameWords(spelled)
  if (spelled === undefined || parts.length === 0 || isCommon(spelled, tableOf(heard[0].standing))) return undefined
  const name = bareName(heard[0])
  const articles = new Set(heard.map(({ standing }) => standing.article.id))
  const person = isPerson(name, heard) ? personName(name) : undefined
  const hasTitle = heard.some(({ claim }) => /^\p{Lu}/u.test(claim.role?.text ?? ''))
  return {
    name,
    spelled,
    parts,
    squashed: parts.join(''),
    heard,
    articles,
    ...(person ? { person } : {}),
    ...(hasTitle ? { hasTitle } : {}),
  }
}

// "Night Club", "High School": words that tell what a thing is and not which.
function isCommon(spelled: string, table: NamesTable): boolean {
  const isWord = (word: string) => table.common.has(word) || table.organisations.has(word) || table.places.has(word)
  return /^\p{Ll}/u.test(spelled) && spelled.split(' ').every(isWord)
}

/** A name without the titles before it and a day or month after it. */
function bareName({ claim, standing }: Heard): string {
  return stripped(String(claim.value), claim.unit, tableOf(standing))
}

function tableOf({ article }: Heard['standing']): NamesTable {
  return languageTable(article.language).names
}

function stripped(name: string, unit: string | undefined, table: NamesTable): string {
  if (unit !== 'person') return name
  const words = name.split(/\s+/)
  while (words.length > 2 && table.calendar.has(words.at(-1)!.toLowerCase())) words.pop()
  // "FBI Special Agent Peer Holt": all up to the last title that leaves a first and a last name.
  const titled = words.slice(0, -2).findLastIndex(word => isTitle(word.toLowerCase(), table))
  return words.slice(titled + 1).join(' ')
}

const RANK =
  /^(?:(?:special )?agents?|.*-(?:elect|general|in-chief)|co-?chair\p{L}*|det\.?|investigators?|cpl\.?|spc\.?|insp\.?|s\/?sgt\.?|troopers?|patrolman|nominee|hopeful|rapper|asst\.?|assistant|marshal|attorney|republican|democrat)$/u

function isTitle(word: string, table: NamesTable): boolean {
  return table.titles.has(word) || table.titleParts.has(word) || RANK.test(word)
}

// What holds such a word is a body, a building or a street, whatever it was taken for.
const NO_PERSON =
  /\b(?:senate|court|county|police|department|street|st|avenue|ave|road|rd|drive|boulevard|blvd|lane|highway|school|university|college|hospital|church|park|city|house|party|office|north|south|east|west|new|u\.?s\.?|state|national|center|centre|news|club|nightclub|night|hotel|motel|bar|commission|committee|organi[sz]ation|association|apartments?|memorial|airport|team|times|post|live|news|crime|stoppers|solvers)\b/i

function isPerson(name: string, heard: readonly Heard[]): boolean {
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 6 || NO_PERSON.test(name) || /[&\d]/.test(name)) return false
  const persons = heard.filter(({ claim }) => claim.unit === 'person').length
  if (persons * 2 > heard.length) return true
  const others = heard.some(({ claim }) => claim.kind === 'place' || claim.unit === 'organisation')
  const given = words[0].toLowerCase()
  return !others && (tableOf(heard[0].standing).givenNames.has(given) || /^(?:\p{Lu}\.){2,3}$/u.test(words[0]))
}
