import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'ja').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  ['山本健司署長は「火は消えた」と述べた。', ['direct | 山本健司署長 | 述べた | 「火は消えた」 | 山本健司']],
  ['警察によると、容疑者は逃走している。', ['indirect | 警察 | よると | 容疑者は逃走している | ']],
  ['内務省は4日、12人を拘束したと発表した。', ['indirect | 内務省 | 発表した | 12人を拘束した | 内務省']],
  [
    '空爆により、少なくとも25人が死亡したと保健局が明らかにした。',
    ['indirect | 保健局 | 明らかにした | 空爆により、少なくとも25人が死亡した | '],
  ],
  ['被告の弁護士は控訴する方針を明らかにした。', ['indirect | 被告の弁護士 | 明らかにした | 控訴する方針 | ']],
]

for (const [text, expected] of SAID) {
  test(`Japanese: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Japanese', () => {
  for (const text of ['バンド「灰色の狼」は土曜日に演奏する。']) assert.deepEqual(told(text), [])
})
