import type { Article, ArticleNote } from '../../../domain/article.ts'
import { hostOf } from '../../../text/url.ts'
import { bylineFrom } from '../byline.ts'
import { chromeOf } from '../chrome-lines.ts'
import type { ExtractInput, ExtractRefusal } from '../extract.ts'
import type { KnownFacts } from '../known-facts.ts'
import { readLines, readPasted } from '../pasted-reader.ts'
import { statedDate } from '../stated-dates.ts'
import { blockLines } from './block-lines.ts'
import { type FrontMatter, frontMatter } from './front-matter.ts'

/** No article is longer; what is behind is not read. */
const MAX_LENGTH = 2 * 1024 * 1024

/** Reads Markdown, with the facts of its front matter. Markup inside it is parsed as any page's and never shown. */
export async function readMarkdown(text: string, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const { facts, body } = frontMatter(text.slice(0, MAX_LENGTH))
  const html = await htmlOf(bounded(body))
  if (html === undefined) return readPasted(body, input)
  const { lines, captions, heading } = blockLines(html)
  const known = knownFrom(facts)
  return readLines(lines, input, { ...known, ...(!known.title && heading && { title: heading }), captions })
}

/** No paragraph has more marks of emphasis, links and code; a parser looks for the partner of each. */
const MAX_MARKS = 300
/** Nor are quotes and lists nested deeper. */
const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]){16,}/gm

function bounded(markdown: string): string {
  const blocks = markdown.replace(DEEP, '').split(/(\n[ \t]*\n)/)
  const marks = (block: string): number => block.match(/[*_[\]`~<]/g)?.length ?? 0
  return blocks.map(block => (marks(block) > MAX_MARKS ? block.replace(/[*_[\]`~<]+/g, ' ') : block)).join('')
}

async function htmlOf(markdown: string): Promise<string | undefined> {
  const { Marked } = await import('marked')
  try {
    return new Marked({ gfm: true }).parse(markdown, { async: false })
  } catch {
    return undefined // nested deeper than its parser can go
  }
}

/** Keys as they are called by site generators and by programs that save pages as Markdown. */
const KEYS = {
  title: ['title', 'headline'],
  author: ['author', 'authors', 'byline', 'creator'],
  date: [
    'date',
    'published',
    'publishdate',
    'date_published',
    'published_at',
    'publish_date',
    'pubdate',
    'datepublished',
  ],
  saved: ['saved', 'clipped', 'created', 'fetched', 'date_saved', 'retrieved'],
  language: ['lang', 'language', 'locale'],
  url: ['url', 'source', 'source_url', 'canonical', 'canonical_url', 'link', 'permalink'],
  outlet: ['site', 'site_name', 'publisher', 'outlet', 'publication', 'newspaper'],
  section: ['section', 'category'],
} as const

function knownFrom(facts: FrontMatter): KnownFacts {
  const all = (name: keyof typeof KEYS): string[] =>
    KEYS[name].map(key => facts.get(key) ?? []).find(values => values.length > 0) ?? []
  const first = (name: keyof typeof KEYS): string | undefined => all(name)[0]
  const byline = bylineFrom(
    all('author')
      .map(name => name.replace(/^\[\[|\]\]$/g, ''))
      .join(', '),
    chromeOf('en'),
  )
  const published = statedDate(first('date'))
  const saved = statedDate(first('saved'))
  const url = all('url').find(address => /^https?:\/\/\S+$/.test(address))
  const notes: ArticleNote[] = byline.notes
  const host = url ? hostOf(url) : undefined
  const outlet = first('outlet') ?? host
  return {
    title: first('title'),
    byline: byline.people,
    notes,
    language: first('language'),
    url,
    section: first('section'),
    ...(outlet && { outlet: { name: outlet, ...(host && { id: host }) } }),
    ...(published && { published: { at: published.at, from: 'meta' as const } }),
    ...(saved && { notAfter: saved.at }),
  }
}
