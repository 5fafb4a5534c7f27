// "not", "could", "attempted": what did not happen is no figure.
import { phraseAt } from './count-words.ts'
import type { Word } from './counted-sides.ts'
import type { Field } from './reading-field.ts'

export function isUndone(field: Field, word: Word, sentence: { from: number }): boolean {
  const { tokens, words } = field
  for (let at = word.first - 1; at >= sentence.from && at >= word.first - 7; at--) {
    const { lower, text } = tokens[at]
    if (/^[;:.,—–]$/.test(text)) return false
    // "asked to be sent": not yet done; "believed to be dead" is.
    if (lower === 'be' && tokens[at - 1]?.lower === 'to') return !endsHedge(field, at)
    if (!words.sets.undone.has(lower)) continue
    return !/^(?:may|might)$/.test(lower) || tokens[at + 1]?.lower !== 'have'
  }
  return false
}

function endsHedge(field: Field, at: number): boolean {
  return [2, 3, 4].some(back => {
    const phrase = at - back >= 0 ? phraseAt(field.words.hedges, field.tokens, at - back) : undefined
    return phrase !== undefined && phrase.after >= at - 1
  })
}
