import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { AppError } from '../../domain/app-error.ts'

/** A bilingual dictionary in dictd's form: an index, and entries that may be packed (dictzip is gzip). */
export interface DictionaryPlace {
  /** As its files are called, without their endings. */
  name: string
  folder: string
  /** BCP 47 primary subtags. */
  from: string
  to: string
}

export interface ReadDictionary {
  /** Every entry once, as text, in the order of the index. */
  entries: Iterable<string>
  /** The line of its header that speaks of its licence; empty where none does. */
  licence: string
}

const NAME = /^(?:freedict-)?([a-z]{2,3})-([a-z]{2,3})\.index$/
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const DIGIT = new Map([...DIGITS].map((digit, value) => [digit, value]))
const ENTRIES = ['.dict.dz', '.dict']
/** The largest dictionary that we know has 100 MB of entries and 13 MB of index. */
const MOST_BYTES = 512_000_000
const MOST_INDEX_BYTES = 64_000_000
const MOST_ENTRY_BYTES = 100_000
/** How often over an index may name what the entries hold: none that we know does so more than once. */
const MOST_SAID = 2
const unpacked = promisify(gunzip)

/** The bilingual dictionaries in a folder, by name; nothing where there is no such folder. */
export async function dictionariesIn(folder: string): Promise<DictionaryPlace[]> {
  const names = await readdir(folder).catch(() => [])
  return names.sort().flatMap(file => {
    const [, from, to] = NAME.exec(file) ?? []
    if (from === undefined || !ENTRIES.some(ending => existsSync(join(folder, file.replace(/\.index$/, ending)))))
      return []
    return [{ name: basename(file, '.index'), folder, from: languageOf(from), to: languageOf(to) }]
  })
}

/** Reads a dictionary. Throws an AppError that names the file where one is damaged or too large. */
export async function readDictionary({ folder, name }: DictionaryPlace): Promise<ReadDictionary> {
  const index = (await bytesOf(join(folder, `${name}.index`), MOST_INDEX_BYTES)).toString('utf8')
  const file = ENTRIES.map(ending => join(folder, `${name}${ending}`)).find(existsSync)!
  const text = await bytesOf(file)
  const places = placesIn(index, text.length)
  if (places.length === 0) {
    throw damaged(file, 'its index names no entry that it holds')
  }
  if (places.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_SAID * text.length) {
    throw damaged(file, 'the entries that its index names lie upon each other')
  }
  return { entries: entriesOf(text, places), licence: licenceIn(index, text) }
}

interface Place {
  at: number
  bytes: number
}

/** Where entries lie; lines that are no such thing, and places outside the file, are passed over. */
function placesIn(index: string, size: number): Place[] {
  const seen = new Map<number, Place>()
  for (const line of linesOf(index)) {
    const [head, at, bytes] = line.split('\t', 3)
    if (!bytes || /^00-?database/.test(head)) continue
    const place = { at: numberIn(at), bytes: numberIn(bytes) }
    if (place.at + place.bytes <= size && place.bytes <= MOST_ENTRY_BYTES && !seen.has(place.at))
      seen.set(place.at, place)
  }
  return [...seen.values()]
}

/** One at a time: an index of line ends alone would make millions of strings. */
function* linesOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const until = end < 0 ? text.length : end
    yield text.slice(from, until)
    from = until + 1
  }
}

function* entriesOf(text: Buffer, places: readonly Place[]): Iterable<string> {
  for (const { at, bytes } of places) yield text.toString('utf8', at, at + bytes)
}

/** A number in the 64 digits of dictd; what is none is outside of every file. */
function numberIn(digits: string): number {
  let number = 0
  for (const digit of digits) number = number * 64 + (DIGIT.get(digit) ?? Infinity)
  return number
}

function licenceIn(index: string, text: Buffer): string {
  const line = /^00-?database-?info\t(\S+)\t(\S+)/m.exec(index)
  if (!line) return ''
  const [at, bytes] = [numberIn(line[1]), numberIn(line[2])]
  if (!(at + bytes <= text.length && bytes <= MOST_ENTRY_BYTES)) return ''
  const said = text.toString('utf8', at, at + bytes).replace(/\s+/g, ' ')
  return (
    /(?:\(?licen[cs]ed?\b|available under|under the terms of)(?:[^.;]|\.(?= ?\d)){0,160}/i.exec(said)?.[0].trim() ?? ''
  )
}

async function bytesOf(file: string, most = MOST_BYTES): Promise<Buffer> {
  const bytes = await whole(file, most).catch((error: Error) => {
    if (error instanceof AppError) throw error
    throw new AppError('unreadable', `${file} cannot be read: ${error.message}.`, { cause: error })
  })
  if (!file.endsWith('.dz')) return bytes
  try {
    return await unpacked(bytes, { maxOutputLength: most })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file, most)
    throw damaged(file, (error as Error).message)
  }
}

async function whole(file: string, most: number): Promise<Buffer> {
  const found = await stat(file)
  if (!found.isFile()) throw damaged(file, 'it is no file')
  if (found.size > most) throw tooLarge(file, most)
  return readFile(file)
}

function damaged(file: string, why: string): AppError {
  return new AppError('unreadable', `${file} is damaged: ${why}.`, {
    next: 'Install the package again, or leave it out.',
  })
}

function tooLarge(file: string, most: number): AppError {
  return new AppError('too-large', `${file} has more than ${most / 1e6} MB.`, { next: 'Leave it out.' })
}

/** ICU knows the two-letter names of languages that have one. */
function languageOf(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0]
  } catch {
    return code
  }
}
