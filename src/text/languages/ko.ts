import type { Language } from './language.ts'
import { NO_STATES } from './tables/states.ts'
import { ages } from './ko/ages.ts'
import { chrome } from './ko/chrome.ts'
import { counts } from './ko/counts.ts'
import { dates } from './ko/dates.ts'
import { firsts } from './ko/firsts.ts'
import { names } from './ko/names.ts'
import { numbers } from './ko/numbers.ts'
import { scopes } from './ko/scopes.ts'
import { sentences } from './ko/sentences.ts'
import { speech } from './ko/speech.ts'

/** Korean. */
export const ko: Language = {
  code: 'ko',
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
