import type { Language } from './language.ts'
import { NO_STATES } from './tables/states.ts'
import { ages } from './zh/ages.ts'
import { chrome } from './zh/chrome.ts'
import { counts } from './zh/counts.ts'
import { dates } from './zh/dates.ts'
import { firsts } from './zh/firsts.ts'
import { names } from './zh/names.ts'
import { numbers } from './zh/numbers.ts'
import { scopes } from './zh/scopes.ts'
import { sentences } from './zh/sentences.ts'
import { speech } from './zh/speech.ts'

/** Chinese. */
export const zh: Language = {
  code: 'zh',
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
