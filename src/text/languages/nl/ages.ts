import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [/(?<![\d.,])(?<age>\d{1,3}) jaar oude?(?!\p{L})/gu],
  beside: [/(?<![\d.,])(?<age>\d{1,3})[-‑]jarige?n?(?!\p{L})/gu, /(?<![\d.,])van (?<age>\d{1,3}) jaar(?!\p{L})/gu],
}
