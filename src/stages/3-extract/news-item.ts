// An item of a news agency as JSON (IPTC ninjs 1.0 to 3.1), as an article.
import { type Article, type ArticleNote, articleFrom, languageTag } from '../../domain/article.ts'
import { type RefusalCode, refuse } from '../../domain/refusal.ts'
import { identifyLanguage } from '../../text/language-id.ts'
import { parsedUrl } from '../../text/url.ts'
import { bylineFrom, firstByline, type Byline } from './byline.ts'
import { type Chrome, chromeOf } from './chrome-lines.ts'
import { disclosure } from './disclosures.ts'
import type { ExtractRefusal } from './extract.ts'
import { bodyText, line } from './news-item-body.ts'
import { type Fields, fieldsOf, namesOf, newsItemFields, objectsOf, stringOf, wordedOf } from './news-item-fields.ts'

/** The media type under which an item is archived, as it came. */
export const NEWS_ITEM_TYPE = 'application/ninjs+json'

/** What of an item an article is made for. */
export interface NewsItemInput {
  id: string
  /** Of the document; the item's own address goes before it where it is one of the web. */
  url?: string
  /** ISO 8601: when the item came, by which an embargo is judged. */
  fetchedAt?: string
}

/** The article of a ninjs item, a refusal with what was readable, or undefined for JSON that is none. Throws nothing. */
export async function newsItem(json: unknown, input: NewsItemInput): Promise<Article | ExtractRefusal | undefined> {
  const fields = newsItemFields(json)
  if (!fields) return undefined
  const article = await articleOf(fields, input)
  const refusal = whyNot(fields, article, input.fetchedAt)
  if (!refusal) return article
  const readable = article.text === '' ? { ...article, text: described(fields) } : article
  return { ...readable, ...refuse(...refusal) }
}

/** The JSON of some bytes, as far as an item may be in it; undefined for anything else. */
export function newsItemJson(text: string): unknown {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (!start.startsWith('{')) return undefined
  try {
    const json = JSON.parse(start) as unknown
    return newsItemFields(json) ? json : undefined
  } catch {
    return undefined
  }
}

/** An address for an item: its own where it is one of the web, else `ninjs:` and what it is known by; undefined for none. */
export function newsItemAddress(json: unknown): string | undefined {
  const uri = stringOf(newsItemFields(json) ?? {}, 'uri')
  return uri === undefined ? undefined : (webAddress(uri) ?? `ninjs:${encodeURI(uri.slice(0, 1_500))}`)
}

async function articleOf(fields: Fields, { id, url }: NewsItemInput): Promise<Article> {
  const title = titleOf(fields)
  const text = bodyText(wordedOf(fields, 'bodies', 'body'), title)
  const language = await languageOf(fields, `${title}\n${text || described(fields)}`)
  const chrome = chromeOf(language)
  const byline = bylineOf(fields, chrome)
  const address = webAddress(stringOf(fields, 'uri')) ?? url
  const outlet = outletOf(fields)
  return articleFrom({
    id,
    ...(address && { url: address }),
    ...(outlet && { outlet: { name: outlet } }),
    title,
    byline: byline.people,
    language,
    text,
    ...datesOf(fields),
    ...picturesOf(fields),
    ...notesIn([...byline.notes, ...notesOf(fields, chrome, outlet)]),
  })
}

function titleOf(fields: Fields): string {
  const headlines = wordedOf(fields, 'headlines', 'headline')
  const main = headlines.find(({ role }) => /^(?:main|simple)?$/i.test(role)) ?? headlines[0]
  return line(main?.value ?? stringOf(fields, 'title') ?? '')
}

/** What an item says of its picture, recording or event. */
function described(fields: Fields): string {
  const descriptions = wordedOf(fields, 'descriptions', 'description').filter(
    ({ role }) => !/writer|credit/i.test(role),
  )
  return line(
    descriptions.find(({ role }) => /^(?:caption|text|main)?$/i.test(role))?.value ?? descriptions[0]?.value ?? '',
  )
}

async function languageOf(fields: Fields, words: string): Promise<string> {
  const stated = languageTag(stringOf(fields, 'language') ?? '')
  return stated === 'und' && words.trim() !== '' ? (await identifyLanguage(words)).language : stated
}

const AUTHOR = /author|writer|report|byline|journalis|correspond|text|creator/i

function bylineOf(fields: Fields, chrome: Chrome): Byline {
  const by = stringOf(fields, 'by', 'byline')
  const contributors = objectsOf(fields, 'contributors', 'contributor', 'authors', 'author')
    .filter(each => AUTHOR.test(stringOf(each, 'role', 'rel', 'jobtitle') ?? 'author') || by === undefined)
    .flatMap(each => stringOf(each, 'name') ?? [])
  const sources = [...(by === undefined ? [] : [by]), ...(contributors.length > 0 ? [contributors.join(', ')] : [])]
  return firstByline(sources.map(source => bylineFrom(source, chrome)))
}

const nameIn = (value: unknown): string | undefined => {
  const fields = fieldsOf(value)
  return fields && stringOf(fields, 'name', 'literal')
}

/** Who gives it out: the provider, the holder of the rights, else the one source that is named. */
function outletOf(fields: Fields): string | undefined {
  const sources = namesOf(fields, 'infosources', 'infosource')
  const given = stringOf(fields, 'provider', 'copyrightholder', 'source')
  const named = given ?? nameIn(fields.provider) ?? nameIn(fields.copyrightholder) ?? nameIn(fields.source)
  return line(named ?? (sources.length === 1 ? sources[0] : '')) || undefined
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

function dateOf(fields: Fields, name: string): string | undefined {
  const value = stringOf(fields, name)?.replace(' ', 'T')
  return value && ISO.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined
}

const isLater = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b)

/** Nobody could publish before the end of an embargo. */
function datesOf(fields: Fields): Partial<Article> {
  const [first, version, content] = ['firstcreated', 'versioncreated', 'contentcreated'].map(name =>
    dateOf(fields, name),
  )
  const made = dateOf(fields, 'published') ?? first ?? version ?? content
  if (!made) return {}
  const embargo = dateOf(fields, 'embargoed')
  const publishedAt = embargo && isLater(embargo, made) ? embargo : made
  return {
    publishedAt,
    publishedAtFrom: 'meta',
    publishedAtConfidence: first || dateOf(fields, 'published') ? 'high' : 'medium',
    ...(version &&
      isLater(version, publishedAt) && { modifiedAt: version, modifiedAtFrom: 'meta', modifiedAtConfidence: 'high' }),
  }
}

const PICTURES = /^(?:picture|graphic|video|audio|photo|image)$/i

function picturesOf(fields: Fields): Pick<Article, 'captions' | 'pictureCredits'> {
  const pictures = objectsOf(fields, 'associations', 'association').filter(each =>
    PICTURES.test(stringOf(each, 'type') ?? ''),
  )
  const captions = distinct(pictures.map(described))
  const pictureCredits = distinct(
    pictures.map(each => line(stringOf(each, 'by', 'byline', 'creditline', 'copyrightholder') ?? '')),
  )
  return { ...(captions.length > 0 && { captions }), ...(pictureCredits.length > 0 && { pictureCredits }) }
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))]

const CORRECTION =
  /\b(?:correct(?:s|ed|ion|ions|ing)|clarif(?:y|ies|ied|ication)|rectif\w+|corrig\w+|correcci[oó]n|corre[cç][aã]o|berichtig\w+|korrig\w+|korrektur|rättelse|rectificatie)\b/i // prettier-ignore
const MADE_BY_MODEL = /trainedAlgorithmicMedia/i

function notesOf(fields: Fields, chrome: Chrome, outlet: string | undefined): ArticleNote[] {
  const remark = line(stringOf(fields, 'ednote', 'editorsnote') ?? '')
  const signals = objectsOf(fields, 'signals', 'signal').map(
    each => stringOf(each, 'name', 'literal', 'uri', 'code') ?? '',
  )
  const corrected = [remark, ...signals].find(text => CORRECTION.test(text))
  const kind = fieldsOf(fields.digitalsourcetype)
  const source = stringOf(fields, 'digitalsourcetype') ?? (kind && stringOf(kind, 'uri', 'code', 'name')) ?? ''
  const credit = line(stringOf(fields, 'creditline', 'credit') ?? '')
  const told = remark === '' || corrected === remark ? [] : (disclosure(remark, chrome) ?? [])
  return [
    ...(corrected ? [{ kind: 'correction' as const, text: corrected }] : []),
    ...told,
    ...(MADE_BY_MODEL.test(source) ? [{ kind: 'ai-assisted' as const, text: source }] : []),
    ...(credit && credit !== outlet ? [{ kind: 'credit' as const, text: credit }] : []),
    ...namesOf(fields, 'infosources', 'infosource')
      .filter(name => name !== outlet)
      .map(text => ({ kind: 'source' as const, text })),
  ]
}

function notesIn(notes: readonly ArticleNote[]): Pick<Article, 'notes'> {
  const seen = new Set<string>()
  const kept = notes.filter(({ kind, text }) => !seen.has(`${kind} ${text}`) && seen.add(`${kind} ${text}`))
  return kept.length > 0 ? { notes: kept } : {}
}

const MEDIA = /^(?:picture|graphic|video|audio|event|planning|component|package|collection)$/i
/** A medium with so many characters of text is a report that has the medium with it. */
const A_REPORT = 500

function whyNot(
  fields: Fields,
  { text, title }: Article,
  at: string | undefined,
): [RefusalCode, string, string] | undefined {
  const name = title === '' ? 'The item' : `“${title}”`
  const status =
    stringOf(fields, 'pubstatus')
      ?.replace(/^.*[:/]/, '')
      .toLowerCase() ?? ''
  if (/^cancell?ed$/.test(status)) return ['gone', `${name} was canceled by who gave it out.`, 'Leave it out.']
  if (status === 'withheld') return ['gone', `${name} is withheld by who gave it out.`, 'Wait for its next version.']
  const embargo = dateOf(fields, 'embargoed')
  if (embargo && at && isLater(embargo, at))
    return ['not-news', `${name} is under embargo until ${embargo}.`, 'Add it again then.']
  const type = stringOf(fields, 'type')?.toLowerCase() ?? ''
  const media = MEDIA.test(type) ? type : 'eventdetails' in fields ? 'event' : undefined
  if (media && text.length < A_REPORT)
    return ['not-news', `${name} is of type ${media} and no report.`, 'Give its text item.']
  if (text !== '') return undefined
  return ['empty', `${name} has no text.`, 'Give the version that has its body.']
}

function webAddress(uri: string | undefined): string | undefined {
  const url = parsedUrl(uri ?? '')
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}
