import type { App, BuiltGlossary } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { type Command, type CommandInput, EXIT, type Terminal } from './command.ts'
import { oneLine } from './one-line.ts'

type Glossaries = NonNullable<App['glossaries']>

/** `stemma glossary`: bilingual dictionaries, so that one event told in several languages becomes one story. */
export const glossaryCommand: Command = {
  name: 'glossary',
  about: 'make and show a glossary of dictionaries that you installed',
  usage:
    'stemma glossary build [FOLDER …] [--json] | stemma glossary list [--json] | stemma glossary show <WORD> [LANGUAGE]',
  details: [
    'build: reads the bilingual dictionaries in the folders (/usr/share/dictd where none is named), of dictd’s form, plain or',
    'packed: name-xxx-yyy.index with .dict or .dict.dz beside it, as the packages dict-freedict-xxx-yyy of Debian and Ubuntu',
    'bring them. One table is made of them in the data folder. It is used from the next start; stories that are there stay.',
    'list: the dictionaries of the table with what they say of their licences. Stemma brings none; the table is yours alone.',
    'show: what a word may mean, in stems of English words, with shares.',
  ].join('\n'),
  options: { json: { type: 'boolean' } },
  async run({ glossaries }, input, terminal) {
    if (!glossaries) {
      throw new AppError('usage', 'STEMMA_GLOSSARY is off.', { next: 'Unset STEMMA_GLOSSARY.' })
    }
    const [action = ''] = input.paths
    const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
    if (!act) {
      throw new AppError('usage', 'glossary is told to build, list or show.', { next: 'stemma glossary --help' })
    }
    await act(glossaries, input, terminal)
    return EXIT.fine
  },
}

type Action = (glossaries: Glossaries, input: CommandInput, terminal: Terminal) => Promise<void>

const ACTIONS: Record<string, Action> = {
  async build(glossaries, { paths: [, ...folders], flags }, terminal) {
    const built = await glossaries.build(folders, name => {
      if (terminal.isTerminal) terminal.draw(name)
    })
    if (terminal.isTerminal) terminal.draw('')
    for (const each of built.passedOver) terminal.err(`Passed over: ${oneLine(each)}`)
    await terminal.out(flags.json ? `${JSON.stringify(built)}\n` : builtInWords(built))
  },
  async list(glossaries, { flags }, terminal) {
    const { sources, languages } = tableOf(glossaries)
    await terminal.out(
      flags.json
        ? `${JSON.stringify({ file: glossaries.file, sources, words: languages })}\n`
        : listed(sources, languages),
    )
  },
  async show(glossaries, { paths: [, word, language, ...more] }, terminal) {
    if (word === undefined || more.length > 0) {
      throw new AppError('usage', 'show takes one word, and a language where one is meant.', {
        next: 'stemma glossary show sieg de',
      })
    }
    const found = glossaries.meanings(word, language)
    if (found.length === 0) throw new AppError('not-found', `The glossary has no ${word}.`)
    for (const [code, meant] of found) {
      const shares = meant.map(({ idea, share }) => `${idea} ${share.toFixed(2)}`).join(', ')
      await terminal.out(`${code.padEnd(4)}${shares}\n`)
    }
  },
}

function tableOf(glossaries: Glossaries) {
  const table = glossaries.read()
  if (table) return table
  throw new AppError('not-found', 'No glossary was built yet.', { next: 'stemma glossary build' })
}

function builtInWords({ file, bytes, sources, words }: BuiltGlossary): string {
  const said = `${counted(sources.length, 'dictionary', 'dictionaries')} in ${file} (${(bytes / 1e6).toFixed(1)} MB).`
  return `${listed(sources, words)}\n${said} It is used from the next start.\n`
}

function listed(sources: BuiltGlossary['sources'], words: BuiltGlossary['words']): string {
  const lines = sources.map(
    ({ name, entries, licence }) => `${name.padEnd(22)}${String(entries).padStart(8)} entries  ${oneLine(licence)}`,
  )
  const languages = words.map(([language, count]) => `${language} ${count}`).join(', ')
  return `${lines.join('\n')}\nWords by language: ${languages}.\n`
}
