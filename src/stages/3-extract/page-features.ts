import type { PageSight } from './block-features.ts'
import type { OwnFeatures } from './own-features.ts'
import { metaOf } from './page-facts.ts'
import type { Block } from './render.ts'
import { hintOf } from './tree.ts'

const LINKED_TYPES: readonly RegExp[] = [
  /^(?:NewsArticle|ReportageNewsArticle)$/,
  /Article$|BlogPosting$/,
  /Forum|Question|QAPage|Discussion/,
  /Product|Offer/,
  /Collection|ItemList|Search/,
  /WebPage/,
]
const ADDRESSES: readonly RegExp[] = [
  /\/(?:forums?|threads?|topics?|discussions?|t|questions?|viewtopic|showthread|comments|community|answers?)[/.?-]/i,
  /\/(?:products?|shop|store|item|p|dp|buy|collections?)[/.?-]/i,
  /\/(?:docs?|documentation|guides?|api|reference|manual|tutorials?|help|wiki|learn|support|kb|faq)[/.?-]/i,
  /\/(?:blog|news|articles?|story|stories|post|posts|\d{4}\/\d{2})[/.?-]/i,
  /\/(?:category|tag|tags|archive|author|topics|search|list|directory|services?|solutions?|features?|pricing|about)[/.?-]?/i,
]

/** What kind of page it looks like: an article, a thread, a product, a list. The same numbers for each of its blocks. */
export function pageFeatures(
  blocks: readonly Block[],
  own: readonly OwnFeatures[],
  { facts, url }: PageSight,
): number[] {
  const chars = sum(own, ({ chars }) => chars) + 1
  const good = sum(own, block => (block.good ? block.chars : 0))
  const type = facts.articles[0]?.type ?? facts.types[0] ?? ''
  const address = url ?? facts.canonical ?? ''
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '')
  const last = path.replace(/\/$/, '').split('/').pop() ?? ''
  const spoken = sum(blocks, ({ element, text }) =>
    /comment|reply|message|forum/.test(hintOf(element)) ? text.length : 0,
  )
  return [
    Math.log2(1 + chars),
    Math.log2(1 + good),
    good / chars,
    blocks.length,
    sum(own, ({ linked, chars }) => linked * chars) / chars,
    spoken / chars,
    own.filter(({ item }) => item).length / (blocks.length + 1),
    own.filter(({ heading }) => heading).length,
    own.filter(({ good }) => good).length,
    facts.headings.length,
    LINKED_TYPES.findIndex(known => known.test(type)),
    Number(metaOf(facts, ['og:type'])?.startsWith('article') ?? false),
    ADDRESSES.findIndex(known => known.test(`${path}/`)),
    path.split('/').length,
    last.split('-').length,
    Number(facts.metas.has('article:published_time')),
    Math.max(0, ...own.map(block => (block.good ? block.chars : 0))),
  ]
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
