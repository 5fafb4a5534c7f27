import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { LensManifest } from '../../../src/outlets/lenses/lens-manifest.ts'
import { ratedHost } from '../../../src/outlets/lenses/rated-host.ts'
import { ratedRows } from '../../../src/outlets/lenses/rated-rows.ts'
import { seenBefore } from '../../../src/outlets/lenses/seen-before.ts'
import { LEAN, madeLens } from '../made-lens.ts'

const MANIFEST: LensManifest = { rater: madeLens().rater, scale: LEAN }

/** A row of a table with these cells. */
function rowOf(cells: Record<string, string>, over: Partial<LensManifest> = {}) {
  const fields = { domain: 'one.example', value: 'L', ...cells }
  return ratedRows({ ...MANIFEST, ...over }, Object.keys(fields), 'panel.csv')(fields)
}

test('days, months and years are dates, of a time its day; what is no day of the calendar is left out and told', () => {
  const dated = (text: string) => rowOf({ rated_on: text }).rating.ratedOn
  for (const day of ['2024', '2024-05', '2024-02-29']) assert.equal(dated(day), day)
  assert.equal(dated('2024-05-31T10:00:00Z'), '2024-05-31')
  assert.equal(dated('2024-05-31 10:00'), '2024-05-31')
  for (const none of ['2023-02-29', '2024-13', '31.5.2024', '5/31/2024', '24', 'May 2024', '2024T10', '0000-00-00']) {
    const row = rowOf({ rated_on: none })
    assert.deepEqual([row.rating.ratedOn, row.places], [undefined, ['one.example']], none)
    assert.deepEqual(
      row.troubles.map(({ kind }) => kind),
      ['left-out'],
      none,
    )
  }
})

test('a row’s own date stands before the manifest’s', () => {
  assert.equal(rowOf({ rated_on: '2024' }, { ratedOn: '2020' }).rating.ratedOn, '2024')
  assert.equal(rowOf({ rated_on: '' }, { ratedOn: '2020' }).rating.ratedOn, '2020')
})

test('links are of the web or left out', () => {
  assert.equal(rowOf({ url: 'https://panel.example/1' }).rating.url, 'https://panel.example/1')
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//panel.example',
    'https://',
    `https://${'x'.repeat(2_000)}.example`,
  ]) {
    assert.equal(rowOf({ url: bad }).rating.url, undefined, bad)
  }
})

test('a scope in brackets is what stands in the last of them', () => {
  const scoped = (id: string) =>
    rowOf({ id }, { columns: { domain: 'domain', value: 'value', scope: { column: 'id', within: 'brackets' } } }).rating
      .scope
  assert.equal(scoped('The Gull'), undefined)
  assert.equal(scoped('The Gull (opinion)'), 'opinion')
  assert.equal(scoped('The Gull (Norvik) (pre-2020) '), 'pre-2020')
  assert.equal(scoped('The Gull (opinion) weekly'), undefined)
})

test('the end of an address follows what the manifest says', () => {
  const columns = { domain: 'domain', value: 'value', url: { column: 'page', after: 'https://panel.example/' } }
  assert.equal(rowOf({ page: 'The Gull' }, { columns }).rating.url, 'https://panel.example/The%20Gull')
  assert.equal(rowOf({ page: '' }, { columns }).rating.url, undefined)
})

test('of a foreign table only the columns that are named are read', () => {
  const columns = { domain: 'domain', value: 'value' }
  const row = rowOf({ rater: 'somebody', note: 'x', scope: 'y' }, { columns })
  assert.deepEqual([row.places, row.rating], [['one.example'], { rawValue: 'L' }])
})

test('texts are cut, and nothing in them moves a cursor', () => {
  const { rating, troubles } = rowOf({ note: `a\u001b[2Jb${'x'.repeat(900)}`, scope: 'opinion\r\npages' })
  assert.equal(rating.note!.length, 500)
  assert.ok(!rating.note!.includes('\u001b'))
  assert.equal(rating.scope, 'opinion pages')
  assert.deepEqual(troubles, [])
  assert.equal(rowOf({ value: 'x'.repeat(1_000) }).troubles[0].because.length < 100, true)
})

test('several domains of one cell are each rated, once; more than two hundred are not read', () => {
  const { places } = rowOf({ domain: 'one.example two.example one.example' }, { domainSeparator: ' ' })
  assert.deepEqual(places, ['one.example', 'two.example'])
  const many = Array.from({ length: 250 }, (_, at) => `host-${at}.example`).join(' ')
  const row = rowOf({ domain: many }, { domainSeparator: ' ' })
  assert.equal(row.places.length, 200)
  assert.match(row.troubles[0].because, /names 250 domains; at most 200/)
})

test('what names a host or a path is a place; a name, a mail address and a suffix are none', () => {
  assert.equal(ratedHost('HTTPS://WWW.One.Example:443/News/'), 'one.example/News')
  assert.equal(ratedHost('one.example'), 'one.example')
  for (const none of [
    '',
    'The Gull',
    'gull',
    'desk@gull.example',
    'co.uk',
    'ftp://gull.example',
    'javascript:x',
    'a b.example',
  ])
    assert.equal(ratedHost(none), undefined, none)
})

test('what was seen is never taken for new, and what is new hardly ever for seen', () => {
  const text = fc.string({ maxLength: 30 })
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 200 }), texts => {
      const isSeen = seenBefore()
      for (const each of texts) assert.equal(isSeen(each), false)
      for (const each of texts) assert.equal(isSeen(each), true)
    }),
    { numRuns: 20 },
  )
})
