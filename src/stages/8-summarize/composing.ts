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
