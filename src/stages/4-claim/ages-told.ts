// Ages as the tables of languages know them: "âgé de 34 ans", "der 34-jährige Mann", "34歳の男性".
import { tokenFrom } from '../../text/tokens.ts'
import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { languageTable } from '../../text/languages/language.ts'
import { type Counted, countedIn } from './counted.ts'
import type { Field } from './reading-field.ts'

const OLDEST = 125
/** No news tells more ages; a text of nothing else is not searched to its end. */
const MOST_AGES = 300
/** Characters between a name and the age that stands behind it: "Marc Duval, âgé de 34 ans". */
const GAP = /^[\s,(（]{0,3}$/

/** The ages that a language's own patterns find in a title or text, each with whose it is where the words stand beside it. */
export function toldAges(article: Article, field: Field): Claim[] {
  const { sure, beside } = languageTable(field.language).ages
  const found = [...sure.map(pattern => [pattern, true] as const), ...beside.map(pattern => [pattern, false] as const)]
  const taken: [number, number][] = []
  return found
    .flatMap(([pattern, isSure]) =>
      firstOf(field.text.matchAll(pattern)).flatMap(match => {
        const [from, to] = [match.index, match.index + match[0].length]
        const of = match.groups?.who ?? whose(field, from, to)
        if ((!isSure && of === undefined) || taken.some(([start, end]) => from < end && start < to)) return []
        taken.push([from, to])
        return told(article, field, match, of)
      }),
    )
    .sort((a, b) => a.span.start - b.span.start)
}

function firstOf(matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const kept: RegExpExecArray[] = []
  for (const match of matches) {
    kept.push(match)
    if (kept.length >= MOST_AGES) break
  }
  return kept
}

function told(article: Article, field: Field, match: RegExpExecArray, of: string | undefined): Claim[] {
  const value = Number(match.groups?.age.normalize('NFKC'))
  if (!(value <= OLDEST)) return []
  const span = spanOf(article, match.index, match.index + match[0].length, field.in)
  return [{ id: '', kind: 'figure', span, measure: 'age', value, bound: 'exact', ...(of ? { scope: { of } } : {}) }]
}

/** Whose age stands from one offset to another: a name right before or behind it, else the counted person that it belongs to. */
export function whose(field: Field, from: number, to: number): string | undefined {
  const near = field.names.find(
    ({ start, end, type }) =>
      type !== 'place' &&
      type !== 'organisation' &&
      ((end <= from && end > from - 5 && GAP.test(field.text.slice(end, from))) ||
        (start >= to && start < to + 3 && field.text.slice(to, start).trim() === '')),
  )
  return near?.bearer ?? personAt(field, from, to)
}

function personAt(field: Field, from: number, to: number): string | undefined {
  const token = tokenFrom(field.tokens, from)
  const sentence = field.sentences.find(run => token >= run.from && token < run.to)
  if (!sentence) return undefined
  const person = countedIn(field, sentence)
    .flatMap(group => group.members ?? [group])
    .find(group => isPerson(group) && reaches(field, group, from, to))
  return person && (person.name ?? wordsOf(field, person))
}

// The noun as written: German nouns have a capital letter.
function wordsOf({ tokens }: Field, { first, last, noun }: Counted): string {
  for (let at = first; at < last; at++) if (tokens[at].lower === noun) return tokens[at].text
  return noun
}

const isPerson = ({ kind, people, noun, name }: Counted): boolean =>
  kind !== 'nobody' && kind !== 'pronoun' && (people || name !== undefined) && (noun !== '' || name !== undefined)

// The age stands inside the group, or right behind it with at most "de" or a comma between.
function reaches({ tokens, text }: Field, { first, last }: Counted, from: number, to: number): boolean {
  const [start, end] = [tokens[first].start, tokens[last - 1].end]
  if (start <= from && to <= end) return true
  if (end <= from) return /^(?:,?\s\p{L}{0,3}\s?)$/u.test(text.slice(end, from))
  return start >= to && /^\s?\p{L}{0,12}\s?$/u.test(text.slice(to, start))
}
