import type { StateMatter, StateWords } from '../tables/states.ts'

// Pieces of which patterns are made.
export const HAVE_NOT = "(?:has|have|had)(?: not|n[’']t)(?: yet| immediately| currently)?"
export const SOME = '[^.;\\n]'

/** Rows for one state from patterns as they stand. */
export function told(matter: StateMatter, state: string, ...words: string[]): StateWords[] {
  return words.map(each => ({ matter, state, words: new RegExp(each, 'giu') }))
}

/** Such words state nothing behind a word of doubt. */
export function toldAsFact(matter: StateMatter, state: string, ...words: string[]): StateWords[] {
  return told(matter, state, ...words).map(each => ({ ...each, fact: true }))
}

/** Such words need a name right behind them. */
export function toldOfName(matter: StateMatter, state: string, ...words: string[]): StateWords[] {
  return told(matter, state, ...words).map(each => ({ ...each, named: true }))
}
