import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleInput } from '../../../src/domain/article.ts'
import { compared, reading, type Written } from './hand-made.ts'

const at = (words: string): Written => ({ kind: 'place', measure: 'address', words, value: words })

async function told(...articles: (readonly [text: string, address: string, more?: Partial<ArticleInput>])[]) {
  const { points } = await compared(
    articles.map(([text, address, more], index) => reading({ id: `a${index}`, text, ...more }, [at(address)])),
  )
  return points
    .filter(({ kind, measure }) => kind !== 'single' && (measure === 'place' || measure === 'address'))
    .map(({ kind, about, because }) => `${kind}: ${about}: ${because}`)
}

test('a house, its block and its street are one place, one of them vaguer', async () => {
  assert.deepEqual(
    await told(
      ['Shots were fired at 2630 Waldo Road.', '2630 Waldo Road'],
      ['It was in the 2600 block of Waldo Rd., police said.', '2600 block of Waldo Rd.'],
      ['Police closed a bar on Waldo Road.', 'Waldo Road'],
    ),
    ['precision: where: 2600 block of Waldo Rd.: one gives the house, the other the street'],
  )
})

test('the same block in two reports agrees, once a story', async () => {
  assert.deepEqual(
    await told(
      ['Shots were fired in the 2600 block of Waldo Road.', '2600 block of Waldo Road'],
      ['It was in the 2600 block of Waldo Rd., police said.', '2600 block of Waldo Rd.'],
    ),
    ['agree: where: 2600 block of Waldo Road: 2 reports give the same place'],
  )
})

test('two houses of a street, and two streets, are two places', async () => {
  assert.deepEqual(
    await told(
      ['Shots were fired at 2630 Waldo Road.', '2630 Waldo Road'],
      ['Police searched 4100 Waldo Road.', '4100 Waldo Road'],
    ),
    [],
  )
  assert.deepEqual(
    await told(['Shots were fired on Waldo Road.', 'Waldo Road'], ['A bar on Mill Road burned.', 'Mill Road']),
    [],
  )
})

const SAME_DAY = { publishedAt: '2030-03-01' }

test('two addresses of one person in reports of the same days are a conflict', async () => {
  const found = await told(
    ['Mara Holt, 30, of Crest Drive was charged.', 'Crest Drive', SAME_DAY],
    ['They arrested Mara Holt of Hazel Drive in Velden.', 'Hazel Drive', SAME_DAY],
  )
  assert.deepEqual(
    found.map(each => each.split(':', 2).join(':')),
    ['conflict: the address of Mara Holt'],
  )
})

test('months later, or of another person, another address is none', async () => {
  const crest = ['Mara Holt, 30, of Crest Drive was charged.', 'Crest Drive', SAME_DAY] as const
  const later = { publishedAt: '2030-06-01' }
  assert.deepEqual(await told(crest, ['Mara Holt of Hazel Drive was sentenced.', 'Hazel Drive', later]), [])
  assert.deepEqual(await told(crest, ['Peer Holt of Hazel Drive was charged.', 'Hazel Drive', SAME_DAY]), [])
})
