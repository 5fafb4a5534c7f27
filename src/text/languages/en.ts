import type { Language } from './language.ts'
import { ages } from './en/ages.ts'
import { chrome } from './en/chrome.ts'
import { counts } from './en/counts.ts'
import { dates } from './en/dates.ts'
import { firsts } from './en/firsts.ts'
import { names } from './en/names.ts'
import { numbers } from './en/numbers.ts'
import { scopes } from './en/scopes.ts'
import { sentences } from './en/sentences.ts'
import { speech } from './en/speech.ts'
import { states } from './en/states.ts'

/** English. */
export const en: Language = {
  code: 'en',
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
