import { readCountry, type ValueReader } from './import-values.ts'
import { OTHER_NAMES } from './language-names.ts'

// Languages as files name them. What has no one plain reading is undefined, and told.

/** The primary subtag of a BCP 47 tag, or of a language's name in English or in itself. */
export const readLanguage: ValueReader = given => {
  const known = remembered.get(given)
  if (known !== undefined) return known
  const found = codeIn(given) ?? named(given) ?? qualified(given)
  // Few languages are named very often.
  if (found !== undefined && remembered.size < 2_000) remembered.set(given, found)
  return found
}

const remembered = new Map<string, string>()

const ENGLISH = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** `hu`, `HU` and `pt-BR` are tags; `Ga`, `Lak` and `Even` are written as names are, and are tags where nothing is so called. */
function codeIn(given: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/i.test(given)) return undefined
  const called = /^\p{Lu}\p{Ll}+$/u.test(given) ? named(given) : undefined
  return called ?? subtag(given.replaceAll('_', '-'))
}

/** No language: several, none, one that is not known or has no code. */
const NONE = new Set(['mul', 'zxx', 'und', 'mis', 'root'])

function subtag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    const [primary] = canonical.split('-', 1)
    const isKnown = ENGLISH.of(primary) !== undefined || Object.hasOwn(OTHER_NAMES, primary)
    return isKnown && !NONE.has(primary) ? primary : undefined
  } catch {
    return undefined
  }
}

/** A language of this name. Marks, hyphens, the words “language” and “standard”, and what stands in brackets say nothing else. */
function named(given: string): string | undefined {
  const forms = [given, given.replace(/\s*\([^()]*\)/g, ''), plain(given)].map(folded)
  for (const names of [common, rare]) {
    const found = forms.find(form => names().has(form))
    if (found !== undefined) return names().get(found)
  }
  return undefined
}

const plain = (name: string): string => name.replace(/^standard | language$/gi, '').replace(/ standard$/i, '')

/** Canadian French is French: a name after a word that says whose it is. Old Irish and Judeo-Arabic are other languages. */
function qualified(given: string): string | undefined {
  const words = plain(given).trim().split(/\s+/)
  const whose = words.slice(0, -1)
  const isOfPlace = readCountry(whose.join(' ')) !== undefined || whose.every(isWhose)
  return whose.length > 0 && isOfPlace ? common().get(folded(words.at(-1)!)) : undefined
}

/** An adjective of a place, as English makes them, or a point of the compass. */
const isWhose = (word: string): boolean =>
  /^\p{Lu}\p{L}*(?:an|ese|ish|ss|ch)$|^(?:North|South|East|West|Swiss|High)(?:ern)?$/u.test(word)

/** Without case, marks over letters of the Latin, and what is no letter. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]+|[^\p{L}\p{M}\p{N}]+/gu, '')

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz']
const TWO_LETTERS = ALPHABET.flatMap(first => ALPHABET.map(second => first + second))

/** Names of languages with a code of two letters, in English and in themselves, and other names of languages. */
const common = once(() => {
  const codes = TWO_LETTERS.filter(code => ENGLISH.of(code) !== undefined)
  const others = Object.entries(OTHER_NAMES).flatMap(([code, names]) =>
    names.split(', ').map(name => [name, code] as const),
  )
  return byName([...others, ...codes.flatMap(code => [[ENGLISH.of(code)!, code] as const, ...inItself(code)])])
})

function inItself(code: string): [string, string][] {
  const names = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' })
  // Where the runtime does not speak it, it speaks the language of the machine.
  const isSpoken = subtag(names.resolvedOptions().locale) === subtag(code)
  const name = isSpoken ? names.of(code) : undefined
  return name === undefined ? [] : [[name, code]]
}

/** Names of all others that the runtime knows. It takes half a second to ask for them. */
const rare = once(() => {
  const codes = TWO_LETTERS.flatMap(two => ALPHABET.map(third => two + third))
  return byName(codes.flatMap(code => (ENGLISH.of(code) === undefined ? [] : [[ENGLISH.of(code)!, code] as const])))
})

/** Codes by name; a name of two languages is nobody's. */
function byName(named: readonly (readonly [name: string, code: string])[]): Map<string, string> {
  const codes = new Map<string, Set<string>>()
  for (const [name, code] of named) {
    const primary = subtag(code)
    const known = codes.get(folded(name)) ?? new Set()
    if (primary !== undefined) codes.set(folded(name), known.add(primary))
  }
  return new Map(
    [...codes].flatMap(([name, [code, ...others]]) => (others.length === 0 ? [[name, code] as const] : [])),
  )
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
