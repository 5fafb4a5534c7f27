import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [
    /(?<![\d.,])(?<age>\d{1,3})[-‑]Jährige[rnms]?(?!\p{L})/gu,
    /(?<![\d.,])(?<age>\d{1,3}) Jahre alte?[rnms]?(?!\p{L})/gu,
    /im Alter von (?<age>\d{1,3}) Jahren(?!\p{L})/gu,
  ],
  beside: [/(?<![\d.,])(?<age>\d{1,3})[-‑]jährige[rnms]?(?!\p{L})/gu],
}
