import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lightlyCut } from '../../../src/stages/8-summarize/light-cut.ts'

const cut: readonly [string, string, string][] = [
  ['en', 'VELDEN, March 4 (Coast Agency) - The ferry sank.', 'The ferry sank.'],
  ['en', 'VELDEN Dec 5 - The prime minister called for calm.', 'The prime minister called for calm.'],
  ['en', 'VELDEN HARBOUR, Norland A ferry sank.', 'A ferry sank.'],
  ['en', 'VELDEN — President Holt resigned.', 'President Holt resigned.'],
  ['en', 'ST. ANSELM, Mo. (KXYZ) – A man died.', 'A man died.'],
  ['en', '(KXY) -- A new case was told.', 'A new case was told.'],
  ['en', '[Updated at 11:18 p.m.] Ann Lee spoke.', 'Ann Lee spoke.'],
  ['en', 'Updated at 4 p.m.: Both sides agreed.', 'Both sides agreed.'],
  ['en', 'UPDATE, 5:30 p.m.: Both sides agreed.', 'Both sides agreed.'],
  ['en', '• Divers searched.', 'Divers searched.'],
  ['en', 'The ferry (Photo: Ada Quill) sank.', 'The ferry sank.'],
  ['en', 'But the police said so.', 'The police said so.'],
  ['en', 'However, the police said so.', 'The police said so.'],
  ['de', 'Berlin (dpa) - Die Fähre sank.', 'Die Fähre sank.'],
  ['de', 'Aber die Polizei kam.', 'Die Polizei kam.'],
  ['fr', 'VELDEN (AFP) - Le ferry a coulé.', 'Le ferry a coulé.'],
  ['fr', 'Cependant, la police est venue.', 'La police est venue.'],
  ['es', 'PUERTO VELDEN.- Catorce personas murieron.', 'Catorce personas murieron.'],
  ['es', 'Sin embargo, la policía llegó.', 'La policía llegó.'],
  ['pt', 'No entanto, a polícia chegou.', 'A polícia chegou.'],
  ['it', 'Tuttavia, la polizia è arrivata.', 'La polizia è arrivata.'],
  ['nl', 'Maar de politie kwam.', 'De politie kwam.'],
  ['pl', 'Ale policja przyjechała.', 'Policja przyjechała.'],
  ['ru', 'Однако полиция приехала.', 'Полиция приехала.'],
  ['uk', 'Але поліція приїхала.', 'Поліція приїхала.'],
  ['ar', 'لكن الشرطة قالت.', 'الشرطة قالت.'],
  ['ja', 'しかし、警察は発表した。', '警察は発表した。'],
  ['ja', '【東京共同】フェリーが沈没した。', 'フェリーが沈没した。'],
  ['zh', '但是，警方表示。', '警方表示。'],
  ['ko', '그러나 경찰은 말했다.', '경찰은 말했다.'],
]

test('datelines, agencies, picture notes, list marks and joints are left out, in many languages', () => {
  for (const [language, whole, left] of cut) assert.equal(lightlyCut(whole, language), left)
})

test('what only looks like one of them stays', () => {
  const kept: readonly [string, string][] = [
    ['en', 'COVID-19 cases rose on Monday.'],
    ['en', 'NATO – the alliance – said so.'],
    ['en', 'John Holt (R) – who voted no – said so.'],
    ['en', 'U.S. forces left.'],
    ['en', 'But for the storm, all were safe.'],
    ['en', 'Still waters run deep.'],
    ['de', 'Doch sagte sie nichts.'],
    ['ja', '但馬の港で船が沈んだ。'],
    ['zh', '但愿一切平安。'],
  ]
  for (const [language, text] of kept) assert.equal(lightlyCut(text, language), text)
})

test('who says it is never cut', () => {
  for (const text of [
    'Police said that the ferry sank.',
    'According to the ministry, 12 people died.',
    'The ferry sank, the coast guard said.',
    'Merkel (CDU): Die Fähre sank.',
  ]) {
    assert.equal(lightlyCut(text, 'en'), text)
  }
})

test('marks that nobody sees are left out: a soft hyphen, one that turns the direction', () => {
  assert.equal(lightlyCut('Two khasa\u00addars \u202ewere\u202c seen.', 'en'), 'Two khasadars were seen.')
})

test('words are left out and never changed: what is left stands in the sentence, in order', () => {
  const words = (text: string): string[] =>
    text
      .replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const pieces = fc.constantFrom(
    'But',
    'However,',
    'VELDEN',
    '(AP)',
    '-',
    '—',
    '• ',
    'Police',
    'said',
    '12',
    'died.',
    '[Updated]',
    '(Photo:',
    'x)',
    '“quoted”',
    'and',
    'Über',
    'İstanbul',
    '但是，',
    'الشرطة',
    '\u202e',
  ) // prettier-ignore
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }),
      fc.constantFrom('en', 'de', 'zh', 'ar', 'und'),
      (list, language) => {
        const whole = list.join(' ')
        const rest = words(whole)
        let from = 0
        for (const word of words(lightlyCut(whole, language))) {
          const at = rest.indexOf(word, from)
          assert.ok(at >= 0, `${word} in ${whole}`)
          from = at + 1
        }
      },
    ),
  )
})
