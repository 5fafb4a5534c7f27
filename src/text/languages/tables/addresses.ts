// How streets are written, by language. Groups: `number` a house, `block` a hundred of houses, `street` and `cross` names of streets.

const NAME = String.raw`(?:\p{Lu}\p{Ll}{0,2}\.(?= \p{Lu})|\p{Lu}(?:[\p{L}'’-]|\.(?=\p{L}))*|\d{1,3}(?:st|nd|rd|th))`
const SIDE = String.raw`(?:(?:[NSEW]|[NS][EW])\.? |(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest) )`
const FULL = 'Street|Avenue|Road|Drive|Boulevard|Lane|Way|Place|Terrace|Circle|Parkway|Highway|Square|Trail|Loop|Pike'
const SHORT = 'St|Ave|Av|Rd|Dr|Blvd|Ln|Pl|Cir|Pkwy|Hwy'
const END = String.raw`(?![\p{L}\p{N}])`
const KIND = String.raw`(?:(?:${FULL})${END}|(?:${SHORT})${END}\.?)`
const KINDS = String.raw`(?:${KIND}|(?:[Ss]treets|[Aa]venues|[Rr]oads|[Dd]rives)${END})`
const STREET = String.raw`${SIDE}?${NAME}(?: ${NAME}){0,2}? ${KIND}`
const ORDINAL = String.raw`${SIDE}?\d{1,3}(?:st|nd|rd|th)(?: ${KINDS})?`
const WORDS = String.raw`${SIDE}?${NAME}(?: ${NAME}){0,2}`

const ENGLISH = [
  String.raw`(?<block>\d{2,5})[- ]block of (?<street>${STREET}|${WORDS})`,
  String.raw`(?<![\d,.$-])(?<number>\d{1,5}) (?<street>${STREET})`,
  String.raw`(?:corner|intersection) of (?<street>${STREET}|${ORDINAL}|${WORDS}) (?:and|at|&) (?<cross>${STREET}|${ORDINAL}|${WORDS} ${KINDS}|${WORDS})`,
  String.raw`(?<=\b(?:near|at|off|on|to) )(?<street>${STREET}|${ORDINAL}) (?:and|at|&) (?<cross>${STREET}|${ORDINAL}|${WORDS} ${KINDS})`,
  String.raw`(?<=\b(?:on|in|off|along|at|near|of|from|to|their) )(?<street>${STREET})`,
]
const GERMAN = [
  String.raw`(?<street>\p{Lu}\p{L}+(?:straße|strasse|str\.|allee|platz|gasse|weg))(?: (?<number>\d{1,4})(?!\p{N}))?`,
]
const FRENCH = [
  String.raw`(?:(?<number>\d{1,4}),? )?(?<street>(?:rue|avenue|boulevard|place|quai|allée) (?:d(?:e la|e l['’]|es|u|e) |d['’])?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})`,
]
const SPANISH = [
  String.raw`(?<street>(?:calle|avenida|plaza|paseo) (?:de (?:la |los |las )?|del )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})(?:,? (?:número |n[º.] ?)?(?<number>\d{1,4})(?!\p{N}))?`,
]
const ITALIAN = [
  String.raw`(?<street>(?:via|viale|piazza|corso) (?:d(?:ella|elle|egli|ei|el|i) )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})(?:,? (?<number>\d{1,4})(?!\p{N}))?`,
]

/** Patterns of addresses in the order in which they are looked for; a language without a table has none. */
export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
}
