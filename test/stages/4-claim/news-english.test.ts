import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

function claimsIn(text: string): Claim[] {
  return claimsOf(articleFrom({ id: 'a', language: 'en', title: '', text, publishedAt: '2024-11-20' }))
}

/** "measure value" of every figure that counts people or things, in order. */
function figures(text: string): string[] {
  return claimsIn(text)
    .filter(({ kind }) => kind === 'figure')
    .map(({ measure, value, low, high, unit }) =>
      [measure, value ?? (low === undefined ? undefined : `${low}–${high}`), unit].filter(part => part !== undefined),
    )
    .map(parts => parts.join(' '))
}

describe('English news as they are written', () => {
  for (const [text, told] of [
    [
      'Rescuers pulled seven survivors from the rubble as hopes faded of finding the 120 people still missing.',
      ['survivor 7', 'missing 120'],
    ],
    ['Crews searched for 14 hikers presumed dead.', ['killed 14']],
    [
      'Two of the five climbers missing since Sunday were found dead on Wednesday; the other three are still missing.',
      ['killed 2', 'missing 5', 'missing 3'],
    ],
    ['The strike killed a militia commander and two others, the army said.', ['killed 3', 'killed 1', 'killed 2']],
    ['A plane with 162 people on board crashed, killing everyone on board.', ['aboard 162']],
    ['One miner sustained a head injury and another sustained burns.', ['injured 1', 'injured 1']],
    ['His two passengers, both 19, suffered minor injuries.', ['injured 2']],
    ['The army says 101 hostages remain, about a third of whom are believed to be dead.', []],
    ['Doctors received the bodies of nine people.', ['killed 9']],
    ['He stabbed two people, one of whom later died in hospital.', ['person 2', 'killed 1']],
    ['The margin of error was plus or minus 3 percentage points.', ['pp 3 pp']],
    ['Emissions must fall 43% from 2019 levels.', ['percent 43']],
    ['The country reported 6,400 measles cases.', ['measles 6400']],
  ] as const) {
    it(`counts those of whom it is said: ${text}`, () => assert.deepEqual(figures(text), told))
  }

  it('tells how far a price moved from where it moved to', () => {
    assert.deepEqual(figures('Brent crude was up $1.87 to $84.12 a barrel.'), ['money 1.87 USD', 'money 84.12 USD'])
    assert.deepEqual(figures('The rate fell 0.2% to 4.1%.'), ['percent 0.2', 'percent 4.1'])
    assert.deepEqual(figures('The index added 1.04% to 18,987.47.').slice(0, 1), ['percent 1.04'])
    assert.deepEqual(figures('A ticket costs $5 to $7.'), ['money 5–7 USD'])
    assert.deepEqual(figures('It lost $10 to $15 million.'), ['money 10000000–15000000 USD'])
    assert.deepEqual(figures('It would grow by 2% to 3%.'), ['percent 2–3'])
  })

  it('knows no decimal comma, and keeps both readings of a point', () => {
    const [homes] = claimsIn('The storm cut power to 400,000 homes.')
    assert.deepEqual([homes.value, homes.otherwise], [400000, undefined])
    const [points] = claimsIn('The wall is 2.357 metres high.')
    assert.deepEqual([points.value, points.otherwise], [2.357, 2357])
  })

  it('leaves the time of those missing to them', () => {
    const [dead, missing] = claimsIn('Two of the five climbers missing since Sunday were found dead.').filter(
      ({ kind }) => kind === 'figure',
    )
    assert.deepEqual([dead.scope?.since, missing.scope?.since], [undefined, '2024-11-17'])
  })

  it('reads a part of the dead as a part, a level of a year as no period, and a time of a race as no hour', () => {
    const [among] = claimsIn('Two British nationals were among the dead.').filter(({ kind }) => kind === 'figure')
    assert.equal(among.scope?.extent, 'part')
    const [share] = claimsIn('Emissions must fall 43% from 2019 levels.').filter(({ kind }) => kind === 'figure')
    assert.equal(share.scope?.since, undefined)
    assert.ok(claimsIn('Kipruto won in 2:02:16.').every(({ kind }) => kind !== 'date'))
  })

  it('takes the month of March for no march', () => {
    const dated = claimsIn('Relatives of those lost on March 8, 2014, gathered on Saturday.')
    assert.ok(dated.every(({ scope }) => scope?.of !== 'march'))
    const [held] = claimsIn('The march on March 8 was peaceful.').filter(({ kind }) => kind === 'date')
    assert.equal(held.scope?.of, 'march')
  })
})
