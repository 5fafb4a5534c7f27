import { z } from 'zod'
import type { Article, Role } from '../domain/article.ts'
import type { Outlet, Stake } from '../domain/outlet.ts'
import { ROLES } from './article-schema.ts'
import { feedRowSchema, type FeedRow } from './feeds-page.ts'
import { foreignWords, webAddress } from './foreign-words.ts'
import { type Carriage, carriageSchema } from './outlet-carriage.ts'
import { type OutletChanges, outletChangesSchema } from './outlet-changes.ts'
import { factFields, factFieldSchema, languageOf, nameLanguage } from './outlet-facts.ts'
import { holderRow, stakeRowSchema } from './stake-row.ts'
import { lensRatings, lensRatingsSchema, type Rated } from './outlet-ratings.ts'

const namedSchema = z.object({ id: z.string(), name: z.string() })

const latestSchema = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  publishedAt: z.string().nullable(),
  role: z.enum(ROLES),
  origin: z.string().nullable().describe('whose words they are, where they are not the outlet’s own'),
  revision: z.number().int(),
  story: z.object({ id: z.string(), title: z.string().nullable() }).nullable(),
})

/** What the page of an outlet shows, and what its `.json` gives. */
export const outletPageSchema = z.object({
  notice: z.string().nullable().describe('said on every page of an invented world'),
  id: z.string(),
  name: z.string(),
  lang: z.string().nullable().describe('of the name, where that is known'),
  names: z.array(z.object({ lang: z.string(), name: z.string() })).describe('other names, by language'),
  kind: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  languages: z.array(z.string()),
  owner: namedSchema.nullable(),
  group: namedSchema.nullable().describe('the owner at the top, where stakes with control lead there'),
  heldBy: z.array(stakeRowSchema).describe('who holds it, where sources tell shares'),
  agency: z.string().nullable().describe('the agency that it is, of those whose credits are read in articles'),
  sisters: z.array(namedSchema).describe('other outlets that the same owner controls'),
  moreSisters: z.number().int(),
  homepage: z.string().nullable(),
  hosts: z.array(z.string()),
  active: z.boolean().describe('false where a source says that it ended'),
  isDeclared: z.boolean().describe('nothing but its own pages speaks of it'),
  facts: z.array(factFieldSchema),
  feeds: z.array(feedRowSchema),
  carriage: carriageSchema,
  changes: outletChangesSchema,
  ratings: z.array(lensRatingsSchema),
  ratersDiffer: z.array(z.string()).describe('in words, where raters put it on different sides'),
  articles: z.array(latestSchema).describe('the newest'),
})

export type OutletPage = z.infer<typeof outletPageSchema>
export type LatestArticle = z.infer<typeof latestSchema>

/** What an outlet's page is made of. */
export interface OutletProfile {
  outlet: Outlet
  feeds: readonly FeedRow[]
  carriage: Carriage
  changes: OutletChanges
  rated: readonly Rated[]
  /** Where raters put it on different sides, in words. */
  differ: readonly string[]
  latest: readonly LatestArticle[]
  group?: { id: string; name: string } | undefined
  heldBy?: readonly Stake[]
  /** The agency that it is, of those whose credits are read. */
  agency?: string | undefined
  /** Other outlets under the same control. */
  sisters?: readonly { id: string; name: string }[]
}

const MOST_HOSTS = 50
const MOST_SISTERS = 50
const MOST_HOLDERS = 50

/** The page of an outlet. */
export function outletPage(profile: OutletProfile, notice: string | null = null): OutletPage {
  const { outlet, feeds, carriage, changes, rated, differ, latest, group, agency, heldBy = [], sisters = [] } = profile
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name: foreignWords(name) })
  return {
    notice,
    id: outlet.id,
    name: foreignWords(outlet.name),
    lang: nameLanguage(outlet),
    names: otherNames(outlet),
    kind: outlet.kind ?? null,
    country: outlet.country ?? null,
    languages: outlet.languages.map(languageOf),
    owner: outlet.owner ? named(outlet.owner) : null,
    group: group && group.id !== outlet.owner?.id ? named(group) : null,
    agency: agency ?? null,
    heldBy: heldBy.slice(0, MOST_HOLDERS).map(holderRow),
    sisters: sisters.slice(0, MOST_SISTERS).map(named),
    moreSisters: Math.max(0, sisters.length - MOST_SISTERS),
    homepage: webAddress(outlet.homepage),
    hosts: outlet.hosts.slice(0, MOST_HOSTS).map(host => foreignWords(host)),
    active: outlet.active,
    isDeclared: outlet.isDeclared,
    facts: factFields(outlet),
    feeds: [...feeds],
    carriage,
    changes,
    ratings: lensRatings(rated),
    ratersDiffer: differ.map(words => foreignWords(words, 500)),
    articles: [...latest],
  }
}

function otherNames({ name, names }: Outlet): OutletPage['names'] {
  return Object.entries(names).flatMap(([lang, other]) =>
    other === name ? [] : [{ lang: languageOf(lang), name: foreignWords(other) }],
  )
}

/** An article as the list of an outlet's newest shows it. */
export function latestArticle(
  article: Article,
  traced: { role?: Role; origin?: { name: string } | undefined },
  story: LatestArticle['story'],
): LatestArticle {
  return {
    id: article.id,
    title: foreignWords(article.title),
    language: languageOf(article.language),
    publishedAt: article.publishedAt,
    role: traced.role ?? 'unknown',
    origin: traced.origin ? foreignWords(traced.origin.name) : null,
    revision: article.revision ?? 1,
    story,
  }
}
