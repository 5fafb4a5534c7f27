import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { readNames } from '../../src/text/names.ts'

const ROLES: [language: string, text: string, name: string, role: string | undefined][] = [
  ['en', 'Then Rep. Mara Tollin left.', 'Mara Tollin', 'Rep.'],
  ['en', 'Then U.S. Rep. Mara Tollin left.', 'Mara Tollin', 'Rep.'],
  ['en', 'It was Senate Majority Leader Mara Tollin who left.', 'Mara Tollin', 'Majority Leader'],
  ['en', 'Secretary of State Anton Blick left.', 'Anton Blick', 'Secretary of State'],
  ['en', 'It was former President Ola Berg who left.', 'Ola Berg', 'former President'],
  ['en', 'He met lawmaker Yu Yong-weon there.', 'Yu Yong-weon', 'lawmaker'],
  [
    'en',
    'Jang Se-yul, head of the harbour workers’ union, spoke.',
    'Jang Se-yul',
    'head of the harbour workers’ union',
  ],
  ['en', 'It was Mara Holt MP who left.', 'Mara Holt', 'MP'],
  ['en', 'Mara Holt, who left, was tired.', 'Mara Holt', undefined],
  ['de', 'Dann sprach Bundeskanzler Olaf Behrend kurz.', 'Olaf Behrend', 'Bundeskanzler'],
  ['fr', 'Hier, la ministre Anne Dorval est partie.', 'Anne Dorval', 'ministre'],
  ['es', 'Ayer la presidenta Clara Pardo habló.', 'Clara Pardo', 'presidenta'],
  ['ru', 'Вчера министр Иван Петров уехал.', 'Иван Петров', 'министр'],
  ['ar', 'قال الوزير سامي الحداد إنه هنا.', 'سامي الحداد', 'الوزير'],
  ['zh', '外交部发言人林若溪表示，会议结束。', '林若溪', '发言人'],
  ['ja', '田中太郎市長は東京にいる。', '田中太郎', '市長'],
  ['ko', '김민수 시장은 말했다.', '김민수', '시장'],
]

describe('the title or role beside a person is a place in the text', () => {
  for (const [language, text, name, role] of ROLES)
    test(`${language}: ${text}`, () => {
      const found = readNames(text, language).find(each => each.text === name)
      assert.ok(found, `no ${name}`)
      assert.equal(found.role?.text, role)
      if (found.role) assert.equal(text.slice(found.role.start, found.role.end), found.role.text)
    })
})

test('places and bodies have no role', () => {
  for (const { role } of readNames('Mayor of Leeds: the agency Reuters, head of news, is in Leeds.', 'en'))
    assert.equal(role, undefined)
})

test('every role quotes its text in every language', () => {
  const words = [
    'Rep.',
    'Mara',
    'Holt',
    ',',
    'head of',
    'министр',
    'Иван',
    'Петров',
    '“Bill”',
    '首相',
    '田中',
    ' ',
    '.',
    '大統領',
    'الرئيس',
    'سامي',
    'MP',
    '(',
    ')',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 30 }),
      fc.constantFrom('en', 'de', 'ru', 'ar', 'zh', 'ja', 'ko'),
      (parts, language) => {
        const text = parts.join(' ')
        for (const { start, end, text: written, role } of readNames(text, language)) {
          assert.equal(text.slice(start, end), written)
          if (role) assert.equal(text.slice(role.start, role.end), role.text)
        }
      },
    ),
  )
}) // prettier-ignore
