import { templateWords } from '../tables/template-words.ts'

/** Japanese. */
export const template = templateWords({
  measures:
    'killed=死者|injured=負傷者|missing=行方不明者|rescued=救助者|arrested=逮捕者|detained=拘束者|displaced=避難民|evacuated=避難者|deployed=派遣人数|captured=捕虜|aboard=乗船・搭乗者|infected=感染者|hospitalised=入院者|shot=銃撃された人|charged=起訴された人|age=年齢|damage=被害額|votes=票数|event=発生日',
  about: '約{n}',
  atLeast: '少なくとも{n}',
  atMost: '最大{n}',
  bounds: '約|およそ|少なくとも|最大|ほぼ',
  sentence: '{what}：{told}。',
  range: '{a}から{b}',
  both: '両方の出典：{s}',
  all: 'すべての出典：{s}',
  undated: '時点不明',
  asOf: { day: '{d}時点', month: '{d}時点' },
  during: { day: '期間：{d}', month: '期間：{d}' },
  since: { day: '{d}以降', month: '{d}以降' },
  published: '{d}の報道',
  includes: '{w}を含む',
  excludes: '{w}を除く',
  quotes: ['「', '」'],
  relations: {
    'older-figure': { shown: '数字の時点が異なる。', inferred: '報道の時点が異なるとみられる。' },
    scope: { shown: '数える対象が異なる。', inferred: '数える対象が異なるとみられる。' },
    speakers: { shown: '数字ごとに出典が異なる。', inferred: '数字ごとに出典が異なる。' },
    conflict: { shown: '報道は一致していない。', inferred: '報道は一致していない。' },
  },
})
