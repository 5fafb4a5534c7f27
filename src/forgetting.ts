// What is forgotten goes for good: bytes, text, everything derived from it. A tombstone of hashes keeps it from coming back.
import { AppError } from './domain/app-error.ts'
import type { Article } from './domain/article.ts'
import type { Link } from './domain/link.ts'
import type { Cellar, Tombstone } from './store/cellar.ts'
import { takeAway } from './taking-away.ts'
import { hostOf } from './text/url.ts'
import { currentStoryId, urlOfArticle } from './walk/stored.ts'
import { textOf, tombstone, wordsOf } from './walk/tombs.ts'

/** What `forget` takes away, by what was named. */
export type Forgettable = 'url' | 'outlet' | 'name' | 'story'

/** How much was forgotten. */
export interface Forgotten {
  what: Forgettable
  urls: number
  articles: number
  /** Stories whose points and summary are made anew without it. */
  stories: number
  tombstones: number
}

/** Every address that the archive or a feed knows, with what is known of its link. */
export type KnownAddresses = () => AsyncIterable<Known>

/** An address, what was said of it, and where its documents were led. */
interface Known {
  url: string
  said: readonly Link[]
  also?: readonly string[]
}

interface Found {
  what: Forgettable
  urls: string[]
  tombstones: Tombstone[]
}

/**
 * Forgets an address, an outlet (its host, or its name as articles give it), a person's or body's name, or a story.
 * Rejects with AppError `not-found` where nothing of it is stored; with `as` the kind is not guessed.
 */
export async function forget(
  cellar: Cellar,
  addresses: KnownAddresses,
  named: string,
  options: { as?: Forgettable; reason: string; at: string },
): Promise<Forgotten> {
  const as = options.as ?? (isAddress(named) ? 'url' : undefined)
  const kinds: readonly Forgettable[] = as ? [as] : KINDS
  for (const what of kinds) {
    const found = await FINDERS[what](cellar, addresses, named.trim(), options)
    if (found.urls.length > 0 || (as !== undefined && found.tombstones.length > 0))
      return { ...count(found), ...(await takeAway(cellar, found.urls, found.tombstones)) }
  }
  throw new AppError('not-found', `Nothing that is stored is called ${named}.`, {
    next: 'Give an address, a host or outlet, a name or the id of a story; with --as it is kept out from now on all the same.',
  })
}

const isAddress = (text: string): boolean => /^[a-z]+:\/\//i.test(text.trim())

const KINDS = ['url', 'story', 'outlet', 'name'] as const

type Finder = (
  cellar: Cellar,
  addresses: KnownAddresses,
  named: string,
  options: { reason: string; at: string },
) => Promise<Found>

const FINDERS: Record<Forgettable, Finder> = {
  async url(_cellar, addresses, named, { reason, at }) {
    if (!isAddress(named)) return { what: 'url', urls: [], tombstones: [] }
    const stone = tombstone('url', named, at, reason)
    const isIt = (url: string) => tombstone('url', url, at, reason).hash === stone.hash
    const urls = await addressesWhere(addresses, ({ url, also = [] }) => [url, ...also].some(isIt))
    return { what: 'url', urls, tombstones: [stone] }
  },

  async story(cellar, _addresses, named, { reason, at }) {
    const id = await currentStoryId(named, cellar)
    const members = (await cellar.members('cluster', [id])).get(id) ?? []
    const urls = await urlsOf(members, cellar)
    return { what: 'story', urls, tombstones: urls.map(url => tombstone('url', url, at, reason)) }
  },

  async outlet(cellar, addresses, named, { reason, at }) {
    if (/^[^\s/]+\.[^\s/]+$/.test(named)) {
      const host = named.toLowerCase().replace(/^www\d?\./, '')
      const isOf = (url: string) => hostOf(url) === host || hostOf(url)?.endsWith(`.${host}`) === true
      const urls = await addressesWhere(addresses, ({ url, also = [] }) => [url, ...also].some(isOf))
      return { what: 'outlet', urls, tombstones: [tombstone('host', host, at, reason)] }
    }
    const urls: string[] = []
    for await (const [url, { outlet }] of cellar.outputs<Pick<Article, 'outlet'>>('extract'))
      if (outlet?.id === named || outlet?.name === named) urls.push(url)
    return { what: 'outlet', urls, tombstones: urls.map(url => tombstone('url', url, at, reason)) }
  },

  async name(cellar, addresses, named, { reason, at }) {
    const stone = tombstone('name', named, at, reason)
    if (stone.words === 0) return { what: 'name', urls: [], tombstones: [] }
    const sought = ` ${wordsOf(named).join(' ')} `
    const says = (value: unknown) => ` ${wordsOf(textOf(value)).join(' ')} `.includes(sought)
    const urls = await addressesWhere(addresses, ({ said }) => says(said))
    for await (const [url, article] of cellar.outputs<Article>('extract')) if (says(article)) urls.push(url)
    return { what: 'name', urls: [...new Set(urls)], tombstones: [stone] }
  },
}

async function addressesWhere(addresses: KnownAddresses, holds: (known: Known) => boolean): Promise<string[]> {
  const found: string[] = []
  for await (const known of addresses()) if (holds(known)) found.push(known.url)
  return found
}

async function urlsOf(articleIds: readonly string[], cellar: Cellar): Promise<string[]> {
  const urls = await Promise.all(articleIds.map(id => urlOfArticle(id, cellar)))
  return urls.flatMap(url => url ?? [])
}

const count = ({ what, urls, tombstones }: Found) => ({ what, urls: urls.length, tombstones: tombstones.length })
