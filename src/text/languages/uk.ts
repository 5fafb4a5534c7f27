import type { Language } from './language.ts'
import { NO_STATES } from './tables/states.ts'
import { ages } from './uk/ages.ts'
import { chrome } from './uk/chrome.ts'
import { counts } from './uk/counts.ts'
import { dates } from './uk/dates.ts'
import { firsts } from './uk/firsts.ts'
import { names } from './uk/names.ts'
import { numbers } from './uk/numbers.ts'
import { scopes } from './uk/scopes.ts'
import { sentences } from './uk/sentences.ts'
import { speech } from './uk/speech.ts'

/** Ukrainian. */
export const uk: Language = {
  code: 'uk',
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
