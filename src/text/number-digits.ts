/** A numeral's value, and its other reading where one separator before three digits leaves two. */
export interface Numeral {
  value: number
  otherwise?: number
}

/**
 * Reads a numeral with its separators, of which `decimal` is the language's own decimal sign. "1,234.5", "1.234,5", "1 234 567",
 * "12,34,567", "1'234" and Arabic or Indian digits are understood; "192.168.1.2" and "12.10.2025" are no numbers.
 */
export function readNumeral(written: string, decimal: '.' | ','): Numeral | undefined {
  const [mantissa, power, exponent] = splitPower(asciiDigits(written).replaceAll('،', ','))
  // "7E7" is the name of something.
  if (/^\d[eE]\d$/.test(written)) return undefined
  const numeral = readMantissa(mantissa, decimal)
  if (!numeral || power === '') return numeral
  return { value: power === '^' ? numeral.value ** exponent : numeral.value * 10 ** exponent }
}

function splitPower(written: string): [mantissa: string, power: string, exponent: number] {
  const at = written.search(/[eE^]/)
  if (at < 0) return [written, '', 0]
  return [written.slice(0, at), written[at], Number(written.slice(at + 1).replace(/^\+|^--|^\+-(?=\d)/, ''))]
}

function readMantissa(written: string, decimal: '.' | ','): Numeral | undefined {
  const bare = written
    .replace(/[ \u00a0\u202f\u2009'’٬]/g, '')
    .replaceAll('،', ',')
    .replace('٫', decimal)
  const signs = bare.match(/[.,]/g)
  if (!signs) return { value: Number(bare) }
  const last = signs[signs.length - 1]
  if (signs.length > 1) return readSeveral(bare, signs, last)
  if (bare !== written.replace('٫', decimal)) return { value: Number(bare.replace(last, '.')) }
  return readSingle(bare, last, decimal)
}

function readSeveral(bare: string, signs: string[], last: string): Numeral | undefined {
  const grouping = signs[0]
  const decimals = last !== grouping
  if (signs.slice(0, decimals ? -1 : undefined).some(sign => sign !== grouping)) return undefined
  const whole = decimals ? bare.slice(0, bare.lastIndexOf(last)) : bare
  if (!isGrouped(whole.split(grouping))) return undefined
  const digits = whole.replaceAll(grouping, '')
  return { value: Number(decimals ? `${digits}.${bare.slice(bare.lastIndexOf(last) + 1)}` : digits) }
}

function readSingle(bare: string, sign: string, decimal: '.' | ','): Numeral {
  const asDecimal = Number(bare.replace(sign, '.'))
  const [whole, rest] = bare.split(sign)
  if (rest.length !== 3 || whole.length > 3 || whole.startsWith('0')) return { value: asDecimal }
  const asGroup = Number(whole + rest)
  return sign === decimal ? { value: asDecimal, otherwise: asGroup } : { value: asGroup, otherwise: asDecimal }
}

// Threes everywhere, or twos before a last three as in South Asia.
function isGrouped(groups: string[]): boolean {
  const [first, ...rest] = groups
  if (first.length < 1 || first.length > 3 || rest.length === 0) return false
  const inner = rest.slice(0, -1)
  if (rest[rest.length - 1].length !== 3) return false
  return inner.every(group => group.length === 3) || (first.length < 3 && inner.every(group => group.length === 2))
}

/** The digits of any script as 0–9. */
export function asciiDigits(written: string): string {
  return written.replace(/[^ -~]/g, sign => DIGITS.get(sign) ?? sign)
}

// The first digit of every block of decimal digits that news are written with.
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0xff10,
]
const DIGITS = new Map(
  ZEROS.flatMap(zero =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(zero + digit), `${digit}`] as const),
  ),
)
