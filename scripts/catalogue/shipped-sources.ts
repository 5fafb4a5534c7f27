import type { SourceRows } from './source-rows.ts'

/** Where shipped facts are from, by a short name that every fact carries. */
export type SourceName = 'wikidata' | 'kite-media' | 'fundus' | 'kite-feeds' | 'news-feed-list' | 'agencies'

/** One source as it is told beside its facts. */
export interface ShippedSource {
  name: string
  licence: string
  /** Where it is; the table of agencies is part of this program. */
  url?: string
  commit?: string
  /** ISO 8601 day of the state that was taken. */
  retrievedOn: string
}

/** Every source that facts may be from; nothing else ships. */
export const SHIPPED_SOURCES: Readonly<Record<SourceName, ShippedSource>> = {
  wikidata: {
    name: 'Wikidata',
    licence: 'CC0-1.0',
    url: 'https://www.wikidata.org/',
    commit: '0d8b4a34764914490583a603d2a5d12ad175ecbd',
    retrievedOn: '2023-12-29',
  },
  'kite-media': {
    name: 'Kagi News (Kite), media data',
    licence: 'MIT',
    url: 'https://github.com/kagisearch/kite-public',
    commit: 'c4fc3b579c3bbdcce5277d1956347131283170e5',
    retrievedOn: '2026-05-12',
  },
  fundus: {
    name: 'Fundus, publisher definitions',
    licence: 'MIT',
    url: 'https://github.com/flairNLP/fundus',
    commit: '18da6e53592f99cf0ac5770dc63d6ba99ba63ae8',
    retrievedOn: '2026-08-05',
  },
  'kite-feeds': {
    name: 'Kagi News (Kite), community feeds',
    licence: 'MIT',
    url: 'https://github.com/kagisearch/kite-public',
    commit: 'c4fc3b579c3bbdcce5277d1956347131283170e5',
    retrievedOn: '2026-05-12',
  },
  'news-feed-list': {
    name: 'news-feed-list of countries',
    licence: 'MIT',
    url: 'https://github.com/yavuz/news-feed-list-of-countries',
    // The list counts itself in this month; its day is not known.
    retrievedOn: '2026-03-01',
  },
  agencies: {
    name: "Stemma's table of agencies",
    licence: 'Apache-2.0',
    retrievedOn: '2026-11-22',
  },
}

/** How many rows each source has, as far as the folder of sources shows them. */
export function rowsOf(source: SourceName, rows: SourceRows): number {
  const counts: Partial<Record<SourceName, number>> = {
    wikidata: rows.wikidata.length,
    fundus: rows.fundus.length,
    'kite-feeds': rows.kiteFeeds.length,
  }
  return counts[source] ?? rows.draft.filter(({ sources }) => sources.split('+').includes(DRAFT_NAMES[source]!)).length
}

/** What the draft calls them. */
export const DRAFT_NAMES: Partial<Record<SourceName, string>> = {
  'kite-media': 'kite',
  'news-feed-list': 'nfl',
}
