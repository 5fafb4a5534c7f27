import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bucket, RatedAs } from '../../../src/domain/lens.ts'
import { differing } from '../../../src/outlets/lenses/differing.ts'

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
