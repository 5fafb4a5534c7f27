import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Span } from '../../../src/domain/span.ts'
import { quotes } from '../../../src/domain/span.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'
import { LANGUAGE_CODES } from '../../../src/text/languages/language.ts'

const WORDS =
  'three 12 a the man women killed wounded shot himself and , . of who died dead "said" police Mara Holt 25 first only on Monday since 2012 — toll rose to from no one nobody was were been 死亡 12人 погибли 5 человек'.split(
    ' ',
  )

const TEXT = `HARBOUR TOWN, March 12, 2025 (ABC) - Three people were killed and nine injured when a ferry hit a pier on Monday, police said.
It was the first such accident on the island since 2012.
The ship's captain, Mara Holt, 52, was arrested on March 11. "We lost three friends," she said on Tuesday.
The inquiry took place on March 10 and cost $3 million. Some 40 percent of the cabins were empty.`

describe('claim', () => {
  it('gives each claim an id of its own that begins with the article’s', () => {
    const ids = claimsOf(articleFrom({ id: 'ferry', title: 'Three killed', text: TEXT, language: 'en' })).map(
      ({ id }) => id,
    )
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.every(id => id.startsWith('ferry#')))
  })

  it('keeps event, statement and publication dates apart', () => {
    const article = articleFrom({ id: 'a', text: TEXT, language: 'en', publishedAt: '2025-03-12' })
    const dates = claimsOf(article).filter(({ kind }) => kind === 'date')
    const measures = Object.fromEntries(dates.map(({ span, measure }) => [span.text.replace(/^on /, ''), measure]))
    assert.equal(measures['March 12, 2025'], 'publication')
    assert.equal(measures['March 10'], 'event')
    assert.equal(measures['March 11'], 'event')
    assert.equal(measures.Tuesday, 'statement')
    const inquiry = dates.find(({ span }) => span.text.includes('March 10'))
    assert.equal(inquiry?.scope?.of, 'inquiry')
    assert.equal(inquiry?.value, '2025-03-10')
  })

  it('finds who is how old', () => {
    const age = claimsOf(articleFrom({ id: 'a', text: TEXT, language: 'en' })).find(({ measure }) => measure === 'age')
    assert.equal(age?.value, 52)
    assert.equal(age?.scope?.of, 'Mara Holt')
  })

  it('finds claims to be the first, and no first floor or first name', () => {
    const firsts = (text: string) =>
      claimsOf(articleFrom({ id: 'a', text, language: 'en' }))
        .filter(({ kind }) => kind === 'first')
        .map(({ span }) => span.text)
    assert.deepEqual(firsts('It was the first such accident on the island.'), ['the first such accident on the island'])
    assert.deepEqual(firsts('It is the largest ferry of the line.'), ['the largest ferry of the line'])
    assert.deepEqual(firsts('He lived on the first floor. At first, her first name was unknown.'), [])
  })

  it('reads money and shares with their unit', () => {
    const claims = claimsOf(articleFrom({ id: 'a', text: TEXT, language: 'en' }))
    const money = claims.find(({ measure }) => measure === 'money')
    assert.deepEqual([money?.value, money?.unit], [3_000_000, 'USD'])
    assert.equal(claims.find(({ measure }) => measure === 'percent')?.value, 40)
  })

  it('marks claims of the title as standing there', () => {
    const [killed] = claimsOf(articleFrom({ id: 'a', title: 'Three killed in fire', text: '', language: 'en' }))
    assert.equal(killed.span.in, 'title')
    assert.equal(killed.value, 3)
  })

  it('dates an article without a date from the last day on which it can have been written', () => {
    const text = 'The interview was filmed on October 28. They have sent 15,000 soldiers since October last year.'
    const claims = claimsOf(articleFrom({ id: 'a', text, language: 'en', notAfter: '2025-11-03' }))
    const date = claims.find(({ span }) => span.text.includes('28'))
    assert.equal(date?.value, '2025-10-28')
    assert.equal(date?.scope?.of, 'interview')
    const sent = claims.find(({ value }) => value === 15_000)
    assert.equal(sent?.scope?.since, '2024-10')
    assert.equal(sent?.asOf, undefined)
  })

  it('keeps a day without its year where nothing tells when an article was written', () => {
    const text = 'The interview was filmed on October 28. They have sent 15,000 soldiers since October last year.'
    const claims = claimsOf(articleFrom({ id: 'a', text, language: 'en' }))
    const dates = claims.filter(({ kind }) => kind === 'date')
    assert.deepEqual(
      dates.map(({ value, scope, resolved }) => [value, scope?.of, resolved?.how]),
      [['--10-28', 'interview', 'partial']],
    )
    assert.equal(claims.find(({ value }) => value === 15_000)?.scope?.since, undefined)
  })

  it('gives a clock time alone no day', () => {
    const text = 'The ferry left on Monday at 6 a.m. Police came at 7:30 p.m.'
    const dates = claimsOf(articleFrom({ id: 'a', text, language: 'en', publishedAt: '2025-11-05' }))
      .filter(({ kind }) => kind === 'date')
      .map(({ measure, value }) => `${measure} ${value}`)
    assert.deepEqual(dates, ['event 2025-11-03T06:00', 'hour T19:30'])
  })

  it('reads ages in words', () => {
    const text = 'A four-year-old boy was hurt. A twenty-two-year-old woman died.'
    const ages = claimsOf(articleFrom({ id: 'a', text, language: 'en' })).filter(({ measure }) => measure === 'age')
    assert.deepEqual(
      ages.map(({ value }) => value),
      [4, 22],
    )
  })

  it('never names a speaker "our manifest"', () => {
    const text = 'According to our manifest 142 people were aboard. Our manifest says 142 people were aboard.'
    const speakers = claimsOf(articleFrom({ id: 'a', text, language: 'en' })).flatMap(
      ({ speaker }) => speaker?.name ?? [],
    )
    assert.deepEqual(speakers, [])
  })

  it('is empty for an empty article', () => {
    assert.deepEqual(claimsOf(articleFrom({ id: 'a', text: '', language: 'und' })), [])
  })

  it('quotes its article with every span, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join(' ')),
    )
    fc.assert(
      fc.property(text, text, fc.constantFrom('und', ...LANGUAGE_CODES), (title, body, language) => {
        const article = articleFrom({ id: 'a', title, text: body, language, publishedAt: '2025-03-12' })
        const claims = claimsOf(article)
        assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length)
        for (const claim of claims) {
          const spans: Span[] = [
            claim.span,
            ...(claim.hedge ? [claim.hedge] : []),
            ...(claim.speaker?.spans ?? []),
            ...(claim.scope?.spans ?? []),
          ]
          for (const span of spans) assert.ok(quotes(span, article) && span.end > span.start, JSON.stringify(claim))
        }
      }),
      { numRuns: 150 },
    )
  })
})
