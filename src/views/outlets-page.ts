import { z } from 'zod'
import type { FactSource, Outlet } from '../domain/outlet.ts'
import { foreignWords } from './foreign-words.ts'
import { languageOf, nameLanguage } from './outlet-facts.ts'

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  lang: z.string().nullable().describe('of the name, where that is known'),
  host: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  languages: z.array(z.string()),
  kind: z.string().nullable(),
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  articles: z.number().int().describe('stored articles'),
  feeds: z.number().int().describe('feeds of it that are followed'),
  feedsWell: z.number().int().describe('of these, feeds that are fine'),
  isDeclared: z.boolean().describe('nothing but its own pages speaks of it'),
})

const importSchema = z.object({
  id: z.string(),
  source: z.string(),
  licence: z.string(),
  file: z.string(),
  retrievedOn: z.string(),
  rows: z.number().int(),
  stakes: z.number().int(),
  isPrivate: z.boolean(),
  isWhole: z.boolean().describe('false where the import did not come to its end: nothing of it is read'),
})

/** What the page of outlets shows. */
export const outletsPageSchema = z.object({
  notice: z.string().nullable(),
  words: z.string().describe('what was searched for; empty where nothing was'),
  scope: z
    .enum(['stored', 'known'])
    .describe('outlets that are followed or were seen, or all that anything is known of'),
  total: z.number().int(),
  uncounted: z.boolean().describe('more outlets were seen than are listed'),
  page: z.number().int(),
  pages: z.number().int(),
  outlets: z.array(rowSchema),
  imports: z
    .array(importSchema)
    .describe(
      'files of facts that the operator imported, the newest first; beside the example world they are not read',
    ),
})

export type OutletsPage = z.infer<typeof outletsPageSchema>
export type ImportRow = OutletsPage['imports'][number]
export type OutletRow = OutletsPage['outlets'][number]

/** Outlets on one page of the list. */
export const OUTLETS_A_PAGE = 50

/** An outlet with what is stored of it. */
export interface Listed {
  outlet: Outlet
  articles: number
  feeds: number
  feedsWell: number
}

/** One page of the list of outlets. */
export function outletsPage(
  listed: readonly Listed[],
  about: Pick<OutletsPage, 'notice' | 'words' | 'scope' | 'total' | 'page' | 'uncounted'>,
  imports: readonly ListedImport[] = [],
): OutletsPage {
  const { notice, words, scope, total, page, uncounted } = about
  const pages = Math.max(1, Math.ceil(total / OUTLETS_A_PAGE))
  return {
    notice,
    words: foreignWords(words, 200),
    scope,
    total,
    uncounted,
    page: Math.min(page, pages),
    pages,
    outlets: listed.map(row),
    imports: imports.map(importRow),
  }
}

/** A file of facts, and how much of it came. */
interface ListedImport {
  source: FactSource
  file: string
  doneAt: string | null
  counts: { matched: number; fresh: number; stakes: number }
}

function importRow({ source, file, doneAt, counts }: ListedImport): ImportRow {
  return {
    id: source.id,
    source: foreignWords(source.name, 120),
    licence: foreignWords(source.licence, 120),
    file: foreignWords(file, 120),
    retrievedOn: source.retrievedOn,
    rows: counts.matched + counts.fresh,
    stakes: counts.stakes,
    isPrivate: source.isPrivate === true,
    isWhole: doneAt !== null,
  }
}

function row({ outlet, articles, feeds, feedsWell }: Listed): OutletRow {
  const { id, name, hosts, country, languages, kind, owner, isDeclared } = outlet
  return {
    id,
    name: foreignWords(name),
    lang: nameLanguage(outlet),
    host: hosts[0] === undefined ? null : foreignWords(hosts[0], 120),
    country: country ?? null,
    languages: languages.map(languageOf),
    kind: kind ?? null,
    owner: owner ? { id: owner.id, name: foreignWords(owner.name) } : null,
    articles,
    feeds,
    feedsWell,
    isDeclared,
  }
}
