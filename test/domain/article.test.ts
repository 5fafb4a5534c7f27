import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom, languageTag } from '../../src/domain/article.ts'

test('language codes come in many forms and leave in one', () => {
  const CODES = {
    eng: 'en',
    EN: 'en',
    'pt-BR': 'pt-BR',
    pt_BR: 'pt-BR',
    zho: 'zh',
    ger: 'de',
    xyz: 'xyz',
    '': 'und',
    'en_US.utf8': 'en',
    'de-': 'de',
    '%lang%': 'und',
    engl: 'und',
    'fr fr': 'und',
  }
  for (const [given, expected] of Object.entries(CODES)) assert.equal(languageTag(given), expected, given)
})

test('text is taken as it stands', () => {
  assert.equal(articleFrom({ id: 'a', text: ' \u00a0 x\r\n' }).text, ' \u00a0 x\r\n')
})

test('publication dates keep their own offset and precision', () => {
  const DATES: Record<string, string> = {
    '2026-03-02': '2026-03-02',
    '2026-03-02 10:00:00': '2026-03-02T10:00:00',
    '2026-03-02T23:00:00+09:00': '2026-03-02T23:00:00+09:00',
    '2026-03': '2026-03',
  }
  for (const [given, expected] of Object.entries(DATES)) {
    const { publishedAt, publishedAtFrom } = articleFrom({ id: 'a', title: 'T', publishedAt: given })
    assert.deepEqual([publishedAt, publishedAtFrom], [expected, 'given'])
  }
})
