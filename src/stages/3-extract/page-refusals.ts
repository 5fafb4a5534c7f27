import type { Article } from '../../domain/article.ts'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import type { Chrome } from './chrome-lines.ts'
import { metaOf, saysArticle } from './page-facts.ts'
import type { PreparedPage } from './prepared-page.ts'

/** What is known when it is decided whether a page is an article. */
interface Sight {
  prepared: PreparedPage
  article: Article
  chrome: Chrome
  url?: string
}

const MAX_DEPTH = 3000

/** Why a page is no article, or undefined. In doubt it is one: a refused article is lost, a read list is not. */
export function pageRefusal(sight: Sight): Refusal | undefined {
  for (const rule of [
    tooDeep,
    cutShort,
    challenge,
    paywalled,
    consentWall,
    needsScripts,
    nothing,
    liveBlog,
    product,
    list,
  ]) {
    const refusal = rule(sight)
    if (refusal) return refusal
  }
  return undefined
}

const tooDeep = ({ prepared: { page } }: Sight): Refusal | undefined =>
  page.depth > MAX_DEPTH
    ? refuse('too-deep', `The page nests ${page.depth} elements; no article does.`, 'Give the text alone.')
    : undefined

const cutShort = ({ prepared: { page } }: Sight): Refusal | undefined =>
  page.cut ? refuse('too-large', `The page has more than ${page.nodes} elements.`, 'Give the text alone.') : undefined

const CHALLENGE =
  /just a moment|checking your browser|attention required|verify (?:that )?you are (?:a )?human|are you a robot|not a robot|enable javascript and cookies|access denied|access to this page has been denied|pardon our interruption|unusual traffic|ddos protection|request unsuccessful|security check|captcha|human verification/i

function challenge({ prepared, article }: Sight): Refusal | undefined {
  const seen = `${prepared.facts.titleTag}\n${pageText(prepared, 1500)}`
  if (article.text.length > 800 || pageLength(prepared) > 3000 || !CHALLENGE.test(seen)) return undefined
  return refuse(
    'bot-challenge',
    'The site asked whether a person is reading.',
    'Open it in a browser and paste the text.',
  )
}

/** A page that sells its text: marked so or saying so, with no more than a beginning of it. */
function paywalled({ prepared, article, chrome }: Sight): Refusal | undefined {
  if (article.text.length > 1200) return undefined
  const marked =
    prepared.facts.articles.some(({ free }) => free === false) ||
    /locked|metered/i.test(metaOf(prepared.facts, ['article:content_tier']) ?? '')
  const says = chrome.some(({ paywall }) => paywall.some(words => pageText(prepared, 40_000).includes(words)))
  if (!says && !(marked && article.text.length < 900)) return undefined
  if (!marked && article.text.length > 600) return undefined
  return refuse('paywalled', 'Only the beginning is free to read.', 'Paste the text if you may read it.')
}

function consentWall({ prepared, article, chrome }: Sight): Refusal | undefined {
  if (article.text.length > 1000 || pageLength(prepared) > 6000) return undefined
  const text = pageText(prepared, 6000)
  const asked = chrome.reduce((sum, { consent }) => sum + consent.filter(words => text.includes(words)).length, 0)
  return asked >= 2
    ? refuse('consent-wall', 'The page shows its question about cookies instead of the article.', 'Paste the text.')
    : undefined
}

function needsScripts({ prepared, article }: Sight): Refusal | undefined {
  if (article.text.length >= 200 || pageLength(prepared) > 700 || prepared.page.scripts < 2) return undefined
  return refuse('needs-scripts', 'The page is empty until its scripts run.', 'Open it in a browser and paste the text.')
}

const nothing = ({ article }: Sight): Refusal | undefined =>
  article.text === '' ? refuse('empty', 'No article text was found on the page.', 'Paste the text.') : undefined

const liveBlog = ({ prepared }: Sight): Refusal | undefined =>
  prepared.facts.types.includes('LiveBlogPosting')
    ? refuse(
        'live-blog',
        'The page is a live blog: many reports of one day in one place.',
        'Give the articles it links to.',
      )
    : undefined

function product({ prepared }: Sight): Refusal | undefined {
  const sold =
    prepared.facts.types.some(type => /^(?:Product|ProductGroup)$/.test(type)) ||
    metaOf(prepared.facts, ['og:type']) === 'product'
  return sold && !saysArticle(prepared.facts) ? refuse('not-news', 'The page offers a product.') : undefined
}

/** A front page or index: mostly links of many words, no article marked, little text of its own. */
function list({ prepared, article, url }: Sight): Refusal | undefined {
  if (saysArticle(prepared.facts) || article.publishedAt !== null) return undefined
  const teasers = prepared.blocks.filter(({ text, linked }) => text.length > 25 && linked > text.length * 0.8).length
  const long = prepared.blocks.filter(({ text, linked }) => text.length > 200 && linked < text.length * 0.3).length
  const front = url !== undefined && /^[a-z]+:\/\/[^/]+\/?(?:index\.\w+)?$/i.test(url)
  const many = teasers >= 15 && long <= 3
  return many && (front || article.text.length < 1500)
    ? refuse(
        'list-page',
        `The page lists ${teasers} other pages and has little text of its own.`,
        'Give the articles it links to.',
      )
    : undefined
}

function pageText({ blocks }: PreparedPage, limit: number): string {
  let text = ''
  for (const block of blocks) {
    if (text.length > limit) break
    text += `${block.text}\n`
  }
  return text.toLowerCase().replaceAll('’', "'")
}

const pageLength = ({ blocks }: PreparedPage): number => blocks.reduce((sum, { text }) => sum + text.length, 0)
