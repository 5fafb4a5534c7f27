/** Words that say of a happening that it came before, by language; sentences of other languages say it in words that we do not know. */
const EARLIER: Readonly<Record<string, RegExp>> = {
  en: /\b(?:(?:had|have|has) already|already|previously|once before|earlier this|earlier in|in an earlier|(?:a )?change from|unlike in|in contrast to|not the first)\b/i,
  de: /\b(?:bereits|schon einmal|zuvor|schon im|anders als (?:im|noch)|nicht das erste)\b/i,
  fr: /(?<!\p{L})(?:déjà|précédemment|auparavant|contrairement à|pas la première)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:ya (?:había|habían|ha|han)|anteriormente|previamente|a diferencia de|no es la primera)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:già|in precedenza|a differenza di|non è la prima)(?!\p{L})/iu,
}

/** True where a sentence says that what it tells of came before something. */
export function saysEarlier(sentence: string, language: string): boolean {
  return EARLIER[language.split('-', 1)[0]]?.test(sentence) ?? false
}
