import { PLACE_NAMES } from './languages/tables/name-places.ts'
import { sounded } from './transliteration.ts'

const COUNTRIES = new Map<string, ReadonlyMap<string, string>>()
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'

/** Lower-case country names of a language ("north korea", "северная корея") with their ISO 3166-1 alpha-2 codes. */
export function countries(language: string): ReadonlyMap<string, string> {
  const tag = language === 'und' ? 'en' : language
  const known = COUNTRIES.get(tag)
  if (known) return known
  const made = new Map<string, string>()
  for (const style of ['long', 'short'] as const) addNames(made, tag, style)
  COUNTRIES.set(tag, made)
  return made
}

function addNames(into: Map<string, string>, tag: string, style: 'long' | 'short'): void {
  const display = new Intl.DisplayNames([tag], { type: 'region', style })
  for (const code of CODES.split(' ')) {
    const name = display.of(code)
    if (!name || name === code) continue
    into.set(name.toLowerCase(), code)
    // "Myanmar (Burma)", "Congo - Kinshasa", "Türkiye"
    for (const part of name.split(/\s*[()（）]\s*|\s+[-–]\s+/)) {
      if (part.length > 2) into.set(part.toLowerCase(), code)
    }
  }
}

const CYRILLIC = new Set(['ru', 'uk'])
// Endings of cases, as they sound in ASCII; what they leave is compared.
const SOUNDING_END = /(?<=.{3})(?:ami|akh|oiu|oi|om|em|[aeiou])$/
let sounds: ReadonlySet<string> | undefined
const HEARD = new Map<string, boolean>()

/** True where a lower-case Cyrillic name in any case sounds like a place that we know in Latin letters. */
export function soundsLikePlace(lower: string, language: string): boolean {
  if (!CYRILLIC.has(language) || lower.length < 4) return false
  const known = HEARD.get(lower)
  if (known !== undefined) return known
  sounds ??= new Set([...PLACE_NAMES].filter(name => name.length > 4).map(name => soundOf(name)))
  const heard = sounds.has(soundOf(lower))
  if (HEARD.size > MOST_HEARD) HEARD.clear()
  HEARD.set(lower, heard)
  return heard
}

const MOST_HEARD = 20_000

function soundOf(name: string): string {
  return sounded(name).replace(SOUNDING_END, '')
}
