// Cluster compares roots of words and signs for places; readers see the words of the article itself.
import type { Article } from './domain/article.ts'
import { termOf } from './stages/6-cluster/terms.ts'
import { languageOf } from './stages/6-cluster/traits.ts'
import { ascii } from './text/transliteration.ts'
import { words } from './text/words.ts'

/** The words of an article that stand behind what cluster says is shared; what is not found stays as it is. */
export function shownWords({ title, text, language }: Article, shared: readonly string[]): string[] {
  const wanted = new Set(shared)
  const found = new Map<string, string>()
  const tongue = languageOf({ title, text, language })
  let before = ''
  for (const { text: word } of [...words(title, tongue), ...words(text, tongue)]) {
    const { own, bridge } = termOf(word, tongue)
    const pair = `${before} ${word}`
    for (const [key, shown] of [
      [bare(own), word],
      [bare(bridge), word],
      [`${ascii(before)} ${ascii(word)}`, pair],
    ]) {
      // A name is shown as it stands within a sentence, not in capitals as in a headline.
      if (wanted.has(key) && (!found.has(key) || isShouted(found.get(key)!))) found.set(key, shown)
    }
    before = word
  }
  return withoutParts(shared.map(each => found.get(each) ?? each))
}

const bare = (key: string | null): string => key?.slice(key.indexOf(':') + 1) ?? ''

const isShouted = (word: string): boolean => word.length > 3 && word === word.toUpperCase()

/** "Merrow" says nothing beside "Port Merrow". */
function withoutParts(shown: readonly string[]): string[] {
  const distinct = [...new Map(shown.map(each => [each.toLowerCase(), each]))]
  return distinct
    .filter(([one]) => !distinct.some(([other]) => other !== one && ` ${other} `.includes(` ${one} `)))
    .map(([, each]) => each)
}
