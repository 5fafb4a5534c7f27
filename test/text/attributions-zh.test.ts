import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'zh').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  ['消防队长李国强说：“火势已经控制。”', ['direct | 消防队长李国强 | 说 | “火势已经控制。” | ']],
  [
    '“没有人通知我们，”居民陈玫说，“救援来得太晚了。”',
    ['direct | 居民陈玫 | 说 | “没有人通知我们，” … “救援来得太晚了。” | 陈玫'],
  ],
  ['据警方称，嫌疑人已经逃走。', ['indirect | 警方 | 据 | 嫌疑人已经逃走 | ']],
  [
    '总统索尔海姆周一表示，他不会辞职。“我没有错，”他告诉记者。',
    ['indirect | 总统索尔海姆 | 表示 | 他不会辞职 | 索尔海姆', 'direct | 他 | 告诉 | “我没有错，” | 索尔海姆'],
  ],
]

for (const [text, expected] of SAID) {
  test(`Chinese: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Chinese', () => {
  for (const text of ['“灰狼”乐队周六演出。']) assert.deepEqual(told(text), [])
})
