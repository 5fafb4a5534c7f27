import type { Language } from './language.ts'
import { ages } from './it/ages.ts'
import { chrome } from './it/chrome.ts'
import { counts } from './it/counts.ts'
import { dates } from './it/dates.ts'
import { firsts } from './it/firsts.ts'
import { names } from './it/names.ts'
import { numbers } from './it/numbers.ts'
import { scopes } from './it/scopes.ts'
import { sentences } from './it/sentences.ts'
import { speech } from './it/speech.ts'
import { states } from './it/states.ts'

/** Italian. */
export const it: Language = {
  code: 'it',
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
