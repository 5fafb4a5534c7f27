import { asciiDigits } from './number-digits.ts'
import { nativeValue } from './number-hangul.ts'

// What a number of digits and characters is worth: "3万4000", "二百五十", "4억 7천만".

/** Signs for ten, a hundred and a thousand, for larger powers, and for digits. */
export const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  십: 10,
  백: 100,
  천: 1000,
}
export const LARGE: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
}
export const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  弐: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
  영: 0,
  공: 0,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
} // prettier-ignore
/** The larger powers, and the digits of both widths, for a character class. */
export const BIG = Object.keys(LARGE).join('')
export const D = '0-9０-９'
const ROUND = new RegExp(`^[${D}.．]+([${Object.keys(SMALL).join('')}]?[${BIG}]?)$`)
// "二三十" is twenty or thirty: read as no number, and no part of it is one.
export const SEVERAL = /[一二三四五六七八九]{2}[十百千]/

/** The value of a number of digits and characters, or undefined where it is none. */
export function readCjkNumeral(written: string, shortPlaces = false): number | undefined {
  const native = nativeValue(written)
  if (native !== undefined) return native
  if (SEVERAL.test(written)) return undefined
  const exact = asciiDigits(written)
    .replace(/[，,\s余餘多여]/g, '')
    .replace(/[点點・·．점]/g, '.')
  const power = /^(-?[\d.]+)([eE^])(\S+)$/.exec(exact)
  if (power)
    return power[2] === '^'
      ? Number(power[1]) ** Number(power[3].replace(/^--/, ''))
      : Number(`${power[1]}e${power[3]}`)
  if (/^\d+(?:\.\d+)?$/.test(exact)) return Number(exact)
  if (new RegExp(`^[${BIG}]+$`).test(exact)) return undefined
  return new CjkReader().read(exact, shortPlaces)
}

/** What the characters after the digits of a simple number multiply by: 10,000 for "5万", 1 for "1億2000万". */
export function cjkMultiplier(written: string): number {
  const signs = ROUND.exec(written)?.[1] ?? ''
  let all = 1
  for (const sign of signs) all *= SMALL[sign] ?? LARGE[sign]
  return all
}

/** Reads characters from left to right: units into tens, tens into sections of ten thousand, sections into the total. */
class CjkReader {
  private total = 0
  private section = 0
  private current: string | undefined
  private lastMultiplier = 1
  private lastLarge = Infinity

  read(written: string, shortPlaces: boolean): number | undefined {
    for (const sign of written) if (!this.take(sign)) return undefined
    return this.finish(shortPlaces ? written : '')
  }

  private take(sign: string): boolean {
    if (/[\d.]/.test(sign)) this.current = (this.current ?? '') + sign
    else if (DIGIT[sign] !== undefined) this.current = (this.current ?? '') + String(DIGIT[sign])
    else if (SMALL[sign] !== undefined) this.small(SMALL[sign])
    else if (LARGE[sign] !== undefined) this.large(LARGE[sign])
    else return false
    return (this.current?.split('.').length ?? 1) <= 2
  }

  private small(by: number): void {
    this.section += (this.current === undefined || Number(this.current) === 0 ? 1 : Number(this.current)) * by
    this.current = undefined
    this.lastMultiplier = by
  }

  private large(by: number): void {
    const value = this.section + Number(this.current ?? 0)
    if (by >= this.lastLarge) this.total = (this.total + value) * by
    else this.total += (value === 0 ? 1 : value) * by
    this.section = 0
    this.current = undefined
    this.lastMultiplier = by
    this.lastLarge = by
  }

  // "二百五" is 250 and "九万四" 94,000, as nothing stands for the place between.
  private finish(written: string): number {
    const rest = Number(this.current ?? 0)
    const short =
      /[百千万萬亿億]\D$/.test(written) && rest > 0 && rest < 10 && !/零.$/.test(written) && this.lastMultiplier >= 100
    return (
      this.total +
      this.section +
      (short && DIGIT[written.slice(-1)] !== undefined ? (rest * this.lastMultiplier) / 10 : rest)
    )
  }
}
