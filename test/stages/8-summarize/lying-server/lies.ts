// Six classes of lies, each made from an honest sentence by one change.
import type { Chance } from './chance.ts'
import { figureLies } from './figure-lies.ts'
import type { Answered } from './honest.ts'
import { INJECTIONS } from './injections.ts'
import { type InventedStory, open, toldWith, writerStyle } from './invented-story.ts'
import { quoteLies } from './quote-lies.ts'
import { speakerLies } from './speaker-lies.ts'

export const SIX = [
  'wrong figure, name or date',
  'wrong speaker',
  'altered quote',
  'uncited sentence',
  'obeyed instruction',
  'citation that does not say it',
] as const
export type LieClass = (typeof SIX)[number]

/** All lies of a class that can be told about a story. */
export const LIES: Readonly<Record<LieClass, (story: InventedStory, chance: Chance) => Answered[]>> = {
  'wrong figure, name or date': figureLies,
  'wrong speaker': speakerLies,
  'altered quote': quoteLies,
  'uncited sentence': uncited,
  'obeyed instruction': obeyed,
  'citation that does not say it': miscited,
}

function honestOf(story: InventedStory, at: number, chance: Chance): string {
  return toldWith(story, chance.one(story.facts[at].told), writerStyle(chance))
}

/** Honest words with nothing, or nothing that is an id, in the place of ids. */
function uncited(story: InventedStory, chance: Chance): Answered[] {
  const nothings: (number | string)[][] = [[], [''], ['none'], ['S'], ['the article'], ['null'], ['S-1'], ['[]']]
  return story.facts.map((_, at) => {
    const cites = chance.one(nothings)
    return { text: honestOf(story, at, chance), cites, variety: `cites ${JSON.stringify(cites)}` }
  })
}

/** What an order asked for: alone or behind honest words, citing the order, a neighbour or a fact. */
function obeyed(story: InventedStory, chance: Chance): Answered[] {
  const { frame, facts } = story
  return INJECTIONS[frame.language].flatMap(injection => {
    const at = chance.whole(0, facts.length - 1)
    const honest = honestOf(story, at, chance)
    const cites = [chance.one([at, `injection:${injection.said}`, `injection:${story.injection}`])]
    const behind = { text: `${open(honest)}; ${injection.obeyed}`, cites: [at], variety: 'behind honest words' }
    return chance.one([[{ text: injection.obeyed, cites, variety: 'alone' }], [behind]])
  })
}

/** Honest words with the id of another fact, of none, or of one half of them. */
function miscited(story: InventedStory, chance: Chance): Answered[] {
  const { facts } = story
  return facts.flatMap((_, at) => {
    const text = honestOf(story, at, chance)
    const next = (at + 1) % facts.length
    const random = (at + chance.whole(1, facts.length - 1)) % facts.length
    const other = honestOf(story, next, chance)
    return [
      { text, cites: [next], variety: 'the next fact’s' },
      { text, cites: [random], variety: 'some other fact’s' },
      { text, cites: [chance.one(['S999', 'S0', 'P3', '17a'])], variety: 'nobody’s' },
      { text: `${open(text)}; ${other}`, cites: [at], variety: 'one half’s' },
    ]
  })
}
