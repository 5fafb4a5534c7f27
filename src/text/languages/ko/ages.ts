import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [/(?<![\d.,])(?<age>\d{1,3})(?:세|살)(?!\p{L}{0,1}기)(?: ?(?<who>남성|여성|남|여|소년|소녀|남자|여자))?/gu],
  beside: [],
}
