import { ascii } from '../../text/transliteration.ts'
import { stem } from '../../text/stems.ts'
import { meaningsIn } from '../../text/glossary-lookup.ts'
import type { GlossaryTable, Meant } from '../../text/glossary-table.ts'
import { GLOSSARY_AR } from './glossary/ar.ts'
import { GLOSSARY_DE } from './glossary/de.ts'
import { GLOSSARY_EN } from './glossary/en.ts'
import { GLOSSARY_ES } from './glossary/es.ts'
import { GLOSSARY_FR } from './glossary/fr.ts'
import { GLOSSARY_IT } from './glossary/it.ts'
import { GLOSSARY_NL } from './glossary/nl.ts'
import { GLOSSARY_PT } from './glossary/pt.ts'
import { GLOSSARY_RU } from './glossary/ru.ts'
import { GLOSSARY_SL } from './glossary/sl.ts'
import { GLOSSARY_ZH } from './glossary/zh.ts'

/** Small lists of general words in eleven languages: an idea a line, then the words for it. */
const GLOSSARIES: Record<string, string> = {
  en: GLOSSARY_EN,
  de: GLOSSARY_DE,
  fr: GLOSSARY_FR,
  es: GLOSSARY_ES,
  pt: GLOSSARY_PT,
  it: GLOSSARY_IT,
  nl: GLOSSARY_NL,
  ru: GLOSSARY_RU,
  sl: GLOSSARY_SL,
  ar: GLOSSARY_AR,
  zh: GLOSSARY_ZH,
}

/** Opens the operator's glossary, where there is one. */
export type OpenGlossary = () => GlossaryTable | undefined

let open: OpenGlossary | undefined
let opened: GlossaryTable | undefined

/** From now on words mean what this glossary says; it is opened when the first word asks. */
export function consultGlossary(glossary: OpenGlossary | undefined): void {
  open = glossary
  opened = undefined
}

/** What a word may mean by the operator's glossary, in English stems; nothing without one, and for English. */
export function meaningsOf(word: string, language: string): Meant[] {
  if (language === 'en') return []
  if (open) {
    opened = open()
    open = undefined
  }
  return opened ? meaningsIn(opened, word, language) : []
}

const READ = new Map<string, ReadonlyMap<string, string>>()

/** The idea that a lower-case word of a language stands for, if our small glossary has it or its root in ASCII. */
export function ideaOf(word: string, language: string, root: string): string | undefined {
  const glossary = glossaryOf(language)
  return glossary.get(word) ?? glossary.get(`${root}~`)
}

function glossaryOf(language: string): ReadonlyMap<string, string> {
  const code = language.split('-', 1)[0]
  const known = READ.get(code)
  if (known) return known
  const made = new Map<string, string>()
  for (const line of (GLOSSARIES[code] ?? '').trim().split('\n')) {
    const [idea, words = ''] = line.split(': ')
    for (const word of words.split(' ')) {
      made.set(word, idea)
      const key = `${ascii(stem(word, code))}~`
      if (word !== '' && !made.has(key)) made.set(key, idea)
    }
  }
  READ.set(code, made)
  return made
}
