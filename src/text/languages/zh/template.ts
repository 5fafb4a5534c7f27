import { templateWords } from '../tables/template-words.ts'

/** Chinese. */
export const template = templateWords({
  measures:
    'killed=死亡人数|injured=受伤人数|missing=失踪人数|rescued=获救人数|arrested=被捕人数|detained=被拘留人数|displaced=流离失所人数|evacuated=疏散人数|deployed=部署人数|captured=被俘人数|aboard=乘载人数|infected=感染人数|hospitalised=住院人数|shot=中枪人数|charged=被起诉人数|age=年龄|damage=损失|votes=票数|event=事发日期',
  about: '约{n}',
  atLeast: '至少{n}',
  atMost: '最多{n}',
  bounds: '约|大约|至少|超过|近|将近|最多|逾',
  sentence: '{what}：{told}。',
  range: '{a}至{b}',
  both: '两个数字均来自{s}',
  all: '所有数字均来自{s}',
  undated: '未注明日期',
  asOf: { day: '截至{d}', month: '截至{d}' },
  during: { day: '期间：{d}', month: '期间：{d}' },
  since: { day: '自{d}起', month: '自{d}起' },
  published: '{d}的报道',
  includes: '含{w}',
  excludes: '不含{w}',
  quotes: ['“', '”'],
  relations: {
    'older-figure': { shown: '各数字的时间不同。', inferred: '各报道的时间可能不同。' },
    scope: { shown: '统计的对象不同。', inferred: '统计的对象可能不同。' },
    speakers: { shown: '各数字的来源不同。', inferred: '各数字的来源不同。' },
    conflict: { shown: '各报道不一致。', inferred: '各报道不一致。' },
  },
})
