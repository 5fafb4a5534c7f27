import { type AgesTable, NO_AGES } from './tables/ages.ts'
import { type ChromeTable, NO_CHROME } from './tables/chrome.ts'
import { type CountsTable, NO_COUNTS } from './tables/counts.ts'
import { type DatesTable, NO_DATES } from './tables/dates.ts'
import { type FirstsTable, NO_FIRSTS } from './tables/firsts.ts'
import { type NamesTable, NO_NAMES } from './tables/names.ts'
import { type NumbersTable, NO_NUMBERS } from './tables/numbers.ts'
import { NO_SCOPES, type ScopesTable } from './tables/scopes.ts'
import { type SentencesTable, NO_SENTENCES } from './tables/sentences.ts'
import { type SpeechTable, NO_SPEECH } from './tables/speech.ts'
import { NO_STATES, type StatesTable } from './tables/states.ts'
import { en } from './en.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import { ar } from './ar.ts'
import { pl } from './pl.ts'
import { ja } from './ja.ts'
import { zh } from './zh.ts'
import { ko } from './ko.ts'

/** What we know of one language: tables, no code. */
export interface Language {
  /** ISO 639-1, or `und`. */
  code: string
  ages: AgesTable
  chrome: ChromeTable
  counts: CountsTable
  dates: DatesTable
  firsts: FirstsTable
  names: NamesTable
  numbers: NumbersTable
  scopes: ScopesTable
  sentences: SentencesTable
  speech: SpeechTable
  states: StatesTable
}

const UNKNOWN: Language = {
  code: 'und',
  ages: NO_AGES,
  chrome: NO_CHROME,
  counts: NO_COUNTS,
  dates: NO_DATES,
  firsts: NO_FIRSTS,
  names: NO_NAMES,
  numbers: NO_NUMBERS,
  scopes: NO_SCOPES,
  sentences: NO_SENTENCES,
  speech: NO_SPEECH,
  states: NO_STATES,
}

const LANGUAGES: Record<string, Language> = { en, de, fr, es, pt, it, nl, ru, uk, ar, pl, ja, zh, ko }

/** The table of a language by its tag ("de", "de-AT"); an empty one where we have none. */
export function languageTable(tag: string): Language {
  return LANGUAGES[tag.split('-', 1)[0].toLowerCase()] ?? UNKNOWN
}

/** Every language that has a table. */
export const LANGUAGE_CODES: readonly string[] = Object.keys(LANGUAGES)
