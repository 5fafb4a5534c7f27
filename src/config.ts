import { cpus } from 'node:os'
import { AppError } from './domain/app-error.ts'
import {
  contact,
  embedderPlace,
  endpointAddress,
  oneOf,
  ports,
  privateAddresses,
  proxy,
  publicAddress,
  wholeNumber,
  words,
  yesOrNo,
} from './setting-values.ts'

interface Setting<Value> {
  /** Environment variable. */
  name: string
  fallback: Value
  meaning: string
  parse(text: string): Value
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
  data: setting(
    'STEMMA_DATA',
    '',
    'Folder for the database and its lock. Empty: the usual place for data of this platform ($XDG_DATA_HOME/stemma).',
    words,
  ),
  databaseUrl: setting(
    'STEMMA_DATABASE_URL',
    '',
    'Address of a PostgreSQL 15 or newer (postgres://user:password@host/database). Empty: Stemma runs its own.',
    words,
  ),
  postgresBin: setting(
    'STEMMA_POSTGRES_BIN',
    '',
    'Folder with the programs of a PostgreSQL 15 or newer, to be run privately in place of the one that Stemma brings.',
    words,
  ),
  contact: setting(
    'STEMMA_CONTACT',
    '',
    'E-mail or web address of whoever runs this instance: told to every server that is asked for a page.',
    contact,
  ),
  publicUrl: setting(
    'STEMMA_PUBLIC_URL',
    '',
    'Address at which others reach this instance (https://…). With it, hubs that feeds name are asked to tell of news (WebSub).',
    publicAddress,
  ),
  allowPrivate: setting(
    'STEMMA_ALLOW_PRIVATE',
    [] as string[],
    'Addresses that may be fetched although they are private: ranges (192.168.1.0/24) and hosts, each with a port or not.',
    privateAddresses,
  ),
  allowPorts: setting(
    'STEMMA_ALLOW_PORTS',
    [] as number[],
    'Ports that may be fetched from besides 80 and 443.',
    ports,
  ),
  trustTxt: setting(
    'STEMMA_TRUST_TXT',
    false,
    'The running service also asks the sites of followed feeds, once a month each, for trust.txt: who owns whom, as they say it.',
    yesOrNo,
  ),
  proxy: setting('STEMMA_PROXY', '', 'Address of an HTTP proxy through which everything is fetched.', proxy),
  fetchMs: setting(
    'STEMMA_FETCH_MS',
    30_000,
    'Longest time for fetching one address with its redirects, in milliseconds.',
    wholeNumber(100, 600_000),
  ),
  redirects: setting('STEMMA_REDIRECTS', 5, 'Most redirects that are followed.', wholeNumber(0, 20)),
  fetchers: setting('STEMMA_FETCHERS', 8, 'Feeds and pages fetched at one time.', wholeNumber(1, 64)),
  perHost: setting('STEMMA_PER_HOST', 2, 'Requests to one host at one time.', wholeNumber(1, 16)),
  paceMs: setting(
    'STEMMA_PACE_MS',
    1_000,
    'Least time between two requests for pages of one host, in milliseconds. A longer Crawl-delay is kept.',
    wholeNumber(0, 600_000),
  ),
  pollMs: setting(
    'STEMMA_POLL_MS',
    300_000,
    'Least time between two polls of one feed, in milliseconds. Feeds that rarely change are polled less.',
    wholeNumber(100, 86_400_000),
  ),
  diskBytes: setting(
    'STEMMA_DISK_BYTES',
    0,
    'Nothing new is fetched while the stored data are larger than this, in bytes. 0: no limit.',
    wholeNumber(0, Number.MAX_SAFE_INTEGER),
  ),
  retentionDays: setting(
    'STEMMA_RETENTION_DAYS',
    0,
    'Articles that were last seen longer ago are removed, save those of stories about which somebody decided. 0: never.',
    wholeNumber(0, 36_500),
  ),
  embed: setting(
    'STEMMA_EMBED',
    '',
    'Embedding model that helps to find what belongs together: a folder with an ONNX model, or the address of an OpenAI-compatible endpoint (http://127.0.0.1:8080). Empty: none.',
    embedderPlace,
  ),
  embedModel: setting('STEMMA_EMBED_MODEL', '', 'Name of the model, as the endpoint of STEMMA_EMBED calls it.', words),
  embedKey: setting('STEMMA_EMBED_KEY', '', 'Key for that endpoint. It is never shown and never logged.', text =>
    text.trim(),
  ),
  embedPrefix: setting(
    'STEMMA_EMBED_PREFIX',
    '',
    'What the model wants to stand before every text ("query: ", say).',
    words,
  ),
  embedDimensions: setting(
    'STEMMA_EMBED_DIMENSIONS',
    0,
    'Numbers that the endpoint is asked to make a vector of. 0: as many as the model has.',
    wholeNumber(0, 8_192),
  ),
  embedMs: setting(
    'STEMMA_EMBED_MS',
    20_000,
    'Longest time for one request to that endpoint, in milliseconds. Articles then go on without.',
    wholeNumber(100, 600_000),
  ),
  embedBatch: setting(
    'STEMMA_EMBED_BATCH',
    16,
    'Articles that are put to the embedding model at one time.',
    wholeNumber(1, 64),
  ),
  embedModules: setting(
    'STEMMA_EMBED_MODULES',
    '',
    'Folder in which @huggingface/transformers is installed, which runs ONNX models. Empty: the data folder, then that of Stemma.',
    words,
  ),
  writer: setting(
    'STEMMA_WRITER',
    '',
    'Address of an OpenAI-compatible endpoint (http://127.0.0.1:11434 for Ollama) whose model writes summaries. Passages of articles are sent to it; what it writes is checked against them. Empty: none.',
    endpointAddress,
  ),
  writerModel: setting(
    'STEMMA_WRITER_MODEL',
    '',
    'Name of the model, as the endpoint of STEMMA_WRITER calls it.',
    words,
  ),
  writerKey: setting('STEMMA_WRITER_KEY', '', 'Key for that endpoint. It is never shown and never logged.', text =>
    text.trim(),
  ),
  writerMs: setting(
    'STEMMA_WRITER_MS',
    120_000,
    'Longest time for one request to that endpoint, in milliseconds. The story then keeps its extractive summary.',
    wholeNumber(100, 600_000),
  ),
  writerTokens: setting(
    'STEMMA_WRITER_TOKENS',
    2_000,
    'Greatest length of its answer, in tokens. A model that reasons aloud needs more.',
    wholeNumber(100, 100_000),
  ),
  writerChars: setting(
    'STEMMA_WRITER_CHARS',
    24_000,
    'Most characters that it is sent for one story. A model must be able to read a third of it in tokens.',
    wholeNumber(2_000, 400_000),
  ),
  glossary: setting(
    'STEMMA_GLOSSARY',
    '',
    'File of the glossary that stemma glossary build makes. Empty: glossary.table in the data folder, used where it is there. off: none.',
    words,
  ),
  log: setting(
    'STEMMA_LOG',
    'plain',
    'How events are logged on standard error: plain, json or off.',
    oneOf('plain', 'json', 'off'),
  ),
} satisfies Record<
  string,
  Setting<never> | Setting<number> | Setting<string> | Setting<boolean> | Setting<string[]> | Setting<number[]>
>

export type Settings = { [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]['fallback'] }

type Environment = Record<string, string | undefined>

/** A setting as it is in force. */
export interface Chosen {
  name: string
  value: unknown
  from: 'environment' | 'file' | 'default'
  meaning: string
}

/** The settings of an environment. Throws an AppError that names the variable where one cannot be read. */
export function settingsFrom(environment: Environment): Settings {
  const read = Object.entries(SETTINGS).map(([key, each]) => {
    const text = environment[each.name]
    if (text === undefined) return [key, each.fallback]
    try {
      return [key, each.parse(text)]
    } catch (error) {
      throw new AppError('usage', `${each.name} is ${JSON.stringify(shown(text))} and ${(error as Error).message}.`, {
        next: `Unset ${each.name} to use ${JSON.stringify(each.fallback)}.`,
      })
    }
  })
  return Object.fromEntries(read) as Settings
}

/** What holds words that are nobody's business: a password in an address. */
const SECRET = /(:\/\/[^:@/\s]*:)[^@\s]*@/

const KEYS: ReadonlySet<string> = new Set(['embedKey', 'writerKey'])

/** Every setting as it is in force, and where it came from; passwords and keys are not shown. */
export function chosenSettings(environment: Environment, file: Environment = {}): Chosen[] {
  const settings: Record<string, unknown> = settingsFrom({ ...file, ...environment })
  return Object.entries(SETTINGS).map(([key, { name, meaning }]) => ({
    name,
    value: KEYS.has(key) && settings[key] !== '' ? '…' : shown(settings[key]),
    from: environment[name] !== undefined ? 'environment' : file[name] !== undefined ? 'file' : 'default',
    meaning,
  }))
}

const shown = (value: unknown): unknown => (typeof value === 'string' ? value.replace(SECRET, '$1…@') : value)
