import { type Article, languageTag } from '../domain/article.ts'

interface Detector {
  detect(text: string): { language: string; isReliable(): boolean; getScores(): Record<string, number> }
}

/** What the words themselves say. */
export interface LanguageGuess {
  /** BCP 47 primary subtag, or `und`. */
  language: string
  reliable: boolean
  /** 0 to 1 for each language considered, best first. */
  scores: Record<string, number>
}

let loading: Promise<Detector> | undefined

/** Loads the language data once: about half a second and 80 MB, so only when the first text asks. */
function detector(): Promise<Detector> {
  loading ??= import('eld/small').then(module => (module as unknown as { default: Detector }).default)
  return loading
}

/** The language of a text of some words (n-grams of `eld`, small set); `und` where it cannot tell. */
export async function identifyLanguage(text: string): Promise<LanguageGuess> {
  const sample = text.slice(0, 3000)
  if (!/\p{L}{2}/u.test(sample)) return { language: 'und', reliable: false, scores: {} }
  const guess = (await detector()).detect(sample)
  const language = guess.language === '' ? 'und' : languageTag(guess.language)
  return { language, reliable: guess.isReliable(), scores: guess.getScores() }
}

/** Characters from which a guess is believed that the detector itself does not call reliable. */
const LONG = 400

/** An article in its language: as it says itself, else as its words do; `und` where they are too few to tell. */
export async function inItsLanguage(article: Article): Promise<Article> {
  if (article.language !== 'und') return article
  const words = `${article.title}\n${article.text}`
  const { language, reliable } = await identifyLanguage(words)
  return reliable || words.length >= LONG ? { ...article, language } : article
}
