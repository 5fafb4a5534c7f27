// "Man charged in shooting death": somebody died, and no other words say who or how many.
import { phraseAt } from './count-words.ts'
import type { Mention } from './happened.ts'
import type { Field } from './reading-field.ts'

/** The mentions, with the singular death of a headline where the article tells of nobody else's. */
export function withOneDeath(fields: readonly Field[], mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.some(({ measure, aside }) => measure === 'killed' && !aside)) return mentions
  const title = fields.find(field => field.in === 'title')
  const death = title && deathIn(title)
  return death ? [death, ...mentions] : mentions
}

function deathIn(field: Field): Mention | undefined {
  for (const sentence of field.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const phrase = phraseAt(field.words.oneDeath, field.tokens, at)
      if (phrase) return mention(field, sentence, at, phrase.after)
    }
  }
  return undefined
}

// At least one: "a fatal crash" may have killed more.
function mention(field: Field, sentence: Mention['sentence'], first: number, last: number): Mention {
  const group = { first, last, kind: 'single', value: 1, bound: 'at-least', noun: '', people: false } as const
  return {
    field,
    sentence,
    measure: 'killed',
    first,
    last,
    group: { ...group, known: false, other: false, part: false },
  }
}
