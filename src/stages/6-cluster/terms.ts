import { stem } from '../../text/stems.ts'
import { cityOf, countryOf } from '../../text/toponyms.ts'
import { ascii, sounded } from '../../text/transliteration.ts'
import { consultGlossary, ideaOf, meaningsOf, type OpenGlossary } from './glossary.ts'
import { stopwordsOf } from './language-guess.ts'
import { type KnownWord, known } from './known-word.ts'
import { RememberedWords } from './remembered-words.ts'
import { TUNING } from './tuning.ts'

/** The keys that one word stands for; null where it says nothing. */
export interface Term {
  own: string | null
  bridge: string | null
  /** Keys for what the operator's glossary says that it means, with what they weigh beside `bridge`. */
  meant: readonly (readonly [key: string, weight: number])[]
}

const UNGLOSSED: Term['meant'] = []
const NOTHING: Term = { own: null, bridge: null, meant: UNGLOSSED }
/** How much what a word may mean weighs beside its sound: glossaries guess, names do not. */
const MEANT = 0.3
/** The same in scripts without vowels or letters, whose sound meets no other: there meanings are all there is. */
const MEANT_UNSOUNDED = 0.8
const UNSOUNDED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u
/** What half of a word with a hyphen weighs beside the whole. */
const PART = 0.7
/** Halves of one word that are read: what has more is no word. */
const MOST_PARTS = 8
/** What a key by sound begins with. */
const SOUND = 'x:'
const CLITIC = /^(?:l|d|qu|n|s|j|c|m|dell|nell|all|un|dall|sull)['’]/u
const KNOWN = new Map<string, RememberedWords<KnownWord>>()

/** The keys of a word of a language. */
export function termOf(word: string, language: string): Term {
  return rememberedIn(language).get(word)?.term ?? makeTerm(word, language)
}

/** What there is to know of the words of a language, remembered. */
export function knownWords(language: string): (word: string) => KnownWord {
  const remembered = rememberedIn(language)
  return word => {
    const before = remembered.get(word)
    if (before) return before
    const made = known(word, language, makeTerm(word, language))
    remembered.set(word, made)
    return made
  }
}

function rememberedIn(language: string): RememberedWords<KnownWord> {
  let remembered = KNOWN.get(language)
  if (!remembered) KNOWN.set(language, (remembered = new RememberedWords()))
  return remembered
}

/** From now on words have the keys that this glossary gives them too; without one, those alone that all have. */
export function useGlossary(glossary: OpenGlossary | undefined): void {
  consultGlossary(glossary)
  KNOWN.clear()
}

function makeTerm(word: string, language: string): Term {
  const written = word.toLowerCase()
  const lower = written.replace(/['’]s?$/u, '').replace(CLITIC, '')
  if (lower.length < 2 && !/\d|\p{Script=Han}/u.test(lower)) return NOTHING
  const root = ascii(stem(lower, language))
  const country = countryOf(word, language, lower === written ? root : undefined)
  if (country !== undefined) return alone(`place:${country}`, `place:${country}`)
  if (stopwordsOf(language).has(lower)) {
    const idea = ideaOf(lower, language, root)
    return idea === undefined ? NOTHING : alone(null, `idea:${idea}`)
  }
  if (/^\d/.test(lower)) return alone(`#:${lower}`, `#:${lower}`)
  const own = `w:${root}`
  // Particles would hide cities and sounds; endings elsewhere are few letters behind what is compared.
  const bridge = across(language === 'ko' ? root : lower, language, root)
  if (/[-‐‑]/u.test(lower)) return { own, bridge, meant: parts(word, language) }
  return { own, bridge, meant: bridge === null || bridge.startsWith(SOUND) ? meant(lower, language) : UNGLOSSED }
}

/** What another language may write apart: the halves of "US-Team", each as if it stood alone. */
function parts(word: string, language: string): Term['meant'] {
  const keys = new Map<string, number>()
  for (const part of word.split(/[-‐‑]/u, MOST_PARTS)) {
    const { bridge, meant } = termOf(part, language)
    if (bridge !== null) keys.set(bridge, PART)
    for (const [key, weight] of meant) keys.set(key, PART * weight)
  }
  return [...keys]
}

function alone(own: string | null, bridge: string): Term {
  return { own, bridge, meant: UNGLOSSED }
}

/**
 * English is where languages meet: what a word means becomes the key that the English word has. Two words for one thing
 * weigh as much together as one.
 */
function meant(word: string, language: string): Term['meant'] {
  const found = meaningsOf(word, language)
  if (found.length === 0) return UNGLOSSED
  const keys = new Map<string, number>()
  for (const { idea, share } of found) {
    const key = across(idea, 'en', ascii(stem(idea, 'en')))
    if (key !== null) keys.set(key, Math.min(1, (keys.get(key) ?? 0) + share))
  }
  const most = UNSOUNDED.test(word) ? MEANT_UNSOUNDED : MEANT
  return [...keys].map(([key, share]) => [key, most * Math.sqrt(share)])
}

function across(word: string, language: string, root: string): string | null {
  const city = cityOf(word)
  if (city !== undefined) return `city:${city}`
  const idea = ideaOf(word, language, root)
  if (idea !== undefined) return `idea:${idea}`
  const sound = sounded(word)
  return sound.length >= 3 ? `${SOUND}${sound.slice(0, TUNING.soundLetters)}` : null
}
