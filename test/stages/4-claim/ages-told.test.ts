import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { quotes } from '../../../src/domain/span.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

const ages = (language: string, text: string): string[] => {
  const article = articleFrom({ id: 'a', text, language })
  const claims = claimsOf(article).filter(claim => claim.kind === 'figure')
  assert.ok(claims.every(({ span }) => quotes(span, article)))
  return claims
    .filter(({ measure }) => measure === 'age')
    .map(({ value, scope }) => `${value} ${scope?.of ?? ''}`.trim())
}

describe('ages of people', () => {
  const TOLD: [string, string, string[]][] = [
    ['fr', 'Un homme de 34 ans a été tué lundi à Karsund.', ['34 homme']],
    ['fr', 'La victime, âgée de 34 ans, habitait Karsund.', ['34 victime']],
    ['fr', 'Marc Duval, 34 ans, est mort.', ['34 Marc Duval']],
    ['es', 'Un hombre de 34 años murió el lunes en Karsund.', ['34 hombre']],
    ['it', 'Un uomo di 34 anni è morto lunedì a Karsund.', ['34 uomo']],
    ['pt', 'Um homem de 34 anos morreu na segunda-feira.', ['34 homem']],
    ['de', 'Ein 34-jähriger Mann starb am Montag in Karsund.', ['34 Mann']],
    ['de', 'Der Mann, 34 Jahre alt, starb am Montag.', ['34 Mann']],
    ['nl', 'Een man van 34 jaar is omgekomen.', ['34 man']],
    ['ru', '34-летний мужчина погиб в понедельник.', ['34 мужчина']],
    ['uk', '34-річний чоловік загинув у понеділок.', ['34 чоловік']],
    ['pl', '34-letni mężczyzna zginął w poniedziałek.', ['34 mężczyzna']],
    ['ar', 'قُتل رجل يبلغ من العمر 34 عاما.', ['34 رجل']],
    ['ja', '34歳の男性が死亡した。', ['34 男性']],
    ['zh', '一名34岁男子死亡。', ['34 男子']],
    ['ko', '34세 남성이 숨졌다.', ['34 남성']],
    ['en', 'A 34-year-old man was killed.', ['34 man']],
  ]
  for (const [language, text, expected] of TOLD)
    test(`${language}: ${text}`, () => assert.deepEqual(ages(language, text), expected))

  const NONE: [string, string][] = [
    ['fr', 'Après une attente de 34 ans, le pont a rouvert.'],
    ['es', 'Tras una espera de 34 años, volvió.'],
    ['de', 'Die 34-jährige Geschichte des Hafens endet.'],
    ['ru', '34-летний юбилей порта отметили в понедельник.'],
    ['pl', '34-letnia umowa wygasła.'],
    ['it', 'Una condanna a 34 anni di carcere.'],
  ]
  for (const [language, text] of NONE)
    test(`${language}, no age: ${text}`, () => assert.deepEqual(ages(language, text), []))

  test('an age is no other figure beside', () => {
    const article = articleFrom({ id: 'a', text: 'La victime, âgée de 34 ans, habitait Karsund.', language: 'fr' })
    assert.deepEqual(
      claimsOf(article).flatMap(({ kind, measure }) => (kind === 'figure' ? [measure] : [])),
      ['age'],
    )
  })
})
