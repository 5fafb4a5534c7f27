import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [
    /(?:у|в) віці (?<age>\d{1,3}) (?:років|роки|рік)(?!\p{L})/gu,
    /віком (?<age>\d{1,3}) (?:років|роки|рік)(?!\p{L})/gu,
  ],
  beside: [/(?<![\d.,])(?<age>\d{1,3})[-‑]річн\p{L}{1,3}(?!\p{L})/gu],
}
