import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

type Environment = Record<string, string | undefined>

/** Where root keeps data when its home folder lets nobody else through: the server does not run as root. */
const ROOT_DATA = '/var/lib/stemma'

/** The data folder, absolute: `$STEMMA_DATA`, else `$XDG_DATA_HOME/stemma`, else the platform's usual place. */
export function dataFolder(environment: Environment): string {
  if (environment.STEMMA_DATA) return resolve(environment.STEMMA_DATA)
  if (environment.XDG_DATA_HOME) return resolve(environment.XDG_DATA_HOME, 'stemma')
  const usual = usualPlace(environment)
  return process.getuid?.() === 0 && !letsOthersThrough(usual) ? ROOT_DATA : usual
}

function usualPlace(environment: Environment): string {
  const home = environment.HOME || homedir()
  if (process.platform === 'darwin') return join(home, 'Library/Application Support/Stemma')
  if (process.platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData/Local'), 'Stemma')
  return join(home, '.local/share/stemma')
}

/** Every folder on the way that exists may be walked through by any user. */
function letsOthersThrough(path: string): boolean {
  const parent = dirname(path)
  if (parent === path) return true
  const mode = statSync(parent, { throwIfNoEntry: false })?.mode
  return (mode === undefined || (mode & 0o001) !== 0) && letsOthersThrough(parent)
}
