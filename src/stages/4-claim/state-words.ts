import { languageTable } from '../../text/languages/language.ts'
import type { StateWords } from '../../text/languages/tables/states.ts'

/** Who a noun in a sentence about a state is. */
export type StateNoun = 'suspect' | 'victim' | 'person' | 'other'

/** A language's table of states made ready for looking up. */
export interface ReadyStates {
  words: readonly StateWords[]
  unsure: RegExp
  nouns: ReadonlyMap<string, StateNoun>
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
    READY.set(code, (known = { words: states.words, unsure: states.unsure, nouns }))
  }
  return known
}
