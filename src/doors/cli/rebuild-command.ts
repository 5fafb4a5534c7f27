import { REBUILT_FROM, type RebuiltFrom } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { type Command, EXIT, stoppedBy } from './command.ts'

/** `stemma rebuild`: makes everything derived anew. */
export const rebuildCommand: Command = {
  name: 'rebuild',
  about: 'make everything derived anew from the archive',
  usage: 'stemma rebuild [--from extract|claim|trace|compare|summarize]',
  details: [
    'Readers see the old until the new takes its place at once. Stories keep their ids, what people decided is applied,',
    'and ids of stories that are no more lead to those that have most of their articles.',
  ].join('\n'),
  options: { from: { type: 'string' }, json: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length > 0)
      throw new AppError('usage', `rebuild takes no path (${paths[0]}).`, { next: 'stemma rebuild --help' })
    const stopped = stoppedBy(terminal)
    const onProgress = terminal.isTerminal
      ? ({ done }: { done: Readonly<Record<string, number>> }) =>
          terminal.draw(
            Object.entries(done)
              .map(([stage, count]) => `${stage} ${count}`)
              .join(', '),
          )
      : undefined
    const rebuilt = await app.rebuild(stageOf(flags.from), { stopped, onProgress })
    if (onProgress) terminal.err('')
    const { generation, articles, stories, fresh, aliases } = rebuilt
    const told = `${counted(articles, 'article')} in ${counted(stories, 'story', 'stories')}, ${fresh} under new ids, ${counted(aliases, 'old id')} lead elsewhere`
    await terminal.out(flags.json ? `${JSON.stringify(rebuilt)}\n` : `Generation ${generation}: ${told}.\n`)
    return EXIT.fine
  },
}

function stageOf(flag: string | boolean | undefined): RebuiltFrom {
  const stage = flag ?? 'extract'
  const found = REBUILT_FROM.find(each => each === stage)
  if (found) return found
  throw new AppError('usage', `--from is ${String(stage)} and must be one of ${REBUILT_FROM.join(', ')}.`)
}
