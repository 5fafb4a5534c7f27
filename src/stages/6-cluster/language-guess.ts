import stopwords from 'stopwords-iso' with { type: 'json' }

const LISTS = stopwords as Record<string, string[]>
const GUESSED = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sl',
  'pl',
  'sv',
  'da',
  'ro',
  'cs',
  'hu',
  'tr',
  'id',
  'ru',
  'uk',
  'bg',
]
const STOPWORDS = new Map<string, ReadonlySet<string>>()
const NONE: ReadonlySet<string> = new Set()

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['fa', /[پچژگ]/],
  ['ar', /\p{Script=Arabic}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
]

/** Words of a language that say nothing by themselves, in lower case. */
export function stopwordsOf(language: string): ReadonlySet<string> {
  const code = language.split('-', 1)[0]
  if (!Object.hasOwn(LISTS, code)) return NONE
  const known = STOPWORDS.get(code)
  if (known) return known
  const made = new Set(LISTS[code])
  STOPWORDS.set(code, made)
  return made
}

/** The language of a text by its script and its commonest words, for articles that do not say theirs. */
export function guessLanguage(sample: string): string {
  for (const [language, script] of SCRIPTS) if (script.test(sample)) return language
  const words = (
    sample
      .slice(0, 600)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, 80)
  let best = 'en'
  let most = 0
  for (const language of GUESSED) {
    const common = stopwordsOf(language)
    // Long lists find more by chance.
    const share = words.filter(word => common.has(word)).length / Math.log(common.size + 10)
    if (share > most) [best, most] = [language, share]
  }
  return best
}
