import type { Chance } from './chance.ts'
import type { Answered } from './honest.ts'
import { type InventedStory, toldWith, writerStyle } from './invented-story.ts'
import { FRAMES, type Language } from './read-frames.ts'

const NOT: Readonly<Record<Language, readonly string[]>> = {
  en: ['never', 'not', 'hardly'],
  de: ['nie', 'nicht', 'kaum'],
  fr: ['jamais', 'pas', 'guère'],
  es: ['nunca', 'no', 'apenas'],
}

type Change = (words: string[], story: InventedStory, chance: Chance, other: string[]) => string[]

/** What becomes of a quotation in bad hands. */
const CHANGES: Readonly<Record<string, Change>> = {
  'a word left out': (words, _, chance) => without(words, chance.whole(1, words.length - 2)),
  'a word changed': (words, story, chance) =>
    words.with(chance.whole(1, words.length - 2), strange(words, story, chance)),
  'a word put in': (words, story, chance) =>
    words.toSpliced(chance.whole(1, words.length - 1), 0, strange(words, story, chance)),
  denied: (words, { frame }, chance) =>
    words.toSpliced(chance.whole(1, words.length - 1), 0, chance.one(NOT[frame.language])),
  'two words in each other’s place': (words, _, chance) => exchanged(words, chance.whole(0, words.length - 3)),
  'the beginning of one, the end of another': (words, _s, _c, other) => [
    ...words.slice(0, Math.ceil(words.length / 2)),
    ...other.slice(-3),
  ],
  'two as one': (words, _s, _c, other) => [
    ...words,
    ...other.map((word, at) => (at === 0 ? word.toLowerCase() : word)),
  ],
  'the middle left out': words => [...words.slice(0, 2), ...words.slice(-2)],
  'of another story': (_, story, chance) => quoteElsewhere(story, chance),
}

const without = (words: string[], at: number): string[] => words.toSpliced(at, 1)

const exchanged = (words: string[], at: number): string[] => words.with(at, words[at + 2]).with(at + 2, words[at])

function quoteElsewhere({ frame }: InventedStory, chance: Chance): string[] {
  const those = FRAMES.filter(each => each.language === frame.language && each.name !== frame.name)
  return chance.one(chance.one(those).quotes).split(' ')
}

/** A word of the language that the quotation does not have. */
function strange(words: readonly string[], story: InventedStory, chance: Chance): string {
  const all = [0, 1, 2].flatMap(() => quoteElsewhere(story, chance))
  return all.find(word => word.length > 3 && !words.includes(word)) ?? 'ostrich'
}

/** Every change of both quotations, in some honest frame. */
export function quoteLies(story: InventedStory, chance: Chance): Answered[] {
  const { facts, slots } = story
  return facts.flatMap((fact, at) => {
    if (fact.kind !== 'Q') return []
    const name = fact.source.includes('{q1}') ? 'q1' : 'q2'
    const [own, other] = [slots[name], slots[name === 'q1' ? 'q2' : 'q1']].map(text => text.split(' '))
    return Object.entries(CHANGES).flatMap(([variety, change]) => {
      const changed = change(own, story, chance, other).join(' ')
      if (changed === slots[name]) return []
      const text = toldWith(story, chance.one(fact.told), writerStyle(chance), { [name]: changed })
      // Where two were made one, both are cited.
      const cites = /two|another/.test(variety) ? facts.flatMap(({ kind }, nth) => (kind === 'Q' ? [nth] : [])) : [at]
      return [{ text, cites, variety }]
    })
  })
}
