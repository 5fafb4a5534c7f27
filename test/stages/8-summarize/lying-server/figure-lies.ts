import type { Chance } from './chance.ts'
import type { Answered } from './honest.ts'
import { type InventedStory, open, toldWith, writerStyle } from './invented-story.ts'
import type { Language } from './read-frames.ts'
import { dayAndMonth } from './rendered.ts'
import { NOBODY, type Slots } from './slots.ts'

/** One wrong value and how it came about. */
interface Wrong {
  changed: Partial<Slots>
  variety: string
}

type Maker = (slots: Slots, chance: Chance) => Wrong[]

const count =
  (name: 'n1' | 'n2' | 'n3' | 'n4'): Maker =>
  slots => {
    const right = slots[name]
    const made = (value: number, variety: string): Wrong => ({ changed: { [name]: value }, variety })
    return [
      made(right + 1, 'one more'),
      made(right - 1, 'one less'),
      made(right * 10, 'ten times'),
      made(right * 2, 'twice'),
      made(Math.round(right * 1.1) + 1, 'a tenth more'),
      ...(right > 9 && turned(right) !== right ? [made(turned(right), 'digits turned')] : []),
    ]
  }

const turned = (value: number): number => Number([...String(value)].reverse().join('').replace(/^0+/, ''))

const exchange =
  (one: keyof Slots, other: keyof Slots, variety: string): Maker =>
  slots => [{ changed: { [one]: slots[other], [other]: slots[one] } as Partial<Slots>, variety }]

const share =
  (name: 'pct' | 'pct2' | 'big'): Maker =>
  slots => {
    const right = slots[name]
    const made = (value: number, variety: string): Wrong => ({ changed: { [name]: value }, variety })
    return [
      made(Math.round(right * 10 + 1) / 10, 'a tenth more'),
      made(Math.round(right * 10), 'the comma lost'),
      made(Math.round(right * 10) / 100, 'the comma moved'),
      made(Math.round((right + 1) * 10) / 10, 'one more'),
    ]
  }

/** Each slot with what is made of it. */
const MAKERS: Readonly<Partial<Record<keyof Slots, readonly Maker[]>>> = {
  n1: [count('n1'), exchange('n1', 'n2', 'two counts exchanged'), exchange('n1', 'n3', 'two counts exchanged')],
  n2: [count('n2'), exchange('n2', 'n3', 'two counts exchanged')],
  n3: [count('n3')],
  n4: [count('n4')],
  pct: [share('pct'), exchange('pct', 'pct2', 'two shares exchanged')],
  pct2: [share('pct2')],
  big: [share('big')],
  money: [
    ({ money }) => [
      { changed: { money: { ...money, scale: 'billion' } }, variety: 'another scale' },
      {
        changed: { money: { ...money, currency: money.currency === 'euro' ? 'dollar' : 'euro' } },
        variety: 'another currency',
      }, // prettier-ignore
      { changed: { money: { ...money, millions: Math.round(money.millions * 10) } }, variety: 'the comma lost' },
      { changed: { money: { ...money, millions: money.millions + 1 } }, variety: 'one more' },
    ],
  ],
  day: [({ day }) => [1, 3].map(by => ({ changed: { day: ((day - 1 + by) % 7) + 1 }, variety: 'another weekday' }))],
  day2: [({ day2 }) => [{ changed: { day2: (day2 % 7) + 1 }, variety: 'another weekday' }]],
  date: [
    ({ date: [day, month] }) => [
      { changed: { date: [day + 1, month] }, variety: 'the next day' },
      { changed: { date: [day, (month % 12) + 1] }, variety: 'the next month' },
      { changed: { date: [turnedDay(day), month] }, variety: 'another day' },
    ],
  ],
  month: [
    ({ month }) => [1, 5].map(by => ({ changed: { month: ((month - 1 + by) % 12) + 1 }, variety: 'another month' })),
  ], // prettier-ignore
  year: [({ year }) => [{ changed: { year: year - 1 }, variety: 'another year' }]],
  year2: [({ year2 }) => [{ changed: { year2: year2 + 10 }, variety: 'ten years later' }]],
  place: [
    ({ place2 }) => [{ changed: { place: place2 }, variety: 'another place of the story' }],
    (_, chance) => [{ changed: { place: chance.one(NOBODY.places) }, variety: 'a place of nowhere' }],
  ],
  place2: [
    ({ place }) => [{ changed: { place2: place }, variety: 'another place of the story' }],
    (_, chance) => [{ changed: { place2: chance.one(NOBODY.places) }, variety: 'a place of nowhere' }],
  ],
  org: [
    ({ org }, chance) => [
      { changed: { org: chance.one(NOBODY.orgs) }, variety: 'a firm of nowhere' },
      { changed: { org: similar(org) }, variety: 'a similar name' },
    ],
  ],
  p1: [
    exchange('p1', 'p2', 'another person of the story'),
    ({ p1, p2 }) => [{ changed: { p1: { first: p2.first, last: p1.last } }, variety: 'another first name' }],
    ({ p1 }) => [{ changed: { p1: { first: p1.first, last: similar(p1.last) } }, variety: 'a similar name' }],
  ],
}

const turnedDay = (day: number): number => (day > 14 ? day - 13 : day + 13)

/** A name with another letter in its middle. */
const similar = (name: string): string => {
  const at = Math.floor(name.length / 2)
  const letter = 'aeiou'.includes(name[at]) ? 'aeiou'['eioua'.indexOf(name[at])] : name[at] === 'r' ? 'l' : 'r'
  return name.slice(0, at) + letter + name.slice(at + 1)
}

/** Wrong and unstated figures, names and dates in otherwise honest sentences. */
export function figureLies(story: InventedStory, chance: Chance): Answered[] {
  const changed = story.facts.flatMap((fact, at) => {
    if (fact.kind === 'Q') return []
    return fact.told.flatMap(template =>
      [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
        (MAKERS[name as keyof Slots] ?? [])
          .flatMap(make => make(story.slots, chance))
          .flatMap(wrong => {
            // Both of what is exchanged must stand in the sentence, or the other value is merely wrong: a lie all the same.
            const style = writerStyle(chance)
            const [lie, honest] = [toldWith(story, template, style, wrong.changed), toldWith(story, template, style)]
            return lie === honest ? [] : [{ text: lie, cites: [at], variety: `${name}: ${wrong.variety}` }]
          }),
      ),
    )
  })
  return [...changed, ...unstated(story, chance), ...otherwiseCounted(story, chance)]
}

/** Units and what is made of them; words that make a bound of an exact number. */
const UNITS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/months/, 'weeks'],
    [/weeks/, 'days'],
    [/years/, 'months'],
    [/kilograms/, 'tonnes'],
    [/days/, 'hours'],
    [/percent/, 'percentage points'],
  ],
  de: [
    [/Monate/, 'Wochen'],
    [/Wochen/, 'Tagen'],
    [/Jahren/, 'Monaten'],
    [/Kilogramm/, 'Tonnen'],
    [/Tage(?=n|,)/, 'Stunde'],
    [/Prozent/, 'Prozentpunkte'],
  ],
  fr: [
    [/\d mois/, '5 semaines'],
    [/semaines/, 'jours'],
    [/ans/, 'mois'],
    [/kilogrammes/, 'tonnes'],
    [/jours/, 'heures'],
    [/ouvriers/, 'policiers'],
  ],
  es: [
    [/meses/, 'semanas'],
    [/semanas/, 'días'],
    [/años/, 'meses'],
    [/kilogramos/, 'toneladas'],
    [/días/, 'horas'],
    [/escaños/, 'millones'],
  ],
} // prettier-ignore
const BOUNDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['more than', 'up to', 'nearly', 'fewer than'],
  de: ['mehr als', 'bis zu', 'fast', 'weniger als'],
  fr: ['plus de', 'jusqu’à', 'près de', 'moins de'],
  es: ['más de', 'hasta', 'casi', 'menos de'],
}

function otherwiseCounted(story: InventedStory, chance: Chance): Answered[] {
  const { facts, frame } = story
  return facts.flatMap((fact, at) => {
    if (fact.kind === 'Q') return []
    const honest = toldWith(story, chance.one(fact.told), writerStyle(chance))
    const units = UNITS[frame.language].flatMap(([unit, other]) => {
      const text = honest.replace(unit, other)
      return text === honest ? [] : [{ text, cites: [at], variety: 'another unit' }]
    })
    // Where a bound stands already, another one is no lie of this kind.
    const bounded = honest.replace(
      /(?<=(?<!\b[Ll]e|el|on|am|du|ab dem|zum) )(?<=\p{L} )(?=\d{2,3} (?!de |\S+(?:bre|ar[sz]|er|mai|mayo|juin|junio|ju[il]\S+|ao[uû]t|agosto|abril|avril|enero)[ .,])\p{Ll})/u,
      `${chance.one(BOUNDS[frame.language])} `,
    )
    const isExact = !/about|around|rund|etwa|environ|quelque|unos|unas|bis zu/i.test(honest)
    return bounded === honest || !isExact ? units : [...units, { text: bounded, cites: [at], variety: 'a bound' }]
  })
}

/** What is put at the end of an honest sentence. */
const TAILS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ', and {n} others are missing',
    ' in {place}',
    ', as {person} watched',
    ', for the {n}th time',
    ' in {year}',
    ', {pct} percent more than before',
    ', about {n} kilometres away',
    ' on {date}',
    ', with more than a dozen experts present',
  ],
  de: [
    ', {n} weitere werden vermisst',
    ', wie es in {place} heißt',
    ', und {person} sah zu',
    ' ({year})',
    ', {pct} Prozent mehr als zuvor',
    ', etwa {n} Kilometer entfernt',
    ', Stand {date}',
    ', in Anwesenheit von {person}',
  ],
  fr: [
    ', et {n} autres sont portées disparues',
    ', près de {place}',
    ', en présence de {person}',
    ' en {year}',
    ', soit {pct} % de plus',
    ', à {n} kilomètres de là',
    ', le {date}',
    ', devant une douzaine d’experts',
  ],
  es: [
    ', y otras {n} están desaparecidas',
    ', cerca de {place}',
    ', en presencia de {person}',
    ' en {year}',
    ', un {pct} % más',
    ', a {n} kilómetros de allí',
    ', el {date}',
    ', ante una docena de expertos',
  ],
} // prettier-ignore

function unstated(story: InventedStory, chance: Chance): Answered[] {
  const { facts, frame, slots } = story
  return facts.flatMap((fact, at) => {
    if (fact.kind === 'Q') return []
    const honest = toldWith(story, chance.one(fact.told), writerStyle(chance))
    const { first, last } = chance.one(NOBODY.persons)
    const tail = chance
      .one(TAILS[frame.language])
      .replace('{n}', String(chance.whole(84, 99)))
      .replace('{place}', chance.one(NOBODY.places))
      .replace('{person}', `${first} ${last}`)
      .replace('{year}', String(slots.year - 3))
      .replace('{pct}', '97')
      .replace('{date}', dayAndMonth([slots.date[0] > 14 ? 2 : 28, slots.month], frame.language))
    return [{ text: `${open(honest)}${tail}.`, cites: [at], variety: 'something unstated at the end' }]
  })
}
