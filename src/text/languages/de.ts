import type { Language } from './language.ts'
import { ages } from './de/ages.ts'
import { chrome } from './de/chrome.ts'
import { counts } from './de/counts.ts'
import { dates } from './de/dates.ts'
import { firsts } from './de/firsts.ts'
import { names } from './de/names.ts'
import { numbers } from './de/numbers.ts'
import { scopes } from './de/scopes.ts'
import { sentences } from './de/sentences.ts'
import { speech } from './de/speech.ts'
import { states } from './de/states.ts'

/** German. */
export const de: Language = {
  code: 'de',
  ages,
  chrome,
  counts,
  dates,
  firsts,
  names,
  numbers,
  scopes,
  sentences,
  speech,
  states,
}
