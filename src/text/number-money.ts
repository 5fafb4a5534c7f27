import { DOLLAR_LETTERS, MONEY_CODES, MONEY_FAMILIES, MONEY_SIGNS } from './money.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { Token } from './number-tokens.ts'

/** A currency as ISO 4217 has it, or a part of one, with the token behind it. */
export interface Money {
  unit: string
  to: number
}

/** The currency that stands before a number: "$", "US$", "U.S. $", "USD", "MAUD". */
export function moneyBefore(list: readonly Token[], at: number): Money | undefined {
  const token = list[at]
  if (token.kind === 'numeral') return undefined
  const sign = own(MONEY_SIGNS, token.key)
  if (sign !== undefined) return { unit: sign, to: at + 1 }
  if (token.kind !== 'word') return undefined
  const dollar = dollarAt(list, at)
  if (dollar) return dollar
  return MONEY_CODES.has(token.text) && list[at + 1] ? { unit: token.text, to: at + 1 } : undefined
}

function dollarAt(list: readonly Token[], at: number): Money | undefined {
  const unit = own(DOLLAR_LETTERS, list[at].key)
  if (unit === undefined) return undefined
  let next = at + 1
  if (list[at].key === 'u' && list[next]?.key === '.' && list[next + 1]?.key === 's') next += 2
  if (list[next]?.key === '.') next++
  if (list[next]?.key !== '$') return undefined
  // "A $4 billion plan" is no Australian one.
  const apart = list[at].key !== 'a' && list[next + 1]?.kind === 'numeral'
  return list[next].tight || apart ? { unit, to: next + 1 } : undefined
}

/** The currency that stands directly behind a number. */
export function moneyAfter(list: readonly Token[], at: number, lexicon: NumberLexicon): Money | undefined {
  const token = list[at]
  if (!token) return undefined
  const sign = own(MONEY_SIGNS, token.key)
  if (sign !== undefined) return isPrefix(list, at) ? undefined : signAfter(list, at, sign, lexicon)
  if (token.kind === 'word' && token.text === token.text.toUpperCase() && MONEY_CODES.has(token.text))
    return { unit: token.text, to: at + 1 }
  return token.kind === 'word' ? moneyNamed(list, at, lexicon) : undefined
}

// "5 $", "5 $ CA"
function signAfter(list: readonly Token[], at: number, sign: string, lexicon: NumberLexicon): Money {
  const country = sign === 'USD' ? lexicon.countries.match(list, at + 1) : undefined
  const unit = country && MONEY_FAMILIES.dollar[country.value]
  return country && unit ? { unit, to: country.edge } : { unit: sign, to: at + 1 }
}

// "3 $ 5": the sign goes with what it stands closer to, and before the number where both are equal.
function isPrefix(list: readonly Token[], at: number): boolean {
  const next = list[at + 1]
  return next?.kind === 'numeral' && !list[at].tight
}

// "dollars", "Canadian dollars", "dollars canadiens", "dólares de Hong Kong".
function moneyNamed(list: readonly Token[], at: number, lexicon: NumberLexicon): Money | undefined {
  const country = lexicon.countries.match(list, at)
  const named = lexicon.currencies.match(list, country?.edge ?? at)
  if (!named) return undefined
  const family = MONEY_FAMILIES[named.value]
  if (!family) return { unit: named.value, to: named.edge }
  if (country) return family[country.value] === undefined ? undefined : { unit: family[country.value], to: named.edge }
  const of = afterOf(list, named.edge, lexicon)
  const after = lexicon.countries.match(list, of)
  if (after && family[after.value] !== undefined) return { unit: family[after.value], to: after.edge }
  return family[''] === undefined ? undefined : { unit: family[''], to: named.edge }
}

/** The currency after a number, with or without "of" between them. */
export function moneyOf(list: readonly Token[], at: number, lexicon: NumberLexicon): Money | undefined {
  return moneyAfter(list, at, lexicon) ?? moneyAfter(list, afterOf(list, at, lexicon), lexicon)
}

/** The token behind "of", "de", "d'" at this place, or this one. */
export function afterOf(list: readonly Token[], at: number, lexicon: NumberLexicon): number {
  if (!lexicon.table.of.includes(list[at]?.key ?? '')) return at
  return /^['’]$/.test(list[at + 1]?.key ?? '') ? at + 2 : at + 1
}

// Any word of a text is asked for, "constructor" too.
function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
