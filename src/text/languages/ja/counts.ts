import { type CountsTable, countsTable } from '../tables/counts.ts'

export const counts: CountsTable = countsTable({
  undergone: {
    killed: '死亡, 死去, 亡くな, 殺害, 殺さ, 犠牲, 命を落と, 射殺, 溺死, 心肺停止',
    injured: 'けが, 怪我, 負傷, 重傷, 軽傷, 重軽傷',
    missing: '行方不明, 行方が分から, 行方がわから, 安否不明',
    rescued: '救助, 救出',
    arrested: '逮捕, 拘束',
    evacuated: '避難',
    deployed: '派遣, 派兵, 送り込',
    captured: '拉致, 捕虜, 人質',
    hospitalised: '搬送, 入院',
    infected: '感染',
  },
  tolls: {
    killed: '死者, 犠牲者, 死亡者',
    injured: '負傷者, けが人, 重傷者',
    missing: '行方不明者',
    arrested: '逮捕者',
    infected: '感染者',
  },
  people: '人 名',
  undone: '恐れ 可能性 なかった ていない',
  firsts: '初めて, 最大, 最多, 唯一',
  unspaced: true,
})
