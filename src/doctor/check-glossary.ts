import { AppError } from '../domain/app-error.ts'
import type { Glossaries } from '../glossaries.ts'
import { type Finding, fine, wrong } from './finding.ts'

const ABOUT = 'Glossary'

/** Which glossary is in use, and whether it can be read; nothing where none was built. */
export function checkGlossary({ file, read }: Pick<Glossaries, 'file' | 'read'>): Finding[] {
  try {
    const table = read()
    if (!table) return []
    const languages = table.languages.map(([language]) => language).join(' ')
    return [fine(ABOUT, `${file}: ${table.sources.length} dictionaries, between English and ${languages}.`)]
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [wrong(ABOUT, error.message, error.next ?? 'Build it again: stemma glossary build')]
  }
}
