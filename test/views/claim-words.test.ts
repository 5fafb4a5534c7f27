import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Claim } from '../../src/domain/claim.ts'
import { claimGroups, readAs, scopeWords, speakerWords, statedTime } from '../../src/views/claim-words.ts'

const claim = (more: Partial<Claim>): Claim => ({
  id: 'a#1',
  kind: 'figure',
  span: { articleId: 'a', start: 0, end: 2, text: '12' },
  ...more,
})

describe('a claim in words', () => {
  const READ: [string, Partial<Claim>][] = [
    ['killed: 12', { measure: 'killed', value: 12, bound: 'exact' }],
    ['killed: at least 12', { measure: 'killed', value: 12, bound: 'at-least' }],
    ['injured: 24 to 99 (vague)', { measure: 'injured', low: 24, high: 99, bound: 'vague' }],
    ['missing: 10 to 15', { measure: 'missing', low: 10, high: 15, bound: 'exact' }],
    ['aboard: at least 100', { measure: 'aboard', low: 100, bound: 'at-least' }],
    ['aboard: at least 24 (vague)', { measure: 'aboard', low: 24, bound: 'vague' }],
    ['money: about 1200 (or 1.2) EUR', { measure: 'money', value: 1200, otherwise: 1.2, bound: 'about', unit: 'EUR' }],
    [
      'event: 2026-03-02 (relative)',
      { kind: 'date', measure: 'event', value: '2026-03-02', resolved: { how: 'relative' } },
    ],
    ['event: 2012', { kind: 'date', measure: 'event', value: '2012', resolved: { how: 'absolute' } }],
    ['about 3.5 t', { measure: 't', value: 3.5, bound: 'about', unit: 't' }],
    ['Mara Holt', { kind: 'name', value: 'Holt', bearer: 'Mara Holt', unit: 'person' }],
    ['statement', { kind: 'statement' }],
    ['worst', { kind: 'first', measure: 'worst' }],
  ]
  for (const [words, more] of READ) test(`reads ${words}`, () => assert.equal(readAs(claim(more)), words))

  test('tells what is counted in, who said it through whom, and the time that is stated', () => {
    const one = claim({
      scope: { of: 'people', extent: 'part', includes: 'the attacker', since: '2025-10' },
      speaker: { name: 'the crew', spans: [], through: ['Jan Tollin'] },
      asOf: { from: '2026-03', to: '2026-03', how: 'stated' },
    })
    assert.deepEqual(scopeWords(one), ['a part', 'of: people', 'since 2025-10', 'counts in: the attacker'])
    assert.equal(speakerWords(one), 'the crew, through Jan Tollin')
    assert.equal(statedTime(one), '2026-03')
    assert.equal(statedTime(claim({ asOf: { from: '2026-03-01', to: '2026-03-01', how: 'publication' } })), '')
  })

  test('is found in exactly one group, names by what they name', () => {
    const claims = [
      claim({}),
      claim({ kind: 'quote' }),
      claim({ kind: 'name', unit: 'person' }),
      claim({ kind: 'name', unit: 'organisation' }),
      claim({ kind: 'name' }),
      claim({ kind: 'place' }),
    ]
    const groups = claimGroups(claims)
    assert.deepEqual(
      groups.map(({ name }) => name),
      ['figures', 'sayings', 'people', 'organisations', 'places', 'names'],
    )
    assert.deepEqual(groups.flatMap(group => group.claims).length, claims.length)
  })
})
