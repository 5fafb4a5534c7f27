import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../../../src/domain/claim.ts'
import type { Reading } from '../../../src/domain/reading.ts'
import { compared, kinds, ofKind, reading, type Written } from './hand-made.ts'

const quote = (words: string, said?: string): Written => ({ kind: 'quote', words, said })

/** An article that quotes, in which the source of every claim is the given word. */
function sourced(id: string, text: string, said: string, source: string, claims: Written[]): Reading {
  const made = reading({ id, text }, claims)
  const start = text.indexOf(source)
  const span = { articleId: id, start, end: start + source.length, text: source }
  const withSource = (claim: Claim): Claim => ({
    ...claim,
    speaker: { name: said, spans: [span] },
    attribution: { source: [span], cue: [], content: [claim.span] },
  })
  return { ...made, claims: made.claims.map(withSource) }
}

test('a weakening word that one quotation has and another lacks is a drift with its words', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'It would be “essentially a death blow”, Mara Holt said.' }, [
      quote('“essentially a death blow”', 'Mara Holt'),
    ]),
    reading({ id: 'b', text: 'It would be “a death blow,” Mara Holt said.' }, [quote('“a death blow,”', 'Mara Holt')]),
  ])
  const [point] = ofKind(story, 'attribution-drift')
  assert.equal(point.certainty, 'shown')
  assert.deepEqual(point.diffs![0].runs[0], { in: 'one', text: 'essentially' })
})

test('a weakening word before the quotation marks is not dropped', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'It would be “essentially a death blow”, Mara Holt said.' }, [
      quote('“essentially a death blow”', 'Mara Holt'),
    ]),
    reading({ id: 'b', text: 'It would be essentially “a death blow,” Mara Holt said.' }, [
      quote('“a death blow,”', 'Mara Holt'),
    ]),
  ])
  assert.deepEqual(kinds(story), ['agree'])
})

test('words between quotation marks agree though no words say who said them', async () => {
  const story = await compared([
    reading(
      { id: 'a', text: 'The campaign called the report an “outrageous distortion” of the voyage, Holt told us.' },
      [{ kind: 'statement', words: 'The campaign', said: 'Holt' }],
    ),
    reading(
      { id: 'b', text: 'In its letter the “outrageous distortion” was the first thing to be denied, Lund added.' },
      [{ kind: 'statement', words: 'In its letter', said: 'Lund' }],
    ),
    reading({ id: 'c', text: 'The ferry sank.' }),
  ])
  assert.deepEqual(kinds(story), ['agree'])
})

test('names of shows and songs between quotation marks are no saying', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'She spoke on “Meet The Captain” about the ferry.' }),
    reading({ id: 'b', text: 'On “Meet The Captain” he denied all of it again.' }),
  ])
  assert.deepEqual(kinds(story), [])
})

const WORDS = 'The harbour was never warned about the coming storm.'

test('a pronoun’s quotation is given to nobody else', async () => {
  const claims = [quote(`“${WORDS}”`)]
  const told = (source: string) => sourced('b', `“${WORDS}” ${source} said.`, 'Peer Lund', source, claims)
  const holt = sourced('a', `“${WORDS}” Mara Holt said.`, 'Mara Holt', 'Mara Holt', claims)
  assert.deepEqual(kinds(await compared([holt, told('Peer Lund')])), ['attribution-drift'])
  assert.deepEqual(kinds(await compared([holt, told('he')])), ['agree'])
})

test('a minister speaks for the country that another report names', async () => {
  const place: Written = { kind: 'place', words: 'Ostmark', value: 'Ostmark' }
  const told = async (role: string) =>
    compared([
      sourced('a', `It would be “a death blow”, ${role} Mara Holt said.`, 'Mara Holt', `${role} Mara Holt`, [
        quote('“a death blow”'),
      ]),
      reading({ id: 'b', text: 'Ostmark warns of “a death blow”.' }, [quote('“a death blow”', 'Ostmark'), place]),
    ])
  assert.deepEqual(kinds(await told('lawmaker')), ['attribution-drift'])
  assert.deepEqual(kinds(await told('Foreign Minister')), ['agree'])
})

test('a first is held against an earlier happening of the same matter that others tell of', async () => {
  const first = (id: string, text: string, words: string) =>
    reading({ id, title: 'Captured guards ask for asylum in Ostmark', text, publishedAt: '2030-11-02' }, [
      { kind: 'first', words },
    ])
  const dated = (id: string, text: string, words: string, value: string) =>
    reading({ id, title: 'Guards in Ostmark', text, publishedAt: '2030-11-02' }, [
      { kind: 'date', measure: 'event', words, value },
      { kind: 'date', measure: 'event', words: 'today', value: '2030-11-02' },
    ])
  const story = async (sentence: string) =>
    compared([
      first(
        'a',
        'It is the first known case of captured guards asking for asylum.',
        'first known case of captured guards asking',
      ),
      first('b', 'It is the first time that they express this wish openly.', 'first time that they express this wish'),
      dated('c', `The ferry came today. ${sentence}`, 'February', '2030-02'),
    ])
  const held = await story('One guard had already been heard to express the wish openly in February.')
  assert.equal(ofKind(held, 'first-claim')[0].claims.length, 3)
  const other = await story('The divers had already found the engine in February.')
  assert.equal(ofKind(other, 'first-claim')[0].claims.length, 2)
})

test('the largest city and the highest office are no claims', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Velden, the largest city of the island, lost its harbour.' }, [
      { kind: 'first', measure: 'largest', words: 'the largest city of the island' },
    ]),
    reading({ id: 'b', text: 'The harbour of the largest city of the island was lost.' }, [
      { kind: 'first', measure: 'largest', words: 'the largest city of the island' },
    ]),
  ])
  assert.deepEqual(ofKind(story, 'first-claim'), [])
})
