// Braces become words, as a language writes them and as a style wants them.
import type { Language, StoryFrame } from './read-frames.ts'
import type { Money, Person, Slots } from './slots.ts'

/** How one writer writes. */
export interface Style {
  /** Small numbers as words. */
  inWords: boolean
  /** Thousands with their mark. */
  marked: boolean
  /** Money with the sign of its currency (English alone). */
  signed: boolean
  /** Who speaks: with the role after the name, by the whole name, by the surname. */
  naming: 'role' | 'full' | 'last'
}

export const ARTICLE_STYLE: Style = { inWords: false, marked: true, signed: false, naming: 'role' }

const WORDS: Readonly<Record<Language, string>> = {
  en: 'three four five six seven eight nine ten eleven twelve',
  de: 'drei vier fünf sechs sieben acht neun zehn elf zwölf',
  fr: 'trois quatre cinq six sept huit neuf dix onze douze',
  es: 'tres cuatro cinco seis siete ocho nueve diez once doce',
}
const WEEKDAYS: Readonly<Record<Language, string>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
}
const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
}
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' }

/** A frame's sentence with its braces filled. */
export function rendered(template: string, frame: StoryFrame, slots: Slots, style: Style): string {
  const { language } = frame
  const filled = template.replace(/\{(\w+)\}(?=(th\b)?)/g, (_, name: string, ordinal?: string) =>
    value(name as keyof Slots, frame, slots, ordinal ? { ...style, inWords: false } : style),
  )
  const joined = JOINTS[language].reduce((text, [from, to]) => text.replace(from, to), filled)
  const tidy = joined.replace(/,(?=[,.;:])/g, '').replace(/,(?= (?:and|but|while|und|doch|et|mais|y|pero)\b)/g, ',')
  return tidy.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
}

function value(name: keyof Slots, frame: StoryFrame, slots: Slots, style: Style): string {
  const { language } = frame
  const made = slots[name]
  if (name === 'money') return money(made as Money, language, style)
  if (name === 'big') return `${decimal(made as number, language)} ${SCALES[language].million}`
  if (name === 'pct' || name === 'pct2') return decimal(made as number, language)
  if (name === 'day' || name === 'day2') return WEEKDAYS[language].split(' ')[(made as number) - 1]
  if (name === 'month') return MONTHS[language].split(' ')[(made as number) - 1]
  if (name === 'date') return dayAndMonth(made as Slots['date'], language)
  if (name === 'year' || name === 'year2') return String(made)
  if (name === 'n1' || name === 'n2' || name === 'n3' || name === 'n4') return whole(made as number, language, style)
  if (typeof made !== 'object' || Array.isArray(made)) return String(made)
  return person(made as Person, name, frame, slots, style)
}

function person({ first, last }: Person, name: keyof Slots, frame: StoryFrame, slots: Slots, style: Style): string {
  const full = `${first} ${last}`
  if (name === 'p1' || name === 'p2') return full
  if (style.naming === 'last') return last
  const role = frame.roles[name === 's1' ? 0 : 1].replace('{place}', slots.place)
  return style.naming === 'role' ? `${full}, ${role},` : full
}

/** Day and month as a language writes them. */
export function dayAndMonth([day, month]: readonly [number, number], language: Language): string {
  const name = MONTHS[language].split(' ')[month - 1]
  return { en: `${day} ${name}`, de: `${day}. ${name}`, fr: `${day} ${name}`, es: `${day} de ${name}` }[language]
}

function whole(number: number, language: Language, { inWords, marked }: Style): string {
  if (inWords && number >= 3 && number <= 12) return WORDS[language].split(' ')[number - 3]
  // Spanish marks thousands from 10,000 on.
  return number.toLocaleString(LOCALES[language], { useGrouping: marked })
}

const decimal = (number: number, language: Language): string =>
  number.toLocaleString(LOCALES[language], { maximumFractionDigits: 2 })

const SCALES: Readonly<Record<Language, Record<Money['scale'], string>>> = {
  en: { million: 'million', billion: 'billion' },
  de: { million: 'Millionen', billion: 'Milliarden' },
  fr: { million: 'millions', billion: 'milliards' },
  es: { million: 'millones', billion: 'billones' },
}
const CURRENCIES: Readonly<Record<Language, Record<Money['currency'], string>>> = {
  en: { euro: 'euros', dollar: 'dollars' },
  de: { euro: 'Euro', dollar: 'Dollar' },
  fr: { euro: 'd’euros', dollar: 'de dollars' },
  es: { euro: 'de euros', dollar: 'de dólares' },
}

function money({ millions, currency, scale }: Money, language: Language, { signed }: Style): string {
  const amount = `${decimal(millions, language)} ${SCALES[language][scale]}`
  if (signed && language === 'en') return `${currency === 'euro' ? '€' : '$'}${amount}`
  return `${amount} ${CURRENCIES[language][currency]}`
}

/** What articles and prepositions become where they meet. */
const JOINTS: Readonly<Record<Language, readonly [RegExp, string][]>> = {
  en: [],
  de: [
    [/\b(von|laut) die /g, '$1 der '],
    [/\bvon (?:das|der) (?=\p{Lu}\p{Ll}+(?:ministerium|dienst|gericht))/gu, 'vom '],
    [/\blaut (?:das|der) (?=\p{Lu}\p{Ll}+(?:ministerium|dienst|gericht))/gu, 'laut dem '],
  ],
  fr: [
    [/\bde le /g, 'du '],
    [/\bà le /g, 'au '],
    [/\bde (?=[AEIOU]\p{Ll})/gu, 'd’'],
  ],
  es: [
    [/\bde el /g, 'del '],
    [/\ba el /g, 'al '],
  ],
}
