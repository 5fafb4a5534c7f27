import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withoutParticles } from '../../src/text/korean-particles.ts'
import { stem } from '../../src/text/stems.ts'
import { countryOf } from '../../src/text/toponyms.ts'

test('a word is one with and without particles', () => {
  const forms = {
    대통령: ['대통령은', '대통령이', '대통령을', '대통령의', '대통령과', '대통령에게', '대통령으로', '대통령에게서'],
    러시아: ['러시아는', '러시아가', '러시아를', '러시아와', '러시아로', '러시아에서', '러시아에서는', '러시아까지'],
    서울: ['서울은', '서울로', '서울에서도', '서울부터'],
    노동자: ['노동자들', '노동자들이', '노동자들에게는'],
  }
  for (const [word, written] of Object.entries(forms)) {
    for (const form of [word, ...written]) assert.equal(stem(form, 'ko'), word, form)
  }
})

test('what only ends like a particle stays: after the wrong syllable, and in words of two', () => {
  for (const word of ['전문가', '하와이', '국가', '회의', '결과', '인도', '대만', '마을', '은', '']) {
    assert.equal(withoutParticles(word), word)
  }
  assert.equal(withoutParticles('ABC는'), 'ABC는')
})

test('a country is known with its particles', () => {
  assert.equal(countryOf('러시아에서는', 'ko'), 'RU')
  assert.equal(countryOf('일본은', 'ko'), 'JP')
  assert.equal(countryOf('우크라이나에', 'ko'), 'UA')
})

test('of any text a beginning is left, and no more than three particles go', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('은', '는', '의', '에', '서', '가', '한', '\ud83d', 'a') }), word => {
      const bare = withoutParticles(word)
      assert.ok(word.startsWith(bare))
      assert.ok(bare.length >= Math.min(2, word.length))
    }),
  )
  assert.equal(withoutParticles('의'.repeat(300_000)).length, 299_997)
})
