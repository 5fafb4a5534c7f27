import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { quotes } from '../../../src/domain/span.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

/** language | sentence | measures with their values */
const SAID: [string, string, Record<string, number>][] = [
  [
    'de',
    'Bei einem Unfall sind am Montag zwei Menschen ums Leben gekommen und drei weitere verletzt worden.',
    { killed: 2, injured: 3 },
  ],
  ['de', 'Bei dem Anschlag starben 12 Menschen. Mindestens 30 wurden schwer verletzt.', { killed: 12, injured: 30 }],
  ['de', 'Die Zahl der Toten stieg auf 14. Zwölf Personen werden vermisst.', { killed: 14, missing: 12 }],
  ['de', 'Niemand wurde verletzt.', { injured: 0 }],
  ['fr', "Douze personnes ont été tuées et trente blessées dans l'explosion.", { killed: 12, injured: 30 }],
  ['fr', 'Un homme est mort et deux autres ont été grièvement blessés.', { killed: 1, injured: 2 }],
  ['fr', "Personne n'a été blessé.", { injured: 0 }],
  ['es', 'Murieron 12 personas y 30 resultaron heridas en el accidente.', { killed: 12, injured: 30 }],
  ['es', 'Un hombre mató a dos mujeres. Nadie resultó herido.', { killed: 2, injured: 0 }],
  ['ru', 'В результате взрыва погибли 12 человек, ещё 30 получили ранения.', { killed: 12, injured: 30 }],
  ['ru', 'Никто не пострадал.', { injured: 0 }],
  ['ru', 'Женщина погибла в аварии.', { killed: 1 }],
  ['ar', 'قتل 12 شخصا وأصيب 30 آخرون في انفجار.', { killed: 12, injured: 30 }],
  ['ar', 'أسفر الهجوم عن مقتل 14 شخصا وإصابة 20.', { killed: 14, injured: 20 }],
  ['pt', 'Morreram 12 pessoas e 30 ficaram feridas no acidente.', { killed: 12, injured: 30 }],
  ['it', 'Dodici persone sono morte e 30 sono rimaste ferite.', { killed: 12, injured: 30 }],
  ['nl', 'Bij het ongeluk zijn twaalf mensen omgekomen en dertig gewond geraakt.', { killed: 12, injured: 30 }],
  ['pl', 'W wypadku zginęło 12 osób, a 30 zostało rannych.', { killed: 12, injured: 30 }],
  ['uk', 'Унаслідок вибуху загинули 12 людей, ще 30 поранені.', { killed: 12, injured: 30 }],
  ['ja', '事故で12人が死亡し、30人がけがをした。', { killed: 12, injured: 30 }],
  ['zh', '事故造成12人死亡，30人受伤。', { killed: 12, injured: 30 }],
  ['ko', '사고로 12명이 숨지고 30명이 다쳤다.', { killed: 12, injured: 30 }],
  ['ko', '사망자는 14명으로 늘었다.', { killed: 14 }],
]

/** language | sentence | a measure that it must not give */
const NOT_SAID: [string, string, string][] = [
  ['de', 'Die Firma könnte 300 Menschen entlassen.', 'killed'],
  ['de', 'Drei Menschen wurden nicht verletzt.', 'injured'],
  ['fr', 'La loi pourrait tuer 300 emplois.', 'killed'],
  ['es', 'El fuego no mató a 3 personas.', 'killed'],
  ['ru', 'Трое не пострадали.', 'injured'],
  ['ja', '12人が死亡する恐れがある。', 'killed'],
  ['zh', '会议有12人参加。', 'killed'],
]

describe('figures in other languages', () => {
  for (const [language, text, expected] of SAID) {
    it(`reads in ${language}: ${text}`, () => {
      const article = articleFrom({ id: 'a', text, language })
      const claims = claimsOf(article)
      for (const [measure, value] of Object.entries(expected)) {
        const own = claims.filter(claim => claim.measure === measure)
        assert.ok(
          own.some(claim => claim.value === value),
          `${measure} ${own.map(claim => claim.value).join(' ')}`,
        )
      }
      assert.ok(claims.every(({ span }) => quotes(span, article)))
    })
  }

  for (const [language, text, measure] of NOT_SAID) {
    it(`finds no ${measure} in ${language}: ${text}`, () => {
      const claims = claimsOf(articleFrom({ id: 'a', text, language }))
      assert.deepEqual(
        claims.filter(claim => claim.measure === measure).map(({ span }) => span.text),
        [],
      )
    })
  }
})
