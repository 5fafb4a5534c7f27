import type { Chance } from './chance.ts'
import type { Answered } from './honest.ts'
import { type InventedStory, toldWith, writerStyle } from './invented-story.ts'
import type { Language } from './read-frames.ts'
import { NOBODY, type Person } from './slots.ts'

const POLICE: Readonly<Record<Language, string>> = {
  en: 'the police',
  de: 'die Polizei',
  fr: 'la police',
  es: 'la policía',
}
const ACCORDING: Readonly<Record<Language, string>> = {
  en: 'According to {s}, ',
  de: 'Nach Angaben von {s}: ',
  fr: 'Selon {s}, ',
  es: 'Según {s}, ',
}

type Slot = 's1' | 's2' | 's3'

/** Honest words in another's mouth. */
export function speakerLies(story: InventedStory, chance: Chance): Answered[] {
  return [...swapped(story, chance), ...putInMouths(story, chance)]
}

function swapped(story: InventedStory, chance: Chance): Answered[] {
  const { facts } = story
  return facts.flatMap((fact, at) =>
    fact.told.flatMap(template => {
      const slot = /\{(s[123])\}/.exec(template)?.[1] as Slot | undefined
      if (!slot || (fact.kind !== 'K' && fact.kind !== 'Q')) return []
      return others(story, slot).map(({ name, variety, alsoCites }) => ({
        // Another bears the words; whoever else stands in the sentence stays.
        text: toldWith(story, template.replace(`{${slot}}`, '{s3}'), writerStyle(chance), { s3: name }),
        cites: alsoCites === undefined || chance.whole(0, 1) === 0 ? [at] : [at, alsoCites],
        variety,
      }))
    }),
  )
}

interface Other {
  name: string
  variety: string
  /** Another fact that this one did say. */
  alsoCites?: number
}

function others(story: InventedStory, slot: Slot): Other[] {
  const { slots, frame, facts } = story
  const full = ({ first, last }: Person) => `${first} ${last}`
  const own = facts.findLastIndex(({ source }) => source.includes('{s2}'))
  const all: (Other & { of?: Slot })[] = [
    {
      of: 's1',
      name: full(slots.s1),
      variety: 'another person of the story',
      alsoCites: facts.findLastIndex(({ source }) => source.includes('{s1}')),
    }, // prettier-ignore
    { of: 's2', name: full(slots.s2), variety: 'another person of the story', alsoCites: own },
    { of: 's2', name: slots.s2.last, variety: 'another’s surname' },
    { of: 's3', name: slots.s3, variety: 'a body of the story' },
    { name: slots.org, variety: 'a firm of the story' },
    { name: POLICE[frame.language], variety: 'the police' },
    { name: full(NOBODY.persons[0]), variety: 'nobody' },
    { name: `${slots.s1.first} ${slots.s2.last}`, variety: 'two names mixed' },
  ]
  return all.filter(({ of }) => of !== slot)
}

/** What the reporter tells, said to be somebody's words. */
function putInMouths(story: InventedStory, chance: Chance): Answered[] {
  const { facts, slots, frame } = story
  return facts.flatMap((fact, at) => {
    if (fact.kind !== 'F' && fact.kind !== 'B') return []
    const told = toldWith(story, chance.one(fact.told), writerStyle(chance))
    const name = chance.one([slots.s1, slots.s2].map(({ first, last }) => `${first} ${last}`))
    return [
      { text: ACCORDING[frame.language].replace('{s}', name) + told, cites: [at], variety: 'the reporter’s words' },
    ]
  })
}
