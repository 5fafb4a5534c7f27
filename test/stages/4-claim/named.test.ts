import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { quotes } from '../../../src/domain/span.ts'
import { nameClaims } from '../../../src/stages/4-claim/named.ts'

test('each written form of a name is one claim at its first mention', () => {
  const article = articleFrom({
    id: 'a',
    title: 'Tollin closes bridge',
    language: 'en',
    text: 'Mayor Mara Tollin closed the bridge in Norway. Later Tollin left Norway. Tollin was tired.',
  })
  const claims = nameClaims(article)
  assert.deepEqual(
    claims.map(({ kind, value }) => [kind, value]),
    [
      ['name', 'Mara Tollin'],
      ['place', 'Norway'],
      ['name', 'Tollin'],
    ],
  )
  assert.ok(claims.every(({ span }) => quotes(span, article)))
})

test('the title adds forms that the text does not have', () => {
  const article = articleFrom({ id: 'a', title: 'Storm reaches Portugal', language: 'en', text: 'It rained.' })
  const [claim] = nameClaims(article)
  assert.equal(claim.span.in, 'title')
  assert.equal(claim.span.text, 'Portugal')
})
