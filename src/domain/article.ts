/** How an article came to say what it says. */
export type Role =
  | 'original'
  | 'copy'
  | 'edited-copy'
  | 'translation'
  | 'rewrite'
  | 'digest'
  | 'press-release'
  | 'unknown'

/** Where a publication date was found. `given` came with the input. */
export type DateSource = 'json-ld' | 'meta' | 'time' | 'url' | 'dateline' | 'text' | 'feed' | 'http' | 'mail' | 'given'

/**
 * How far a date of a page can be relied on. `high`: witnesses of two kinds name the same day; `medium`: one that speaks of
 * this article; `low`: one that may speak of something else, or witnesses that differ.
 */
export type Confidence = 'high' | 'medium' | 'low'

/** One thing that was left out of an article's text, and why. */
export interface Removed {
  /** The step that took it: "page", "rating", "leftovers", "paste", "pdf". */
  step: string
  reason: string
  text: string
}

/** Whose report an article carries. `seen` is false where that text itself never reached us. */
export interface Origin {
  name: string
  agencyId?: string
  articleId?: string
  seen: boolean
}

/**
 * The readable text of one link. `text` holds its paragraphs, separated by blank lines, without headline, captions,
 * page chrome or credits of pictures; after extract it is taken as it stands.
 */
export interface Article {
  id: string
  url?: string
  outlet?: { name: string; id?: string }
  title: string
  byline: string[]
  /** BCP 47, lower case primary subtag; `und` where unknown. */
  language: string
  text: string
  /** The day alone where only the day is known, else with the publisher's own offset. Null where unknown. */
  publishedAt: string | null
  publishedAtFrom: DateSource | null
  /** ISO 8601 bounds where the date itself is unknown, from a page-load or crawl date for instance. */
  notBefore?: string
  notAfter?: string
  publishedAtConfidence?: Confidence
  /** As the page states it; never before `publishedAt`'s day. */
  modifiedAt?: string
  modifiedAtFrom?: DateSource
  modifiedAtConfidence?: Confidence
  role?: Role
  reportId?: string | null
  origin?: Origin
  /** Picture captions, apart from the text. */
  captions?: string[]
  /** Whose pictures they are, as the page says it: "Ada Quill/Meridian". */
  pictureCredits?: string[]
  /** Facts the page states about itself: translation, AI help, correction, agency credit, e-mail of an author. */
  notes?: ArticleNote[]
  section?: string
  /** 1 for the first Document of a link. Absent means 1. */
  revision?: number
  /** Texts of earlier revisions, oldest first, where the page said something else before. */
  earlier?: { revision: number; title: string; text: string; fetchedAt?: string }[]
  /** ISO 3166-1 alpha-2 of the outlet, where known. */
  country?: string
  /** What the page says of who publishes it. */
  publisher?: PublisherFact[]
  /** What was left out of the text, where that was asked for. */
  removed?: Removed[]
}

export interface ArticleNote {
  kind: 'translated' | 'ai-assisted' | 'correction' | 'credit' | 'author-email' | 'canonical' | 'based-on' | 'source'
  text: string
}

/** What pages say of who publishes them, in fields of schema.org or near to them; pages are named by their address. */
export const PUBLISHER_FIELDS = [
  'name',
  'alternate-name',
  'type',
  'url',
  'qid',
  'parent',
  'founded',
  'country',
  'language',
  'ownership-page',
  'corrections-page',
  'principles-page',
  'masthead-page',
] as const

/** Where a page says it: of the article's publisher, of the site, of the site's publisher, of a body that stands alone, in a meta. */
export const PUBLISHER_PLACES = [
  'article-publisher',
  'website',
  'website-publisher',
  'organization',
  'og:site_name',
] as const

/** One thing that a page says of who publishes it: a witness, not the truth. */
export interface PublisherFact {
  field: (typeof PUBLISHER_FIELDS)[number]
  value: string
  /** BCP 47, where the page names the language of the value. */
  lang?: string
  from: (typeof PUBLISHER_PLACES)[number]
}

/** Anything that may come in as an article: only an id and a title or a text are needed. */
export type ArticleInput = { id: string } & { [K in keyof Omit<Article, 'id'>]?: Article[K] | null }

const DATE_SHAPE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}.*))?$/

/** A whole Article from whatever came in: absent and null are the same, a space for the T is accepted. */
export function articleFrom(input: ArticleInput): Article {
  const known = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined))
  const publishedAt = isoDate(input.publishedAt ?? null)
  return {
    ...(known as Partial<Article>),
    id: input.id,
    title: input.title ?? '',
    byline: input.byline ?? [],
    language: languageTag(input.language ?? 'und'),
    text: input.text ?? '',
    publishedAt,
    publishedAtFrom: publishedAt === null ? null : (input.publishedAtFrom ?? 'given'),
  }
}

function isoDate(value: string | null): string | null {
  if (value === null) return null
  const match = DATE_SHAPE.exec(value.trim())
  if (!match) return /^\d{4}(-\d{2})?$/.test(value.trim()) ? value.trim() : null
  return match[2] ? `${match[1]}T${match[2].replace(/\s+(?=[+-]|Z)/, '')}` : match[1]
}

/** ISO 639-2 and 639-3 codes of the languages we have tables or tests for, and their BCP 47 form. */
const THREE_LETTERS: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  dut: 'nl',
  rus: 'ru',
  ukr: 'uk',
  ara: 'ar',
  pol: 'pl',
  jpn: 'ja',
  zho: 'zh',
  chi: 'zh',
  cmn: 'zh',
  kor: 'ko',
  tur: 'tr',
  slv: 'sl',
  hrv: 'hr',
  srp: 'sr',
  bos: 'bs',
  ces: 'cs',
  cze: 'cs',
  slk: 'sk',
  slo: 'sk',
  hun: 'hu',
  ron: 'ro',
  rum: 'ro',
  bul: 'bg',
  ell: 'el',
  gre: 'el',
  swe: 'sv',
  nor: 'no',
  nob: 'nb',
  dan: 'da',
  fin: 'fi',
  heb: 'he',
  fas: 'fa',
  per: 'fa',
  hin: 'hi',
  ind: 'id',
  vie: 'vi',
  tha: 'th',
  cat: 'ca',
  ben: 'bn',
  urd: 'ur',
  msa: 'ms',
  may: 'ms',
  lit: 'lt',
  lav: 'lv',
  est: 'et',
  kat: 'ka',
  geo: 'ka',
  hye: 'hy',
  arm: 'hy',
  mkd: 'mk',
  mac: 'mk',
  sqi: 'sq',
  alb: 'sq',
  tam: 'ta',
  eus: 'eu',
  baq: 'eu',
  glg: 'gl',
} // prettier-ignore

/**
 * A language code in the form we use: BCP 47 with a two-letter primary subtag where there is one. What follows the primary
 * subtag is dropped where it is no well-formed tag ("en_US.utf8"); a code that is none at all gives `und`.
 */
export function languageTag(code: string): string {
  const [primary, ...rest] = code.trim().replaceAll('_', '-').split('-')
  const short = THREE_LETTERS[primary.toLowerCase()] ?? primary.toLowerCase()
  return [[short, ...rest].join('-'), short].find(isWellFormed) ?? 'und'
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
