import type { Slice } from '../../domain/span.ts'
import { sentences } from '../sentences.ts'
import { type EditedPair, overlaps } from './edited-pair.ts'
import { figureChanges } from './figure-changes.ts'
import type { NamedChange } from './named-change.ts'
import { plainForm } from './plain-form.ts'
import { quoteChanges } from './quote-changes.ts'
import type { Row } from './revision-diff.ts'
import { bagOf, likeness } from './word-bags.ts'
import { wordChanges } from './word-changes.ts'
import { type Part, wordParts } from './word-parts.ts'

/** What two revisions say, and the rows of their texts. */
export interface Compared {
  before: { title: string; text: string }
  after: { title: string; text: string }
  rows: readonly Row[]
  /** Of the headline, where it changed. */
  headline?: readonly Part[]
}

/** Changed figures, quotations, dates and names, those of the headline first. */
export function namedChanges({ before, after, rows, headline }: Compared, language: string): NamedChange[] {
  const looked = lookedThrough(rows)
  const edited = looked.flatMap(row => editedPair(row) ?? [])
  const titles = headline ? [titlePair(before.title, after.title, headline)] : []
  const pairs = [...titles, ...edited]
  const removed = looked.flatMap(({ kind, old, furniture }) => (kind === 'removed' && old && !furniture ? [old] : []))
  const added = looked.flatMap(({ kind, now, furniture }) => (kind === 'added' && now && !furniture ? [now] : []))
  const carriedOver = sentencePairs(edited, removed, added, language)
  return [
    ...[...pairs, ...carriedOver].flatMap(pair => figureChanges(pair, language)),
    ...quoteChanges({ pairs, removed, added, before: before.text, after: after.text }, language),
    ...[...pairs, ...carriedOver].flatMap(pair => wordChanges(pair, language)),
  ]
}

/** Changed paragraphs longer than this are not looked through, and of a revision no more than so many characters. */
const LONGEST_PARAGRAPH = 30_000
const MOST_CHARACTERS = 200_000

function lookedThrough(rows: readonly Row[]): Row[] {
  let characters = 0
  return rows.filter(({ kind, parts, old, now }) => {
    if (kind === 'same' || (kind === 'moved' && !parts)) return false
    const length = Math.max(old?.text.length ?? 0, now?.text.length ?? 0)
    if (length > LONGEST_PARAGRAPH || characters + length > MOST_CHARACTERS) return false
    characters += length
    return true
  })
}

function editedPair({ old, now, parts, furniture }: Row): EditedPair | undefined {
  return old && now && parts && !furniture ? { where: 'text', old, now, parts } : undefined
}

function titlePair(before: string, after: string, parts: readonly Part[]): EditedPair {
  const whole = (text: string): Slice => ({ start: 0, end: text.length, text })
  return { where: 'title', old: whole(before), now: whole(after), parts }
}

/** The parts of a headline, or undefined where nothing but a typesetter's signs changed. */
export function headlineParts(before: string, after: string, language: string): Part[] | undefined {
  if (plainForm(before) === plainForm(after)) return undefined
  const [old, now] = [before, after].map(text => ({ start: 0, end: text.length, text }))
  return wordParts(old, now, language)
}

/** So many sentences of each side are held against each other; a text that is almost wholly another has no more named in it. */
const MOST_SENTENCES = 200
const SAME_SENTENCE = 0.5

/** A sentence that was taken away, with the one that came at another place and says nearly the same. */
function sentencePairs(
  edited: readonly EditedPair[],
  removed: readonly Slice[],
  added: readonly Slice[],
  language: string,
): EditedPair[] {
  const lone = (side: 'old' | 'now', whole: readonly Slice[]) =>
    [
      ...whole.flatMap(each => sentencesOf(each, language)),
      ...edited.flatMap(pair => loneSentences(pair, side, language)),
    ]
      .slice(0, MOST_SENTENCES)
      .map(sentence => ({ sentence, bag: bagOf(sentence.text, language) }))
  const [olds, nows] = [lone('old', removed), lone('now', added)]
  const rated = olds
    .flatMap(old => nows.map(now => ({ old: old.sentence, now: now.sentence, like: likeness(old.bag, now.bag) })))
    .filter(({ like }) => like >= SAME_SENTENCE)
    .sort((a, b) => b.like - a.like)
  const taken = new Set<Slice>()
  return rated.flatMap(({ old, now }): EditedPair[] => {
    if (taken.has(old) || taken.has(now)) return []
    taken.add(old).add(now)
    return [{ where: 'text', old, now, parts: wordParts(old, now, language) }]
  })
}

function sentencesOf(whole: Slice, language: string): Slice[] {
  return sentences(whole.text, language).map(({ start, end, text }) => ({
    start: start + whole.start,
    end: end + whole.start,
    text,
  }))
}

/** Sentences of which nothing stayed. */
function loneSentences(pair: EditedPair, side: 'old' | 'now', language: string): Slice[] {
  const stayed = pair.parts.flatMap(part => (part.kind === 'same' ? [part[side]] : []))
  if (stayed.length === pair.parts.length) return []
  return sentencesOf(pair[side], language).filter(sentence => !stayed.some(part => overlaps(part, sentence)))
}
