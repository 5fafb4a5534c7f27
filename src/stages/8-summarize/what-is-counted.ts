import type { Claim } from '../../domain/claim.ts'
import type { Point } from '../../domain/point.ts'
import { type Composing, foreignWords, nameWords } from './composing.ts'
import { languageOf } from './told-values.ts'

/**
 * What a point's figures count, as a heading. A point's own words are English; in another language it is that language's word for
 * the measure, with the group that is counted as a report writes it; a measure without a word there stays as it is, in quotation marks.
 */
export function whatIsCounted(point: Point, composing: Composing): string {
  const { language, words } = composing
  const measure = point.measure ?? ''
  const known = Object.hasOwn(words.measures, measure) ? words.measures[measure] : undefined
  if (language === 'en' && known !== undefined && isUnclear(point)) return known
  if (language === 'en')
    return known === undefined && !isEnglish(point, composing) ? asWritten(point, composing) : point.about
  if (known === undefined) return asWritten(point, composing)
  const group = bearerOf(point, composing) ?? groupOf(point, composing)
  return group === '' ? known : `${known} (${group})`
}

// "No suspects arrested", "man arrested: 2 or 4": the words of one figure are no heading for others. "Members": of what is not told.
const ONE =
  /^(?:no|none|neither|nobody|one|a|an)\b|^(?:[a-z]+ )?(?:man|woman|girl|boy|person|child|teen|teenager|baby|officer|victim|student|suspect|member|worker|soldier|resident)\b(?! of)|^(?:members|individuals) (?!of\b)/i

function isUnclear({ about, claims }: Point): boolean {
  return ONE.test(about) && claims.some(({ value }) => typeof value === 'number' && value > 1)
}

function isEnglish({ claims }: Point, { known }: Composing): boolean {
  return claims.some(claim => languageOf(claim, known) === 'en')
}

function asWritten({ about, claims }: Point, { language, words, known }: Composing): string {
  const from = languageOf(claims[0], known)
  return from === language ? about : foreignWords(about, from, language, words)
}

const MOST_WORDS = 5
/** Everybody, in some languages. */
const EVERYBODY =
  /^(?:(?:les|des|las?|los|unas?|unos|die|de|le|as?|os?) )?(?:menschen|personen|leute|personnes|gens|personas|persone|pessoas|mensen|osób|osoby|ludzi|людей|людини|человека?|осіб|أشخاص|شخصا?|人|名|명)$/iu
/** A part and another part: no word for all that are counted. */
const PARTS = / (?:and|und|et|y|e|en|i|и|та|و)[ -]/iu
/** Everybody, a bare number, a pronoun: words that name no group. */
const NO_GROUP =
  /\d|[,;:()“”"«»]|^(?:the )?(?:people|persons?|victims?|those|others?|one|two|three|four|five|six|seven|eight|nine|ten)\b/i

const AGE_OF = /^age of (.+)$/

// An age without its bearer is nobody's. Where the heading describes somebody, its words are English.
function bearerOf({ about, measure, claims }: Point, composing: Composing): string | undefined {
  const bearer = measure === 'age' ? AGE_OF.exec(about)?.[1] : undefined
  if (bearer === undefined) return undefined
  const writers = claims.filter(({ span }) => span.text.includes(bearer))
  const from = writers.length > 0 ? writers.map(claim => languageOf(claim, composing.known)) : ['en']
  return nameWords(bearer, from.includes(composing.language) ? composing.language : from[0], composing)
}

function namesGroup(of: string): boolean {
  return of.split(/\s+/).length <= MOST_WORDS && ![NO_GROUP, EVERYBODY, PARTS].some(each => each.test(of))
}

/** Who is counted, in the words that most claims use, those of the sentence's own language first. */
function groupOf({ claims }: Point, { language, words, known }: Composing): string {
  const uses = new Map<string, { claim: Claim; count: number }>()
  for (const claim of claims) {
    const of = claim.scope?.of?.trim()
    if (!of || !namesGroup(of)) continue
    const seen = uses.get(of)
    uses.set(of, { claim: seen?.claim ?? claim, count: (seen?.count ?? 0) + 1 })
  }
  const own = ({ claim }: { claim: Claim }) => Number(languageOf(claim, known) === language)
  const [first] = [...uses].sort(([, a], [, b]) => own(b) - own(a) || b.count - a.count)
  if (!first || (first[1].count < 2 && own(first[1]) === 0)) return ''
  const [of, { claim }] = first
  const from = languageOf(claim, known)
  return from === language ? `${words.quotes[0]}${of}${words.quotes[1]}` : foreignWords(of, from, language, words)
}
