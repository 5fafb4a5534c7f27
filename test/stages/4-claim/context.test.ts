import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import { quotes } from '../../../src/domain/span.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

const PUBLISHED = '2025-03-10' // a Monday

function figuresOf(text: string, { language = 'en', title = '' } = {}): Claim[] {
  const claims = claimsOf(articleFrom({ id: 'a', title, text, language, publishedAt: PUBLISHED }))
  return claims.filter(({ kind }) => kind === 'figure')
}

function figureOf(text: string, value: number, language?: string): Claim {
  const found = figuresOf(text, { language }).find(claim => claim.value === value)
  assert.ok(found, `no ${value} in: ${text}`)
  return found
}

function where(text: string, value = 12, language?: string): string | undefined {
  return figureOf(text, value, language).scope?.where
}

describe('where those counted are', () => {
  const places: [string, string][] = [
    ['12 people were killed in Kyiv.', 'Kyiv'],
    ['In Kyiv, 12 people were killed.', 'Kyiv'],
    ['At least 12 people died in a fire in the southern city of Odesa.', 'southern city of Odesa'],
    ['12 people were killed on Friday in Odesa, officials said.', 'Odesa'],
    ['12 people were killed across the province.', 'the province'],
    ['They showed a camp in Odesa where 12 prisoners are held.', 'Odesa'],
    ['Flooding in southern India has killed 12 people.', 'southern India'],
  ]
  for (const [text, wanted] of places) it(`is read: ${text}`, () => assert.equal(where(text), wanted))

  const none = [
    '12 people were killed when a train from Kyiv derailed.',
    '12 people were killed and the gunman fled to Odesa.',
    '12 people from Odesa were killed.',
    'The rebels fired 12 rockets at Israel.',
    '12 people were killed, the minister said in Kyiv.',
    '12 people were killed in a fire after a flight to Odesa.',
  ]
  for (const text of none) it(`is not read: ${text}`, () => assert.equal(where(text), undefined))
})

describe('the period of a figure', () => {
  const scope = (text: string, value = 40) => {
    const { since, during } = figureOf(text, value).scope ?? {}
    return { since, during }
  }
  const periods: [string, { since?: string; during?: string }][] = [
    ['They have sent 40 soldiers since October last year.', { since: '2024-10', during: undefined }],
    ['Since May 2024, 40 people have been killed.', { since: '2024-05', during: undefined }],
    ['40 people have been killed since the offensive began in May 2024.', { since: '2024-05', during: undefined }],
    ['Around 40 soldiers were sent in 2024.', { since: undefined, during: '2024' }],
    ['40 people were killed in the past three months.', { since: '2024-12', during: undefined }],
    ['40 people were killed last week.', { since: undefined, during: '2025-03-03/2025-03-09' }],
  ]
  for (const [text, wanted] of periods) it(`is read: ${text}`, () => assert.deepEqual(scope(text), wanted))

  const none = [
    'The bridge will cost 40 crowns unless the town, which borrowed in 2019, pays.',
    'One of 40 prisoners asked for help when a lawyer visited in February.',
    '40 people were killed, the agency said in September.',
  ]
  for (const text of none) {
    it(`is not read: ${text}`, () => assert.deepEqual(scope(text), { since: undefined, during: undefined }))
  }
})

describe('the time of a count', () => {
  const stated = (text: string) => {
    const { asOf } = figureOf(text, 44)
    return asOf?.how === 'stated' ? asOf.from : undefined
  }
  const times: [string, string][] = [
    ['44 people have been killed, the ministry said on Sunday.', '2025-03-09'],
    ['As of Friday, 44 people had died.', '2025-03-07'],
    ['44 people had died by Saturday evening.', '2025-03-08'],
    ['The death toll rose to 44 on Saturday.', '2025-03-08'],
  ]
  for (const [text, wanted] of times) it(`is read: ${text}`, () => assert.equal(stated(text), wanted))

  const none = [
    '44 people were killed on Friday.',
    'The plan is to evacuate 44 people by 2030.',
    'It lists 44 deaths, beginning in 2009 and continuing through 2016.',
  ]
  for (const text of none) it(`is that of publication: ${text}`, () => assert.equal(stated(text), undefined))
})

describe('who says a figure', () => {
  const name = (text: string, value = 12) => figureOf(text, value).speaker?.name
  const speakers: [string, string][] = [
    ['12 people were killed, according to the health ministry.', 'the health ministry'],
    ["By the health ministry's count, 12 people have been killed.", 'the health ministry'],
    ['12 people were killed, the coast guard said.', 'coast guard'],
  ]
  for (const [text, wanted] of speakers)
    it(`is read: ${text}`, () => assert.match(name(text) ?? '', new RegExp(wanted)))

  const none = [
    'The mayor refused to sign a plan that would move 12 families.',
    'The minister condemned the killing of 12 people.',
    'The storm claimed 12 lives on the island.',
    'ODESA: At least 12 people were killed in a fire.',
  ]
  for (const text of none) it(`is nobody who refuses or condemns: ${text}`, () => assert.equal(name(text), undefined))

  it('does not reach over a sentence that an abbreviation ends', () => {
    const text = 'It burnt 12 houses, according to the U.N. More than 300 people fled.'
    assert.equal(figureOf(text, 300).speaker, undefined)
  })

  it('does not reach over a sentence that a missing space hides', () => {
    const text = 'According to the coast guard, the ferry sank on Friday.Meanwhile, 12 houses burnt down.'
    assert.equal(figureOf(text, 12).speaker, undefined)
  })

  it('is who speaks inside a quotation, through who passes it on', () => {
    const text = '“Medics said 12 people had been killed,” the Meridian agency reported.'
    const { speaker } = figureOf(text, 12)
    assert.equal(speaker?.name, 'Medics')
    assert.match(speaker?.through?.[0] ?? '', /Meridian/)
  })

  const headlines: [string, string | undefined][] = [
    ['Police: 12 people killed in Karsund', 'Police'],
    ['NCPD: 12 people killed', 'NCPD'],
    ['12 people killed in ferry fire, officials say', 'officials'],
    ['Ministry says 12 people killed', 'Ministry'],
    ['Karsund: 12 people killed', undefined],
    ['Ferry fire: 12 people killed', undefined],
  ]
  for (const [title, wanted] of headlines) {
    it(`is read in a headline: ${title}`, () => {
      const [killed] = figuresOf('', { title })
      assert.equal(killed.value, 12)
      assert.equal(killed.speaker?.name, wanted)
    })
  }
})

describe('what weakens a figure', () => {
  it('belongs to the figure of its own clause', () => {
    const text = 'Some 600 soldiers are believed to have been killed, and 4,000 were injured.'
    assert.equal(figureOf(text, 600).hedge?.text, 'believed to')
    assert.equal(figureOf(text, 4000).hedge, undefined)
  })

  it('is no claim of lives or of responsibility', () => {
    assert.equal(figureOf('The storm claimed the lives of 12 people.', 12).hedge, undefined)
  })

  const hedges: [string, string, string][] = [
    ['de', 'Bei dem Brand sollen 12 Menschen getötet worden sein.', 'sollen'],
    ['fr', 'Une attaque aurait fait 12 morts.', 'aurait'],
    ['es', 'Presuntamente murieron 12 personas.', 'Presuntamente'],
    ['ru', 'Предположительно погибли 12 человек.', 'Предположительно'],
    ['ar', 'يُعتقد أن 12 شخصا قتلوا في الهجوم.', 'يُعتقد'],
  ]
  for (const [language, text, wanted] of hedges) {
    it(`is read in ${language}: ${text}`, () => assert.equal(figureOf(text, 12, language).hedge?.text, wanted))
  }
})

describe('places and periods in other languages', () => {
  const places: [string, string, string][] = [
    ['de', 'In Kiew wurden 12 Menschen getötet.', 'Kiew'],
    ['fr', 'À Kiev, 12 personnes ont été tuées.', 'Kiev'],
    ['es', 'En Kiev murieron 12 personas.', 'Kiev'],
    ['ru', 'В Киеве погибли 12 человек.', 'Киеве'],
    ['ar', 'قتل 12 شخصا في كييف.', 'كييف'],
  ]
  for (const [language, text, wanted] of places) {
    it(`are read in ${language}: ${text}`, () => assert.equal(where(text, 12, language), wanted))
  }
})

it('place, period and time of a figure stand among its spans, which quote the article', () => {
  const { scope } = figureOf('12 people have been killed in Kyiv since May 2024, the ministry said on Sunday.', 12)
  assert.deepEqual(
    scope?.spans?.map(({ text }) => text),
    ['Kyiv', 'May 2024', 'Sunday'],
  )
  const words = fc.constantFrom(
    ...'12 people were killed in Kyiv the city of on Sunday , . since May 2024 police said according to count by believed U.N. and who'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), list => {
      const article = articleFrom({ id: 'a', title: '', text: list.join(' '), language: 'en', publishedAt: PUBLISHED })
      const claims = claimsOf(article)
      return claims.every(({ scope, speaker, hedge }) =>
        [...(scope?.spans ?? []), ...(speaker?.spans ?? []), ...(hedge ? [hedge] : [])].every(span =>
          quotes(span, article),
        ),
      )
    }),
  )
})
