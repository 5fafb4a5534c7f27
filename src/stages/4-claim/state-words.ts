import { languageTable } from '../../text/languages/language.ts'
import type { StateMatter, StateWords } from '../../text/languages/tables/states.ts'

/** Who a noun in a sentence about a state is. */
export type StateNoun = 'suspect' | 'victim' | 'person' | 'other'

/** A language's table of states made ready for looking up. */
export interface ReadyStates {
  words: readonly StateWords[]
  unsure: RegExp
  earlier?: RegExp
  goesOn?: RegExp
  nouns: ReadonlyMap<string, StateNoun>
  /** The matters that a word may tell of, in lower case. */
  mattersOf(word: string): readonly StateMatter[]
}

const READY = new Map<string, ReadyStates>()

/** The words for states of a language, made once. */
export function stateWords(language: string): ReadyStates {
  const { code, states } = languageTable(language)
  let known = READY.get(code)
  if (!known) {
    const nouns = new Map<string, StateNoun>()
    const put = (words: string, noun: StateNoun) => {
      for (const word of words.split(' ')) if (word !== '') nouns.set(word, noun)
    }
    put(states.others, 'other')
    put(states.persons, 'person')
    put(states.victims, 'victim')
    put(states.suspects, 'suspect')
    READY.set(
      code,
      (known = {
        words: states.words,
        unsure: states.unsure,
        earlier: states.earlier,
        goesOn: states.goesOn,
        nouns,
        mattersOf: mattersBy(states.cues),
      }),
    )
  }
  return known
}

const MOST_REMEMBERED = 20_000

function mattersBy(cues: Partial<Record<StateMatter, string>>): ReadyStates['mattersOf'] {
  const beginnings = Object.entries(cues).map(([matter, words]) => [matter as StateMatter, words.split(' ')] as const)
  const known = new Map<string, readonly StateMatter[]>()
  return word => {
    let matters = known.get(word)
    if (!matters) {
      matters = beginnings.filter(([, words]) => words.some(each => word.startsWith(each))).map(([matter]) => matter)
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(word, matters)
    }
    return matters
  }
}
