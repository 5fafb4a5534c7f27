// Whom a figure is attributed to.
import { tokenFrom } from '../../text/tokens.ts'
import type { Article } from '../../domain/article.ts'
import type { Claim, Speaker } from '../../domain/claim.ts'
import { type Slice, spanOf } from '../../domain/span.ts'
import type { Attribution } from '../../text/attributions.ts'
import { languageTable } from '../../text/languages/language.ts'
import { headlineSpeaker } from './headline-speaker.ts'
import type { Placed } from './placed.ts'
import type { Field } from './reading-field.ts'
import { scopeWords } from './scope-words.ts'
import { sourceOf } from './sentence-source.ts'
import { speakerName } from './speaker-name.ts'

const STRETCH_CHARACTERS = 2000

/** Attributions by the stretches of text that their contents stand in, so that looking one up is no walk over all. */
export type Sayings = ReadonlyMap<number, readonly Attribution[]>

/** The attributions in which somebody says something, by stretch. */
export function sayingsOf(attributions: readonly Attribution[], language: string): Sayings {
  const found = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    if (attribution.source.length === 0 || !isSaying(attribution, language)) continue
    const stretches = attribution.content.flatMap(({ start, end }) => stretchesOf(start, end))
    for (const stretch of new Set(stretches)) found.set(stretch, [...(found.get(stretch) ?? []), attribution])
  }
  return found
}

// Who refuses or condemns asserts no number of what is refused or condemned.
function isSaying({ kind, cue }: Attribution, language: string): boolean {
  if (kind !== 'indirect') return true
  const { verbs } = languageTable(language).speech
  const frames = cue.flatMap(({ text }) => text.toLowerCase().split(/\s+/)).map(word => verbs.get(word))
  const known = frames.filter(frame => frame !== undefined)
  return known.length === 0 || known.some(frame => frame !== 'act' && frame !== 'thing')
}

function stretchesOf(start: number, end: number): number[] {
  const first = Math.floor(start / STRETCH_CHARACTERS)
  return Array.from({ length: Math.floor(end / STRETCH_CHARACTERS) - first + 1 }, (_, index) => first + index)
}

function sayingsAt(sayings: Sayings, offset: number): readonly Attribution[] {
  return sayings.get(Math.floor(offset / STRETCH_CHARACTERS)) ?? []
}

/** The source of the smallest statement that holds a figure, else whose count or account its sentence names. */
export function speakerOf(article: Article, placed: Placed, sayings: Sayings): Speaker | undefined {
  const speaker = foundSpeaker(article, placed, sayings)
  const { span } = placed.claim
  // "According to three people": the three say it and are not what is said.
  return speaker?.spans.some(({ start, end }) => start < span.end && span.start < end) ? undefined : speaker
}

function foundSpeaker(article: Article, placed: Placed, sayings: Sayings): Speaker | undefined {
  const { claim, field } = placed
  if (field.in === 'title') return headlineSpeaker(article, placed)
  const estimating = estimatedBy(article, placed)
  if (estimating) return estimating
  const nearest = smallest(sayingsAt(sayings, claim.span.start), claim.span.start)
  if (!nearest || takesLives(placed, nearest) || isDateline(field, nearest) || isCut(placed, nearest))
    return sourceOf(article, placed)
  const spans = nearest.source.map(({ start, end }) => spanOf(article, start, end))
  const name = speakerName(field.words, nearest)
  if (name === '' || field.words.sets.stops.has(name.toLowerCase())) return sourceOf(article, placed)
  const inner = innerSpeaker(article, placed, nearest)
  if (inner) return { ...inner, through: [name, ...(nearest.through ?? [])] }
  return { name, spans, ...(nearest.through ? { through: nearest.through } : {}) }
}

// "The storm claimed 6 lives" says nothing.
function takesLives({ claim, field }: Placed, { kind, cue }: Attribution): boolean {
  const { lives } = scopeWords(field.language)
  return kind === 'indirect' && isOfLives(claim, lives) && cue.some(({ text }) => lives.has(text.toLowerCase()))
}

function isOfLives({ measure, scope }: Claim, lives: ReadonlySet<string>): boolean {
  return measure === 'killed' || lives.has(measure ?? '') || lives.has(scope?.of?.toLowerCase() ?? '')
}

// "PESHAWAR: Two guards were killed."
function isDateline(field: Field, { source }: Attribution): boolean {
  const [{ start, end }] = source
  const type = field.nameAt.get(tokenFrom(field.tokens, start))?.it.type
  return source.length === 1 && type === 'place' && /^\s*:/.test(field.text.slice(end, end + 2))
}

// "… on Friday.Meanwhile, 12 …" is two sentences, though no space parts them.
function isCut({ claim, field }: Placed, { kind, content }: Attribution): boolean {
  const piece = content.find(each => holds(each, claim.span.start))
  return (
    kind === 'indirect' &&
    piece !== undefined &&
    /\p{Ll}[.!?]\p{Lu}\p{Ll}/u.test(field.text.slice(piece.start, claim.span.start + 2))
  )
}

const FAR_INNER = 6

// "“Medics said 48 people had been killed,” Meridian reported": the medics, through Meridian.
function innerSpeaker(article: Article, { field, claim }: Placed, { content }: Attribution): Speaker | undefined {
  const { tokens, words } = field
  const piece = content.find(each => holds(each, claim.span.start))
  let first = piece ? tokenFrom(field.tokens, piece.start) : tokens.length
  if (first < tokens.length && tokens[first].kind === 'mark') first++
  for (let at = first; at < tokens.length && at < first + FAR_INNER && tokens[at].start < claim.span.start; at++) {
    const { kind, lower } = tokens[at]
    if (kind === 'mark' || words.sets.mine.has(lower) || words.sets.he.has(lower) || words.sets.she.has(lower))
      return undefined
    if (!words.sets.says.has(lower)) continue
    if (at === first || words.sets.stops.has(tokens[at - 1].lower)) return undefined
    const span = spanOf(article, tokens[first].start, tokens[at - 1].end, field.in)
    return { name: span.text, spans: [span] }
  }
  return undefined
}

function smallest(sayings: readonly Attribution[], offset: number): Attribution | undefined {
  const holding = sayings.filter(each => each.content.some(piece => holds(piece, offset)))
  return holding.reduce<Attribution | undefined>(
    (best, next) => (best && lengthOf(best) <= lengthOf(next) ? best : next),
    undefined,
  )
}

function holds({ start, end }: Slice, offset: number): boolean {
  return start <= offset && offset < end
}

function lengthOf({ content }: Attribution): number {
  return content.reduce((length, { start, end }) => length + end - start, 0)
}

const FAR_ESTIMATE = 8

// "…, with Karsund estimating at least 600 dead": the name right before it.
function estimatedBy(article: Article, { claim, field, sentence }: Placed): Speaker | undefined {
  const figure = tokenFrom(field.tokens, claim.span.start)
  for (let verb = figure - 1; verb > sentence.from && verb >= figure - FAR_ESTIMATE; verb--) {
    if (field.tokens[verb].kind === 'mark') return undefined
    if (field.words.sets.estimating.has(field.tokens[verb].lower)) return nameEndingAt(article, field, sentence, verb)
  }
  return undefined
}

function nameEndingAt(article: Article, field: Field, sentence: { from: number }, end: number): Speaker | undefined {
  for (let first = end - 1; first >= sentence.from && first >= end - 4; first--) {
    const name = field.nameAt.get(first)
    if (name?.after !== end) continue
    return { name: name.it.text, spans: [spanOf(article, name.it.start, name.it.end, field.in)] }
  }
  return undefined
}
