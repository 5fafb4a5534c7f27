import type { Language } from './language.ts'
import { NO_STATES } from './tables/states.ts'
import { ages } from './nl/ages.ts'
import { chrome } from './nl/chrome.ts'
import { counts } from './nl/counts.ts'
import { dates } from './nl/dates.ts'
import { firsts } from './nl/firsts.ts'
import { names } from './nl/names.ts'
import { numbers } from './nl/numbers.ts'
import { scopes } from './nl/scopes.ts'
import { sentences } from './nl/sentences.ts'
import { speech } from './nl/speech.ts'

/** Dutch. */
export const nl: Language = {
  code: 'nl',
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
