import type { Forgettable } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { type Command, EXIT } from './command.ts'

const KINDS: readonly string[] = ['url', 'outlet', 'name', 'story']

/** `stemma forget`: takes something away for good. */
export const forgetCommand: Command = {
  name: 'forget',
  about: 'remove an address, outlet, name or story for good',
  usage: 'stemma forget <address | host or outlet | name | story id> [--as url|outlet|name|story] [--reason TEXT]',
  details: [
    'Bytes, texts and everything derived from them go; what is left of the stories is told anew. A tombstone (a hash, the',
    'date, the reason) keeps it out of later fetches, rebuilds and restored backups. A name takes every article that',
    'holds it. --as says what it is, and keeps it out even where nothing of it is stored yet. There is no way back.',
  ].join('\n'),
  options: { as: { type: 'string' }, reason: { type: 'string' }, json: { type: 'boolean' } },
  async run(app, { paths: [named, ...more], flags }, terminal) {
    if (named === undefined || more.length > 0) {
      throw new AppError('usage', 'forget takes one thing (a name of several words in quotes).', {
        next: 'stemma forget --help',
      })
    }
    const as = kindOf(flags.as)
    const forgotten = await app.forget(named, {
      as,
      reason: typeof flags.reason === 'string' ? flags.reason : 'asked for',
    })
    const { urls, articles, stories } = forgotten
    const told = `${counted(urls, 'address', 'addresses')}, ${counted(articles, 'article')} in ${counted(stories, 'story', 'stories')}`
    await terminal.out(flags.json ? `${JSON.stringify(forgotten)}\n` : `Forgotten: ${told}.\n`)
    return EXIT.fine
  },
}

function kindOf(flag: string | boolean | undefined): Forgettable | undefined {
  if (flag === undefined) return undefined
  if (KINDS.includes(String(flag))) return flag as Forgettable
  throw new AppError('usage', `--as is ${String(flag)} and must be one of ${KINDS.join(', ')}.`)
}
