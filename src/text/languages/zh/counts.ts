import { type CountsTable, countsTable } from '../tables/counts.ts'

export const counts: CountsTable = countsTable({
  undergone: {
    killed: '死亡, 遇难, 遇難, 丧生, 喪生, 身亡, 被杀, 被殺, 罹难, 罹難, 死',
    injured: '受伤, 受傷, 负伤, 負傷, 重伤, 重傷, 轻伤, 輕傷, 伤, 傷',
    missing: '失踪, 失蹤, 失联, 失聯',
    rescued: '获救, 獲救, 被救出',
    arrested: '被捕, 被拘留, 被逮捕, 落网',
    evacuated: '疏散, 撤离, 撤離, 转移',
    deployed: '派遣, 部署, 增派',
    captured: '被俘, 被绑架, 被綁架',
    displaced: '流离失所, 流離失所, 无家可归',
    infected: '感染, 确诊',
    hospitalised: '送医, 住院, 送醫',
  },
  tolls: { killed: '死亡人数, 死亡人數, 遇难人数, 死者, 死亡', injured: '受伤人数, 受傷人數', missing: '失踪人数' },
  doing: { killed: '造成, 致', deployed: '派出, 派遣, 部署' },
  people: '人 名 人员',
  undone: '可能 没有 未',
  firsts: '首次, 首个, 最大, 唯一',
  unspaced: true,
})
