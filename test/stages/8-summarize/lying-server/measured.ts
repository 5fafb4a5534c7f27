// What is hard to see in words alone: who did it to whom, "not" and "perhaps", why, and which of two events.
import type { Chance } from './chance.ts'
import type { Answered } from './honest.ts'
import { type InventedStory, open, toldWith, writerStyle } from './invented-story.ts'
import type { Language } from './read-frames.ts'

export const MEASURED = ['reversed roles', 'dropped negation or hedge', 'invented cause', 'merged events'] as const
export type Measured = (typeof MEASURED)[number]

const BECAUSE: Readonly<Record<Language, readonly string[]>> = {
  en: [', because', ' because', ', since'],
  de: [', denn', ', da offenbar'],
  fr: [' parce que', ', car'],
  es: [' porque', ', ya que', ', pues'],
}

/** Lies of one of the four classes about a story. */
export const MEASURED_LIES: Readonly<Record<Measured, (story: InventedStory, chance: Chance) => Answered[]>> = {
  'reversed roles': (story, chance) => twisted(story, 'R', chance),
  'dropped negation or hedge': (story, chance) => twisted(story, 'N', chance),
  'invented cause': (story, chance) => {
    const able = story.facts.flatMap(({ kind, told }, at) => ('FBKN'.includes(kind) ? [{ at, told }] : []))
    return able.flatMap((one, nth) => {
      const other = able[(nth + 1) % able.length]
      const [effect, cause] = [one, other].map(({ told }) => toldWith(story, chance.one(told), writerStyle(chance)))
      const text = `${open(effect)}${chance.one(BECAUSE[story.frame.language])} ${lowered(cause)}`
      return [{ text, cites: [one.at, other.at], variety: 'two facts joined by because' }]
    })
  },
  'merged events': (story, chance) => {
    const { facts, slots } = story
    const background = facts.findIndex(({ kind }) => kind === 'B')
    const event = facts.findIndex(({ kind }) => kind === 'F')
    const cites = [event, background]
    const tell = (at: number, changed: object) =>
      toldWith(story, chance.one(facts[at].told), writerStyle(chance), changed)
    const { n4, place2, n1, place } = slots
    const all = [
      { at: event, changed: { n1: n4 }, variety: 'the other event’s figure' },
      { at: event, changed: { place: place2 }, variety: 'the other event’s place' },
      { at: background, changed: { n4: n1 }, variety: 'this event’s figure' },
      { at: background, changed: { place2: place }, variety: 'this event’s place' },
    ]
    return all.flatMap(({ at, changed, variety }) => {
      const text = tell(at, changed)
      return text === tell(at, {}) || !Object.keys(changed).every(key => facts[at].source.includes(`{${key}}`))
        ? []
        : [{ text, cites, variety }]
    })
  },
}

function twisted(story: InventedStory, kind: 'R' | 'N', chance: Chance): Answered[] {
  return story.facts.flatMap((fact, at) => {
    if (fact.kind !== kind || fact.twisted === undefined) return []
    return [{ text: toldWith(story, fact.twisted, writerStyle(chance)), cites: [at], variety: 'turned round' }]
  })
}

/** Small at the beginning, unless a name or a German noun stands there. */
const lowered = (text: string): string =>
  text.replace(
    /^(?:The|An?|In|On|After|According|Der|Die|Das|Ein|Eine|Im|Am|Nach|Bei|Mit|Zu|Le|La|Les|Un|Une|En|Selon|Après|Avec|El|Los|Las|Una|Unos|Unas|Según|Tras|Con)(?=\s)/,
    word => word.toLowerCase(),
  )
