import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [
    /w wieku (?<age>\d{1,3}) lat(?!\p{L})/gu,
    /(?<![\d.,])(?<age>\d{1,3})[-‑]lat(?:ek|ka|ki|kę|kiem|kowie)(?!\p{L})/gu,
  ],
  beside: [/(?<![\d.,])(?<age>\d{1,3})[-‑]letni\p{L}{0,3}(?!\p{L})/gu],
}
