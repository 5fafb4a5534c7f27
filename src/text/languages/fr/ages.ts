import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [/âgée?s? (?:de |d['’])(?:seulement )?(?<age>\d{1,3}) ans(?!\p{L})/gu],
  beside: [/(?<![\d.,])(?<age>\d{1,3}) ans(?!\p{L})/gu],
}
