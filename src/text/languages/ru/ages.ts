import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [/в возрасте (?<age>\d{1,3}) (?:лет|года|год)(?!\p{L})/gu],
  beside: [/(?<![\d.,])(?<age>\d{1,3})[-‑]летн\p{L}{2,3}(?!\p{L})/gu],
}
