import type { AgesTable } from '../tables/ages.ts'

export const ages: AgesTable = {
  sure: [
    /(?<![\d.,])(?<age>\d{1,3})[岁歲](?:的?(?<who>男子|女子|男童|女童|男孩|女孩|男性|女性|老人|妇女|男生|女生))?/gu,
  ],
  beside: [],
}
