import { stem } from '../../text/stems.ts'
import { ascii, sounded } from '../../text/transliteration.ts'
import { stopwordsOf } from './language-guess.ts'
import { TUNING } from './tuning.ts'

/** The keys that one word stands for; null where it says nothing. */
export interface Term {
  own: string | null
  bridge: string | null
}

const NOTHING: Term = { own: null, bridge: null }
const ABBREVIATION = /^\p{Lu}{2,}$/u
const CLITIC = /^(?:l|d|qu|n|s|j|c|m|dell|nell|all|un|dall|sull)['’]/u
const MOST_KNOWN = 200_000
const KNOWN = new Map<string, Map<string, Term>>()

/** The keys of a word of a language. Remembered, since news repeats its words. */
export function termOf(word: string, language: string): Term {
  let known = KNOWN.get(language)
  if (!known) KNOWN.set(language, (known = new Map()))
  const term = known.get(word)
  if (term) return term
  if (known.size >= MOST_KNOWN) known.clear()
  const made = makeTerm(word, language)
  known.set(word, made)
  return made
}

function makeTerm(word: string, language: string): Term {
  const lower = word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(CLITIC, '')
  if (lower.length < 2 && !/\d|\p{Script=Han}/u.test(lower)) return NOTHING
  // "US" is a country where "us" is nobody.
  if (!ABBREVIATION.test(word) && stopwordsOf(language).has(lower)) return NOTHING
  if (/^\d/.test(lower)) return { own: `#:${lower}`, bridge: `#:${lower}` }
  const sound = sounded(lower)
  return {
    own: `w:${ascii(stem(lower, language))}`,
    bridge: sound.length >= 3 ? `x:${sound.slice(0, TUNING.soundLetters)}` : null,
  }
}
