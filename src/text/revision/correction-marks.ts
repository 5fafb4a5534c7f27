import type { ArticleNote } from '../../domain/article.ts'
import { languageTable } from '../languages/language.ts'
import { readQuantities } from '../quantities.ts'
import { paragraphs } from '../sentences.ts'
import { words } from '../words.ts'
import type { NamedChange } from './named-change.ts'
import { plainForm } from './plain-form.ts'
import { bagOf, likeness } from './word-bags.ts'

const LONGEST_BEGINNING = 120

/** The page's own notes of correction: those found beside the text, and paragraphs of the text that begin as such notes do. */
export function correctionNotes(notes: readonly ArticleNote[], text: string, language: string): string[] {
  const beginnings = [...beginningsIn(language), ...beginningsIn('en')]
  const within = paragraphs(text).filter(({ text: line }) => {
    const lower = plainForm(line.slice(0, LONGEST_BEGINNING)).toLowerCase()
    return beginnings.some(beginning => lower.startsWith(beginning))
  })
  const beside = notes.filter(({ kind }) => kind === 'correction').map(note => note.text)
  return [...new Set([...beside, ...within.map(line => line.text)])]
}

const BEGINNINGS = new WeakMap<readonly string[], readonly string[]>()

/** How notes of correction begin in a language, in the form in which revisions are compared. */
function beginningsIn(language: string): readonly string[] {
  const { corrected } = languageTable(language).chrome
  const known = BEGINNINGS.get(corrected) ?? corrected.map(plainForm)
  BEGINNINGS.set(corrected, known)
  return known
}

/** The note that names a change: it gives one of the two figures, or the words that came or went. */
export function noteOf(change: NamedChange, notes: readonly string[], language: string): string | undefined {
  return notes.find(note => names(note, change, language))
}

const SAME_QUOTE = 0.3

function names(note: string, { what, old, now, figures }: NamedChange, language: string): boolean {
  if (figures) {
    const values = readQuantities(note, language).map(valueOf)
    return values.includes(valueOf(figures.old)) || values.includes(valueOf(figures.now))
  }
  const told = [old, now].flatMap(slice => (slice ? [plainForm(slice.text).toLowerCase()] : []))
  const lower = plainForm(note).toLowerCase()
  if (told.some(text => words(text, language).length > 0 && lower.includes(text))) return true
  return what === 'quote' && told.some(text => likeness(bagOf(text, language), bagOf(note, language)) >= SAME_QUOTE)
}

const valueOf = ({ value, low, high }: { value?: number; low?: number; high?: number }): string =>
  `${value ?? ''} ${low ?? ''} ${high ?? ''}`
