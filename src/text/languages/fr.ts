import type { Language } from './language.ts'
import { ages } from './fr/ages.ts'
import { chrome } from './fr/chrome.ts'
import { counts } from './fr/counts.ts'
import { dates } from './fr/dates.ts'
import { firsts } from './fr/firsts.ts'
import { names } from './fr/names.ts'
import { numbers } from './fr/numbers.ts'
import { scopes } from './fr/scopes.ts'
import { sentences } from './fr/sentences.ts'
import { speech } from './fr/speech.ts'
import { states } from './fr/states.ts'

/** French. */
export const fr: Language = {
  code: 'fr',
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
