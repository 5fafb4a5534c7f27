import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'
import { factsBeside, factsOf, NO_FACTS, withFacts } from '../../../src/stages/6-cluster/facts.ts'

const FIVE_DEAD = facts('Five people were killed when a ferry sank off Tarnholm in 2031, the coast guard said.')
const FIVE_AGAIN = facts('The sinking off Tarnholm killed 5 people.')
const NINE_DEAD = facts('Nine people were killed in a fire in Brenta.')

test('the same number of the same thing speaks for one event, in digits or in words', () => {
  const { coreSame, coreApart } = factsBeside(FIVE_DEAD, FIVE_AGAIN)
  assert.deepEqual([coreSame, coreApart], [1, 0])
})

test('another number of the same thing speaks against it', () => {
  const { coreSame, coreApart } = factsBeside(FIVE_DEAD, NINE_DEAD)
  assert.deepEqual([coreSame, coreApart], [0, 1])
})

test('an older number does not speak against a story that has the newer one too', () => {
  const { coreSame, coreApart } = factsBeside(FIVE_DEAD, withFacts(NINE_DEAD, FIVE_AGAIN))
  assert.deepEqual([coreSame, coreApart], [1, 0])
})

test('the same number of another thing says nothing', () => {
  const rescued = facts('Five people were rescued from the ferry Castelmar.')
  const { coreSame, coreApart } = factsBeside(NINE_DEAD, rescued)
  assert.deepEqual([coreSame, coreApart], [0, 0])
})

test('ages speak for themselves', () => {
  const one = facts('Ada Lindqvist, 34, was found dead in Ostrava Bay on Monday.')
  const other = facts('Ada Lindqvist, 34, had lived in Ostrava Bay.')
  const third = facts('Bo Castelmar, 61, was found dead in Ostrava Bay on Monday.')
  assert.equal(factsBeside(one, other).ageSame, 1)
  assert.equal(factsBeside(one, third).ageApart, 1)
})

test('years that both name, and years that only one names', () => {
  const other = facts('The ferry was built in 1987 and sank in 2031.')
  const old = facts('The vote was held in 1999.')
  assert.equal(factsBeside(FIVE_DEAD, other).yearSame, 1)
  assert.deepEqual([factsBeside(FIVE_DEAD, old).yearSame, factsBeside(FIVE_DEAD, old).yearApart], [0, 1])
})

test('where nothing is counted nothing is said', () => {
  assert.deepEqual(new Set(Object.values(factsBeside(FIVE_DEAD, NO_FACTS))), new Set([0]))
  assert.deepEqual(new Set(Object.values(factsBeside(NO_FACTS, NO_FACTS))), new Set([0]))
})

test('a story keeps the newest facts and never more than it may', () => {
  let known = FIVE_DEAD
  for (let value = 0; value < 200; value++) known = withFacts(known, Int32Array.of(4, value))
  assert.equal(known.at(-1), 199)
  assert.ok(known.length <= 96)
})

function facts(text: string) {
  return factsOf(claimsOf(articleFrom({ id: 'a', title: '', text, language: 'en' })))
}
