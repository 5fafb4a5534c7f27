import { type Byline, bylineFrom, firstByline, isBylineLine } from './byline.ts'
import type { Chrome } from './chrome-lines.ts'
import { type PageFacts, metaOf } from './page-facts.ts'
import { isAround } from './regions.ts'
import type { Block } from './render.ts'
import { hintOf } from './tree.ts'

const AUTHOR_METAS = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'parsely-author',
  'byl',
  'byline',
  'authors',
  'creator',
  'twitter:data1',
  'citation_author',
  'shareaholic:article_author_name',
]

/** Where on the page the article stands: what bylines are looked for around. */
export interface ArticlePlace {
  blocks: readonly Block[]
  title: string
  body: readonly Block[]
}

/** Who wrote it: JSON-LD, then metas, elements named for authors and lines that say "by"; names of the site are nobody's. */
export function pageByline(facts: PageFacts, chrome: Chrome, sites: readonly string[], place?: ArticlePlace): Byline {
  const candidates = [
    fromLinked(facts, chrome),
    ...fromMetas(facts, chrome),
    ...fromElements(facts, chrome),
    ...(place ? fromLines(place, facts, chrome) : []),
  ]
  const isSite = (name: string): boolean => sites.includes(key(name)) || namesSite(name, facts.titleTag)
  return firstByline(
    candidates.map(({ people, notes }) => ({
      notes: notes.filter(({ kind, text }) => kind !== 'credit' || !isSite(text)),
      people: people.map(name => withoutSiteWord(name, sites)).filter(name => name !== '' && !isSite(name)),
    })),
  )
}

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** "Ann selkiepost": the name of the site behind a first name. */
function withoutSiteWord(name: string, sites: readonly string[]): string {
  const words = name.split(' ')
  return words.length < 2 || words.length > 3
    ? name
    : words.filter(word => /^\p{Lu}/u.test(word) || !sites.includes(key(word))).join(' ')
}

/** The last part of `<title>` behind a bar or a dash is the site. */
function namesSite(name: string, titleTag: string): boolean {
  const last = /\s[|–—·•-]\s([^|–—·•]{2,60})$/u.exec(titleTag)?.[1]
  return last !== undefined && key(last) === key(name)
}

const joinedBylines = (read: readonly Byline[]): Byline => ({
  people: [...new Set(read.flatMap(({ people }) => people))],
  notes: read.flatMap(({ notes }) => notes),
})

function fromLinked(facts: PageFacts, chrome: Chrome): Byline {
  const authors = facts.articles.find(article => article.authors.length > 0)?.authors ?? []
  return joinedBylines(authors.map(({ name, organisation }) => bylineFrom(name, chrome, organisation)))
}

function fromMetas(facts: PageFacts, chrome: Chrome): Byline[] {
  return AUTHOR_METAS.map(name => {
    const values = name === 'twitter:data1' && !isAuthorLabel(facts) ? [] : (facts.metas.get(name) ?? [])
    return joinedBylines(values.filter(value => !/^https?:|^@/.test(value)).map(value => bylineFrom(value, chrome)))
  })
}

const isAuthorLabel = (facts: PageFacts): boolean =>
  /writ|author|autor|verfasst|geschrieben|escrito|écrit|door/i.test(metaOf(facts, ['twitter:label1']) ?? '')

/** Elements named for authors; those of one make in one box name the authors of one article. */
function fromElements(facts: PageFacts, chrome: Chrome): Byline[] {
  const own = facts.authored
    .filter(({ element, text }) => !isAround(element, facts.above) && text.length < 120)
    .slice(0, 12)
  const read = own.map(({ text }) => bylineFrom(text, chrome))
  const together = own.map(({ hint, element }, i) => {
    const same = own.flatMap((other, j) =>
      other.hint === hint && other.element.parent?.parent === element.parent?.parent ? [read[j]] : [],
    )
    return same.length > 1 && same.length <= 6 && own.findIndex(other => other.hint === hint) === i
      ? joinedBylines(same)
      : read[i]
  })
  return together
}

/** "By Ann Reyes" beside the headline or below the text, "Author: Ann Reyes" wherever it is the article's. */
function fromLines({ blocks, title, body }: ArticlePlace, facts: PageFacts, chrome: Chrome): Byline[] {
  const lower = title.toLowerCase()
  const headline = blocks.findIndex(
    ({ text }) => lower !== '' && text.toLowerCase().includes(lower) && text.length < lower.length + 80,
  )
  const first = headline >= 0 ? headline : Math.max(0, blocks.indexOf(body[0]) - 5)
  const last = body.length > 0 ? blocks.indexOf(body[body.length - 1]) : first
  const near = [...blocks.slice(first, first + 9), ...blocks.slice(Math.max(first + 9, last - 2), last + 5)]
  return near
    .filter(
      ({ text, element }) =>
        text.length < 160 && !isAround(element, facts.above) && !/caption|image|foto|photo/.test(hintOf(element)),
    )
    .flatMap(({ text }) => text.split('\n').slice(0, 4))
    .filter(line => isBylineLine(line.split(/\s\|\s/)[0], chrome))
    .slice(0, 4)
    .map(line => bylineFrom(line.split(/\s\|\s/)[0], chrome))
}
