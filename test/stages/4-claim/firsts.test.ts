import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import { quotes } from '../../../src/domain/span.ts'
import { firstClaims } from '../../../src/stages/4-claim/firsts.ts'
import { readField } from '../../../src/stages/4-claim/reading-field.ts'

function firstsOf(text: string, language = 'en'): Claim[] {
  const article = articleFrom({ id: 'a', title: '', text, language, publishedAt: '2025-03-10' })
  return firstClaims(article, readField(article, 'text'))
}

/** "first: such accident on the island" for each claim of a text. */
function told(text: string, language?: string): string[] {
  return firstsOf(text, language).map(({ measure, scope }) => `${measure}: ${scope?.of}`)
}

describe('claims to be first, only or largest', () => {
  const claims: [string, string[]][] = [
    ['It was the first such accident on the island since 2012.', ['first: such accident on the island']],
    ['It is the largest ferry of the line.', ['largest: ferry of the line']],
    ["Karsund's first homicide of 2025 shocked the town.", ['first: homicide of 2025 shocked the town']],
    ['Mara Holt, the first woman in the office, resigned.', ['first: woman in the office']],
    ['He is the only survivor of the crew.', ['only: survivor of the crew']],
    ['It is the deadliest of the three fires.', ['deadliest: of the three fires']],
    [
      'The company was the first to fail, and the first company to repay its debt.',
      ['first: company to repay its debt'],
    ],
    ['The storm was the most violent the island has ever seen.', ['most: the island has ever seen']],
    ['The army marked its worst night in 40 years.', ['worst: night in 40 years']],
    ['They returned to Karsund for the first time in 40 years.', ['first: They returned to Karsund']],
    ['For the first time since 2012, the country has sent troops.', ['first: the country has sent troops']],
    ['It is the first time in five years that Karsund has sent troops.', ['first: Karsund has sent troops']],
    ['The last time the harbour was closed was in 2006.', ['last: the harbour was closed']],
    ['The island has unprecedented levels of debt.', ['record: levels of debt']],
    [
      'It was the first strike since 2012 and the largest protest in the country.',
      ['first: strike', 'largest: protest in the country'],
    ],
  ]
  for (const [text, wanted] of claims) it(`are read: ${text}`, () => assert.deepEqual(told(text), wanted))

  const none = [
    'He lived on the first floor. At first, her first name was unknown.',
    'First of all, the First Minister thanked the first responders.',
    'The first lady gave first aid to the first two.',
    'The first lurch threw him down.',
    'He was charged with first-degree murder.',
    'There were only 12 boats, and only the crew knew.',
    'It is not the first time that the ferry has run aground.',
    'Holt is not the only captain of the line.',
    'It is one of the largest ferries in the world.',
    'His first wife and her oldest son were there.',
    'The youngest victim was taken to hospital.',
    'The only way to reach it is by boat.',
    'When you visit the island for the first time, take a map.',
    'The best boats are the fastest ones.',
    'The first time you climb it is hard.',
  ]
  for (const text of none)
    it(`are not read where the word claims nothing: ${text}`, () => assert.deepEqual(told(text), []))

  it('keep since when, and the place', () => {
    const [strike] = firstsOf('It was the worst strike in Karsund since May 2012.')
    assert.equal(strike.scope?.since, '2012-05')
    assert.equal(strike.scope?.of, 'strike in Karsund')
    assert.equal(strike.span.text, 'the worst strike in Karsund since May 2012')
  })
})

const ELSEWHERE: Record<string, { claims: [string, string][]; none: string[] }> = {
  de: {
    claims: [
      ['Es war der erste tödliche Unfall auf der Insel seit 2012.', 'first: tödliche Unfall auf der Insel'],
      [
        'Zum ersten Mal seit 40 Jahren hat die Regierung Truppen entsandt.',
        'first: hat die Regierung Truppen entsandt',
      ],
      ['Die Meridian ist die größte Reederei Europas.', 'largest: Reederei Europas'],
      ['Sie ist die einzige Frau im Vorstand der Reederei.', 'only: Frau im Vorstand der Reederei'],
    ],
    none: [
      'Erste Hilfe leisteten Passanten.',
      'Nach ersten Erkenntnissen war es ein Unfall im ersten Stock.',
      'Es ist nicht der erste Unfall an dieser Stelle.',
      'Es war einer der schwersten Brände des Jahres.',
    ],
  },
  fr: {
    claims: [
      ["C'est le premier accident mortel sur l'île depuis 2012.", "first: accident mortel sur l'île"],
      ["Il s'agit de l'incendie le plus meurtrier depuis vingt ans.", "deadliest: l'incendie le plus meurtrier"],
      ['Pour la première fois depuis 2012, le pays a envoyé des troupes.', 'first: le pays a envoyé des troupes'],
    ],
    none: [
      'Le Premier ministre a déclaré que la première étape était franchie.',
      "Ce n'est pas la première fois qu'un ferry coule.",
      "C'est l'un des plus graves accidents de l'année.",
    ],
  },
  es: {
    claims: [
      ['Es el primer accidente mortal en la isla desde 2012.', 'first: accidente mortal en la isla'],
      ['La mayor naviera del país ha cerrado.', 'largest: naviera del país'],
      ['El gobierno reconoció los hechos por primera vez.', 'first: El gobierno reconoció los hechos'],
    ],
    none: [
      'El primer ministro dijo que la primera parte ha terminado.',
      'La mayor parte de los heridos salió del hospital.',
    ],
  },
  ru: {
    claims: [
      ['Это первый пожар на острове с 2012 года.', 'first: пожар на острове'],
      ['Правительство впервые признало потери.', 'first: признало потери'],
      ['Это самый смертоносный пожар в истории страны.', 'deadliest: пожар в истории страны'],
    ],
    none: ['Первый заместитель министра сообщил об этом.', 'Это один из крупнейших пожаров года.'],
  },
  ar: {
    claims: [
      ['وهذا أول حادث من نوعه في الجزيرة منذ 2012.', 'first: حادث من نوعه في الجزيرة'],
      ['أعلنت الحكومة لأول مرة عن خسائرها.', 'first: أعلنت الحكومة'],
    ],
    none: ['زار الوزير المدينة أول أمس.'],
  },
  it: {
    claims: [["È l'incendio più grave della storia del paese.", "worst: l'incendio più grave della storia del paese"]],
    none: ['La maggior parte dei feriti è uscita.'],
  },
  pt: {
    claims: [['É o primeiro acidente mortal na ilha desde 2012.', 'first: acidente mortal na ilha']],
    none: ['O primeiro-ministro falou na primeira parte.'],
  },
  nl: {
    claims: [['De Meridian is de grootste rederij van het land.', 'largest: rederij van het land']],
    none: ['Het is een van de ergste ongelukken van het jaar.'],
  },
  uk: {
    claims: [['Це найбільша пожежа в історії країни.', 'largest: пожежа в історії країни']],
    none: ['Перший заступник міністра повідомив про це.'],
  },
  pl: {
    claims: [['To największy pożar w historii kraju.', 'largest: pożar w historii kraju']],
    none: ['Sąd Najwyższy wydał wyrok.'],
  },
  zh: { claims: [['这是该国历史上最严重的火灾。', 'worst: 火灾']], none: ['最高法院作出裁决。'] },
  ja: {
    claims: [['過去最悪の火災だ。', 'record: 火災だ']],
    none: ['最高裁は判決を下した。', 'これは初めてではない。'],
  },
  ko: {
    claims: [['2012년 이후 처음으로 사고가 발생했다.', 'first: 사고가 발생했다']],
    none: ['최대한 빨리 도착했다.'],
  },
}

for (const [language, { claims, none }] of Object.entries(ELSEWHERE)) {
  describe(`claims to be first in ${language}`, () => {
    for (const [text, wanted] of claims) it(`are read: ${text}`, () => assert.deepEqual(told(text, language), [wanted]))
    for (const text of none) it(`are not read: ${text}`, () => assert.deepEqual(told(text, language), []))
  })
}

it('claims to be first quote their article', () => {
  const words = fc.constantFrom(
    ...'the first only largest most time since 2012 ever of in a for Karsund ’s fire is not , . " and last record unprecedented levels'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), list => {
      const text = list.join(' ')
      const article = articleFrom({ id: 'a', title: '', text, language: 'en' })
      return firstsOf(text).every(({ span }) => quotes(span, article))
    }),
  )
})
