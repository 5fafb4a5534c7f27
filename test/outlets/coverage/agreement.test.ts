import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreements } from '../../../src/outlets/coverage/agreement.ts'
import { type Rated, ratedSides } from '../../../src/outlets/coverage/rated-side.ts'
import { madeLens, madeOutlet, madeRated } from '../made-coverage.ts'

const GULL = madeOutlet('gull.example', { country: 'XA' })

const rated = (id: string, side: 'left' | 'right' | 'odd' | undefined, politicsOf?: string) =>
  madeRated(madeLens(id, 'lean', politicsOf === undefined ? {} : { politicsOf }), side ? { 'gull.example': side } : {})

const agreed = (...all: Rated[]) => agreements(ratedSides(all))
const sideBy = (...all: Rated[]) => agreed(...all)[0].side(GULL).key

test('an outlet is on a side where all raters put it there, else disputed', () => {
  assert.equal(sideBy(rated('one', 'left'), rated('two', 'left')), 'left')
  assert.equal(sideBy(rated('one', 'left'), rated('two', 'right')), 'disputed')
  assert.equal(sideBy(rated('one', 'left'), rated('two', 'left'), rated('three', 'right')), 'disputed')
})

test('an outlet that one of them does not rate, or puts on no side, is unrated: one rater does not agree with itself', () => {
  assert.equal(sideBy(rated('one', 'left'), rated('two', undefined)), 'unrated')
  assert.equal(sideBy(rated('one', 'left'), rated('two', 'odd')), 'unrated')
})

test('where the raters do not apply, neither does their agreement', () => {
  assert.equal(sideBy(rated('one', 'left', 'XB'), rated('two', 'left', 'XB')), 'not-applicable')
  const state = madeRated(madeLens('state', 'state-control'), { 'gull.example': 'state-controlled' })
  assert.equal(sideBy(rated('one', 'left'), rated('two', 'left'), state), 'not-applicable')
})

test('one rater, two questions, two countries’ politics and two imports of one rater are no agreement', () => {
  const one = rated('one', 'left')
  assert.deepEqual(agreed(one), [])
  assert.deepEqual(agreed(one, madeRated(madeLens('two', 'reliability'), {})), [])
  assert.deepEqual(agreed(one, rated('two', 'left', 'XB')), [])
  const again = { ...one, lens: { ...one.lens, id: 'one-again' } }
  assert.deepEqual(agreed(one, again), [])
  const axes = ['a', 'b'].map(id => madeRated(madeLens(id, 'axis'), {}))
  assert.deepEqual(agreed(...axes), [])
})

test('it is named for all of its raters, and is private where one of them is', () => {
  const open = rated('one', 'left')
  const own = madeRated(madeLens('two', 'lean', { isPrivate: true, ratedFrom: '2019', ratedTo: '2024' }), {})
  const { lens } = agreed(open, own)[0].each
  assert.equal(lens.rater.name, 'all of Rater one and Rater two')
  assert.deepEqual([lens.isPrivate, lens.ratedFrom, lens.ratedTo], [true, '2019', '2024'])
})
