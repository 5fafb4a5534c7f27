import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'ko').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    '김철호 소방서장은 “불길을 잡았다”고 말했다. 그는 “부상자는 없다”고 덧붙였다.',
    [
      'direct | 김철호 소방서장 | 말했다 | “불길을 잡았다” | ',
      'direct | 그 | 덧붙였다 | “부상자는 없다” | 김철호 소방서장',
    ],
  ],
  ['경찰에 따르면 용의자는 달아났다.', ['indirect | 경찰 | 따르면 | 용의자는 달아났다 | ']],
  ['통계청에 따르면 물가는 2.4% 올랐다.', ['indirect | 통계청 | 따르면 | 물가는 2.4% 올랐다 | ']],
  ['내무부는 4일 12명을 체포했다고 밝혔다.', ['indirect | 내무부 | 밝혔다 | 12명을 체포했다 | ']],
]

for (const [text, expected] of SAID) {
  test(`Korean: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Korean', () => {
  for (const text of ['밴드 ‘회색 늑대’는 토요일 공연한다.']) assert.deepEqual(told(text), [])
})
