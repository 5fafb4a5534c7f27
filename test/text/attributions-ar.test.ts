import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'ar').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    'وقالت رئيسة البلدية مارا تولين إن الجسر مغلق. وأضافت أن السكان بخير.',
    [
      'indirect | رئيسة البلدية مارا تولين | وقالت | إن الجسر مغلق | مارا تولين',
      'indirect |  | وأضافت | أن السكان بخير | مارا تولين',
    ],
  ],
  [
    'وقال وزير الخارجية حنا مربلا "كان عددهم 10 آلاف".',
    ['direct | وزير الخارجية حنا مربلا | وقال | "كان عددهم 10 آلاف" | حنا مربلا'],
  ],
  [
    '«لم يحذرنا أحد»، تقول مديرة المصنع صفية ألبير.',
    ['direct | مديرة المصنع صفية ألبير | تقول | «لم يحذرنا أحد» | صفية ألبير'],
  ],
  ['وبحسب الشرطة، فر المشتبه به من المكان.', ['indirect | الشرطة | وبحسب | فر المشتبه به من المكان | ']],
  [
    'ونقلت صحيفة المرفأ عن مسؤول حكومي قوله إن الوزير سيستقيل.',
    ['indirect | مسؤول حكومي | ونقلت … عن | إن الوزير سيستقيل |  | صحيفة المرفأ'],
  ],
  [
    'ورد رئيس البلدية بسام جروة قائلا: "المال موجود".',
    ['direct | رئيس البلدية بسام جروة | قائلا | "المال موجود" | بسام جروة'],
  ],
]

for (const [text, expected] of SAID) {
  test(`Arabic: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Arabic', () => {
  for (const text of ['تحيي فرقة «الذئاب الرمادية» حفلا يوم السبت.']) assert.deepEqual(told(text), [])
})
