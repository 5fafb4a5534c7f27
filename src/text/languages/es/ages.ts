import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [/(?<![\d.,])(?<age>\d{1,3}) años de edad(?!\p{L})/gu],
  beside: [/(?<![\d.,])(?<age>\d{1,3}) años(?!\p{L})/gu],
}
