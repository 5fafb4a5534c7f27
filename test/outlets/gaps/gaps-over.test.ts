import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomNumbers } from '../../../bench/random-numbers.ts'
import type { Lens, RatedAs } from '../../../src/domain/lens.ts'
import type { Outlet } from '../../../src/domain/outlet.ts'
import { gapsOver } from '../../../src/outlets/gaps/gaps-over.ts'
import type { Lenses } from '../../../src/outlets/lenses/lenses.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { madeUpDirectory, madeUpOutlet, type MadeUpTelling, pollAll, tell } from '../told-cellar.ts'

const DAY = '2026-05-10'
const NOW = Date.parse('2026-05-20T12:00:00Z')
const SHOWN = { withPrivate: false }
const NO_LENSES: Pick<Lenses, 'newest' | 'ratings'> = { newest: async () => [], ratings: async () => new Map() }

const outletsOf = (country: string, count: number, known: Partial<Outlet> = {}): Outlet[] =>
  Array.from({ length: count }, (_, i) => madeUpOutlet(`${country.toLowerCase()}${i}.example`, { country, ...known }))
const [NORTH, SOUTH] = [outletsOf('XA', 20), outletsOf('XB', 9)]
const ALL = [...NORTH, ...SOUTH]
const ids = (outlets: readonly Outlet[]) => outlets.map(({ id }) => id)

/** A story that these outlets told from a quarter past six on, a minute after one another. */
const toldBy = (id: string, outlets: readonly Outlet[], day = DAY): MadeUpTelling => ({
  id,
  articles: outlets.map(({ id: outlet }, i) => ({ outlet, at: `${day}T06:${15 + i}:00Z` })),
})

async function world(stories: readonly MadeUpTelling[], outlets = ALL, lenses = NO_LENSES, from = '2026-05-01') {
  const cellar = memoryCellar(Date.now)
  await tell(cellar, stories)
  await pollAll(cellar, ids(outlets), `${from}T00:00:00Z`, '2026-05-13T00:00:00Z')
  const directory = madeUpDirectory(outlets)
  return { cellar, gaps: gapsOver(cellar, { shown: directory, whole: directory, lenses, now: () => NOW }) }
}

test('a side that hardly told a story that nearly all others told is a gap, with its counts', async () => {
  const { gaps } = await world([toldBy('flood', [...NORTH.slice(0, 18), SOUTH[0]])])
  const day = await gaps.ofDay(DAY, SHOWN)
  assert.equal(day.gaps.length, 1)
  const [{ q, p, usual, outlets, ...gap }] = day.gaps
  assert.deepEqual(gap, {
    storyId: 'flood',
    title: 'What happened in flood',
    dimension: 'country',
    side: 'XB',
    carried: 1,
    followed: 9,
    others: [{ side: 'XA', carried: 18, followed: 20 }],
    unit: 'outlet',
  })
  assert.ok(p < 0.001 && usual !== undefined && usual > p && q >= usual && q <= 0.1)
  assert.deepEqual(outlets?.carried, [{ id: 'xb0.example', name: 'xb0.example', country: 'XB' }])
  assert.equal(outlets?.others.length, 8)
  assert.deepEqual(
    await gaps.ofStory('flood', SHOWN),
    day.gaps.map(gap => ({ ...gap, day: day.day })),
  )
})

test('a story of one country alone is no gap of the others while it is not known what they usually carry', async () => {
  const { gaps } = await world([toldBy('mayor', NORTH)])
  const day = await gaps.ofDay(DAY, SHOWN)
  assert.deepEqual([day.gaps, day.tested], [[], 0])
  assert.match(day.because ?? '', /large enough/)
})

test('a story is not tested before its six hours are over, nor after three days', async () => {
  const { gaps, cellar } = await world([toldBy('flood', [...NORTH.slice(0, 18), SOUTH[0]])])
  assert.equal((await gaps.ofDay('2026-05-09', SHOWN)).tested, 0)
  assert.match((await gaps.ofDay('2026-05-14', SHOWN)).because ?? '', /three days/)
  const soon = gapsOver(cellar, {
    shown: madeUpDirectory(ALL),
    whole: madeUpDirectory(ALL),
    lenses: NO_LENSES,
    now: () => Date.parse(`${DAY}T12:14:00Z`),
  })
  assert.equal((await soon.ofDay(DAY, SHOWN)).tested, 0)
})

test('outlets that were not reachable are not missing: nobody looked', async () => {
  const outlets = [...NORTH, ...SOUTH.slice(0, 1)]
  const { gaps } = await world([toldBy('flood', [...NORTH.slice(0, 18), SOUTH[0]])], outlets)
  assert.deepEqual((await gaps.ofDay(DAY, SHOWN)).gaps, [])
})

test('who told it after the day is missing on that day, and not on the next', async () => {
  const later = SOUTH.slice(1).map(({ id }) => ({ outlet: id, at: '2026-05-11T07:00:00Z' }))
  const flood = toldBy('flood', [...NORTH.slice(0, 18), SOUTH[0]])
  const { gaps } = await world([{ ...flood, articles: [...flood.articles, ...later] }])
  assert.equal((await gaps.ofDay(DAY, SHOWN)).gaps.length, 1)
  const next = await gaps.ofDay('2026-05-11', SHOWN)
  assert.deepEqual(next.gaps, [])
  assert.ok(next.tested > 0)
  assert.deepEqual(await gaps.ofStory('flood', SHOWN), [])
})

test('lists of links carry nothing, and copies of unknown date do', async () => {
  const flood = toldBy('flood', NORTH.slice(0, 18))
  const links = SOUTH.map(({ id }) => ({ outlet: id, at: `${DAY}T08:00:00Z`, role: 'digest' as const }))
  const copies = SOUTH.slice(0, 1).map(({ id }) => ({ outlet: id, at: null }))
  const { gaps } = await world([{ ...flood, articles: [...flood.articles, ...links, ...copies] }])
  const [gap] = (await gaps.ofDay(DAY, SHOWN)).gaps
  assert.deepEqual([gap.carried, gap.followed], [1, 9])
})

test('outlets of one owner are one unit on each side, and the owner’s outlets are a side of their own', async () => {
  const owned = outletsOf('XA', 10, { owner: { id: 'quill', name: 'Quill Group' } })
  const free = outletsOf('XC', 25, { owner: { id: 'other', name: 'Other' } }).map((outlet, i) => ({
    ...outlet,
    country: 'XA',
    owner: { id: `own${i}`, name: `Own ${i}` },
  }))
  const { gaps } = await world([toldBy('flood', free.slice(0, 22))], [...owned, ...free])
  const found = (await gaps.ofDay(DAY, SHOWN)).gaps
  assert.deepEqual(
    found.map(({ dimension, side, label, carried, followed }) => [dimension, side, label, carried, followed]),
    [['owner', 'quill', 'Quill Group', 0, 10]],
  )
  assert.equal(found[0].others.length, 13)
  assert.deepEqual(found[0].others.at(-1), { side: 'others', carried: 10, followed: 13 })
})

test('a lens tests those that it rates, and a private one is asked for', async () => {
  const lens = {
    id: 'mine',
    rater: { id: 'r', name: 'R', method: 'user', politicsOf: 'XA', licence: 'own', redistributable: false },
    scale: { id: 's', dimension: 'lean' },
    isPrivate: true,
  } as unknown as Lens
  const outlets = outletsOf('XA', 40)
  const rating = (bucket: RatedAs['bucket']) => [{ lens, rating: {}, label: '', bucket }] as unknown as RatedAs[]
  const lenses: typeof NO_LENSES = {
    newest: async ({ withPrivate }) => (withPrivate ? [lens] : []),
    ratings: async () => new Map(outlets.slice(0, 30).map(({ id }, i) => [id, rating(i < 20 ? 'left' : 'right')])),
  }
  const { gaps } = await world([toldBy('flood', [...outlets.slice(0, 18), ...outlets.slice(30)])], outlets, lenses)
  assert.deepEqual((await gaps.ofDay(DAY, SHOWN)).gaps, [])
  const [gap] = (await gaps.ofDay(DAY, { withPrivate: true })).gaps
  assert.deepEqual(
    [gap.dimension, gap.lensId, gap.side, gap.label, gap.carried, gap.followed, gap.others],
    ['lens', 'mine', 'right', 'right by R', 0, 10, [{ side: 'left', carried: 18, followed: 20, label: 'left' }]],
  )
})

test('what a side usually does not carry is no gap, and what it usually carries is one, told by nobody there', async () => {
  const random = randomNumbers(3)
  const some = (share: number) => () => random() < share
  const weeks = (share: number): MadeUpTelling[] =>
    Array.from({ length: 60 }, (_, n) => {
      const day = new Date(Date.parse('2026-04-12') + Math.floor(n / 3) * 86_400_000).toISOString().slice(0, 10)
      return toldBy(`past${n}`, [...NORTH.filter(some(0.8)), ...SOUTH.filter(some(share))], day)
    })
  const flood = toldBy('flood', NORTH.slice(0, 18))
  const unusual = await (await world([...weeks(0.8), flood], ALL, NO_LENSES, '2026-04-10')).gaps.ofDay(DAY, SHOWN)
  assert.deepEqual(
    unusual.gaps.map(({ side, carried, followed }) => [side, carried, followed]),
    [['XB', 0, 9]],
  )
  assert.ok(unusual.comparable !== null && unusual.comparable >= 50)
  const usual = await (await world([...weeks(0.05), flood], ALL, NO_LENSES, '2026-04-10')).gaps.ofDay(DAY, SHOWN)
  assert.deepEqual(usual.gaps, [])
})

test('without a day it is the newest on which something was tested, with a gap or without', async () => {
  const stories = [
    toldBy('flood', [...NORTH.slice(0, 18), SOUTH[0]], '2026-05-08'),
    toldBy('quake', [...NORTH.slice(0, 15), ...SOUTH], '2026-05-11'),
  ]
  const { gaps } = await world(stories)
  const shown = await gaps.ofDay(undefined, SHOWN)
  assert.deepEqual([shown.day, shown.gaps.length, shown.tested > 0], ['2026-05-11', 0, true])
  assert.equal((await gaps.ofDay('2026-05-08', SHOWN)).gaps.length, 1)
  assert.deepEqual(shown.days, ['2026-05-11', '2026-05-08'])
})

test('what is no day is said to be none', async () => {
  const { gaps } = await world([])
  for (const day of ['2026-02-30', 'yesterday', '2026-5-1'])
    await assert.rejects(gaps.ofDay(day, SHOWN), { code: 'bad-input' })
  assert.deepEqual((await gaps.ofDay(undefined, SHOWN)).days, [])
})
