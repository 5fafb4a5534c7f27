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
    if (sayNobody(field, at, sentence.from)) return false
    return !/^(?:may|might)$/.test(lower) || tokens[at + 1]?.lower !== 'have'
  }
  return false
}

// "никто не пострадал", "personne n'a été tué": nobody is a figure of none.
function sayNobody(field: Field, at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 4; back--) {
    if (field.words.sets.nobody.has(field.tokens[back].lower)) return true
  }
  return false
}

function endsHedge(field: Field, at: number): boolean {
  return [2, 3, 4].some(back => {
    const phrase = at - back >= 0 ? phraseAt(field.words.hedges, field.tokens, at - back) : undefined
    return phrase !== undefined && phrase.after >= at - 1
  })
}
