import { languageTable } from '../languages/language.ts'
import { words } from '../words.ts'
import { isFurniture, isLabel } from './furniture.ts'
import { plainForm } from './plain-form.ts'

/** What a page says, as it is compared. */
export interface Worded {
  title: string
  text: string
  language?: string
}

/**
 * What became of a page between two readings: the same words; other words, which make a revision; or only a stub of what it said
 * before, as an error, a wall of consent or payment leaves it.
 */
export type PageChange = 'same' | 'revision' | 'stub'

/** A page with less than this share of its words is a stub where those words are its old ones. */
const STUB_SHARE = 0.3
/** Below so many characters a shorter text may be all that there is to say. */
const STUB_FROM = 400
const STUB_CONTAINED = 0.9

/** What became of a page between two readings of it. */
export function pageChange(before: Worded, after: Worded): PageChange {
  if (before.title === after.title && before.text === after.text) return 'same'
  const language = after.language ?? before.language ?? 'und'
  if (isStub(before, after, language)) return 'stub'
  if (plainForm(before.title) !== plainForm(after.title)) return 'revision'
  const [was, is] = [before, after].map(({ text }) => sayings(text, language))
  return was === is ? 'same' : 'revision'
}

/** All that a text says: its sentences in order, its labels in any order, nothing of what the page changes by itself. */
function sayings(text: string, language: string): string {
  const lines = text.split(/\n+/).filter(line => line.trim() !== '')
  const said: string[] = []
  const labels: string[] = []
  for (const line of lines) {
    const plain = plainForm(line)
    if (isFurniture(plain, language)) continue
    if (isLabel(plain)) labels.push(plain)
    else said.push(plain)
  }
  return [...said, ...labels.sort()].join('\n')
}

function isStub(before: Worded, after: Worded, language: string): boolean {
  const length = plainForm(before.text).length
  const left = plainForm(after.text)
  if (length < STUB_FROM || left.length >= length * STUB_SHARE) return false
  return left === '' || isWall(left, language) || isContained(left, before.text, language)
}

function isWall(text: string, language: string): boolean {
  const lower = text.toLowerCase()
  return [language, 'en'].some(tag => {
    const { paywall, consent } = languageTable(tag).chrome
    return [...paywall, ...consent].some(phrase => lower.includes(phrase))
  })
}

function isContained(part: string, whole: string, language: string): boolean {
  const known = new Set(pairsOf(whole, language))
  const pairs = pairsOf(part, language)
  return pairs.filter(pair => known.has(pair)).length >= pairs.length * STUB_CONTAINED
}

function pairsOf(text: string, language: string): string[] {
  const plain = words(plainForm(text).toLowerCase(), language).map(word => word.text)
  return plain.slice(1).map((word, index) => `${plain[index]} ${word}`)
}
