import { firstsTable } from '../tables/firsts.ts'

export const firsts = firstsTable({
  unspaced: true,
  ranks: {
    only: '唯一',
    largest: '最大, 最多, 最大規模',
    worst: '最悪, 最も深刻',
    deadliest: '最も多くの死者, 最も犠牲者の多い',
    highest: '最高',
    lowest: '最低',
    longest: '最長',
    strongest: '最強',
    oldest: '最古',
    first: '最初',
  },
  times: {
    first: '初めて, 史上初, 世界初, 国内初',
    record: '前例のない, 過去最大, 過去最高, 過去最多, 過去最悪, 史上最大, 史上最悪, 史上最高, 史上最多',
  },
  none: '最高裁, 最高経営責任者, 最高気温, 最低気温, 最高指導者, 最大で, 最大限, 最低限, 最大級, 最高会議, 最低賃金, 最初は, 最初に, 最低でも',
  ever: '以来, 史上, 以降, ぶり, 世界で, 国内で, 過去, 観測史上, これまでで, 統計開始',
  since: '以来, 以降',
  not: 'ではない, ではなく, じゃない',
})
