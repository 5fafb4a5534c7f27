import type { Bucket, Scale } from '../../domain/lens.ts'

/** What a scale says of a raw value. */
export interface ScaleValue {
  /** The scale's own word. */
  name: string
  /** The same for a reader: of a number the number with the word for where it falls. */
  label: string
  /** Null where the scale puts the value on no side: it is shown, and counted as unrated. */
  bucket: Bucket | null
}

/** Puts raw values on a scale; undefined for those that it does not know. Named values are compared without case. */
export function scaleReader({ values, range }: Scale): (raw: string) => ScaleValue | undefined {
  const named = new Map((values ?? []).map(({ raw, label, bucket }) => [folded(raw), { name: label, label, bucket }]))
  return raw => named.get(folded(raw)) ?? (range && inRange(raw, range))
}

function inRange(raw: string, { min, max, cuts }: NonNullable<Scale['range']>): ScaleValue | undefined {
  const number = numberOf(raw)
  if (number === undefined || number < min || number > max) return undefined
  const { label, bucket } = cuts.find(({ below }) => number < below) ?? cuts.at(-1)!
  return { name: label, label: `${raw.trim()} (${label})`, bucket }
}

const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** `-0,31`, `−0.31`, `4e-05`, `+12`: what spreadsheets of any country write. A number with two separators is none. */
function numberOf(raw: string): number | undefined {
  const text = raw.trim().replace('\u2212', '-').replace(',', '.')
  return /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : undefined
}
