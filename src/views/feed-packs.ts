import { z } from 'zod'
import { feedsOpml } from './feeds-opml.ts'

const feedSchema = z.object({
  url: z.string(),
  source: z.string().describe('the list that gives this address'),
  licence: z.string().describe('of that list; what the feed holds has the terms of its publisher'),
  row: z.string().nullable().describe('where in that list'),
})

const outletSchema = z.object({
  id: z.string(),
  name: z.string().nullable().describe('null where no row of a source names it'),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2; null where it is not documented'),
  languages: z.array(z.string()).describe('BCP 47; empty where they are not documented'),
  ended: z.string().nullable().describe('when it ended, where a source says that it did'),
  feeds: z.array(feedSchema),
})

/** A pack of feeds: outlets that we chose, with the addresses that lists give for their feeds. */
const feedPackSchema = z.object({
  id: z.string(),
  name: z.string(),
  by: z.enum(['world', 'region', 'language', 'country']),
  outlets: z.array(outletSchema),
})

const countSchema = z.object({ value: z.string(), outlets: z.number().int() })

const cardSchema = feedPackSchema.omit({ outlets: true }).extend({
  outlets: z.number().int(),
  withFeed: z.number().int().describe('outlets of which a list has a feed'),
  feeds: z.number().int(),
  languages: z.array(countSchema).describe('as documented, the most first'),
  languageUnknown: z.number().int().describe('outlets of which no row says the language'),
  countries: z.array(countSchema),
  countryUnknown: z.number().int(),
})

/** What the page of all packs shows. */
export const packsPageSchema = z.object({
  outlets: z.number().int(),
  feeds: z.number().int(),
  packs: z.array(cardSchema),
})

/** What the page of one pack shows. */
export const packPageSchema = feedPackSchema.extend({
  feeds: z.number().int(),
  followed: z.array(z.string()).describe('feeds of the pack that are followed already'),
})

export type FeedPack = z.infer<typeof feedPackSchema>
export type PackCard = z.infer<typeof cardSchema>
export type PacksPage = z.infer<typeof packsPageSchema>
export type PackPage = z.infer<typeof packPageSchema>

/** What became of the feeds of a pack that was to be followed. */
export interface PackFollowed {
  name: string
  /** Addresses that are followed from now on. */
  followed: string[]
  /** Those that were before. */
  already: string[]
  /** Those that were forgotten, and stay so. */
  forgotten: string[]
}

/** What must be known before a pack is followed. */
export const ABOUT_PACKS =
  'Addresses only, as lists have them that others keep: nobody has checked that they answer today. What a feed holds has the terms of its publisher.'

/** The page of all packs. */
export function packsPage(packs: readonly FeedPack[]): PacksPage {
  const outlets = new Map(packs.flatMap(pack => pack.outlets.map(outlet => [outlet.id, outlet] as const)))
  return { outlets: outlets.size, feeds: feedsOf([...outlets.values()]).length, packs: packs.map(packCard) }
}

/** The page of one pack; `followed` are the addresses that are followed now. */
export function packPage(pack: FeedPack, followed: ReadonlySet<string>): PackPage {
  const feeds = feedsOf(pack.outlets)
  return {
    ...pack,
    feeds: feeds.length,
    followed: feeds.filter(({ url }) => followed.has(url)).map(({ url }) => url),
  }
}

/** One line about a pack: how many outlets, feeds, languages and countries. */
export function packCard({ outlets, ...pack }: FeedPack): PackCard {
  return {
    ...pack,
    outlets: outlets.length,
    withFeed: outlets.filter(({ feeds }) => feeds.length > 0).length,
    feeds: feedsOf(outlets).length,
    languages: counted(outlets.flatMap(({ languages }) => languages)),
    languageUnknown: outlets.filter(({ languages }) => languages.length === 0).length,
    countries: counted(outlets.flatMap(({ country }) => country ?? [])),
    countryUnknown: outlets.filter(({ country }) => country === null).length,
  }
}

/** The pack of that name or id, written large or small. */
export function packNamed(packs: readonly FeedPack[], words: string): FeedPack | undefined {
  const sought = words.trim().toLowerCase()
  return packs.find(({ id, name }) => id === sought || name.toLowerCase() === sought)
}

/** A pack as OPML 2.0, in a folder of its name; `at` is ISO 8601. */
export function packOpml({ name, outlets }: FeedPack, at: string): string {
  const rows = outlets.flatMap(outlet =>
    outlet.feeds.map(({ url }) => ({ ...UNPOLLED, url, title: outlet.name ?? outlet.id, folders: [name] })),
  )
  return feedsOpml(rows, at)
}

const UNPOLLED = {
  state: 'new' as const,
  since: null,
  because: '',
  lastPoll: null,
  polls: 0,
  links: 0,
  nextPoll: null,
  site: null,
  format: null,
  push: null,
}

const feedsOf = (outlets: FeedPack['outlets']): z.infer<typeof feedSchema>[] => outlets.flatMap(({ feeds }) => feeds)

function counted(values: readonly string[]): { value: string; outlets: number }[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, outlets]) => ({ value, outlets }))
    .toSorted((one, other) => other.outlets - one.outlets || (one.value < other.value ? -1 : 1))
}
