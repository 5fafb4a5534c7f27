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

test('a form keeps its first place and takes the role of a later mention where the first has none', () => {
  const article = articleFrom({
    id: 'a',
    title: 'Storm',
    language: 'en',
    text: 'Mara Tollin left. It rained. Later Senator Mara Tollin came back. Tollin was tired.',
  })
  const [name, short] = nameClaims(article)
  assert.equal(name.span.start, 0)
  assert.equal(name.role?.text, 'Senator')
  assert.ok(name.role && quotes(name.role, article))
  assert.equal(short.bearer, 'Mara Tollin')
  assert.equal(short.role, undefined)
})

test('a place and a body have no role, and a name with its fullest form has no bearer', () => {
  const article = articleFrom({
    id: 'a',
    title: 'Storm',
    language: 'en',
    text: 'The agency Reuters, head of the pool, wrote from Leeds.',
  })
  for (const claim of nameClaims(article)) {
    assert.equal(claim.role, undefined)
    assert.equal(claim.bearer, undefined)
  }
})
