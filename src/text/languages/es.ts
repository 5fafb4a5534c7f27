import type { Language } from './language.ts'
import { ages } from './es/ages.ts'
import { chrome } from './es/chrome.ts'
import { counts } from './es/counts.ts'
import { dates } from './es/dates.ts'
import { firsts } from './es/firsts.ts'
import { names } from './es/names.ts'
import { numbers } from './es/numbers.ts'
import { scopes } from './es/scopes.ts'
import { sentences } from './es/sentences.ts'
import { speech } from './es/speech.ts'
import { states } from './es/states.ts'

/** Spanish. */
export const es: Language = {
  code: 'es',
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
