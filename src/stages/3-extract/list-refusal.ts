import { refuse } from '../../domain/refusal.ts'
import { countsSources } from './chrome-lines.ts'
import { saysArticle } from './page-facts.ts'
import { type RefusalRule, type Sight, plain } from './refusal-sight.ts'
import { type Teaser, pagesLedTo, teasersOf } from './teasers.ts'
import { wordSet } from './title-parts.ts'
import type { Elem } from './tree.ts'

const MIN_TEASERS = 10

/**
 * A front page, index, tag page or result of a search: many leads to other pages about several matters, and little text of
 * its own. A page that gathers what others say about one event is a digest, and read.
 */
export const list: RefusalRule = sight => {
  const { prepared, article, url } = sight
  const teasers = teasersOf(prepared.blocks, url)
  if (teasers.length < MIN_TEASERS) return undefined
  const signs = listSigns(sight)
  const stretches = proseStretches(sight, teasers)
  const own = Math.max(0, ...stretches)
  const dated = isDated(sight, teasers, stretches.length)
  const calls = saysArticle(prepared.facts) || dated
  const many = teasers.length >= 20
  const excerpts = isEven(stretches) && !dated && article.byline.length === 0
  const listed = calls
    ? signs >= 2 && own < 500 && many
    : (signs >= 1 && own < 1500) || (signs >= 2 && own < 4000 && many) || (teasers.length >= 12 && own < 250)
  if (!(listed || excerpts) || gathersOneMatter(sight, teasers)) return undefined
  const front = isFront(url)
  const pages = pagesLedTo(teasers)
  return refuse(
    'list-page',
    front
      ? `The front page leads to ${pages} other pages and has little text of its own.`
      : `The page lists ${pages} other pages and has little text of its own.`,
    'Give the articles it links to.',
  )
}

/**
 * An article's own date; one that was read from the page is a teaser's where each teaser has one, and teasers interrupt
 * the text.
 */
function isDated({ prepared, article }: Sight, teasers: readonly Teaser[], stretches: number): boolean {
  const { publishedAt, publishedAtFrom: from, publishedAtConfidence } = article
  if (publishedAt === null || publishedAtConfidence === 'low') return false
  if ((from !== 'time' && from !== 'text') || stretches <= 2) return true
  return datesBeside(prepared, teasers) < MIN_TEASERS
}

/** Dates for machines in the boxes of teasers, or short lines with a date next to them. */
function datesBeside({ facts, blocks }: Sight['prepared'], teasers: readonly Teaser[]): number {
  const near = new Set(teasers.flatMap(({ block }) => boxesOf(block.element)))
  const times = facts.times.filter(({ element }) => boxesOf(element).some(box => near.has(box))).length
  const leads = new Set(teasers.map(({ block }) => block))
  const lines = blocks.filter(
    ({ text }, i) =>
      text.length < 40 && DATE.test(text) && [i - 2, i - 1, i + 1].some(at => at in blocks && leads.has(blocks[at])),
  ).length
  return Math.max(times, lines)
}

const DATE = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./]\s?\d{1,2}[./]/
const PAGE_BOXES = new Set(['main', 'body', 'html', '#root'])

/** An element and the two boxes around it, the page's own left out. */
function boxesOf(element: Elem): Elem[] {
  const boxes: Elem[] = []
  for (let at: Elem | null = element; at !== null && boxes.length < 3 && !PAGE_BOXES.has(at.tag); at = at.parent)
    boxes.push(at)
  return boxes
}

const MIN_EXCERPTS = 10
const LONGEST_EXCERPT = 600

/** Many stretches of much the same length are excerpts: the longest of an article's are longer than others. */
function isEven(stretches: readonly number[]): boolean {
  const sorted = stretches.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]
  return sorted.length >= MIN_EXCERPTS && sorted[sorted.length - 1] <= Math.min(LONGEST_EXCERPT, median * 1.6)
}

const isFront = (url: string | undefined): boolean =>
  url !== undefined &&
  /^[a-z]+:\/\/[^/]+\/?(?:(?:[a-z]{2}(?:-[a-z]{2})?\/?)|(?:index|home|default|start)\.\w+)?(?:[?#].*)?$/i.test(url)

const LISTS = /^(?:CollectionPage|SearchResultsPage|ItemList|Blog|ProfilePage)$/
const LIST_PATH =
  /\/(?:tags?|categor(?:y|ies|ia|ie)|topics?|themen?|thema|rubrik|rubrique|seccion|secao|sezione|section|authors?|autor|auteur|search|suche|recherche|buscar|busca|cerca|zoeken|szukaj|archive?s?|archiv|page\/\d+|hashtag|label|keyword)(?:[/?.]|$)|[?&](?:q|s|query|search|keyword|suche|page|paged)=/i
const RESULTS =
  /(?<!\p{L})(?:search results|results for|suchergebnis|ergebnisse für|résultats de recherche|résultats pour|resultados de|resultados para|risultati per|risultati della ricerca|zoekresultaten|wyniki wyszukiwania|результаты поиска|результати пошуку|archives?|archiv)(?!\p{L})|نتائج البحث|検索結果|검색 결과|搜索结果|搜尋結果/u

/** What speaks for a list beside its links. */
function listSigns({ prepared: { facts }, url, article }: Sight): number {
  const types = new Set(facts.types)
  const signs = [
    isFront(url),
    LIST_PATH.test(url ?? ''),
    [...types].some(type => LISTS.test(type)) && !facts.articles.some(({ type }) => /(?:Article|Report)$/.test(type)),
    RESULTS.test(plain(`${article.title} ${facts.titleTag}`)),
  ]
  return signs.filter(Boolean).length
}

/** Lengths of the stretches of paragraphs that no teaser interrupts. */
function proseStretches({ prepared: { blocks }, body }: Sight, teasers: readonly Teaser[]): number[] {
  const breaks = new Set(teasers.map(({ block }) => block))
  const chosen = new Set(body)
  const stretches = [0]
  for (const block of blocks) {
    if (breaks.has(block)) stretches.push(0)
    else if (chosen.has(block) && block.text.length > 80 && block.linked < block.text.length * 0.4)
      stretches[stretches.length - 1] += block.text.length
  }
  return stretches.filter(length => length > 0)
}

/** Words of a headline that tell what it is about. */
function tellingWords(text: string): Set<string> {
  const words = [...wordSet(text)].filter(word => word.length >= 4)
  // Scripts without spaces: pairs of characters.
  const pairs = [...text.matchAll(/(?=([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2}))/gu)].map(
    match => match[1],
  )
  return new Set(pairs.length > words.length ? pairs : words)
}

const HEADLINE_WORDS = 3
const SAME_MATTER = 0.4

/** A headline of several words, of which its excerpts and links speak too: an event, as several tell it. */
function gathersOneMatter({ prepared, article, chrome }: Sight, teasers: readonly Teaser[]): boolean {
  if (
    prepared.blocks.some(({ text }) => text.length < 40 && countsSources(text, chrome)) &&
    tellingWords(article.title).size >= HEADLINE_WORDS
  ) {
    return true
  }
  const about = tellingWords(article.title)
  if (about.size < HEADLINE_WORDS) return false
  const same = teasers.filter(({ text }) => {
    let shared = 0
    for (const word of tellingWords(text)) if (about.has(word)) shared += 1
    return shared >= 2
  })
  return same.length >= Math.max(4, teasers.length * SAME_MATTER)
}
