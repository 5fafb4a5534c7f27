import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Outlet } from '../../../src/domain/outlet.ts'
import { coverageOver } from '../../../src/outlets/coverage/coverage-over.ts'
import type { FollowedOutlet, Pools } from '../../../src/outlets/gaps/pool.ts'
import { articleOf, madeLens, madeOutlet, madeRated, storyOf } from '../made-coverage.ts'

const OUTLETS = ['gull.example', 'tern.example', 'crow.example'].map(id => madeOutlet(id, { country: 'XA' }))

/** A directory of these outlets by the first host of an address, that counts how often it is asked. */
function directoryOf(outlets: readonly Outlet[]) {
  const asked: string[] = []
  const byHost = new Map(outlets.flatMap(outlet => outlet.hosts.map(host => [host, outlet] as const)))
  const note = <Value>(name: string, value: Value): Value => {
    asked.push(name)
    return value
  }
  return {
    asked,
    ofArticles: async (articles: readonly { id: string }[]) =>
      note(
        'ofArticles',
        new Map(articles.map(({ id }) => [id, byHost.get(id.split('/', 1)[0]) ?? madeOutlet(id.split('/', 1)[0])])),
      ),
    ofAddresses: async (addresses: readonly string[]) =>
      note(
        'ofAddresses',
        new Map(addresses.flatMap(each => (byHost.has(each) ? [[each, byHost.get(each)!] as const] : []))),
      ),
    groupsOf: async () => note('groupsOf', new Map()),
    find: async (words: string) => {
      const found = outlets.filter(({ name }) => name.startsWith(words))
      return note('find', { total: found.length, outlets: found })
    },
  }
}

const over = (outlets: readonly Outlet[], rest: Omit<Parameters<typeof coverageOver>[0], 'shown' | 'whole'>) => {
  const directory = directoryOf(outlets)
  return coverageOver({ shown: directory, whole: directory, ...rest })
}

const noLenses = { newest: async () => [], ratings: async () => new Map() }

describe('coverage over what is known of outlets', () => {
  test('asks in batches, however many articles there are', async () => {
    const directory = directoryOf(OUTLETS)
    const story = storyOf(
      Array.from({ length: 500 }, (_, at) => ({ articles: [articleOf(`${OUTLETS[at % 3].id}/${at}`)] })),
    )
    const coverage = await coverageOver({ shown: directory, whole: directory, lenses: noLenses })(story, {
      withPrivate: false,
    })
    assert.equal(coverage.basis.outlets, 3)
    assert.deepEqual(directory.asked, ['ofArticles', 'groupsOf'])
  })

  test('knows the agency of a report that was not seen by its hosts, and else by the table of agencies', async () => {
    const story = storyOf([
      {
        articles: [articleOf('gull.example/1', { role: 'copy' })],
        origin: { name: 'AFP', agencyId: 'afp', seen: false },
      },
    ])
    const documented = madeOutlet('afp.com', { name: 'Agence F.', country: 'FR' })
    for (const [outlets, name] of [
      [[...OUTLETS, documented], 'Agence F.'],
      [OUTLETS, 'AFP'],
    ] as const) {
      const coverage = await over(outlets, { lenses: noLenses })(story, {
        withPrivate: false,
      })
      const bar = coverage.bars.find(({ dimension, unit }) => dimension === 'reporting' && unit === 'report')!
      assert.deepEqual(
        bar.parts.map(({ key, label }) => [key, label]),
        [['agency:afp', name]],
      )
      assert.deepEqual(
        coverage.bars.find(({ dimension }) => dimension === 'country')!.parts.map(({ key }) => key),
        ['FR'],
      )
    }
  })

  test('knows a house that was not seen by its name, where that is the name of one outlet', async () => {
    const origin = { name: 'The far.example', seen: false }
    const story = storyOf([{ articles: [articleOf('gull.example/1', { role: 'copy' })], origin }])
    const far = madeOutlet('far.example', { country: 'XC' })
    const countries = async (outlets: readonly Outlet[]) => {
      const coverage = await over(outlets, { lenses: noLenses })(story, {
        withPrivate: false,
      })
      return coverage.bars.find(({ dimension }) => dimension === 'country')!.parts.map(({ key }) => key)
    }
    assert.deepEqual(await countries([...OUTLETS, far]), ['XC'])
    const twin = madeOutlet('far.other.example', { name: 'The far.example', country: 'XD' })
    assert.deepEqual(await countries([...OUTLETS, far, twin]), ['unknown'])
  })

  test('shows lenses of this machine alone only where that is asked for', async () => {
    const lens = madeLens('mine', 'lean', { isPrivate: true })
    const { ratings } = madeRated(lens, { 'gull.example': 'left' })
    const lenses = {
      newest: async ({ withPrivate }: { withPrivate: boolean }) => (withPrivate ? [lens] : []),
      ratings: async () => ratings as Map<string, never>,
    }
    const gap = {
      storyId: 's1',
      title: '',
      dimension: 'lens',
      lensId: 'mine',
      side: 'left',
      carried: 0,
      followed: 9,
    } as const
    const gapsOf = async () => [{ ...gap, others: [], unit: 'outlet' as const, p: 0, q: 0 }]
    const ask = over(OUTLETS, { lenses, gapsOf })
    const story = storyOf([{ articles: [articleOf('gull.example/1')] }])
    const [own, others] = [await ask(story, { withPrivate: true }), await ask(story, { withPrivate: false })]
    assert.equal(own.bars.filter(({ lens: its }) => its?.id === 'mine').length, 2)
    assert.equal(own.gaps.length, 1)
    assert.doesNotMatch(JSON.stringify(others), /mine/)
  })

  test('an outlet of the pool that told it under another address is not missing', async () => {
    const followed = (outlet: Outlet): [string, FollowedOutlet] => [
      outlet.id,
      { outlet, feeds: [], firstGood: null, lastGood: null },
    ]
    const pools: Pools = {
      between: async (from, to) => ({ from, to, outlets: new Map(OUTLETS.map(followed)), left: [] }),
      publishers: async addresses =>
        new Map(addresses.map(each => [each, each.includes('syndicated') ? OUTLETS[2] : madeOutlet('x.example')])),
    }
    const story = storyOf([
      { articles: [articleOf('gull.example/1', { publishedAt: '2026-03-01T10:00:00Z' })] },
      { articles: [articleOf('syndicated.example/1', { publishedAt: '2026-03-01' })] },
    ])
    const now = () => Date.parse('2026-03-01T20:00:00Z')
    const ask = over(OUTLETS, { lenses: noLenses, pools, now })
    const { pool } = await ask(story, { withPrivate: false })
    assert.deepEqual(
      pool!.missing.map(({ id }) => id),
      ['tern.example'],
    )
    assert.deepEqual([pool!.from, pool!.to], ['2026-03-01T00:00:00.000Z', '2026-03-01T20:00:00.000Z'])
    const undated = storyOf([{ articles: [articleOf('gull.example/1')] }])
    assert.equal((await ask(undated, { withPrivate: false })).pool, null)
  })
})
