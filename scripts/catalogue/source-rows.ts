// The rows that facts may be taken from, as they stand in the folder of sources.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** A newspaper as Wikidata has it. */
export interface WikidataRow {
  qid: string
  label: string
  iso2: string
  languages: string
  hosts: string
  owned_by_P127: string
  inception: string
  dissolved: string
}

/** A publisher as Fundus defines it. */
export interface FundusRow {
  iso2: string
  language: string
  name: string
  domain: string
  rss: string
  news_sitemaps: string
}

/** A feed of Kite's lists. */
export interface KiteFeedRow {
  iso2: string
  category: string
  feed_url: string
}

/** A domain with what several lists say of it; `sources` are their short names with `+` between. */
export interface DraftRow {
  domain: string
  name: string
  iso2: string
  owner: string
  owner_src: string
  feed_example: string
  sources: string
}

/** All rows, those of the draft also by domain. */
export interface SourceRows {
  wikidata: WikidataRow[]
  fundus: FundusRow[]
  kiteFeeds: KiteFeedRow[]
  draft: DraftRow[]
}

/** Reads what stands in the folder of sources. */
export function sourceRows(folder: string): SourceRows {
  const rows = <Row>(path: string): Row[] =>
    parse(readFileSync(join(folder, path), 'utf8'), { columns: true, bom: true }) as Row[]
  return {
    wikidata: rows('wikidata-newspapers/newspapers.csv'),
    fundus: rows('fundus/publishers.csv'),
    kiteFeeds: rows('kite-feeds/feeds.csv'),
    draft: rows('catalogue-draft/outlets.csv'),
  }
}
