import type { Chance } from './chance.ts'
import type { Language, StoryFrame } from './read-frames.ts'

/** Somebody of a story. */
export interface Person {
  first: string
  last: string
}

/** Sums of money in millions. */
export interface Money {
  millions: number
  currency: 'euro' | 'dollar'
  scale: 'million' | 'billion'
}

/** What fills the braces of a frame. */
export interface Slots {
  n1: number
  n2: number
  n3: number
  n4: number
  /** In millions. */
  big: number
  pct: number
  pct2: number
  money: Money
  /** ISO weekdays: 1 is Monday. */
  day: number
  day2: number
  /** Day and month. */
  date: [day: number, month: number]
  month: number
  year: number
  year2: number
  place: string
  place2: string
  org: string
  p1: Person
  p2: Person
  s1: Person
  s2: Person
  /** A body, or the name of any speaker, as it is written. */
  s3: string
  q1: string
  q2: string
}

/** Bearers that no story has: what a writer who makes things up would name. */
export const NOBODY = {
  places: ['Zelmira', 'Oskarby', 'Tornhaven', 'Quillport', 'Marisol Bay', 'Brunnfeld'],
  orgs: ['Kaldexa', 'Pontevil', 'Orbianca', 'Treshold'],
  persons: [
    { first: 'Ulla', last: 'Krantz' },
    { first: 'Theo', last: 'Vasquenne' },
    { first: 'Ruben', last: 'Oderwald' },
    { first: 'Ida', last: 'Mornay' },
  ],
}

const PLACES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Harlow Bridge', 'Carrowmoor', 'Stenning', 'Eastmere', 'Dunfall', 'Port Averly'],
  de: ['Kaltenbruck', 'Oberwaldau', 'Steinhagen', 'Lindenfurt', 'Ostheim', 'Bad Rellin'],
  fr: ['Montreval', 'Saint-Orens', 'Brivelac', 'Courtemer', 'Villardois', 'Port-Alban'],
  es: ['Valdemora', 'Puerto Sarel', 'Casarrubia', 'Montalvera', 'Ribadela', 'San Teruel'],
}
const FIRST: Readonly<Record<Language, readonly string[]>> = {
  en: ['Ann', 'Gregory', 'Moira', 'Peter', 'Susan', 'Colin'],
  de: ['Anke', 'Jürgen', 'Monika', 'Stefan', 'Ute', 'Dieter'],
  fr: ['Claire', 'Étienne', 'Sylvie', 'Laurent', 'Odile', 'Bruno'],
  es: ['Lucía', 'Rafael', 'Carmen', 'Ignacio', 'Pilar', 'Tomás'],
}
const LAST: Readonly<Record<Language, readonly string[]>> = {
  en: ['Lowell', 'Hartigan', 'Pemberly', 'Quayle', 'Stroud', 'Lovell', 'Ashdown', 'Merrick'],
  de: ['Brandner', 'Holtmann', 'Reuscher', 'Wiegand', 'Brander', 'Kessler', 'Althoff', 'Mertens'],
  fr: ['Delorme', 'Vasseur', 'Charlier', 'Delorne', 'Besson', 'Rouvier', 'Tessier', 'Lambert'],
  es: ['Aranda', 'Beltrán', 'Cifuentes', 'Arenas', 'Domínguez', 'Salcedo', 'Quiroga', 'Montes'],
}
const ORGS = ['Norvex', 'Talmera', 'Ostrica', 'Velmont', 'Brankor', 'Ardenza', 'Kelvora', 'Sundaro']

/** What fills one story: everybody and every number of it is another. */
export function slotsOf(frame: StoryFrame, chance: Chance): Slots {
  const { language } = frame
  const [place, place2] = chance.some(PLACES[language], 2)
  const firsts = chance.some(FIRST[language], 4)
  const lasts = chance.some(LAST[language], 4)
  const [p1, p2, s1, s2] = firsts.map((first, at): Person => ({ first, last: lasts[at] }))
  const [n4, n2] = chance.some([14, 17, 19, 23, 28, 31, 36, 41, 46, 53, 57, 64, 68, 72, 79, 83], 2)
  const [day, day2] = chance.some([1, 2, 3, 4, 5, 6, 7], 2)
  return {
    n1: chance.whole(4, 12),
    n2,
    n3: chance.whole(105, 4_900),
    n4,
    big: chance.whole(11, 98) / 10,
    pct: chance.whole(11, 89) / 10,
    pct2: chance.whole(311, 789) / 10,
    money: { millions: chance.whole(11, 95) / 10, currency: chance.one(['euro', 'dollar']), scale: 'million' },
    day,
    day2,
    date: [chance.whole(3, 27), chance.whole(1, 12)],
    month: chance.whole(1, 12),
    year: chance.whole(2017, 2024),
    year2: chance.whole(1987, 2012),
    place,
    place2,
    org: chance.one(ORGS),
    p1,
    p2,
    s1,
    s2,
    s3: frame.roles[2],
    q1: frame.quotes[0],
    q2: frame.quotes[1],
  }
}
