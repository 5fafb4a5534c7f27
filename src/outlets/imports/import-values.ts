import { OUTLET_KINDS } from '../../domain/outlet.ts'
import { AGENCIES, agencyNamed } from '../../stages/5-trace/agencies.ts'
import { hostKey } from '../../text/hosts.ts'

// Values as files write them, read into values as facts have them. What cannot be read is undefined, and told.

export type ValueReader = (given: string) => string | undefined

const LONGEST_TEXT = 300
const LONGEST_NOTE = 2_000
const LONGEST_ADDRESS = 2_000

/** Words without control characters. */
export const readText: ValueReader = given => tidied(given, LONGEST_TEXT)
export const readNote: ValueReader = given => tidied(given, LONGEST_NOTE)

function tidied(given: string, most: number): string | undefined {
  const text = given
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' || text.length > most ? undefined : text
}

/** An address that may stand in a link. */
export const readAddress: ValueReader = given => {
  return addressTrouble(given) === undefined ? new URL(given).href : undefined
}

/** What is wrong with an address; undefined where it may stand in a link. */
export function addressTrouble(given: string): string | undefined {
  if (!/^https?:\/\//i.test(given)) return 'is not http(s)'
  if (given.length > LONGEST_ADDRESS) return `has more than ${LONGEST_ADDRESS} characters`
  if (!URL.canParse(given) || hostKey(given) === undefined) return 'leads to no host'
  const { username, password } = new URL(given)
  // “https://bank.example@evil.example” reads as another address than it is.
  return username !== '' || password !== '' ? 'has a name before its host, and reads as another' : undefined
}

/** ISO 3166-1 alpha-2 of a code of two letters or an English name. */
export const readCountry: ValueReader = given => {
  const code = given.toUpperCase()
  if (code === 'UK') return 'GB'
  if (/^[A-Z]{2}$/.test(code)) return isCountry(code) ? code : undefined
  return (countries ??= countriesByName()).get(given.toLowerCase())
}

/** Assigned by ISO 3166-1, or free for users: invented countries have such codes. XX says that it is not known. */
const isCountry = (code: string): boolean =>
  /^(?:AA|Q[M-Z]|X[A-WYZ]|ZZ)$/.test(code) || (REGIONS.of(code) !== undefined && isAssigned(code))

/** Codes that were given up stand for those that followed; some are reserved and no countries. */
const isAssigned = (code: string): boolean =>
  new Intl.Locale(`und-${code}`).region === code && !/^(?:AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XX|ZZ)$/.test(code)

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

let countries: Map<string, string> | undefined

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const twoLetters = (): string[] => [...ALPHABET].flatMap(first => [...ALPHABET].map(second => first + second))

/** Codes by the English name that the CLDR gives them. Of two codes of one name the later stands. */
const countriesByName = (): Map<string, string> =>
  new Map(
    twoLetters().flatMap(code => {
      const name = REGIONS.of(code)?.toLowerCase()
      return name === undefined || !isAssigned(code) ? [] : [[name, code] as const]
    }),
  )

const EARLIEST = 1500

/** A year, a month, or a day, as ISO 8601 writes it: not before 1500, and not to come. */
export const readDay: ValueReader = given => {
  const day = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]+Z?)?$/.exec(given)
  if (!day || Number(day[1]) < EARLIEST || Number(day[2] ?? 1) > 12 || Number(day[3] ?? 1) > 31) return undefined
  const read = given.slice(0, 10)
  return read > new Date().toISOString().slice(0, 10) ? undefined : read
}

/** A Wikidata item, or its address. */
export const readQid: ValueReader = given =>
  /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,14})$/.exec(given)?.[1]

const KINDS: Record<string, string> = {
  'news agency': 'agency',
  wire: 'agency',
  paper: 'newspaper',
  daily: 'newspaper',
  tv: 'broadcaster',
  television: 'broadcaster',
  radio: 'broadcaster',
  website: 'site',
  online: 'site',
}

export const readKind: ValueReader = given => {
  const kind = given.toLowerCase()
  return OUTLET_KINDS.find(each => each === (KINDS[kind] ?? kind))
}

/** The id of an agency of the table by which trace reads credits: itself, or a name of the agency. */
export const readAgency: ValueReader = given => (AGENCY_IDS.has(given) ? given : agencyNamed(given)?.id)

const AGENCY_IDS = new Set(AGENCIES.map(({ id }) => id))

/** 0 to 100, also with a comma or a sign. */
export function readPercent(given: string): number | undefined {
  const number = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%?$/.exec(given)?.[1]
  const percent = Number(number?.replace(',', '.'))
  return number !== undefined && percent <= 100 ? percent : undefined
}

const CONTROL: Record<string, 'yes' | 'no' | 'unknown'> = {
  yes: 'yes',
  true: 'yes',
  '1': 'yes',
  no: 'no',
  false: 'no',
  '0': 'no',
  unknown: 'unknown',
  '': 'unknown',
}

export const readControl = (given: string): 'yes' | 'no' | 'unknown' | undefined => CONTROL[given.toLowerCase()]
