import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [/(?<![\d.,])(?<age>\d{1,3})歳(?:の(?<who>男性|女性|男児|女児|少年|少女|男|女))?/gu],
  beside: [],
}
