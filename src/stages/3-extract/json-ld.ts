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

type Json = Record<string, unknown>

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
}

/** Reads the scripts once; broken ones are mended or left out. */
export function linkedData(scripts: readonly string[]): Linked {
  const objects = scripts.slice(0, 50).flatMap(script => flattened(parsed(script)))
  const articles = objects.filter(isArticle).map(articleOf)
  const news = articles.filter(({ type }) => NEWS_TYPE.test(type))
  const site =
    objects.find(object => typesOf(object).includes('WebSite')) ??
    objects.find(object => typesOf(object).some(type => type.endsWith('Organization')))
  return {
    articles: [...news, ...articles.filter(({ type }) => !NEWS_TYPE.test(type))],
    siteName: text(site?.name),
    types: objects.flatMap(typesOf),
  }
}

function parsed(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '').trim()
  if (json.length > 2_000_000) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return parsedAfter(mended(json))
  }
}

function parsedAfter(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Raw line breaks inside strings, commas before a closing bracket and a final semicolon are the usual damage. */
function mended(json: string): string {
  return json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s{0,20}([}\]])/g, '$1')
    .replace(/;\s*$/, '')
}

function flattened(value: unknown, depth = 0): Json[] {
  if (depth > 4 || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(item => flattened(item, depth + 1))
  const object = value as Json
  return [object, ...flattened(object['@graph'], depth + 1), ...flattened(object.mainEntity, depth + 1)]
}

function typesOf(object: Json): string[] {
  const type = object['@type']
  return (Array.isArray(type) ? type : [type]).filter(name => typeof name === 'string')
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

function text(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined
}
