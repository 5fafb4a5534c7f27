import type { Article } from '../../domain/article.ts'
import type { Bound, Claim } from '../../domain/claim.ts'
import type { Point } from '../../domain/point.ts'
import type { ComparedStory } from '../../domain/story.ts'
import { isStated } from './stated-number.ts'

/** One number or day of a point, with the claims that give it. */
export interface ToldValue {
  value: number | string
  claims: Claim[]
}

const MOST_VALUES = 4

/** Claims by value, smallest first; of many the smallest and the largest, which tell how far they go. */
export function toldValues(point: Point, known: Known): ToldValue[] {
  const byValue = claimsByValue(point, known)
  const speakers = sharedSpeakers([...byValue.values()], known)
  const sorted = [...byValue]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, those]) => ({ value, claims: ofOneBound(those, speakers, known) }))
  return sorted.length <= MOST_VALUES ? sorted : [sorted[0], ...sorted.slice(1 - MOST_VALUES)]
}

function claimsByValue({ claims, measure }: Point, known: Known): Map<number | string, Claim[]> {
  const byValue = new Map<number | string, Claim[]>()
  for (const claim of claims) {
    // What stands beside the figures (the age of who was named later) is no value of theirs.
    const value = claim.measure === measure ? comparable(claim, known) : undefined
    if (value === undefined) continue
    const those = byValue.get(value)
    if (those) those.push(claim)
    else byValue.set(value, [claim])
  }
  return byValue
}

/** Names of speakers who give more than one of the values. */
function sharedSpeakers(values: readonly (readonly Claim[])[], known: Known): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const claims of values) {
    for (const name of speakersOf(claims, known)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])))
}

// From the weakest to the plain number: of two that are as common, the weaker is true of both.
const BOUNDS: readonly Bound[] = ['at-most', 'at-least', 'about', 'exact', 'vague']

/** Of a value told as "some 600" and "at least 600" the more common; of two, that of a speaker who gives another value too. */
function ofOneBound(claims: readonly Claim[], shared: ReadonlySet<string>, known: Known): Claim[] {
  const variants = BOUNDS.map(bound => claims.filter(claim => (claim.bound ?? 'exact') === bound))
  const isShared = (those: readonly Claim[]) => Number(speakersOf(those, known).some(name => shared.has(name)))
  const rank = (those: readonly Claim[]) => those.length * 2 + isShared(those)
  return variants.reduce((most, those) => (rank(those) > rank(most) ? those : most))
}

function comparable(claim: Claim, known: Known): number | string | undefined {
  const { kind, value } = claim
  if (kind === 'figure') {
    return typeof value === 'number' && isStated(value, claim, languageOf(claim, known)) ? value : undefined
  }
  // A clock time is told by its day.
  return kind === 'date' && typeof value === 'string' ? /^\d{4}(?:-\d{2}){0,2}/.exec(value)?.[0] : undefined
}

/** What a sentence about a story's figures looks up: articles, and whose name is whose. */
export interface Known {
  articles: ReadonlyMap<string, Article>
  /** The fullest form of a speaker's name, by a form in small letters. */
  speakers: ReadonlyMap<string, string>
}

export function knownOf({ articles, speakers }: ComparedStory): Known {
  return {
    articles: new Map(articles.map(article => [article.id, article])),
    speakers: new Map(
      (speakers ?? []).flatMap(({ name, forms }) =>
        [name, ...forms.map(({ form }) => form)].map((form): [string, string] => [form.toLowerCase(), name]),
      ),
    ),
  }
}

const LONGEST_NAME = 60
const MOST_WORDS = 7
/** English words that begin no name, and names of parts of a page. */
const NO_NAME =
  /^(?:the|an?|our|his|her|their|its|my|your|this|that|these|those|he|she|it|they|we|i|who|which|what|one|some|many|others?|both|all|update|updated|breaking|live|related|photo|video)$|^(?:our|his|her|their|its|my|this|that|these|those|who|which|what|less|more|because|when|where|if|as|and|but|or)\b/i

const LATIN = /\p{Script=Latin}/u
/** What a sentence that began with it wrote with a capital. */
const ARTICLE_FIRST = /^(?:the|an?|der|die|das|les?|la|los?|las|el|il|gli|het|de) /iu

/** Names of the persons and bodies that the claims are attributed to, each once; a pronoun or a clause is left out. */
export function speakersOf(claims: readonly Claim[], { speakers }: Known): string[] {
  const names = claims.flatMap(({ speaker }) => (speaker ? [speaker.name.trim()] : [])).filter(isName)
  const once = new Map<string, string>()
  for (const name of names) {
    const full = speakers.get(name.toLowerCase()) ?? name
    // The fullest form may be another language's.
    const own = isName(full) && LATIN.test(full) === LATIN.test(name) ? full : name
    const shown = own.replace(ARTICLE_FIRST, article => article.toLowerCase())
    const key = full.toLowerCase().replace(ARTICLE_FIRST, '')
    if (!once.has(key)) once.set(key, shown)
  }
  return [...once.values()]
}

function isName(name: string): boolean {
  return (
    name !== '' &&
    name.length <= LONGEST_NAME &&
    name.split(/\s+/).length <= MOST_WORDS &&
    !/[\d,;:“”"«»()<>{}\n\u202a-\u202e\u2066-\u2069]/u.test(name) &&
    !/^\p{Lu}{6,}$/u.test(name) &&
    !NO_NAME.test(name)
  )
}

/** The day on which the first of the claims' articles was published. */
export function firstPublished(claims: readonly Claim[], { articles }: Known): string | undefined {
  return claims.flatMap(({ span }) => articles.get(span.articleId)?.publishedAt?.slice(0, 10) ?? []).sort()[0]
}

/** The language of a claim's words. */
export function languageOf({ span }: Claim, { articles }: Known): string {
  return articles.get(span.articleId)?.language.split('-', 1)[0] ?? 'und'
}
