import { type Byline, bylineFrom, firstByline } from './byline.ts'
import type { Chrome } from './chrome-lines.ts'
import { type PageFacts, metaOf } from './page-facts.ts'
import { isAround } from './regions.ts'

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
]

/** Who wrote it: JSON-LD and elements named for authors before metas, which often name the site. */
export function pageByline(facts: PageFacts, chrome: Chrome, sites: readonly string[]): Byline {
  const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const candidates = [fromLinked(facts, chrome), ...fromMetas(facts, chrome), ...fromElements(facts, chrome)]
  return firstByline(
    candidates.map(({ people, notes }) => ({ notes, people: people.filter(name => !sites.includes(key(name))) })),
  )
}

function fromLinked(facts: PageFacts, chrome: Chrome): Byline {
  const authors = facts.articles.find(article => article.authors.length > 0)?.authors ?? []
  const read = authors.map(({ name, organisation }) => bylineFrom(name, chrome, organisation))
  return { people: [...new Set(read.flatMap(({ people }) => people))], notes: read.flatMap(({ notes }) => notes) }
}

function fromMetas(facts: PageFacts, chrome: Chrome): Byline[] {
  return AUTHOR_METAS.map(name => {
    const values = name === 'twitter:data1' && !isAuthorLabel(facts) ? [] : (facts.metas.get(name) ?? [])
    const read = values.filter(value => !/^https?:|^@/.test(value)).map(value => bylineFrom(value, chrome))
    return { people: [...new Set(read.flatMap(({ people }) => people))], notes: read.flatMap(({ notes }) => notes) }
  })
}

const isAuthorLabel = (facts: PageFacts): boolean =>
  /writ|author|autor|verfasst|geschrieben|escrito|écrit|door/i.test(metaOf(facts, ['twitter:label1']) ?? '')

function fromElements(facts: PageFacts, chrome: Chrome): Byline[] {
  return facts.authored
    .filter(({ element, text }) => !isAround(element, facts.above) && text.length < 120)
    .slice(0, 12)
    .map(({ text }) =>
      bylineFrom(text.replace(/\b\d{1,2}[.:]\d{2}\b.*$|\d{1,2}\.?\s?\p{L}{3,10}\.? \d{4}.*$/u, ''), chrome),
    )
}
