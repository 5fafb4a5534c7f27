import type { FirstsTable } from '../../text/languages/tables/firsts.ts'
import { languageTable } from '../../text/languages/language.ts'
import type { Phrases } from './count-words.ts'

/** What a phrase does in a claim to be first: it ranks a noun, a clause, or stands before a noun; `none` claims nothing. */
export interface Rank {
  core: string
  as: 'noun' | 'most' | 'clause' | 'record' | 'none'
}

const SETS = [
  'the',
  'one',
  'own',
  'owners',
  'is',
  'to',
  'periods',
  'within',
  'not',
  'ends',
  'relative',
  'subjects',
  'since',
  'occasion',
  'breaks',
  'between',
  'anyone',
] as const // prettier-ignore

/** One language's words for claims to be first, ready to be looked up. */
export interface FirstWords {
  ranks: Phrases<Rank>
  ever: Phrases<string>
  scoped: Phrases<string>
  among: Phrases<string>
  sets: Record<(typeof SETS)[number], ReadonlySet<string>>
  after: boolean
  unspaced: boolean
}

const READY = new Map<string, FirstWords>()

/** The words of a language, made once. */
export function firstWords(language: string): FirstWords {
  const { code, firsts } = languageTable(language)
  let made = READY.get(code)
  if (!made) READY.set(code, (made = ready(firsts)))
  return made
}

function ready(table: FirstsTable): FirstWords {
  const sets = {} as FirstWords['sets']
  for (const name of SETS) sets[name] = new Set(table[name].split(/\s+/).filter(Boolean))
  const forms = (list: Readonly<Record<string, string>>, as: Rank['as']) =>
    Object.entries(list).map(([core, words]): [string, Rank] => [words, { core, as }])
  return {
    ranks: phrasesOf([
      ...forms(table.ranks, 'noun'),
      ...forms({ most: table.most }, 'most'),
      ...forms(table.times, 'clause'),
      ...forms({ record: table.records }, 'record'),
      ...forms({ none: table.none }, 'none'),
    ]),
    ever: phrasesOf([[table.ever, '']]),
    scoped: phrasesOf([[table.scoped, '']]),
    among: phrasesOf([[table.among, '']]),
    sets,
    after: table.after === true,
    unspaced: table.unspaced === true,
  }
}

// A form stands under its first word, the longest first: "first aid" before "first".
function phrasesOf<Meaning>(lists: readonly (readonly [string, Meaning])[]): Phrases<Meaning> {
  const found = new Map<string, { words: string[]; meaning: Meaning }[]>()
  for (const [list, meaning] of lists) {
    for (const form of list.split(',')) {
      const words = form.trim().split(/\s+/)
      if (words[0] !== '') found.set(words[0], [...(found.get(words[0]) ?? []), { words, meaning }])
    }
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return found
}
