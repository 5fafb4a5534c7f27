import type { PublisherFact } from '../../domain/article.ts'
import { type Json, linkedObjects, text, typesOf } from './linked-objects.ts'
import { linkedPublisher } from './linked-publisher.ts'

/** What a page's JSON-LD says of its article: a witness, not the truth. */
export interface LinkedArticle {
  type: string
  headline?: string
  datePublished?: string
  dateModified?: string
  authors: { name: string; organisation: boolean }[]
  publisher?: string
  body?: string
  section?: string
  language?: string
  /** False where the page says that it must be paid for. */
  free?: boolean
  url?: string
  /** What it says it was made from. */
  basedOn?: string
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Recipe|HowTo|Episode|WebPage|CreativeWork)$/
const NEWS_TYPE = /(?:Article|Posting|Report)$/

/** What a page's JSON-LD scripts tell. */
export interface Linked {
  /** The articles that they describe, best first. */
  articles: LinkedArticle[]
  /** The publisher or site that they name outside of an article. */
  siteName?: string
  /** Every type that they name, in order. */
  types: string[]
  /** Who publishes the page, as they say it. */
  publisher: PublisherFact[]
}

/** Reads the scripts once; broken ones are mended or left out. */
export function linkedData(scripts: readonly string[]): Linked {
  const objects = linkedObjects(scripts)
  const articles = objects.filter(isArticle).map(articleOf)
  const news = articles.filter(({ type }) => NEWS_TYPE.test(type))
  const site =
    objects.find(object => typesOf(object).includes('WebSite')) ??
    objects.find(object => typesOf(object).some(type => type.endsWith('Organization')))
  return {
    articles: [...news, ...articles.filter(({ type }) => !NEWS_TYPE.test(type))],
    siteName: text(site?.name),
    types: objects.flatMap(typesOf),
    publisher: linkedPublisher(objects),
  }
}

function isArticle(object: Json): boolean {
  return typesOf(object).some(type => ARTICLE_TYPE.test(type))
}

function articleOf(object: Json): LinkedArticle {
  const free = object.isAccessibleForFree
  return {
    type: typesOf(object).find(type => ARTICLE_TYPE.test(type)) ?? '',
    headline: text(object.headline) ?? text(object.name),
    datePublished: text(object.datePublished),
    dateModified: text(object.dateModified),
    authors: authorsOf(object.author ?? object.creator),
    publisher: nameOf(object.publisher),
    body: text(object.articleBody),
    basedOn: text(object.isBasedOn) ?? text(object.isBasedOnUrl) ?? text((object.isBasedOn as Json | undefined)?.url),
    section: text(Array.isArray(object.articleSection) ? object.articleSection[0] : object.articleSection),
    language: text(object.inLanguage),
    free:
      free === false || (typeof free === 'string' && /^false$/i.test(free))
        ? false
        : free === undefined
          ? undefined
          : true,
    url:
      text(object.url) ?? text((object.mainEntityOfPage as Json | undefined)?.['@id']) ?? text(object.mainEntityOfPage),
  }
}

function authorsOf(value: unknown): LinkedArticle['authors'] {
  const list = Array.isArray(value) ? value : [value]
  return list.slice(0, 30).flatMap(author => {
    const name = nameOf(author)
    const organisation =
      typeof author === 'object' && author !== null && typesOf(author as Json).includes('Organization')
    return name ? [{ name, organisation }] : []
  })
}

function nameOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return text(typeof one === 'object' && one !== null ? (one as Json).name : one)
}
