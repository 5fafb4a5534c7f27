// States without numbers: who is sought or held, named or not, in what condition. A state is a statement with a measure and a value.
import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import type { StateMatter, StateWords } from '../../text/languages/tables/states.ts'
import { backgroundOf } from './background.ts'
import { type StateBearer, bearerOf } from './state-bearer.ts'
import type { Field } from './reading-field.ts'
import { type ReadyStates, stateWords } from './state-words.ts'

const MOST_STATES = 120

/** The states that a title or text tells: `measure` the matter, `value` the state, `unit` suspect or victim, `scope.of` whose. */
export function stateClaims(article: Article, field: Field): Claim[] {
  const ready = stateWords(field.language)
  if (ready.words.length === 0) return []
  const background = backgroundOf(article, field)
  return field.sentences
    .flatMap(sentence => (background.has(sentence) ? [] : inSentence(article, field, sentence, ready)))
    .slice(0, MOST_STATES)
}

interface Sentence {
  from: number
  to: number
}

function inSentence(article: Article, field: Field, sentence: Sentence, ready: ReadyStates): Claim[] {
  const matters = mattersIn(field, sentence, ready)
  if (matters.size === 0) return []
  const start = field.tokens[sentence.from].start
  const text = field.text.slice(start, field.tokens[sentence.to - 1].end)
  const taken: { matter: string; from: number; to: number }[] = []
  const claims: Claim[] = []
  for (const each of ready.words) {
    if (!matters.has(each.matter)) continue
    for (const match of text.matchAll(each.words)) {
      const [from, to] = [start + match.index, start + match.index + match[0].trimEnd().length]
      if (taken.some(other => excludes(other.matter, each.matter) && from < other.to && other.from < to)) continue
      if (each.fact && ready.unsure.test(text.slice(Math.max(0, match.index - UNSURE_CHARACTERS), match.index)))
        continue
      const bearer = bearerOf(field, sentence, { from, to }, each)
      if (bearer === undefined) continue
      taken.push({ matter: each.matter, from, to })
      claims.push(claimOf(article, field, each, bearer, from, to))
      if (claims.length >= MOST_STATES) return claims
    }
  }
  return claims
}

function mattersIn({ tokens }: Field, { from, to }: Sentence, { mattersOf }: ReadyStates): ReadonlySet<StateMatter> {
  const found = new Set<StateMatter>()
  for (let at = from; at < to; at++) for (const matter of mattersOf(tokens[at].lower)) found.add(matter)
  return found
}

const UNSURE_CHARACTERS = 50

// "Her name was not released" is no release.
function excludes(one: string, other: string): boolean {
  return one === other || (one === 'identity' && other === 'condition')
}

function claimOf(
  article: Article,
  field: Field,
  { matter, state }: StateWords,
  bearer: StateBearer,
  from: number,
  to: number,
): Claim {
  return {
    id: '',
    kind: 'statement',
    span: spanOf(article, from, bearer.end ?? to, field.in),
    measure: matter,
    value: state,
    ...(bearer.role ? { unit: bearer.role } : {}),
    ...(bearer.of ? { scope: { of: bearer.of } } : {}),
  }
}
