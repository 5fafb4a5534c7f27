import type { Language } from './language.ts'
import { NO_STATES } from './tables/states.ts'
import { ages } from './ar/ages.ts'
import { chrome } from './ar/chrome.ts'
import { counts } from './ar/counts.ts'
import { dates } from './ar/dates.ts'
import { firsts } from './ar/firsts.ts'
import { names } from './ar/names.ts'
import { numbers } from './ar/numbers.ts'
import { scopes } from './ar/scopes.ts'
import { sentences } from './ar/sentences.ts'
import { speech } from './ar/speech.ts'

/** Arabic. */
export const ar: Language = {
  code: 'ar',
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
  states: NO_STATES,
}
