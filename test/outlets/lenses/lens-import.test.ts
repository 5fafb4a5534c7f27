import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../../src/domain/app-error.ts'
import { deleteLens } from '../../../src/outlets/lenses/kept-lens.ts'
import { importLens, rehearseLens } from '../../../src/outlets/lenses/lens-import.ts'
import type { LensManifest } from '../../../src/outlets/lenses/lens-manifest.ts'
import { lensTemplate, lensTemplates } from '../../../src/outlets/lenses/lens-templates.ts'
import { ratedRows } from '../../../src/outlets/lenses/rated-rows.ts'
import type { GivenRatings, LensReading } from '../../../src/outlets/lenses/read-ratings.ts'
import { LENS, lensesOver, RATING, type StoredLens } from '../../../src/outlets/lenses/stored-lenses.ts'
import type { Cellar } from '../../../src/store/cellar.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { LEAN, madeDirectory, madeLens, madeOutlet } from '../made-lens.ts'

const HEAD = 'domain,rater,dimension,value,rated_on,url,scope,note\n'
const MANIFEST: LensManifest = { rater: madeLens().rater, scale: LEAN }
const KNOWN = madeDirectory([madeOutlet(['one.example', 'uno.example']), madeOutlet(['two.example'])])
const AT = '2026-05-01T10:00:00.000Z'

const given = (csv: string, over: Partial<LensManifest> = {}, isPrivate = false): GivenRatings => ({
  from: { name: 'panel.csv', bytes: new TextEncoder().encode(csv) },
  manifest: { ...MANIFEST, ...over },
  isPrivate,
})

const imported = (cellar: Cellar, what: GivenRatings, reading?: LensReading, at = AT) =>
  importLens(cellar, KNOWN, what, () => at, reading)

const rowsIn = async (cellar: Cellar) => (await cellar.kept(RATING)).length

test('a rehearsal counts what an import would bring, and keeps nothing', async () => {
  const cellar = memoryCellar()
  const csv = `${HEAD}https://www.One.example/,,,L,2024-05-31,https://panel.example/one,,
two.example,Panel,lean,R,,,opinion,
nobody.example,,,C,,,,
uno.example,,,L-ish,,,,
,,,L,,,,
not a domain,,,L,,,,
two.example,Desk,,L,,,,
two.example,,reliability,L,,,,
two.example,,,c,31.5.2024,ftp://x.example/,,
one.example,,,L,,,,
too,few
`
  const { tally, hash, sameAs } = await rehearseLens(cellar, KNOWN, given(csv))
  const counts = Object.fromEntries(Object.entries(tally.told).map(([kind, { count }]) => [kind, count]))
  assert.deepEqual(
    { rows: tally.rows, ratings: tally.ratings, matched: tally.matched, outlets: tally.outlets, ...counts },
    {
      rows: 11,
      ratings: 5,
      matched: 4,
      outlets: 2,
      unreadable: 2,
      'no-domain': 1,
      'unknown-value': 1,
      'other-rater': 2,
      'left-out': 2,
      'unknown-domain': 1,
      duplicate: 1,
    },
  )
  assert.deepEqual(tally.told['unknown-domain'].first, [{ line: 4, because: 'nobody.example' }])
  assert.deepEqual(tally.told['unknown-value'].first, [{ line: 5, because: '“L-ish” is not on the scale.' }])
  assert.deepEqual(tally.labels, [
    { label: 'left', bucket: 'left', rows: 4, ratings: 2 },
    { label: 'centre', bucket: 'centre', rows: 2, ratings: 2 },
    { label: 'right', bucket: 'right', rows: 1, ratings: 1 },
  ])
  assert.deepEqual([tally.ratedFrom, tally.ratedTo], ['2024-05-31', '2024-05-31'])
  assert.match(hash, /^[0-9a-f]{64}$/)
  assert.deepEqual(sameAs, [])
  assert.deepEqual([await rowsIn(cellar), await cellar.kept(LENS)], [0, []])
})

test('an import keeps what the file says as it says it, and makes a lens of it', async () => {
  const cellar = memoryCellar()
  const { lens } = await imported(cellar, given(`${HEAD}one.example,,,l,2024,https://panel.example/1,news,a word\n`))
  assert.match(lens.id, /^panel-2026-05-01-[0-9a-f]{6}$/)
  assert.deepEqual([lens.rows, lens.ratedFrom, lens.ratedTo, lens.isPrivate], [1, '2024', '2024', false])
  assert.deepEqual(await cellar.kept(RATING), [
    [
      `${lens.id} one.example 2`,
      { rawValue: 'l', ratedOn: '2024', url: 'https://panel.example/1', scope: 'news', note: 'a word' },
    ],
  ])
  const [listed] = await lensesOver([cellar], KNOWN).list({ withPrivate: false })
  assert.equal(listed.id, lens.id)
})

test('the same file of the same rater is refused the second time where it is to be imported once', async () => {
  const cellar = memoryCellar()
  const what = { ...given(`${HEAD}one.example,,,L,,,,\n`), isOnce: true }
  const { lens } = await imported(cellar, what)
  const refused = (error: unknown) =>
    error instanceof AppError && error.message.includes(`before, as ${lens.id}.`) && /--again/.test(error.next ?? '')
  await assert.rejects(imported(cellar, what), refused)
  await assert.rejects(rehearseLens(cellar, KNOWN, what), refused)
  assert.equal((await cellar.kept(LENS)).length, 1)
  await imported(cellar, { ...given(`${HEAD}one.example,,,R,,,,\n`), isOnce: true })
  const other = { ...what.manifest, rater: { ...what.manifest.rater, id: 'other' } }
  await imported(cellar, { ...what, manifest: other })
  await imported(cellar, { ...what, manifest: { ...what.manifest, scale: { ...LEAN, id: 'other' } } })
  assert.equal((await cellar.kept(LENS)).length, 4)
  await deleteLens(cellar, lens.id)
  await imported(cellar, what)
  assert.equal((await cellar.kept(LENS)).length, 4)
})

test('importing the same file twice makes two lenses, and says that they are of the same bytes', async () => {
  const cellar = memoryCellar()
  const what = given(`${HEAD}one.example,,,L,,,,\n`)
  const first = await imported(cellar, what)
  const second = await imported(cellar, what, {}, '2026-05-01T11:00:00.000Z')
  assert.notEqual(first.lens.id, second.lens.id)
  assert.deepEqual(second.sameAs, [first.lens.id])
  const lenses = lensesOver([cellar], KNOWN)
  assert.deepEqual(
    (await lenses.list({ withPrivate: false })).map(({ id }) => id),
    [second.lens.id, first.lens.id],
  )
  assert.equal(await rowsIn(cellar), 2)
})

test('ratings that may not be passed on are private whatever was asked', async () => {
  const closed = { rater: { ...MANIFEST.rater, redistributable: false } }
  const csv = `${HEAD}one.example,,,L,,,,\n`
  assert.equal((await imported(memoryCellar(), given(csv, closed))).lens.isPrivate, true)
  assert.equal((await imported(memoryCellar(), given(csv, {}, true))).lens.isPrivate, true)
})

test('a file that cannot be read to its end leaves nothing, and neither does one without ratings', async () => {
  const cellar = memoryCellar()
  const fails = async (csv: string, message: RegExp) =>
    assert.rejects(imported(cellar, given(csv)), error => error instanceof AppError && message.test(error.message))
  const many = Array.from({ length: 2_500 }, (_, at) => `host-${at}.example,,,L,,,,\n`).join('')
  await fails(`${HEAD}${many}"two.example,,,L,,,,\n`, /line 2502: a quote is opened and not closed/)
  await fails(
    `${HEAD}one.example,,,Q,,,,\n`,
    /holds no rating on this scale in 1 row\. Line 2: “Q” is not on the scale/,
  )
  await fails('site,word\none.example,L\n', /has no column “domain”\. It has site, word/)
  assert.deepEqual([await rowsIn(cellar), await cellar.kept(LENS)], [0, []])
})

test('a large file is kept in batches as it is read, with its progress, and never all at once', async () => {
  const memory = memoryCellar()
  const batches: number[] = []
  const reached: number[] = []
  const cellar: Cellar = {
    ...memory,
    async keepAll(kind, facts) {
      if (kind === RATING) batches.push(facts.length)
    },
  }
  const rows = 30_000
  const csv = `domain,value\n${Array.from({ length: rows }, (_, at) => `host-${at}.example,L`).join('\n')}\n`
  const onProgress = (read: number, size: number) => {
    assert.equal(size, csv.length)
    reached.push(read)
  }
  const { lens, tally } = await imported(cellar, given(csv), { onProgress, show: 3 })
  assert.equal(lens.rows, rows)
  assert.equal(batches.length, rows / 1_000)
  assert.ok(Math.max(...batches) <= 1_000)
  assert.deepEqual(
    reached,
    [...reached].sort((a, b) => a - b),
  )
  assert.equal(reached.at(-1), csv.length)
  assert.deepEqual([tally.told['unknown-domain'].count, tally.told['unknown-domain'].first.length], [rows, 3])
  assert.equal(tally.told.duplicate.count, 0)
})

test('who stops an import has nothing imported', async () => {
  const cellar = memoryCellar()
  const stopped = AbortSignal.abort()
  await assert.rejects(imported(cellar, given(`${HEAD}one.example,,,L,,,,\n`), { stopped }), /It was stopped/)
  assert.deepEqual([await rowsIn(cellar), await cellar.kept(LENS)], [0, []])
})

test('what a killed import left is not read, and goes with a later import', async () => {
  const cellar = memoryCellar()
  const dead = madeLens({ id: 'panel-dead', doneAt: null, wroteAt: '2026-05-01T09:00:00.000Z' })
  const alive = madeLens({ id: 'panel-alive', doneAt: null, wroteAt: '2026-05-01T09:55:00.000Z' })
  for (const lens of [dead, alive]) {
    await cellar.keep(LENS, lens.id, lens)
    await cellar.keep(RATING, `${lens.id} one.example 2`, { rawValue: 'L' })
  }
  assert.deepEqual(await lensesOver([cellar], KNOWN).list({ withPrivate: true }), [])
  const { lens } = await imported(cellar, given(`${HEAD}one.example,,,L,,,,\n`))
  assert.deepEqual(
    (await cellar.kept(LENS)).map(([id]) => id),
    ['panel-alive', lens.id],
  )
  assert.equal(await rowsIn(cellar), 2)
})

test('a lens that is deleted while it is imported is not finished', async () => {
  const cellar = memoryCellar()
  const deleting: Cellar = {
    ...cellar,
    async keepAll(kind, facts) {
      await cellar.keepAll(kind, facts)
      for (const [id] of await cellar.kept<StoredLens>(LENS)) await deleteLens(cellar, id)
    },
  }
  const many = Array.from({ length: 2_500 }, (_, at) => `host-${at}.example,,,L,,,,\n`).join('')
  await assert.rejects(imported(deleting, given(HEAD + many)), /was deleted while it was imported/)
  assert.deepEqual([await rowsIn(cellar), await cellar.kept(LENS)], [0, []])
})

test('deleting takes the rows of that lens, all of them, and of no other', async () => {
  const place = fc.constantFrom('one.example', 'two.example', 'three.example/news')
  const file = fc.array(fc.tuple(place, fc.constantFrom('L', 'C', 'R')), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(file, file, async (one, other) => {
      const cellar = memoryCellar()
      const csv = (rows: [string, string][]) => `domain,value\n${rows.map(row => row.join(',')).join('\n')}\n`
      const first = await imported(cellar, given(csv(one)))
      const before = await cellar.kept(RATING)
      const second = await imported(cellar, given(csv(other)))
      assert.equal(await deleteLens(cellar, second.lens.id), other.length)
      assert.deepEqual(await cellar.kept(RATING), before)
      await deleteLens(cellar, first.lens.id)
      assert.deepEqual([await cellar.kept(RATING), await cellar.kept(LENS)], [[], []])
      await assert.rejects(deleteLens(cellar, first.lens.id), /There is no lens/)
    }),
    { numRuns: 50 },
  )
})

const SOURCES = join(import.meta.dirname, '../../../../shared/sources')
const skip = existsSync(SOURCES) ? false : 'SKIPPED: ../shared/sources is not beside the project'

test('Wikipedia’s perennial sources are imported as they stand, by the template', { skip }, async () => {
  const cellar = memoryCellar()
  const { manifest } = lensTemplate('wikipedia-rsp')
  const from = { path: join(SOURCES, 'wikipedia-rsp/rsp.csv') }
  const { lens, tally } = await imported(cellar, { from, manifest, isPrivate: false })
  const rows = Object.fromEntries(tally.labels.map(each => [each.label, each.rows]))
  assert.deepEqual(rows, {
    'generally unreliable': 170,
    'generally reliable': 157,
    'no consensus': 114,
    deprecated: 63,
    mixed: 1,
  })
  assert.deepEqual([tally.rows, tally.ratings, tally.told['no-domain'].count], [505, 824, 8])
  assert.equal(tally.told.duplicate.count, 0)
  const flagged = (await cellar.kept<{ note?: string }>(RATING)).filter(([, { note }]) => note?.includes('blacklist'))
  assert.equal(new Set(flagged.map(([key]) => key.split(' ')[2])).size, 25)
  const said = async (host: string) => {
    const outlet = madeOutlet([host])
    const [first] = (await lensesOver([cellar], madeDirectory([])).ratings(lens, [outlet])).get(host)!
    return [first.label, first.bucket, first.because]
  }
  // One row of the whole, one of a topic.
  assert.deepEqual(await said('telegraph.co.uk'), ['generally reliable', 'reliable', undefined])
  // Rows of eras: the one that goes on to the present.
  assert.deepEqual(await said('cnet.com'), ['generally unreliable', 'unreliable', undefined])
  assert.equal((await said('forbes.com'))[1], 'mixed')
  // Rows of blogs, profiles, contributors or one topic stand beside the row of the whole, which may say what it leaves out.
  assert.equal((await said('bloomberg.com'))[1], 'reliable')
  assert.equal((await said('theguardian.com'))[1], 'reliable')
  assert.equal((await said('huffpost.com'))[1], 'reliable')
  assert.equal((await said('metro.co.uk'))[1], 'unreliable')
  // Rows of two parts of one year, and none of the whole.
  assert.match((await said('geonames.nga.mil'))[2]!, /^Rows of equal standing differ: /)
  const notes = (await cellar.kept<{ note?: string }>(RATING)).map(([, { note }]) => note)
  assert.ok(notes.includes('The Guardian blogs; The Guardian'))
  assert.equal(await deleteLens(cellar, lens.id), 824)
})

test('state media’s classes are imported as they stand, and are of two sides', { skip }, async () => {
  const cellar = memoryCellar()
  const { manifest } = lensTemplate('state-media-monitor')
  const from = { path: join(SOURCES, 'state-media-asd/state_media.csv') }
  const { lens, tally } = await imported(cellar, { from, manifest, isPrivate: false })
  assert.equal(lens.isPrivate, true)
  const rows = Object.fromEntries(tally.labels.map(({ label, rows: count }) => [label, count]))
  assert.equal(rows['state-controlled'], 754)
  assert.equal(tally.told['unknown-value'].count + tally.told['no-domain'].count > 0, true)
  assert.deepEqual(new Set(tally.labels.map(({ bucket }) => bucket)), new Set(['state-controlled', 'independent']))
  assert.deepEqual([lens.ratedFrom, lens.ratedTo], ['2023', '2023'])
})

test('every template is a manifest, holds no rating, and makes a table that it reads', () => {
  for (const { name, manifest, columns } of lensTemplates()) {
    assert.match(name, /^[a-z0-9-]+$/)
    assert.ok(columns.length > 1, name)
    assert.doesNotThrow(() => ratedRows(manifest, columns, name), name)
    assert.ok(
      ['redistributable', 'licence'].every(field => field in manifest.rater),
      name,
    )
  }
})

test('a manifest of one’s own that names no country yet is not imported', async () => {
  const { manifest } = lensTemplate('own-lean')
  const what = { ...given('domain,value\none.example,left\n'), manifest }
  await assert.rejects(imported(memoryCellar(), what), /does not say for which country’s politics/)
})

test('a foreign file is read as its manifest maps it, in the wild’s own forms', async () => {
  const cellar = memoryCellar()
  const csv = '\ufeffSites;Class;Name;Listed\none.example two.example;L;One (opinion);1\none.example;C;One;0\n'
  const { tally } = await imported(
    cellar,
    given(csv, {
      columns: { domain: 'sites', value: 'Class', scope: { column: 'Name', within: 'brackets' }, note: 'Name' },
      domainSeparator: ' ',
      ratedOn: '2023',
      flags: [{ column: 'Listed', is: '1', says: 'on a list' }],
    }),
  )
  assert.deepEqual([tally.rows, tally.ratings, tally.outlets], [2, 3, 2])
  const rated = await lensesOver([cellar], KNOWN).ratings(
    (await lensesOver([cellar], KNOWN).list({ withPrivate: false }))[0],
    [madeOutlet(['one.example'])],
  )
  assert.deepEqual(
    rated.get('one.example')?.map(({ label, rating }) => [label, rating.scope, rating.note, rating.ratedOn]),
    [
      ['centre', undefined, 'One', '2023'],
      ['left', 'opinion', 'One (opinion); on a list', '2023'],
    ],
  )
})
