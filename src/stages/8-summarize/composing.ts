import type { TemplateWords } from '../../text/languages/tables/template-words.ts'
import { languageName } from './local-forms.ts'
import type { Known } from './told-values.ts'

/** What a sentence is composed with. */
export interface Composing {
  language: string
  words: TemplateWords
  known: Known
}

/** Words that stay in their language: in quotation marks, with its name. */
export function foreignWords(text: string, from: string, language: string, { quotes }: TemplateWords): string {
  const quoted = `${quotes[0]}${text}${quotes[1]}`
  return from === 'und' ? quoted : `${quoted} (${languageName(from, language)})`
}

/** A name as the sentence has it: in quotation marks with its language, where it is words of another one. */
export function nameWords(name: string, from: string, { language, words }: Composing): string {
  if (from === language || isProper(name, language)) return name
  return foreignWords(name, PROPER.test(name) ? 'und' : from, language, words)
}

// A person's name or an acronym is the same in every language of its script, and of none of them.
const PROPER = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: \p{Lu}[\p{L}\p{M}.’'-]*)+$|^\p{Lu}{2,5}$/u

function isProper(name: string, language: string): boolean {
  return PROPER.test(name) && LATIN.test(name) === !OTHER_SCRIPTS.has(language)
}

const LATIN = /\p{Script=Latin}/u
const OTHER_SCRIPTS: ReadonlySet<string> = new Set(['ru', 'uk', 'ar', 'ja', 'zh', 'ko'])
