import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [/(?<![\d.,])(?<age>\d{1,3}) anos de idade(?!\p{L})/gu],
  beside: [/(?<![\d.,])(?<age>\d{1,3}) anos(?!\p{L})/gu],
}
