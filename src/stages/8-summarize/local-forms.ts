/** A pattern with its gaps filled: `{n}` by `n`. */
export function filled(pattern: string, gaps: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap)
}

// Intl's formatters cost up to a millisecond to make, and are the same for a language.
const MADE = new Map<string, unknown>()

function made<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!MADE.has(key)) MADE.set(key, make())
  return MADE.get(key) as Formatter
}

const MOST_DIGITS = 2

/** A number as the language writes it, with its currency or per cent where it has one. */
export function localNumber(value: number, unit: string | undefined, language: string): string {
  const style = styleOf(unit)
  const key = `number ${language} ${style ?? ''} ${style === 'currency' ? unit : ''}`
  const formatter = made(
    key,
    () =>
      new Intl.NumberFormat(language, {
        maximumFractionDigits: MOST_DIGITS,
        ...(style === 'currency' ? { style, currency: unit, minimumFractionDigits: 0 } : {}),
        ...(style === 'percent' ? { style } : {}),
      }),
  )
  const told = formatter.format(style === 'percent' ? value / 100 : value)
  return style === undefined && unit && !PEOPLE.has(unit) ? `${told} ${unit}` : told
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'people', 'year', 'years'])

function styleOf(unit: string | undefined): 'currency' | 'percent' | undefined {
  if (unit === '%' || unit === 'percent') return 'percent'
  return unit !== undefined && /^[A-Z]{3}$/.test(unit) ? 'currency' : undefined
}

/** An ISO date at its own precision, as the language writes it; the words as they are where they are no date. `isDay` tells whether it has its day. */
export function localDate(iso: string, language: string): { text: string; isDay: boolean } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? []
  const moment = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  if (year === undefined || Number.isNaN(moment)) return { text: iso, isDay: false }
  const precision = day ? 'day' : month ? 'month' : 'year'
  const formatter = made(
    `date ${language} ${precision}`,
    () =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        timeZone: 'UTC',
        calendar: 'gregory',
        year: 'numeric',
        ...(month ? { month: 'long' } : {}),
        ...(day ? { day: 'numeric' } : {}),
      }),
  )
  return { text: formatter.format(moment), isDay: day !== undefined }
}

/** "a, b and c", or "a, b or c". */
export function localList(items: readonly string[], language: string, type: 'conjunction' | 'disjunction'): string {
  return made(`list ${language} ${type}`, () => new Intl.ListFormat(language, { type })).format(items)
}

/** What a language is called in another: "Englisch". */
export function languageName(code: string, language: string): string {
  const names = made(`names ${language}`, () => new Intl.DisplayNames(language, { type: 'language' }))
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
