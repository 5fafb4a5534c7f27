import type { PublisherFact } from '../../domain/article.ts'
import { parsedUrl } from '../../text/url.ts'
import { plainText } from './entities.ts'
import { type Json, text, typesOf } from './linked-objects.ts'

type Field = PublisherFact['field']
type Place = PublisherFact['from']
type Words = Pick<PublisherFact, 'value' | 'lang'>

/** No publisher says more of itself that is of use. */
const MOST_FACTS = 24
const MOST_VALUES = 4
const LONGEST_NAME = 160
const LONGEST_ADDRESS = 500

/**
 * Who publishes a page, as the objects of its JSON-LD say it (schema.org: `publisher` of the article, `WebSite` and its
 * `publisher`, `NewsMediaOrganization` and other bodies). References within the page are followed one step. A person is
 * no outlet.
 */
export function linkedPublisher(objects: readonly Json[]): PublisherFact[] {
  const known = byId(objects)
  const whole = (value: unknown): Json | undefined => wholeBody(value, known)
  const article = objects.filter(object => isOf(object, NEWS)).map(({ publisher }) => whole(publisher))
  const site = objects.find(object => isOf(object, SITE))
  const said = [
    ...factsOf(article.find(isBody), 'article-publisher', OF_BODY),
    ...factsOf(site, 'website', OF_SITE),
    ...factsOf(whole(site?.publisher), 'website-publisher', OF_BODY),
    ...factsOf(loneBody(objects), 'organization', OF_BODY),
  ]
  return distinct(said).slice(0, MOST_FACTS)
}

const NEWS = /(?:Article|Posting|Report)$/
const SITE = /^WebSite$/
const MEDIA = /^(?:NewsMediaOrganization|Newspaper|RadioStation|TelevisionStation|BroadcastService)$/
const BODY = /Organization$|^(?:Corporation|Newspaper|RadioStation|TelevisionStation|BroadcastService)$/

const isOf = (object: Json, types: RegExp): boolean => typesOf(object).some(type => types.test(type))

const isBody = (object: Json | undefined): object is Json => object !== undefined && !isOf(object, /^Person$/)

/** A body of news, else the only body that the page names. */
function loneBody(objects: readonly Json[]): Json | undefined {
  const bodies = objects.filter(object => isOf(object, BODY))
  return bodies.find(body => isOf(body, MEDIA)) ?? (bodies.length === 1 ? bodies[0] : undefined)
}

function byId(objects: readonly Json[]): Map<string, Json> {
  const known = new Map<string, Json>()
  for (const object of objects) {
    const id = text(object['@id'])
    if (id !== undefined) known.set(id, { ...told(object), ...known.get(id) })
  }
  return known
}

/** What is read of a body. Whole objects that share one id would be copied again and again. */
function told(object: Json): Json {
  return Object.fromEntries(OF_BODY.flatMap(([, name]) => (name in object ? [[name, object[name]]] : [])))
}

/** The first body of a value, with what the page says of it elsewhere; a bare name is a body too. */
function wholeBody(value: unknown, known: ReadonlyMap<string, Json>): Json | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one === 'string') return known.get(one) ?? { name: one }
  if (!isJson(one)) return undefined
  return { ...known.get(text(one['@id']) ?? ''), ...one }
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

type Reader = readonly [field: Field, property: string, read: (value: unknown) => Words | undefined]

const OF_SITE: readonly Reader[] = [
  ['name', 'name', named],
  ['alternate-name', 'alternateName', named],
  ['url', 'url', address],
  ['language', 'inLanguage', language],
]

const OF_BODY: readonly Reader[] = [
  ['name', 'name', named],
  ['name', 'legalName', named],
  ['alternate-name', 'alternateName', named],
  ['type', '@type', type],
  ['url', 'url', address],
  ['qid', 'sameAs', wikidata],
  ['parent', 'parentOrganization', named],
  ['founded', 'foundingDate', day],
  ['country', 'address', country],
  ['ownership-page', 'ownershipFundingInfo', address],
  ['corrections-page', 'correctionsPolicy', address],
  ['principles-page', 'publishingPrinciples', address],
  ['masthead-page', 'masthead', address],
]

function factsOf(body: Json | undefined, from: Place, readers: readonly Reader[]): PublisherFact[] {
  if (!isBody(body)) return []
  return readers.flatMap(([field, property, read]) =>
    several(body[property]).flatMap(value => {
      const words = read(value)
      return words ? [{ field, ...words, from }] : []
    }),
  )
}

/** Links to profiles are many, and the one that we look for may stand behind them. */
const several = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 30) : [value])

function distinct(facts: readonly PublisherFact[]): PublisherFact[] {
  const seen = new Map<string, number>()
  const kept = new Set<string>()
  return facts.filter(({ field, value, from }) => {
    const count = seen.get(`${field} ${from}`) ?? 0
    const key = `${field} ${from} ${value}`
    if (kept.has(key) || count >= MOST_VALUES) return false
    kept.add(key)
    seen.set(`${field} ${from}`, count + 1)
    return true
  })
}

/** A name, given as words, as words of a language, or as the name of a thing. */
function named(value: unknown): Words | undefined {
  if (!isJson(value)) return words(value)
  const lang = text(value['@language'])
  const spoken = words(value['@value'])
  if (spoken === undefined) return words(text(value.name))
  return lang && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) ? { ...spoken, lang } : spoken
}

function words(value: unknown): Words | undefined {
  const plain = plainText(cut(text(value)))
  const isName = plain.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(plain) && !/^https?:/i.test(plain)
  return isName ? { value: plain } : undefined
}

const cut = (value = ''): string => value.slice(0, 4 * LONGEST_NAME)

function address(value: unknown): Words | undefined {
  const given = isJson(value) ? (text(value.url) ?? text(value['@id'])) : text(value)
  if (given === undefined || given.length > LONGEST_ADDRESS) return undefined
  const url = parsedUrl(given)
  return url && /^https?:$/.test(url.protocol) && !url.username ? { value: url.href } : undefined
}

function type(value: unknown): Words | undefined {
  const name = typeof value === 'string' ? value.replace(/^https?:\/\/schema\.org\//, '') : ''
  return BODY.test(name) && name.length < 60 ? { value: name } : undefined
}

function wikidata(value: unknown): Words | undefined {
  const found = /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d{1,12})$/.exec(text(value) ?? '')
  return found ? { value: found[1] } : undefined
}

/** A year, a month or a day. */
function day(value: unknown): Words | undefined {
  const given = typeof value === 'number' ? String(value) : (text(value) ?? '')
  const found = /^([12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?)(?!\d)/.exec(given)
  return found ? { value: found[1] } : undefined
}

/** A postal address names its country by code or by name. */
function country(value: unknown): Words | undefined {
  return isJson(value) ? named(value.addressCountry) : undefined
}

function language(value: unknown): Words | undefined {
  const tag = isJson(value) ? (text(value.alternateName) ?? '') : (text(value) ?? '')
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(tag) ? { value: tag.replaceAll('_', '-') } : undefined
}
