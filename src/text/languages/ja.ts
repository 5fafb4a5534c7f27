import type { Language } from './language.ts'
import { NO_STATES } from './tables/states.ts'
import { ages } from './ja/ages.ts'
import { chrome } from './ja/chrome.ts'
import { counts } from './ja/counts.ts'
import { dates } from './ja/dates.ts'
import { firsts } from './ja/firsts.ts'
import { names } from './ja/names.ts'
import { numbers } from './ja/numbers.ts'
import { scopes } from './ja/scopes.ts'
import { sentences } from './ja/sentences.ts'
import { speech } from './ja/speech.ts'

/** Japanese. */
export const ja: Language = {
  code: 'ja',
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
