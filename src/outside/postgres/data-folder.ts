import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

type Environment = Record<string, string | undefined>

/** The data folder, absolute: `$STEMMA_DATA`, else `$XDG_DATA_HOME/stemma`, else the platform's usual place. */
export function dataFolder(environment: Environment): string {
  if (environment.STEMMA_DATA) return resolve(environment.STEMMA_DATA)
  if (environment.XDG_DATA_HOME) return resolve(environment.XDG_DATA_HOME, 'stemma')
  return usualPlace(environment)
}

function usualPlace(environment: Environment): string {
  const home = environment.HOME || homedir()
  if (process.platform === 'darwin') return join(home, 'Library/Application Support/Stemma')
  if (process.platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData/Local'), 'Stemma')
  return join(home, '.local/share/stemma')
}
