import { refuse } from '../../domain/refusal.ts'
import { countsSources } from './chrome-lines.ts'
import { saysArticle } from './page-facts.ts'
import { type RefusalRule, type Sight, plain } from './refusal-sight.ts'
import type { Block } from './render.ts'
import { wordSet } from './title-parts.ts'
import { closest } from './tree.ts'

const MIN_TEASERS = 10

/**
 * A front page, index, tag page or result of a search: many leads to other pages about several matters, and little text of
 * its own. A page that gathers what others say about one event is a digest, and read.
 */
export const list: RefusalRule = sight => {
  const { prepared, article, url } = sight
  const teasers = teasersOf(prepared.blocks)
  if (teasers.length < MIN_TEASERS) return undefined
  const signs = listSigns(sight)
  const own = ownProse(sight, teasers)
  const calls = saysArticle(prepared.facts) || (article.publishedAt !== null && article.publishedAtConfidence !== 'low')
  const many = teasers.length >= 20
  const listed = calls
    ? signs >= 2 && own < 500 && many
    : (signs >= 1 && own < 1500) || (signs >= 2 && own < 4000 && many) || (teasers.length >= 12 && own < 250)
  if (!listed || gathersOneMatter(sight, teasers)) return undefined
  const front = isFront(url)
  return refuse(
    'list-page',
    front
      ? `The front page leads to ${teasers.length} other pages and has little text of its own.`
      : `The page lists ${teasers.length} other pages and has little text of its own.`,
    'Give the articles it links to.',
  )
}

const isFront = (url: string | undefined): boolean =>
  url !== undefined &&
  /^[a-z]+:\/\/[^/]+\/?(?:(?:[a-z]{2}(?:-[a-z]{2})?\/?)|(?:index|home|default|start)\.\w+)?(?:[?#].*)?$/i.test(url)

/** A line that leads to another page. */
interface Teaser {
  text: string
  block: Block
}

/** Lines of many words that lead elsewhere, or the headings of teasers; each text once. */
function teasersOf(blocks: readonly Block[]): Teaser[] {
  const seen = new Set<string>()
  return blocks.flatMap(block => {
    const { text, linked, element } = block
    if (linked <= text.length * 0.7) return []
    const heading = linked > text.length * 0.8 && closest(element, ({ tag }) => /^h[2-5]$/.test(tag)) !== null
    const lines = text.split('\n').filter(line => {
      const leads = line.length > 25 && line.length < 300 && /\s|\p{Lo}/u.test(line)
      return (leads || (heading && line.length > 12)) && !seen.has(line) && seen.add(line)
    })
    return lines.map(line => ({ text: line, block }))
  })
}

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

/** Length of the longest stretch of paragraphs that no teaser interrupts. */
function ownProse({ prepared: { blocks }, body }: Sight, teasers: readonly Teaser[]): number {
  const breaks = new Set(teasers.map(({ block }) => block))
  const chosen = new Set(body)
  let longest = 0
  let stretch = 0
  for (const block of blocks) {
    if (breaks.has(block)) stretch = 0
    else if (chosen.has(block) && block.text.length > 80 && block.linked < block.text.length * 0.4)
      stretch += block.text.length
    longest = Math.max(longest, stretch)
  }
  return longest
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
