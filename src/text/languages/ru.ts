import type { Language } from './language.ts'
import { NO_STATES } from './tables/states.ts'
import { ages } from './ru/ages.ts'
import { chrome } from './ru/chrome.ts'
import { counts } from './ru/counts.ts'
import { dates } from './ru/dates.ts'
import { firsts } from './ru/firsts.ts'
import { names } from './ru/names.ts'
import { numbers } from './ru/numbers.ts'
import { scopes } from './ru/scopes.ts'
import { sentences } from './ru/sentences.ts'
import { speech } from './ru/speech.ts'

/** Russian. */
export const ru: Language = {
  code: 'ru',
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
