import { cameIn } from '../../views/came-in.ts'
import type { ArticleCard } from '../../views/story-page.ts'

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' })
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' })

/** "1 report", "3 reports". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Words with a large first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "carried by 14 outlets in 9 countries"; countries are told where there are at least two. */
export function carriedBy(outlets: number, countries: number): string {
  return `carried by ${counted(outlets, 'outlet')}${countries > 1 ? ` in ${countries} countries` : ''}`
}

/** The English name of a tag's language, whatever its region; "language unknown" for `und`. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'language unknown'
  return displayName(LANGUAGE_NAMES, tag.split('-', 1)[0])
}

const OWN_NAMES = new Map<string, string>()

/** A language's name in itself; the tag where that is not known. */
export function ownNameOf(tag: string): string {
  const known = OWN_NAMES.get(tag) ?? ownName(tag)
  OWN_NAMES.set(tag, known)
  return known
}

function ownName(tag: string): string {
  try {
    return displayName(new Intl.DisplayNames(tag, { type: 'language' }), tag)
  } catch {
    return tag
  }
}

/** The English name of a country code, or the name that an invented world gives it. */
export function countryName(code: string, invented: Readonly<Record<string, string>> = {}): string {
  return invented[code] ?? (/^[A-Z]{2}$/.test(code) ? displayName(COUNTRY_NAMES, code) : code)
}

function displayName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** How an outlet is named on screen: its name, else the host of its address, else the file that it came in. */
export function outletName(article: Pick<ArticleCard, 'outlet' | 'url' | 'id'>): string {
  if (article.outlet?.name) return article.outlet.name
  if (article.url && URL.canParse(article.url)) {
    const host = new URL(article.url).hostname.replace(/^www\./, '')
    if (host !== '') return host
  }
  return cameIn(article)
}

const ROLE_WORDS: Record<string, string> = {
  original: 'own report',
  copy: 'copy',
  'edited-copy': 'edited copy',
  translation: 'translation',
  rewrite: 'rewrite',
  digest: 'digest',
  'press-release': 'press release',
  unknown: 'role unknown',
}

/** What an article is, in a reader's words. */
export function roleName(role: string | undefined): string {
  return ROLE_WORDS[role ?? 'unknown'] ?? String(role)
}
