import { stem } from '../../text/stems.ts'
import { cityOf, countryOf } from '../../text/toponyms.ts'
import { ascii, sounded } from '../../text/transliteration.ts'
import { ideaOf } from './glossary.ts'
import { stopwordsOf } from './language-guess.ts'
import { TUNING } from './tuning.ts'

/** The keys that one word stands for; null where it says nothing. */
export interface Term {
  own: string | null
  bridge: string | null
}

const NOTHING: Term = { own: null, bridge: null }
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
  const country = countryOf(word, language)
  if (country !== undefined) return { own: `place:${country}`, bridge: `place:${country}` }
  if (stopwordsOf(language).has(lower)) {
    const idea = ideaOf(lower, language)
    return idea === undefined ? NOTHING : { own: null, bridge: `idea:${idea}` }
  }
  if (/^\d/.test(lower)) return { own: `#:${lower}`, bridge: `#:${lower}` }
  return { own: `w:${ascii(stem(lower, language))}`, bridge: across(lower, language) }
}

function across(word: string, language: string): string | null {
  const city = cityOf(word)
  if (city !== undefined) return `city:${city}`
  const idea = ideaOf(word, language)
  if (idea !== undefined) return `idea:${idea}`
  const sound = sounded(word)
  return sound.length >= 3 ? `x:${sound.slice(0, TUNING.soundLetters)}` : null
}
