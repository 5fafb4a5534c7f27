import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rating } from '../../../src/domain/lens.ts'
import { rowsByTitle } from '../../../src/outlets/lenses/rows-by-title.ts'
import { standingRating } from '../../../src/outlets/lenses/standing-rating.ts'
import { madeLens } from '../made-lens.ts'

/** What stands for one outlet of these rows, the one that bars count first. */
function stands(...rows: Partial<Rating>[]) {
  const lens = madeLens()
  const found = rows.map((row, at) => {
    const rating = { lensId: lens.id, host: 'gull.example', rawValue: row.rawValue ?? 'L', line: at + 2, ...row }
    const bucket = rating.rawValue === 'L' ? ('left' as const) : ('right' as const)
    return { rated: { lens, rating, label: bucket, bucket }, isOfPart: false }
  })
  return standingRating(rowsByTitle(found)).map(({ bucket, rating }) => [rating.title, rating.scope, bucket])
}

test('a row whose title adds to another’s is of that part, also where it is the latest', () => {
  assert.deepEqual(
    stands(
      { title: 'The Gull blogs', rawValue: 'R', ratedOn: '2026' },
      { title: 'The Gull profiles', rawValue: 'R', ratedOn: '2026' },
      { title: 'The Gull', ratedOn: '2019' },
    ),
    [
      ['The Gull', undefined, 'left'],
      ['The Gull blogs', 'blogs', 'right'],
      ['The Gull profiles', 'profiles', 'right'],
    ],
  )
})

test('a row that says what it leaves out is of the whole where others are of parts of it', () => {
  const [first] = stands(
    { title: 'The Gull', scope: 'excluding politics', ratedOn: '2019' },
    { title: 'The Gull (politics)', scope: 'politics', rawValue: 'R', ratedOn: '2026' },
  )
  assert.deepEqual(first, ['The Gull', 'excluding politics', 'left'])
})

test('titles of which none is a part of another change nothing, and neither do rows without', () => {
  const [first] = stands(
    { title: 'Gull Company', ratedOn: '2019' },
    { title: 'GullOld', rawValue: 'R', ratedOn: '2026' },
  )
  assert.deepEqual(first, ['GullOld', undefined, 'right'])
  assert.equal(stands({ rawValue: 'R' }, { title: 'The Gull' })[0][2], null)
})

test('rows of equal standing and one title still differ', () => {
  assert.equal(stands({ title: 'The Gull' }, { title: 'The Gull', rawValue: 'R' })[0][2], null)
})
