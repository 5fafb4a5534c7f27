import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

const PUBLISHED = '2026-11-20T10:00:00Z'

function figure(language: string, text: string, value: number): Claim {
  const article = articleFrom({ id: 'a', language, text, publishedAt: PUBLISHED })
  const found = claimsOf(article).find(claim => claim.kind === 'figure' && claim.value === value)
  assert.ok(found, text)
  return found
}

describe('figures in the news of other languages', () => {
  const compared: [string, string, number][] = [
    ['pl', 'To o dwa punkty procentowe mniej niż w październiku.', 2],
    ['nl', 'Het aantal steeg met 14 procent ten opzichte van een jaar eerder.', 14],
  ]
  for (const [language, text, value] of compared) {
    it(`are not confined to what they are compared with: ${text}`, () =>
      assert.equal(figure(language, text, value).scope?.during, undefined))
  }

  it('have no speaker where a phrase without an end leads to the number', () => {
    assert.equal(figure('pl', 'Według wojewody straty przekraczają pięć miliardów złotych.', 5e9).speaker, undefined)
    assert.equal(figure('pl', 'Według policji 12 osób zginęło.', 12).speaker?.name, 'policji')
  })

  it('are exact behind the Dutch word for "to"', () => {
    assert.equal(figure('nl', 'Hij is veroordeeld tot twaalf jaar cel.', 12).bound, 'exact')
    assert.equal(figure('nl', 'Er vielen tot wel 50 doden.', 50).bound, 'at-most')
  })

  it('do not take the body that announces a rise for more than it is', () => {
    const article = articleFrom({
      id: 'a',
      language: 'ar',
      text: 'أعلنت وزارة الصحة في طرنة ارتفاع حصيلة القتلى إلى 45 شخصا.',
    })
    assert.deepEqual(
      claimsOf(article).flatMap(({ speaker }) => (speaker ? [speaker.name] : [])),
      [],
    )
  })
})

describe('a day without a month', () => {
  const days = (text: string) =>
    claimsOf(articleFrom({ id: 'a', language: 'ja', text, publishedAt: PUBLISHED }))
      .filter(({ kind }) => kind === 'date')
      .map(({ value }) => value)

  it('is the next one where that is near, else the last', () => {
    assert.deepEqual(days('台風が21日にも上陸する。'), ['2026-11-21'])
    assert.deepEqual(days('18日の会見で述べた。'), ['2026-11-18'])
    assert.deepEqual(days('29日の会見で述べた。'), ['2026-10-29'])
  })
})

describe('the time of a count', () => {
  it('is not the day since which it runs', () => {
    const text = 'ارتفعت حصيلة القتلى إلى 45,317 شخصا منذ 7 أكتوبر 2023.'
    assert.equal(figure('ar', text, 45317).scope?.since, '2023-10-07')
    assert.equal(figure('ar', text, 45317).asOf?.how, 'publication')
  })
})
