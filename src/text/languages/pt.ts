import type { Language } from './language.ts'
import { NO_STATES } from './tables/states.ts'
import { ages } from './pt/ages.ts'
import { chrome } from './pt/chrome.ts'
import { counts } from './pt/counts.ts'
import { dates } from './pt/dates.ts'
import { firsts } from './pt/firsts.ts'
import { names } from './pt/names.ts'
import { numbers } from './pt/numbers.ts'
import { scopes } from './pt/scopes.ts'
import { sentences } from './pt/sentences.ts'
import { speech } from './pt/speech.ts'

/** Portuguese. */
export const pt: Language = {
  code: 'pt',
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
