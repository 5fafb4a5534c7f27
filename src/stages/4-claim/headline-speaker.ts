// Who speaks in a headline: "Police: two dead", "Two dead, police say", "Ministry says two dead".
import { tokenFrom } from '../../text/tokens.ts'
import type { Article } from '../../domain/article.ts'
import type { Speaker } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import type { Placed } from './placed.ts'
import type { Field } from './reading-field.ts'
import { scopeWords } from './scope-words.ts'

const LONGEST = 5

/** The speaker of a figure in a title. */
export function headlineSpeaker(article: Article, { field, claim }: Placed): Speaker | undefined {
  const figure = tokenFrom(field.tokens, claim.span.start)
  const run = beforeColon(field, figure) ?? beforeVerb(field, figure) ?? atEnd(field, figure)
  if (!run) return undefined
  const span = spanOf(article, field.tokens[run.first].start, field.tokens[run.after - 1].end, 'title')
  return { name: span.text, spans: [span] }
}

type Run = { first: number; after: number }

// "NCPD: boy shot", "Sheriff: two dead"; "Karsund: two dead" names a place.
function beforeColon(field: Field, figure: number): Run | undefined {
  const colon = field.tokens.findIndex(({ text }, at) => text === ':' && at < figure)
  return colon > 0 && colon <= LONGEST && speaks(field, 0, colon) ? { first: 0, after: colon } : undefined
}

function beforeVerb(field: Field, figure: number): Run | undefined {
  const verb = field.tokens.findIndex(({ lower }) => field.words.sets.says.has(lower))
  return verb > 0 && verb <= LONGEST && verb < figure && speaks(field, 0, verb) ? { first: 0, after: verb } : undefined
}

// "…, police say", "… - ministry".
function atEnd(field: Field, figure: number): Run | undefined {
  const { tokens, words } = field
  const says = words.sets.says.has(tokens[tokens.length - 1].lower)
  const after = says ? tokens.length - 1 : tokens.length
  for (let first = after - 1; first > figure && first >= after - LONGEST; first--) {
    if (tokens[first].kind !== 'mark') continue
    const parted = says ? /^[,–—:-]$/ : /^[–—:-]$/
    return parted.test(tokens[first].text) && first + 1 < after && speaks(field, first + 1, after)
      ? { first: first + 1, after }
      : undefined
  }
  return undefined
}

/** True where a run of words names somebody who speaks: its last word is a role or body, or it is a name of one, or an acronym. */
function speaks(field: Field, first: number, after: number): boolean {
  const { tokens, nameAt } = field
  const run = tokens.slice(first, after)
  if (run.some(({ kind }) => kind === 'mark')) return false
  if (scopeWords(field.language).sources.has(run[run.length - 1].lower)) return true
  const name = nameAt.get(first)
  if (name?.after === after && (name.it.type === 'person' || name.it.type === 'organisation')) return true
  return run.length === 1 && /^\p{Lu}{3,6}$/u.test(run[0].text) && name?.it.type !== 'place'
}
