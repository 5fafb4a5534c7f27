import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

/** "measure value of" of every figure, briefly. */
function figures(text: string, language = 'en'): string[] {
  const article = articleFrom({ id: 'a', language, title: '', text })
  return claimsOf(article)
    .filter(({ kind }) => kind === 'figure')
    .map(({ measure, value, unit, scope }) =>
      [measure, value, unit, scope?.of && `(${scope.of})`].filter(part => part !== undefined).join(' '),
    )
}

test('what a number counts is the head noun, singular, whatever stands before it', () => {
  assert.deepEqual(figures('They opened two dozen refugee camps, and hundreds of homes burned.'), [
    'camp 24 (refugee camps)',
    'home (homes)',
  ])
  assert.deepEqual(figures('Das Ministerium zählte 1.248 beschädigte Häuser in mehr als 60 Städten.', 'de'), [
    'haus 1248 (beschädigte Häuser)',
    'stadt 60 (Städten)',
  ])
  assert.deepEqual(figures('La police a fouillé trois grandes villes et des dizaines de bateaux.', 'fr'), [
    'ville 3 (grandes villes)',
    'bateau (bateaux)',
  ])
  assert.deepEqual(figures('Hubo otras tres grandes ciudades y 30 años.', 'es'), [
    'ciudad 3 (grandes ciudades)',
    'año 30 (años)',
  ])
  assert.deepEqual(figures('Насчитали 1 248 повреждённых домов и 20 самолётов.', 'ru'), [
    'дом 1248 (повреждённых домов)',
    'самолёт 20 (самолётов)',
  ])
})

test('a verb after a number is not what it counts', () => {
  assert.deepEqual(figures('Шестеро воздержались.', 'ru'), [])
  assert.deepEqual(figures('Otros dos confirmaron la noticia.', 'es'), [])
})

test('a share has its whole where the words stand right there', () => {
  assert.deepEqual(figures('About 12 percent of voters stayed home, and 70% of its customers left.'), [
    'percent 12 (voters)',
    'percent 70 (its customers)',
  ])
  assert.deepEqual(figures('Two thirds of the respondents agreed.'), ['share 0.666666666666667 (the respondents)'])
  assert.deepEqual(figures('Zwei Drittel der Befragten und 41 Prozent der Wähler stimmten zu.', 'de'), [
    'share 0.666666666666667 (Befragten)',
    'percent 41 (Wähler)',
  ])
  assert.deepEqual(figures('Prices rose 12 percent in May.'), ['percent 12'])
})

test('money has its currency and a measure its unit', () => {
  assert.deepEqual(figures('The plant costs $3.4bn, gives 1,200 megawatts and lies 15 km away.'), [
    'money 3400000000 USD',
    'MW 1200 MW',
    'km 15 km',
  ])
})

test('money and shares are read where no spaces part the words', () => {
  assert.deepEqual(figures('被害額は総額3億2000万円に上る。', 'ja'), ['money 320000000 JPY'])
  assert.deepEqual(figures('呼吁提供12亿美元援助，价格上涨0.3%。', 'zh'), ['money 1200000000 USD', 'percent 0.3'])
  assert.deepEqual(figures('피해액은 약 120억원에 달한다.', 'ko'), ['money 12000000000 KRW'])
})
