import { AppError } from '../../domain/app-error.ts'
import type { Command } from './command.ts'
import { oneLine } from './one-line.ts'

/** What the words of a command line ask a command to do; it is given the words behind its own name. */
export type Action = Command['run']

/** Does what the first word names, or lists where there is none; answers the exit code. Throws AppError for another word. */
export async function act(
  command: string,
  actions: Readonly<Record<string, Action>>,
  [app, input, terminal]: Parameters<Action>,
): Promise<number> {
  const [action = 'list', ...paths] = input.paths
  if (!Object.hasOwn(actions, action))
    throw new AppError('usage', `${command} is not told to ${oneLine(action)}.`, { next: `stemma ${command} --help` })
  return actions[action](app, { ...input, paths }, terminal)
}
