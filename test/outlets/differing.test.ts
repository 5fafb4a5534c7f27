import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bucket, RatedAs } from '../../src/domain/lens.ts'
import { agreement, differing } from '../../src/outlets/differing.ts'

const said = (name: string, bucket: Bucket | null): RatedAs =>
  ({ lens: { rater: { name }, scale: { id: name, dimension: 'lean' } }, label: 'x', bucket }) as RatedAs

test('raters that put an outlet on different sides are both named', () => {
  assert.equal(
    differing([said('Panel', 'centre'), said('Desk', 'left'), said('Poll', null)]),
    'raters differ: Panel centre, Desk left',
  )
})

test('raters that agree, and one rater alone, do not differ', () => {
  assert.equal(differing([said('Panel', 'left'), said('Desk', 'left')]), undefined)
  assert.equal(differing([said('Panel', 'left'), said('Desk', null)]), undefined)
  assert.equal(differing([]), undefined)
})

test('an outlet is on a side where all chosen raters agree, else disputed, and unrated where one does not rate it', () => {
  assert.equal(agreement([said('Panel', 'left'), said('Desk', 'left')], 2), 'left')
  assert.equal(agreement([said('Panel', 'left'), said('Desk', 'right')], 2), 'disputed')
  assert.equal(agreement([said('Panel', 'left'), said('Desk', 'left')], 3), undefined)
  assert.equal(agreement([said('Panel', 'left')], 1), undefined)
})
