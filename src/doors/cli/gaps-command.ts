import { gapsPage } from '../../views/gaps-page.ts'
import { AppError } from '../../domain/app-error.ts'
import { chancesInWords, RULE, testedInWords, usualInWords } from '../web/gap-numbers.ts'
import { gapInWords } from '../web/gap-words.ts'
import { type Command, EXIT } from './command.ts'
import { oneLine } from './one-line.ts'

/** `stemma gaps`: which sides of the followed outlets hardly told what the others told. */
export const gapsCommand: Command = {
  name: 'gaps',
  about: 'coverage gaps of a day: sides of the followed outlets that told a story far less than the others did',
  usage: 'stemma gaps [--day DAY] [--json]',
  details: [
    ...RULE,
    '',
    'Without --day (2026-05-10, UTC): today, or the newest day on which something was tested.',
    '--json: what the page of gaps shows, without lenses that are private to this machine.',
  ].join('\n'),
  options: { day: { type: 'string' }, json: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length > 0) throw new AppError('usage', 'gaps takes no names.', { next: 'stemma gaps --day 2026-05-10' })
    const [{ gaps }, world] = await Promise.all([app.outlets(), app.world()])
    const day = typeof flags.day === 'string' ? flags.day : undefined
    const page = gapsPage(await gaps.ofDay(day, { withPrivate: flags.json !== true }), world?.notice ?? null)
    if (flags.json) {
      await terminal.out(`${JSON.stringify(page)}\n`)
      return EXIT.fine
    }
    await terminal.out(`${page.day}  ${testedInWords(page)}\n`)
    for (const { id, title, gaps: found } of page.found) {
      await terminal.out(`\n${id}  ${oneLine(title)}\n`)
      for (const gap of found) {
        const words = oneLine(gapInWords(gap, world?.countries))
        await terminal.out(`  ${words}\n  ${chancesInWords(gap)}\n`)
      }
    }
    const others = page.days.filter(each => each !== page.day).slice(0, 7)
    if (page.tested > 0) terminal.err(usualInWords(page))
    if (others.length > 0) terminal.err(`Other days on which stories were widely told: ${others.join(', ')}.`)
    return EXIT.fine
  },
}
