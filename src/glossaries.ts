import { join, resolve } from 'node:path'
import type { Settings } from './config.ts'
import { AppError } from './domain/app-error.ts'
import { languageTag } from './domain/article.ts'
import { type DictionaryPlace, dictionariesIn, readDictionary } from './outside/glossary/dictd-dictionary.ts'
import { readGlossary, writeGlossary } from './outside/glossary/glossary-file.ts'
import { dataFolder } from './outside/postgres/data-folder.ts'
import type { Tools } from './stages/stage.ts'
import { dictionaryEntry } from './text/dictionary-entry.ts'
import { GlossaryBuilder } from './text/glossary-builder.ts'
import { meaningsIn } from './text/glossary-lookup.ts'
import { encodeGlossary, type GlossarySource, type GlossaryTable, type Meant } from './text/glossary-table.ts'

/** Where Debian's packages put dictionaries. */
const DICTIONARY_FOLDER = '/usr/share/dictd'
const PACKAGES = 'apt install dict-freedict-deu-eng dict-freedict-fra-eng dict-freedict-spa-eng dict-freedict-por-eng'

export interface BuiltGlossary {
  file: string
  bytes: number
  sources: readonly GlossarySource[]
  words: [language: string, words: number][]
  /** Dictionaries that could not be read, with why. */
  passedOver: string[]
}

/** The glossary of an installation: one table, made from dictionaries that the operator installed. */
export interface Glossaries {
  file: string
  /** Makes the table anew from the dictionaries in these folders. Throws AppError where there are none. */
  build(folders: readonly string[], told: (dictionary: string) => void): Promise<BuiltGlossary>
  /** The table as it is; undefined where none was built. Throws AppError where it is damaged. */
  read(): GlossaryTable | undefined
  /** What a word may mean, by language: in the one that is named, else in all that know it. */
  meanings(word: string, language?: string): [language: string, meant: Meant[]][]
  /** The same as `read`, but a damaged table is told to the log and is as none: articles go on without. */
  consult(log: Tools['log']): GlossaryTable | undefined
}

/** The glossary of these settings; undefined where they want none. */
export function glossariesOf(settings: Pick<Settings, 'glossary' | 'data'>): Glossaries | undefined {
  if (settings.glossary === 'off') return undefined
  const data = dataFolder({ ...process.env, STEMMA_DATA: settings.data || undefined })
  return glossariesIn(settings.glossary === '' ? join(data, 'glossary.table') : resolve(settings.glossary))
}

/** The glossary that lies in this file. */
export function glossariesIn(file: string): Glossaries {
  return {
    file,
    build: (folders, told) => build(file, folders, told),
    read: () => readGlossary(file),
    meanings: (word, language) => meanings(file, word, language),
    consult: log => {
      try {
        return readGlossary(file)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        log('glossary.unusable', { because: error.message, next: error.next })
        return undefined
      }
    },
  }
}

function meanings(file: string, word: string, language?: string): [string, Meant[]][] {
  const table = readGlossary(file)
  if (!table) throw new AppError('not-found', 'No glossary was built yet.', { next: 'stemma glossary build' })
  const languages = language === undefined ? table.languages.map(([code]) => code) : [languageTag(language)]
  return languages
    .map((code): [string, Meant[]] => [code, meaningsIn(table, word, code)])
    .filter(([, meant]) => meant.length > 0)
}

async function build(file: string, folders: readonly string[], told: (name: string) => void): Promise<BuiltGlossary> {
  const places = await placesIn(folders.length > 0 ? folders : [DICTIONARY_FOLDER])
  const builder = new GlossaryBuilder()
  const sources: GlossarySource[] = []
  const passedOver: string[] = []
  for (const place of places) {
    told(place.name)
    try {
      sources.push(await addDictionary(builder, place))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      passedOver.push(error.message)
    }
  }
  if (sources.length === 0) {
    throw new AppError('unreadable', `No dictionary could be read. ${passedOver[0]}`, { next: `${PACKAGES} …` })
  }
  const table = encodeGlossary(builder.content(), sources)
  await writeGlossary(file, table)
  return { file, bytes: table.length, sources, words: readGlossary(file)!.languages, passedOver }
}

async function placesIn(folders: readonly string[]): Promise<DictionaryPlace[]> {
  const places = (await Promise.all(folders.map(dictionariesIn))).flat()
  if (places.length > 0) return places
  throw new AppError(
    'not-found',
    `There is no bilingual dictionary (freedict-xxx-yyy.index with its .dict or .dict.dz) in ${folders.join(', ')}.`,
    { next: `${PACKAGES} … (Debian and Ubuntu), or name the folder: stemma glossary build FOLDER` },
  )
}

async function addDictionary(builder: GlossaryBuilder, place: DictionaryPlace): Promise<GlossarySource> {
  const { entries, licence } = await readDictionary(place)
  let count = 0
  for (const entry of entries) {
    builder.add(place.from, place.to, dictionaryEntry(entry))
    count++
  }
  return { name: place.name, from: place.from, to: place.to, entries: count, licence }
}
