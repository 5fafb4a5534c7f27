import { template as ar } from '../../text/languages/ar/template.ts'
import { template as de } from '../../text/languages/de/template.ts'
import { template as en } from '../../text/languages/en/template.ts'
import { template as es } from '../../text/languages/es/template.ts'
import { template as fr } from '../../text/languages/fr/template.ts'
import { template as it } from '../../text/languages/it/template.ts'
import { template as ja } from '../../text/languages/ja/template.ts'
import { template as ko } from '../../text/languages/ko/template.ts'
import { template as nl } from '../../text/languages/nl/template.ts'
import { template as pl } from '../../text/languages/pl/template.ts'
import { template as pt } from '../../text/languages/pt/template.ts'
import { template as ru } from '../../text/languages/ru/template.ts'
import type { TemplateWords } from '../../text/languages/tables/template-words.ts'
import { template as uk } from '../../text/languages/uk/template.ts'
import { template as zh } from '../../text/languages/zh/template.ts'

const TEMPLATES: Readonly<Record<string, TemplateWords>> = { en, de, fr, es, it, nl, pt, pl, ru, uk, ar, ja, zh, ko }

/** A language's words for composed sentences; English where we have none. */
export function templateOf(language: string): { language: string; words: TemplateWords } {
  return Object.hasOwn(TEMPLATES, language) ? { language, words: TEMPLATES[language] } : { language: 'en', words: en }
}
