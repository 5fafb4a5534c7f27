import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bylineFrom, firstByline } from '../../../src/stages/3-extract/byline.ts'
import { chromeOf } from '../../../src/stages/3-extract/chrome-lines.ts'

const read = (line: string, language = 'en') => {
  const { people, notes } = bylineFrom(line, chromeOf(language))
  return { people, credits: notes.filter(({ kind }) => kind === 'credit').map(({ text }) => text) }
}

/** A byline, its language, the people in it, and who else is credited. */
const LINES: [string, string, string[], string[]][] = [
  ['By Ada Quill', 'en', ['Ada Quill'], []],
  ['Ada Quill, political editor', 'en', ['Ada Quill'], []],
  ['By Ada Quill and Bo Lind', 'en', ['Ada Quill', 'Bo Lind'], []],
  ['Ada Quill, Bo Lind & Ruth Marr', 'en', ['Ada Quill', 'Bo Lind', 'Ruth Marr'], []],
  ['Words by Ada Quill; pictures by the desk', 'en', ['Ada Quill'], ['pictures by the desk']],
  ['By Ada Quill for the Harbour News', 'en', ['Ada Quill'], []],
  ['Posted on March 3, 2026 by Ada Quill', 'en', ['Ada Quill'], []],
  ['Post author By Ada Quill', 'en', ['Ada Quill'], []],
  ['Ada Quill, PhD', 'en', ['Ada Quill'], []],
  ['Dr. Ada Quill MS, RDN', 'en', ['Ada Quill'], []],
  ['Ada Quill Published 3 March 2026', 'en', ['Ada Quill'], []],
  ['By Ada Quill, Staff Reporter', 'en', ['Ada Quill'], []],
  ['By Staff Writer', 'en', [], []],
  ['AFP', 'en', [], ['AFP']],
  ['By Ada Quill, AFP', 'en', ['Ada Quill'], ['AFP']],
  ['Ada Quill (dpa)', 'de', ['Ada Quill'], ['dpa']],
  ['Von Ada Quill, dpa', 'de', ['Ada Quill'], ['dpa']],
  ['Von Ada Quill und Bo Lind', 'de', ['Ada Quill', 'Bo Lind'], []],
  ['VonAda Quill', 'de', ['Ada Quill'], []],
  ['Redaktion', 'de', [], ['Redaktion']],
  ['Ein Gastbeitrag von Ada Quill', 'de', ['Ada Quill'], []],
  ['Ada Quill, Korrespondentin in Port Selkie', 'de', ['Ada Quill'], []],
  ['Publiziert am 13. Januar 2026 von Ada Quill', 'de', ['Ada Quill'], []],
  ['Ada Quill Stand: 5. Februar 2026', 'de', ['Ada Quill'], []],
  ['Hafenverlag GmbH, Port Selkie, Norwegen', 'de', [], ['Hafenverlag GmbH']],
  ['Publié par Ada Quill et Bo Lind', 'fr', ['Ada Quill', 'Bo Lind'], []],
  ['Ada Quill, envoyée spéciale à Port Selkie', 'fr', ['Ada Quill'], []],
  ['Por Ada Quill y Bo Lind', 'es', ['Ada Quill', 'Bo Lind'], []],
  ['Agencia EFE', 'es', [], ['Agencia EFE']],
  ['Por Ada Quill, jornalista', 'pt', ['Ada Quill'], []],
  ['di Ada Quill e Bo Lind', 'it', ['Ada Quill', 'Bo Lind'], []],
  ['Door Ada Quill, verslaggever', 'nl', ['Ada Quill'], []],
  ['Autor: Ada Quill', 'pl', ['Ada Quill'], []],
  ['Автор: Ада Квилл, корреспондент', 'ru', ['Ада Квилл'], []],
  ['Автор: Ада Квілл та Бо Лінд', 'uk', ['Ада Квілл', 'Бо Лінд'], []],
  ['作者：林晓', 'zh', ['林晓'], []],
  ['Jan van der Meer', 'nl', ['Jan van der Meer'], []],
  ['María de los Ángeles Ruiz', 'es', ['María de los Ángeles Ruiz'], []],
  ['Super User', 'en', [], []],
  ['https://www.selkie-post.example/author/ada-quill', 'en', [], []],
]

for (const [line, language, people, credits] of LINES) {
  test(`byline: ${line}`, () => assert.deepEqual(read(line, language), { people, credits }))
}

test('an author’s e-mail address is a note of its own', () => {
  const { people, notes } = bylineFrom('By Ada Quill [ada@selkie-post.example]', chromeOf('en'))
  assert.deepEqual(people, ['Ada Quill'])
  assert.deepEqual(notes, [{ kind: 'author-email', text: 'ada@selkie-post.example' }])
})

test('of several sources full names are better than first names and logins, and more names than fewer', () => {
  const by = (...people: string[]) => ({ people, notes: [] })
  assert.deepEqual(firstByline([by('Ada'), by('Ada Quill')]).people, ['Ada Quill'])
  assert.deepEqual(firstByline([by('ada_quill'), by('Ada Quill')]).people, ['Ada Quill'])
  assert.deepEqual(firstByline([by('Ada Quill'), by('Ada Quill', 'Bo Lind')]).people, ['Ada Quill', 'Bo Lind'])
  assert.deepEqual(firstByline([by('Ada Quill'), by('Ruth Marr')]).people, ['Ada Quill'])
  assert.deepEqual(firstByline([by('keeper'), by('Ruth Marr')]).people, ['keeper'])
})
