import { refuse } from '../../domain/refusal.ts'
import { kindOfTitle } from './kind-words.ts'
import { metaOf, saysArticle } from './page-facts.ts'
import { type RefusalRule, type Sight, plain } from './refusal-sight.ts'

/** Pages that are whole, and of another kind than an article: what happens as it happens, wares, forecasts. */

/** Many reports of one day in one place: named so, or a headline that says so over many times of day. */
export const liveBlog: RefusalRule = sight => {
  if (!sight.prepared.facts.types.includes('LiveBlogPosting') && !ticksLive(sight)) return undefined
  return refuse(
    'live-blog',
    'The page is a live blog: many reports of one day in one place.',
    'Give the articles it links to.',
  )
}

const CLOCK =
  /^(?:\p{L}{2,12}\.?\s)?(?:\d{1,2}[.:h]\s?\d{2}|\d{1,2}\s?[ap]\.?m|(?:오전|오후)\s?\d{1,2}[시:]|\d{1,2}時|(?:[01]?\d|2[0-3])点)/iu
const MIN_TICKS = 6

function ticksLive({ prepared, article, chrome, url }: Sight): boolean {
  const named = plain(`${article.title} ${prepared.facts.titleTag} ${prepared.facts.headings[0]?.text ?? ''}`)
  const path = url === undefined ? '' : url.toLowerCase()
  const live =
    chrome.some(table => table.live.some(words => named.includes(words))) ||
    /[/-]live(?:[/-]|blog|ticker|$)|newsticker/.test(path)
  return live && ticks(prepared) >= MIN_TICKS
}

/** Blocks that begin with a time of day and have a report in or behind them. */
function ticks({ blocks }: Sight['prepared']): number {
  let count = 0
  for (const [i, { text }] of blocks.entries()) {
    if (!CLOCK.test(text.trim())) continue
    const next = blocks
      .slice(i + 1, i + 4)
      .some(other => other.text.length > 80 && other.linked < other.text.length * 0.5)
    if (next || text.length > 60) count += 1
  }
  return count
}

const SOLD = /^(?:Product|ProductGroup|IndividualProduct|SomeProducts|Vehicle|Car|Offer|AggregateOffer)$/
const OTHER =
  /^(?:JobPosting|RealEstateListing|Apartment|House|SingleFamilyResidence|Hotel|LodgingBusiness|Restaurant|Store|LocalBusiness|QAPage|DiscussionForumPosting|WeatherForecast|SoftwareApplication|MobileApplication)$/
const BECAUSE: Record<string, string> = {
  product: 'The page offers a product.',
  job: 'The page offers work.',
  weather: 'The page gives the weather.',
  death: 'The page is a notice of a death, placed by those who mourn.',
  forum: 'The page is a discussion of a forum.',
  place: 'The page is about a house or a place of business.',
  program: 'The page offers a program.',
}

/** Wares, work, weather and the like, on a page that does not call itself an article. */
export const notNews: RefusalRule = sight => {
  const kind = kindByType(sight) ?? kindByWords(sight)
  return kind === undefined
    ? undefined
    : refuse('not-news', BECAUSE[kind], 'Give the article itself, or paste its text.')
}

function kindByType({ prepared: { facts } }: Sight): string | undefined {
  const written = facts.articles.some(({ type }) => /(?:Article|BlogPosting|Report)$/.test(type))
  if (written || facts.metas.has('article:published_time')) return undefined
  const type = facts.types.find(name => OTHER.test(name))
  if (type === 'JobPosting') return 'job'
  if (type === 'QAPage' || type === 'DiscussionForumPosting') return 'forum'
  if (type === 'WeatherForecast') return 'weather'
  if (saysArticle(facts)) return undefined
  if (facts.types.some(name => SOLD.test(name)) || /^(?:og:)?product/.test(metaOf(facts, ['og:type']) ?? ''))
    return 'product'
  if (type === undefined) return undefined
  return type.endsWith('Application') ? 'program' : isMain(facts.types, type) ? 'place' : undefined
}

/** The publisher's own type stands on each of its pages; only a page without other types is about it. */
const isMain = (types: readonly string[], type: string): boolean =>
  types.every(
    name =>
      name === type ||
      /^(?:WebPage|WebSite|BreadcrumbList|ListItem|PostalAddress|ImageObject|Offer|AggregateRating|Review)$/.test(name),
  )

const DEGREES = /-?\d{1,2}\s?°/gu
const MIN_DEGREES = 10

function kindByWords(sight: Sight): string | undefined {
  const { prepared, article, chrome } = sight
  if (saysArticle(prepared.facts)) return undefined
  const prose = prepared.blocks.filter(({ text, linked }) => text.length > 120 && linked < text.length * 0.4)
  const named = plain(`${article.title}\n${prepared.facts.titleTag}`)
  const kind = kindOfTitle(named, sight.url)
  if (kind === undefined || chrome.length === 0) return undefined
  if (kind === 'weather') {
    const short = prepared.blocks.filter(({ text }) => text.length <= 60)
    const degrees = short.reduce((sum, { text }) => sum + (text.match(DEGREES)?.length ?? 0), 0)
    return degrees >= MIN_DEGREES && prose.length <= 4 ? kind : undefined
  }
  return article.publishedAtFrom === 'json-ld' || article.text.length > 4000 ? undefined : kind
}
