import type { Language } from './language.ts'
import { NO_STATES } from './tables/states.ts'
import { ages } from './pl/ages.ts'
import { chrome } from './pl/chrome.ts'
import { counts } from './pl/counts.ts'
import { dates } from './pl/dates.ts'
import { firsts } from './pl/firsts.ts'
import { names } from './pl/names.ts'
import { numbers } from './pl/numbers.ts'
import { scopes } from './pl/scopes.ts'
import { sentences } from './pl/sentences.ts'
import { speech } from './pl/speech.ts'

/** Polish. */
export const pl: Language = {
  code: 'pl',
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
