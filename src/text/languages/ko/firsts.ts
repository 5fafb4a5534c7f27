import { firstsTable } from '../tables/firsts.ts'

export const firsts = firstsTable({
  unspaced: true,
  ranks: {
    only: '유일한, 유일하게',
    largest: '최대 규모, 최대의, 가장 큰, 가장 많은, 최다',
    worst: '최악의, 가장 심각한',
    deadliest: '가장 많은 사망자, 가장 치명적인',
    highest: '가장 높은, 최고치',
    lowest: '가장 낮은, 최저치',
    longest: '가장 긴, 최장',
    first: '첫 번째',
  },
  times: {
    first: '처음으로, 사상 처음, 최초로, 최초의, 이후 처음, 만에 처음',
    record: '전례 없는, 유례없는, 사상 최대, 사상 최고, 사상 최악, 역대 최대, 역대 최고, 역대 최다, 역대 최악',
  },
  none: '최대한, 처음에, 처음부터, 최고위원, 최고인민회의',
  ever: '이후, 사상, 역대, 이래, 만에, 세계에서, 세계, 국내, 관측 사상',
  since: '이후, 이래',
  not: '이 아니',
})
