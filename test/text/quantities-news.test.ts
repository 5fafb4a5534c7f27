import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readQuantities } from '../../src/text/quantities.ts'

/** "text = value bound unit" of every quantity but ordinals, briefly. */
function brief(text: string, language = 'en'): string[] {
  return readQuantities(text, language)
    .filter(({ kind }) => kind !== 'ordinal')
    .map(({ text: whole, value, low, high, bound, unit, kind }) =>
      [whole, '=', value ?? `${low}–${high}`, bound === 'exact' ? '' : bound, unit ?? '', kind === 'percent' ? '%' : '']
        .filter(part => part !== '')
        .join(' '),
    )
}

test('digits that name a room, a road, a flight, a weapon, a house or a result count nothing', () => {
  const cases: [string, string][] = [
    ['en', 'Flight BA 117 left Gate 12; Room 214, Section 230, Route 66 and Area 51 are names.'],
    ['en', 'He carried a 9mm pistol and a .45 revolver past 1400 Elm Street.'],
    ['en', 'They won 3-1, the court ruled 5-4, and the 24-hour hotline rang.'],
    ['en', 'One of the largest storms hit; no one was hurt; for once nobody laughed.'],
    ['en', 'It was the trial of the Mendel Seven.'],
    ['de', 'Die A7 und die B 96 sind gesperrt, Paragraf 218 gilt, das Kaliber 9 mm, die Lindenstraße 14.'],
    ['de', 'In der 3. Liga beginnt die Rückrunde.'],
    ['fr', "L'article 49.3, la salle 214, le calibre 9 mm, le 14 rue des Lilas, le 01 55 55 01 42."],
    ['es', 'La pistola de 9 milímetros, la calle Mayor 14, el número 3, los años noventa.'],
    ['it', 'Abita in via Roma 14; vale l’articolo 7, ha vinto 3-1.'],
    ['ru', 'Рейс 1234, статья 105, дом 14 по улице Садовой, калибра 9 мм, одна из сильнейших бурь.'],
    ['ar', 'أكد أحد المسؤولين أن المادة 140 من القانون واضحة.'],
    ['ko', '홈팀은 3대 1로 이겼고 제7조와 17호선은 이름이다.'],
    ['zh', '主队3比1获胜，依据第七条，用9毫米口径手枪。'],
  ]
  for (const [language, text] of cases) assert.deepEqual(brief(text, language), [], text)
})

test('the same nouns before those who are counted are no labels', () => {
  assert.deepEqual(brief('In the hall 200 people waited.'), ['200 = 200'])
  assert.deepEqual(brief('Im Saal 200 Gäste, auf dem Platz 5000 Menschen.', 'de'), ['200 = 200', '5000 = 5000'])
  assert.deepEqual(brief('In Lagos 12 died.'), ['12 = 12'])
})

test('words for about so many have their number, and keep a bound that stands before them', () => {
  assert.deepEqual(brief("Une trentaine de blessés, plus d'une centaine d'arrêtés, une dizaine de milliers.", 'fr'), [
    'Une trentaine = 30 about',
    "plus d'une centaine = 100 at-least",
    'une dizaine de milliers = 10000 about',
  ])
  assert.deepEqual(brief('Una veintena de casas y medio centenar de coches.', 'es'), [
    'Una veintena = 20 about',
    'medio centenar = 50 about',
  ])
  assert.deepEqual(brief('Пострадали человек двадцать, ещё около полутора тысяч уехали.', 'ru'), [
    'двадцать = 20 about',
    'около полутора тысяч = 1500 about',
  ])
  assert.deepEqual(brief('بضع مئات من السكان', 'ar'), ['بضع مئات = 300–999 vague'])
})

test("a range's multiplier belongs to both of its ends, and a fall is no range", () => {
  assert.deepEqual(brief('Two to three hundred men, between two and three hundred thousand, from 900 to 1 million.'), [
    'Two to three hundred = 200–300',
    'between two and three hundred thousand = 200000–300000',
    'from 900 to 1 million = 900–1000000',
  ])
  assert.deepEqual(brief('entre 2.000 y 3.000 millones de euros', 'es'), [
    'entre 2.000 y 3.000 millones de euros = 2000000000–3000000000 EUR',
  ])
  assert.deepEqual(brief('約3-5万人', 'zh'), ['約3-5万 = 30000–50000 about'])
})

test("a text's own decimal sign tells how its other numerals are meant, and both readings are kept", () => {
  const [, families] = readQuantities('Destinó 12.5 millones de pesos a 1,500 familias.', 'es')
  assert.deepEqual([families.value, families.otherwise], [1500, 1.5])
  const [, other] = readQuantities('Destinó 12,5 millones de euros a 1.500 familias.', 'es')
  assert.deepEqual([other.value, other.otherwise], [1500, 1.5])
})

test('a multiplier keeps the other reading of its digits', () => {
  assert.deepEqual(
    readQuantities('1.250 Millionen', 'de').map(({ value, otherwise }) => [value, otherwise]),
    [[1.25e9, 1.25e6]],
  )
})

test('points of a percentage are no percentage', () => {
  assert.deepEqual(brief('Up 6.2 percentage points to 41.3%.'), ['6.2 percentage points = 6.2 pp', '41.3% = 41.3 %'])
  assert.deepEqual(brief('41.3%로 6.2%포인트 낮았다', 'ko'), ['41.3% = 41.3 %', '6.2%포인트 = 6.2 pp'])
})

test('bounds stand behind what is counted in Chinese, Japanese and Korean', () => {
  assert.deepEqual(brief('140人以上がけが、30人未満', 'ja'), ['140人以上 = 140 at-least', '30人未満 = 30 at-most'])
  assert.deepEqual(brief('200명 이상 부상, 20여 명', 'ko'), ['200명 이상 = 200 at-least', '20여 = 20 about'])
  assert.deepEqual(brief('140多人受伤', 'zh'), ['140多人 = 140 at-least'])
})

test('Korean number words are told from particles and other words', () => {
  assert.deepEqual(brief('열일곱 명과 세 명, 삼분의 일, 이십만 달러', 'ko'), [
    '열일곱 = 17',
    '세 = 3',
    '삼분의 일 = 0.333333333333333',
    '이십만 달러 = 200000 USD',
  ])
  for (const text of ['열차 탈선 사고로 구조했다', '이 사건은 만일의 일이다', '오만한 사이'])
    assert.deepEqual(brief(text, 'ko'), [], text)
})

test('where a change ends is no upper bound', () => {
  assert.deepEqual(brief('Явка упала до 41,3%, погибли до 20 человек.', 'ru'), ['41,3% = 41.3 %', 'до 20 = 20 at-most'])
})

test('shares of a whole are fractions, and a time after them is none', () => {
  assert.deepEqual(brief('One in five pupils, seven in ten adults; killed one in 3 attempts.'), [
    'One in five = 0.2',
    'seven in ten = 0.7',
    'one = 1',
    '3 = 3',
  ])
})

test('a run of signs longer than any number is none, and no part of it is one', () => {
  for (const [sign, language] of [
    ['万', 'zh'],
    ['兆', 'ja'],
    ['1', 'zh'],
  ])
    assert.deepEqual(readQuantities(`${sign.repeat(4000)}人`, language), [])
})
