import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { RatedAs } from '../../../src/domain/lens.ts'
import { OutletRatings } from '../../../src/doors/web/outlet-ratings.tsx'
import type { OutletPage } from '../../../src/views/outlet-page.ts'
import { lensRatings } from '../../../src/views/outlet-ratings.ts'
import { madeLens } from '../../outlets/made-coverage.ts'

type Dimension = Parameters<typeof madeLens>[1]

const rated = (label: string, bucket: RatedAs['bucket'], scope?: string, because?: string): RatedAs => ({
  lens: madeLens('one', 'reliability'),
  rating: { lensId: 'one', host: 'gull.example', rawValue: label, line: 2, ...(scope && { scope }) },
  label,
  bucket,
  ...(because && { because }),
})

function shown(all: readonly RatedAs[], notApplicable?: string, dimension: Dimension = 'reliability'): string {
  const ratings = lensRatings([{ lens: madeLens('one', dimension), rated: all, notApplicable }])
  const page = { ratings, ratersDiffer: [] } as unknown as OutletPage
  return parseHTML(`<main>${OutletRatings({ page, countries: {} })}</main>`)
    .document.querySelector('main')!
    .textContent.replace(/\s+/g, ' ')
}

test('a rating says as what bars count it where its own words do not', () => {
  assert.match(shown([rated('deprecated', 'unreliable')]), /In bars it is counted as unreliable\./)
  assert.doesNotMatch(shown([rated('reliable', 'reliable')]), /In bars/)
  assert.doesNotMatch(shown([rated('of the state', 'state-controlled')], undefined, 'state-control'), /In bars/)
})

test('of several ratings of one rater it is said by which bars count the outlet', () => {
  const both = [rated('no consensus', 'mixed', 'news'), rated('generally unreliable', 'unreliable', 'talk shows')]
  const words = shown(both)
  assert.match(
    words,
    /no consensus .*In bars it is counted as mixed by this one of its ratings\..*generally unreliable/,
  )
  assert.equal(words.match(/In bars/g)?.length, 1)
  assert.match(shown(both, undefined, 'state-control'), /In bars it is counted by this one of its ratings\./)
})

test('a rating that bars do not count says so, and never that they do', () => {
  assert.match(
    shown([rated('odd', null)]),
    /In bars it is counted as not rated: no part of the scale is for this value/,
  )
  const [none, tied] = [
    shown([rated('good', 'reliable')], 'It is of XD.'),
    shown([rated('a', null, 'x', 'Rows differ.')]),
  ]
  assert.match(none, /Not applicable in bars: It is of XD\./)
  assert.match(tied, /In no part of the bars: Rows differ\./)
  for (const words of [none, tied]) assert.doesNotMatch(words, /it is counted/)
})
