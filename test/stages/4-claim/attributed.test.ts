import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { articleFrom } from '../../../src/domain/article.ts'
import { quotes } from '../../../src/domain/span.ts'
import { attributedClaims } from '../../../src/stages/4-claim/attributed.ts'

const article = (text: string) => articleFrom({ id: 'a', title: 'Bridge closed', language: 'en', text })

test('words in quotation marks are a quote, other speech is a statement', () => {
  const claims = attributedClaims(article('“It is closed,” said Mara Tollin. She said that it would open.'))
  assert.deepEqual(
    claims.map(({ kind, speaker }) => [kind, speaker?.name]),
    [
      ['quote', 'Mara Tollin'],
      ['statement', 'Mara Tollin'],
    ],
  )
})

test('a source without a name keeps its own words as speaker', () => {
  const [claim] = attributedClaims(article('Three officials said the bridge was closed.'))
  assert.equal(claim.speaker?.name, 'Three officials')
})

test('a quotation cut by its speaker is one contiguous span of one sentence', () => {
  const [claim] = attributedClaims(article('“It is closed,” she said, “but not for long.” “We will see,” he said.'))
  assert.equal(claim.span.text, '“It is closed,” she said, “but not for long.”')
})

test('every span quotes its article', () => {
  const word = fc.constantFrom('“', '”', 'said', 'she', 'Mara', 'Tollin', ',', '.', 'that', 'not', 'closed', '\n\n')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 50 }), parts => {
      const subject = article(parts.join(' '))
      for (const { span, attribution } of attributedClaims(subject)) {
        const spans = [span, ...(attribution ? Object.values(attribution).flat() : [])]
        assert.ok(spans.every(each => quotes(each, subject)))
      }
    }),
  )
})

test('who cites and who is cited make one claim', () => {
  const claims = attributedClaims(article('Tarna reported, citing two pilots, that the harbour was shut.'))
  assert.deepEqual(
    claims.map(({ speaker }) => [speaker?.name, speaker?.through]),
    [['two pilots', ['Tarna']]],
  )
})

test('a quotation that nobody near has said is a quote without a speaker', () => {
  const [claim] = attributedClaims(article('“We never thought that it would come to this.”'))
  assert.deepEqual([claim.kind, claim.speaker, claim.attribution?.cue], ['quote', undefined, []])
})

test('one word without quotation marks states nothing; one in marks is quoted', () => {
  const said = (text: string) =>
    attributedClaims(articleFrom({ id: 'a', text, language: 'en' })).map(({ span }) => span.text)
  assert.deepEqual(
    said('The crew asked Karsund for refuge.').filter(text => text === 'refuge'),
    [],
  )
  assert.ok(said('Tollin called it “madness”.').some(text => text.includes('madness')))
  assert.deepEqual(said('The crew said they were safe.'), ['they were safe'])
})
