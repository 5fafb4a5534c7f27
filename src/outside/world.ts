import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../domain/app-error.ts'
import type { Answer } from '../domain/fetched.ts'
import type { OutletKind, Stake } from '../domain/outlet.ts'
import { type Refusal, refuse } from '../domain/refusal.ts'

/** What an address answers in a round: a file of the world's folder, or a bare status. */
export type WorldAnswer = string | { status: number }

/** A world invented for trying Stemma out: outlets, feeds and pages as files, in rounds of time. */
export interface World {
  name: string
  /** Said on every page. */
  notice: string
  /** Names of invented countries by their user-assigned ISO 3166-1 codes (XA … XZ). */
  countries: Record<string, string>
  outlets: WorldOutlet[]
  owners?: WorldStake[]
  /** Files of ratings with what is said of their raters, in the world's folder. */
  lenses?: { manifest: string; ratings: string }[]
  rounds: {
    /** ISO 8601 with offset. */
    at: string
    feeds: Record<string, WorldAnswer>
    pages: Record<string, WorldAnswer>
  }[]
  folder: string
}

/** Who publishes in a world. */
export interface WorldOutlet {
  id: string
  name: string
  /** In other languages, by BCP 47. */
  names?: Record<string, string>
  kind?: OutletKind
  country: string
  language: string
  /** Where there are more than one. */
  languages?: string[]
  homepage: string
  owner?: string
  founded?: string
  correctionsPolicy?: string
}

/** Who holds an outlet (by its id) or another owner (by its name). */
export interface WorldStake {
  owner: string
  holds: string
  percent?: number
  control: Stake['control']
  url?: string
}

/** One round: what the world answers at that time. */
export interface WorldRound {
  at: string
  /** Addresses of every feed known so far. */
  feeds: string[]
  fetch(url: string): Promise<Answer | Refusal>
}

/** Reads `world.json` of a folder. Throws AppError `not-found` or `bad-input`. */
export async function readWorld(folder: string): Promise<World> {
  const path = join(folder, 'world.json')
  const text = await readFile(path, 'utf8').catch(cause => {
    throw new AppError('not-found', `${path} cannot be read.`, {
      next: 'Set STEMMA_WORLD to the folder of a world.',
      cause,
    })
  })
  try {
    const world = JSON.parse(text) as Omit<World, 'folder'>
    if (!Array.isArray(world.rounds) || typeof world.notice !== 'string') throw new Error('no rounds or no notice')
    return { ...world, countries: world.countries ?? {}, folder }
  } catch (cause) {
    throw new AppError('bad-input', `${path} is no world (${(cause as Error).message}).`, {
      next: 'Mend the file.',
      cause,
    })
  }
}

/** The rounds of a world in order. An address keeps its answer until a later round gives it another. */
export function worldRounds(world: World): WorldRound[] {
  const feeds = new Map<string, WorldAnswer>()
  const pages = new Map<string, WorldAnswer>()
  return world.rounds.map(round => {
    for (const [url, answer] of Object.entries(round.feeds ?? {})) feeds.set(url, answer)
    for (const [url, answer] of Object.entries(round.pages ?? {})) pages.set(url, answer)
    const answers = new Map([...feeds, ...pages])
    return {
      at: round.at,
      feeds: [...feeds.keys()],
      fetch: url => answered(world.folder, url, answers.get(url), round.at),
    }
  })
}

async function answered(
  folder: string,
  url: string,
  answer: WorldAnswer | undefined,
  at: string,
): Promise<Answer | Refusal> {
  if (answer === undefined) return refuse('not-found', `${url} does not exist in this world`)
  if (typeof answer === 'object') {
    const code = answer.status === 410 ? 'gone' : 'not-found'
    return refuse(code, `${url} answered ${answer.status}`, 'Nothing to do: the page is not there.')
  }
  const bytes = new Uint8Array(await readFile(join(folder, answer)))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const document = {
    id: `d-${hash.slice(0, 12)}`,
    url,
    fetchedAt: at,
    status: 200,
    contentType: contentTypeOf(answer),
    hash,
    bytes,
  }
  return { document, freshness: {} }
}

const CONTENT_TYPES: Record<string, string> = {
  html: 'text/html',
  xml: 'application/xml',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  opml: 'text/x-opml',
  json: 'application/feed+json',
  txt: 'text/plain',
}

const contentTypeOf = (file: string): string =>
  CONTENT_TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
