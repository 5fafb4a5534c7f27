import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { dictionaryEntry } from '../src/text/dictionary-entry.ts'

/** Where Debian's packages of FreeDict put them. */
const FOLDER = '/usr/share/dictd'
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Puts an English text, word by word, into another language: names and figures stay, unknown words become other words. */
export type Glosser = (text: string) => string

/** A glosser into a language by FreeDict's three letters ("deu"); undefined, and said so, where the dictionary is not installed. */
export function glosserInto(language: string): Glosser | undefined {
  const path = join(FOLDER, `freedict-eng-${language}`)
  if (!existsSync(`${path}.index`)) {
    process.stderr.write(`freedict-eng-${language} is not installed: no glossed translations into it\n`)
    return undefined
  }
  const places = placesIn(readFileSync(`${path}.index`, 'utf8'))
  const entries = gunzipSync(readFileSync(`${path}.dict.dz`))
  const known = new Map<string, string>()
  const glossOf = (word: string): string => {
    const place = places.get(word)
    const entry = place && entries.subarray(place[0], place[0] + place[1]).toString('utf8')
    // What no dictionary knows is another word in the other language all the same.
    return (entry && dictionaryEntry(entry).glosses[0]) || [...word].reverse().join('')
  }
  return text =>
    text.replace(/(^|[.!?]["”]?\s+|\n)?(\p{L}+(?:['’]\p{L}+)?)/gu, (_, begins: string | undefined, word: string) => {
      const starts = begins !== undefined
      const plain = word.toLowerCase()
      if (!starts && word !== plain) return word
      // A name that begins a sentence is not to be told from a word, unless the dictionary has no such word.
      if (starts && !places.has(plain)) return `${begins}${word}`
      let gloss = known.get(plain)
      if (gloss === undefined) known.set(plain, (gloss = glossOf(plain)))
      return starts ? `${begins}${gloss.charAt(0).toUpperCase()}${gloss.slice(1)}` : gloss
    })
}

function placesIn(index: string): Map<string, [start: number, length: number]> {
  const places = new Map<string, [number, number]>()
  for (const line of index.split('\n')) {
    const [word, start, length] = line.split('\t')
    if (length !== undefined && !places.has(word)) places.set(word, [numberOf(start), numberOf(length)])
  }
  return places
}

function numberOf(digits: string): number {
  return [...digits].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0)
}
