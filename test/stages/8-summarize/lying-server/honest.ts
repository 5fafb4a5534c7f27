import type { Chance } from './chance.ts'
import { type InventedStory, open, toldWith, writerStyle } from './invented-story.ts'
import type { FactKind } from './read-frames.ts'

/** A sentence that a writer answers: which facts it cites, and how. */
export interface Answered {
  text: string
  /** Numbers of facts of the story; or ids as they are. */
  cites: readonly (number | string)[]
  /** Of a lie: what kind it is. */
  variety: string
}

/** Honest sentences of a story: each fact in other words, some of them two at once, some with a second source. */
export function honestSentences(story: InventedStory, chance: Chance): Answered[] {
  const single = story.facts.flatMap((fact, at) =>
    fact.told.map(
      (template): Answered => ({
        text: toldWith(story, template, writerStyle(chance)),
        cites: [at],
        variety: `${fact.kind} in other words`,
      }),
    ),
  )
  const verbatim = story.facts.map(
    (fact, at): Answered => ({
      text: fact.sentence,
      cites: [at],
      variety: `${fact.kind} verbatim`,
    }),
  )
  return [...single, ...chance.some(verbatim, 3), ...chance.some(joined(story, chance), 2), ...dated(story, chance)]
}

/** Two facts in one sentence that cites both. */
function joined(story: InventedStory, chance: Chance): Answered[] {
  const able = story.facts.flatMap(({ kind, told }, at) => (JOINED.has(kind) ? [{ at, told }] : []))
  return able.slice(1).map((one, nth): Answered => {
    const other = able[nth]
    const [first, second] = [one, other].map(({ told }) => toldWith(story, chance.one(told), writerStyle(chance)))
    return { text: `${open(first)}; ${second}`, cites: [one.at, other.at], variety: 'two facts at once' }
  })
}

const JOINED: ReadonlySet<FactKind> = new Set(['F', 'B', 'K'])

/** The day of the week told by its date. */
function dated(story: InventedStory, chance: Chance): Answered[] {
  const { facts, slots, frame } = story
  // The articles are of Wednesday, 11 March: the days from Thursday on were those of the week before.
  const day = slots.day <= 3 ? 8 + slots.day : 1 + slots.day
  const at = facts.findIndex(({ kind, source }) => kind === 'F' && / \{day\}/.test(source))
  if (at < 0) return []
  const article = frame.language === 'fr' ? 'le {date}' : '{date}'
  const template = chance.one(facts[at].told).replace('{day}', article)
  return [
    {
      text: toldWith(story, template, writerStyle(chance), { date: [day, 3] }),
      cites: [at],
      variety: 'the date of a weekday',
    },
  ]
}
