import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [/(?<![\d.,])(?<age>\d{1,3}) anni d['’]età(?!\p{L})/gu, /(?<![\d.,])(?<age>\d{1,3})enne(?!\p{L})/gu],
  beside: [/(?<![\d.,])(?<age>\d{1,3}) anni(?!\p{L})/gu],
}
