import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Outlet } from '../../../src/domain/outlet.ts'
import {
  LENS,
  lensesOver,
  RATING,
  type StoredLens,
  type StoredRating,
} from '../../../src/outlets/lenses/stored-lenses.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { idOf, madeDirectory, madeLens, madeOutlet } from '../made-lens.ts'

type Row = [place: string, rating: StoredRating]

/** Lenses over a cellar in which one lens has these rows, one a line. */
async function lensesOf(rows: readonly Row[], outlets: readonly Outlet[] = [], lens: StoredLens = madeLens()) {
  const cellar = memoryCellar()
  await cellar.keep(LENS, lens.id, lens)
  await cellar.keepAll(
    RATING,
    rows.map(([place, rating], at) => [idOf(lens, place, at + 2), rating]),
  )
  const lenses = lensesOver([cellar], madeDirectory(outlets))
  return { lenses, lens, rated: (outlet: Outlet) => lenses.ratings(lens, [outlet]).then(all => all.get(outlet.id)) }
}

const ONE = madeOutlet(['one.example'])

test('lenses are listed the newest first, without those that are not whole, and without private ones unless asked', async () => {
  const cellar = memoryCellar()
  const lenses = lensesOver([cellar], madeDirectory([]))
  for (const lens of [
    madeLens({ id: 'old' }),
    madeLens({ id: 'new', importedAt: '2026-03-01T00:00:00.000Z' }),
    madeLens({ id: 'killed', importedAt: '2026-04-01T00:00:00.000Z', doneAt: null }),
    madeLens({ id: 'own', importedAt: '2026-02-01T00:00:00.000Z', isPrivate: true }),
  ])
    await cellar.keep(LENS, lens.id, lens)
  const ids = (list: { id: string }[]) => list.map(({ id }) => id)
  assert.deepEqual(ids(await lenses.list({ withPrivate: false })), ['new', 'old'])
  assert.deepEqual(ids(await lenses.list({ withPrivate: true })), ['new', 'own', 'old'])
  assert.deepEqual(ids(await lenses.newest({ withPrivate: true })), ['new'])
})

test('a rating is of the host that it names, and of no other that begins or ends like it', async () => {
  const { rated } = await lensesOf([['one.example', { rawValue: 'L' }]])
  assert.equal((await rated(ONE))?.[0].bucket, 'left')
  for (const host of ['one.example.org', 'someone.example', 'one.exampl', 'two.example'])
    assert.equal(await rated(madeOutlet([host])), undefined, host)
})

test('another lens whose id begins alike does not answer', async () => {
  const { lenses } = await lensesOf([['one.example', { rawValue: 'L' }]], [], madeLens({ id: 'panel-11' }))
  assert.equal((await lenses.ratings(madeLens({ id: 'panel-1' }), [ONE])).size, 0)
})

test('a row without scope stands before rows of a scope, whenever they were made', async () => {
  const { rated } = await lensesOf([
    ['one.example', { rawValue: 'R', scope: 'opinion', ratedOn: '2026' }],
    ['one.example', { rawValue: 'C', ratedOn: '2020' }],
  ])
  const said = await rated(ONE)
  assert.deepEqual(
    said?.map(({ bucket }) => bucket),
    ['centre', 'right'],
  )
  assert.equal(said?.[1].rating.scope, 'opinion')
})

test('of several rows of the whole outlet the latest stands', async () => {
  const { rated } = await lensesOf([
    ['one.example', { rawValue: 'L', ratedOn: '2019-12' }],
    ['one.example', { rawValue: 'C' }],
    ['one.example', { rawValue: 'R', ratedOn: '2020' }],
  ])
  assert.equal((await rated(ONE))?.[0].label, 'right')
})

test('where there are only scopes the one that goes on stands, and rows of equal standing that differ are unrated', async () => {
  const eras = await lensesOf([
    ['one.example', { rawValue: 'L', scope: 'pre-2020', ratedOn: '2025' }],
    ['one.example', { rawValue: 'R', scope: '2020–present', ratedOn: '2024' }],
  ])
  assert.equal((await eras.rated(ONE))?.[0].bucket, 'right')
  const topics = await lensesOf([
    ['one.example', { rawValue: 'L', scope: 'culture', ratedOn: '2025' }],
    ['one.example', { rawValue: 'R', scope: 'politics', ratedOn: '2025' }],
  ])
  const [first, second] = (await topics.rated(ONE))!
  assert.equal(first.bucket, null)
  assert.equal(first.because, 'Rows of equal standing differ: left (culture), right (politics).')
  assert.equal(second.bucket, 'right')
})

test('a rating of a path is of the outlet with the longest match', async () => {
  const [site, sport] = [madeOutlet(['big.example']), madeOutlet(['big.example/sport'])]
  const { rated } = await lensesOf(
    [
      ['big.example/sport', { rawValue: 'R' }],
      ['big.example', { rawValue: 'L' }],
    ],
    [site, sport],
  )
  assert.deepEqual(
    (await rated(sport))?.map(({ label }) => label),
    ['right'],
  )
  assert.deepEqual(
    (await rated(site))?.map(({ label }) => label),
    ['left'],
  )
})

test('a rating of a part of an outlet stands beside, and never speaks for the whole', async () => {
  const { rated } = await lensesOf([['one.example/en', { rawValue: 'R' }]], [ONE])
  const [only] = (await rated(ONE))!
  assert.deepEqual([only.label, only.bucket], ['right', null])
  assert.equal(only.because, 'Only one.example/en is rated, not the whole outlet.')
})

test('a host below a rated one is rated with it, unless it is rated itself or the other is another outlet’s', async () => {
  const rows: Row[] = [
    ['big.example', { rawValue: 'L' }],
    ['own.big.example', { rawValue: 'R' }],
  ]
  const [low, own] = [madeOutlet(['low.big.example']), madeOutlet(['own.big.example'])]
  const alone = await lensesOf(rows)
  assert.equal((await alone.rated(low))?.[0].rating.host, 'big.example')
  assert.deepEqual(
    (await alone.rated(own))?.map(({ label }) => label),
    ['right'],
  )
  const known = await lensesOf(rows, [madeOutlet(['big.example']), low])
  assert.equal(await known.rated(low), undefined)
})

test('a raw value that the scale does not know is not shown, and one on no side is unrated', async () => {
  const { rated } = await lensesOf([['one.example', { rawValue: 'L-ish' }]])
  assert.equal(await rated(ONE), undefined)
  const none = await lensesOf([['one.example', { rawValue: '?' }]])
  assert.deepEqual(
    (await none.rated(ONE))?.map(({ label, bucket }) => [label, bucket]),
    [['mixed', null]],
  )
})

test('the order in which rows stand in the file changes nothing but their lines', async () => {
  const row = fc.record({
    place: fc.constantFrom('one.example', 'one.example/en', 'low.one.example'),
    rawValue: fc.constantFrom('L', 'C', 'R', '?'),
    ratedOn: fc.option(fc.constantFrom('2020', '2024-05', '2024'), { nil: undefined }),
    scope: fc.option(fc.constantFrom('opinion', '2020–present', 'pre-2020'), { nil: undefined }),
  })
  const shuffled = fc
    .array(row, { maxLength: 8 })
    .chain(rows => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))
  const told = async (rows: { place: string; rawValue: string; ratedOn?: string; scope?: string }[]) => {
    const { rated } = await lensesOf(rows.map(({ place, ...rating }) => [place, rating]))
    return (await rated(ONE))?.map(({ rating: { host, rawValue, ratedOn, scope }, bucket, because }) => [
      [host, rawValue, ratedOn, scope],
      [bucket, because],
    ])
  }
  await fc.assert(
    fc.asyncProperty(shuffled, async ([one, other]) => assert.deepEqual(await told(other), await told(one))),
    { numRuns: 200 },
  )
})

test('many outlets are asked at once', async () => {
  const outlets = Array.from({ length: 450 }, (_, at) => madeOutlet([`host-${at}.example`]))
  const { lenses, lens } = await lensesOf(outlets.map(({ id }) => [id, { rawValue: 'C' }]))
  assert.equal((await lenses.ratings(lens, outlets)).size, 450)
  assert.equal((await lenses.ratings(lens, [])).size, 0)
})
