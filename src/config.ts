import { cpus } from 'node:os'
import { AppError } from './domain/app-error.ts'

interface Setting<Value> {
  /** Environment variable. */
  name: string
  fallback: Value
  meaning: string
  parse(text: string): Value
}

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw new Error(`must be a whole number from ${least} to ${most}`)
  }

const words = (text: string): string => text

const yesOrNo = (text: string): boolean => {
  if (/^(1|true|yes|on)$/i.test(text)) return true
  if (/^(0|false|no|off|)$/i.test(text)) return false
  throw new Error('must be yes or no')
}

const setting = <Value>(
  name: string,
  fallback: Value,
  meaning: string,
  parse: (text: string) => Value,
): Setting<Value> => ({
  name,
  fallback,
  meaning,
  parse,
})

/** Every setting there is: the one table from which settings are read and documented. */
export const SETTINGS = {
  host: setting('STEMMA_HOST', '127.0.0.1', 'Address on which pages are served.', words),
  port: setting(
    'STEMMA_PORT',
    4710,
    'Port on which pages are served. Where this one was not asked for and is taken, a free one is used.',
    wholeNumber(0, 65535),
  ),
  world: setting(
    'STEMMA_WORLD',
    'test/fixtures/worlds/ferry',
    'Folder of the example world that is walked at the start, as seen from the folder of Stemma itself.',
    words,
  ),
  threads: setting(
    'STEMMA_THREADS',
    Math.max(1, Math.min(4, cpus().length)),
    'Worker threads that read pages and claims. The default is the number of cores, at most 4.',
    wholeNumber(1, 64),
  ),
  pageBytes: setting(
    'STEMMA_PAGE_BYTES',
    10_000_000,
    'Largest page or file that is read, in bytes, after unpacking. A larger one is refused as too large.',
    wholeNumber(1_000, 1_000_000_000),
  ),
  pageMs: setting(
    'STEMMA_PAGE_MS',
    20_000,
    'Longest time spent on reading one page, in milliseconds. A slower one is refused as too slow.',
    wholeNumber(100, 600_000),
  ),
  excerpt: setting(
    'STEMMA_EXCERPT',
    280,
    'Longest excerpt of an article on pages and in JSON, in characters.',
    wholeNumber(40, 2_000),
  ),
  excerptsOnly: setting(
    'STEMMA_EXCERPTS_ONLY',
    false,
    'For an instance that others can reach: article pages show the sentences around claims and not the full text.',
    yesOrNo,
  ),
} satisfies Record<string, Setting<never> | Setting<number> | Setting<string> | Setting<boolean>>

export type Settings = { [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]['fallback'] }

/** The settings of an environment. Throws an AppError that names the variable where one cannot be read. */
export function settingsFrom(environment: Record<string, string | undefined>): Settings {
  const read = Object.entries(SETTINGS).map(([key, each]) => {
    const text = environment[each.name]
    if (text === undefined) return [key, each.fallback]
    try {
      return [key, each.parse(text)]
    } catch (error) {
      throw new AppError('usage', `${each.name} is ${JSON.stringify(text)} and ${(error as Error).message}.`, {
        next: `Unset ${each.name} to use ${JSON.stringify(each.fallback)}.`,
      })
    }
  })
  return Object.fromEntries(read) as Settings
}
