import { firstsTable } from '../tables/firsts.ts'

export const firsts = firstsTable({
  unspaced: true,
  ranks: {
    first: '首个, 首例, 首位, 首名, 首座, 首家, 首艘, 第一个, 第一位, 第一家',
    only: '唯一',
    largest: '最大, 最大规模, 规模最大, 最多',
    worst: '最严重, 最惨重, 最糟糕',
    deadliest: '最致命, 死亡人数最多, 伤亡最惨重',
    highest: '最高',
    lowest: '最低',
    longest: '最长',
    strongest: '最强',
  },
  times: { first: '首次, 第一次, 头一次, 首度', record: '史无前例, 前所未有, 创历史新高, 创下历史新高, 创纪录' },
  none: '最大限度, 最高法院, 最高人民法院, 最高领导人, 最多可, 最高气温, 最低气温, 最大程度, 第一次世界大战, 第一个月',
  ever: '以来, 史上, 历史上, 有史以来, 有记录, 迄今, 全球, 世界上, 年来, 该国',
  since: '以来',
})
