import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Fact } from '../../../src/domain/outlet.ts'
import { catalogueOf } from '../../../src/outlets/directory/catalogue.ts'
import { keepOutlets } from '../../../src/outlets/directory/keep-outlets.ts'
import type { GivenStake } from '../../../src/outlets/directory/keep-owners.ts'
import { directoriesOver } from '../../../src/outlets/directory/stored-directory.ts'
import { aroundOwner } from '../../../src/outlets/profiles/around-owner.ts'
import type { Cellar } from '../../../src/store/cellar.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { ownerPage } from '../../../src/views/owner-page.ts'
import { source } from './made-source.ts'

type OwnerSaid = Pick<Fact, 'value' | 'ownerId' | 'ownerCountry' | 'ownerIsItem'>

const owned = (host: string, country: string | undefined, owner?: string | OwnerSaid) => ({
  hosts: [host],
  facts: [
    { field: 'name' as const, value: `The ${host.split('.', 1)[0]}` },
    ...(country ? [{ field: 'country' as const, value: country }] : []),
    ...(owner ? [{ field: 'owner' as const, ...(typeof owner === 'string' ? { value: owner } : owner) }] : []),
  ],
})

const none = catalogueOf([], {})
const held = (ownerName: string, targetId: string, more: Partial<GivenStake> = {}): GivenStake => ({
  ownerName,
  targetId,
  control: 'yes',
  ...more,
})

async function groupsIn(cellar: Cellar, ...hosts: string[]): Promise<Record<string, string>> {
  const { shown } = directoriesOver(cellar)
  const groups = await shown.groupsOf([...(await shown.outlets(hosts)).values()])
  return Object.fromEntries([...groups].map(([id, group]) => [id, `${group.id} ${group.name}`]))
}

function opened() {
  const cellar = memoryCellar()
  return { cellar, shown: directoriesOver(cellar, none).shown }
}

describe('owners of one name', () => {
  test('are counted apart in other countries, and the page of each lists the other', async () => {
    const { cellar, shown } = opened()
    await keepOutlets(cellar, source('s'), [
      owned('a.example', 'XA', 'Ministry of Culture'),
      owned('b.example', 'XA', 'ministry of culture'),
      owned('c.example', 'XB', 'Ministry of Culture'),
    ])
    assert.deepEqual(await groupsIn(cellar, 'a.example', 'b.example', 'c.example'), {
      'a.example': 'ministry-of-culture~xa Ministry of Culture (XA)',
      'b.example': 'ministry-of-culture~xa Ministry of Culture (XA)',
      'c.example': 'ministry-of-culture~xb Ministry of Culture (XB)',
    })
    const one = await shown.owner('ministry-of-culture~xa')
    assert.deepEqual(one?.outlets, ['a.example', 'b.example'])
    assert.deepEqual(one?.namesakes, [{ id: 'ministry-of-culture~xb', country: 'XB', outlets: 1 }])
    const name = await shown.owner('ministry-of-culture')
    assert.deepEqual(name?.outlets, ['a.example', 'b.example', 'c.example'])
    assert.deepEqual(
      name?.namesakes.map(({ id, outlets }) => [id, outlets]),
      [
        ['ministry-of-culture~xa', 2],
        ['ministry-of-culture~xb', 1],
      ],
    )
    assert.equal(await shown.owner('ministry-of-culture~xc'), undefined)
  })

  test('are one by an identifier, with all that are called so in its countries', async () => {
    const { cellar, shown } = opened()
    const reed = { ownerId: 'wikidata:q7' }
    await keepOutlets(cellar, source('s'), [
      owned('a.example', 'XA', { value: 'Reed SE', ...reed }),
      owned('b.example', 'XB', { value: 'Reed', ...reed }),
    ])
    await keepOutlets(cellar, source('t'), [owned('c.example', 'XB', 'REED'), owned('d.example', 'XC', 'Reed')])
    const groups = await groupsIn(cellar, 'a.example', 'b.example', 'c.example', 'd.example')
    assert.deepEqual(
      Object.values(groups).map(group => group.split(' ', 1)[0]),
      ['wikidata:q7', 'wikidata:q7', 'wikidata:q7', 'reed~xc'],
    )
    const page = await shown.owner('wikidata:q7')
    assert.deepEqual([page?.identifier, page?.outlets], ['wikidata:q7', ['a.example', 'b.example', 'c.example']])
    assert.deepEqual(page?.namesakes, [{ id: 'reed~xc', country: 'XC', outlets: 1 }])
  })

  test('that two sources call by other names and one identifier do not differ', async () => {
    const { cellar, shown } = opened()
    const ownerId = 'lei:1'
    await keepOutlets(cellar, source('s'), [owned('a.example', 'XA', { value: 'Reed SE', ownerId })])
    await keepOutlets(cellar, source('t'), [owned('a.example', 'XA', { value: 'Axel Reed', ownerId })])
    assert.deepEqual((await shown.outlet('a.example'))?.differs, [])
  })

  test('with a legal form and without do not differ; with two of them they do', async () => {
    const { cellar, shown } = opened()
    await keepOutlets(cellar, source('s'), [owned('a.example', 'XA', 'Reed GmbH'), owned('b.example', 'XA', 'Reed AG')])
    await keepOutlets(cellar, source('t'), [owned('a.example', 'XA', 'Reed'), owned('b.example', 'XA', 'Reed GmbH')])
    const found = await shown.outlets(['a.example', 'b.example'])
    assert.deepEqual(
      [...found.values()].map(({ differs }) => differs),
      [[], ['owner']],
    )
  })

  test('follow a table of stakes by their name, each to a top of its own', async () => {
    const { cellar } = opened()
    await keepOutlets(cellar, source('s'), [
      owned('a.example', 'XA', 'Media Group'),
      owned('b.example', 'XB', 'Media Group'),
      owned('c.example', 'XA'),
    ])
    await keepOutlets(
      cellar,
      source('t'),
      [],
      [held('Holding', 'media-group'), held('Holding', 'c.example'), held('Trust', 'holding', { control: 'no' })],
    )
    assert.deepEqual(await groupsIn(cellar, 'a.example', 'b.example', 'c.example'), {
      'a.example': 'holding~xa Holding (XA)',
      'b.example': 'holding~xb Holding (XB)',
      'c.example': 'holding~xa Holding (XA)',
    })
  })

  test('hold by one table in two countries only as one where it gives an identifier or a country', async () => {
    const { cellar, shown } = opened()
    await keepOutlets(
      cellar,
      source('s'),
      ['a', 'b', 'c', 'd'].map((name, at) => owned(`${name}.example`, at % 2 === 0 ? 'XA' : 'XB')),
      [
        held('Media Group', 'a.example'),
        held('Media Group', 'b.example'),
        held('Reed', 'c.example', { ownerCountry: 'XC' }),
        held('Reed', 'd.example', { ownerCountry: 'XC' }),
      ],
    )
    assert.deepEqual(await groupsIn(cellar, 'a.example', 'b.example', 'c.example', 'd.example'), {
      'a.example': 'media-group~xa Media Group (XA)',
      'b.example': 'media-group~xb Media Group (XB)',
      'c.example': 'reed~xc Reed',
      'd.example': 'reed~xc Reed',
    })
    const one = await shown.owner('media-group~xa')
    assert.deepEqual(
      one?.stakes.map(({ targetId }) => targetId),
      ['a.example'],
    )
    assert.deepEqual(one?.namesakes, [{ id: 'media-group~xb', country: 'XB', outlets: 1 }])
    assert.equal((await shown.owner('reed~xc'))?.stakes.length, 2)
  })

  test('of a private import are named to nobody else', async () => {
    const { cellar } = opened()
    await keepOutlets(cellar, source('s'), [owned('a.example', 'XA', 'Reed')])
    await keepOutlets(cellar, source('p', { isPrivate: true }), [owned('b.example', 'XB', 'Reed')])
    const { shown, whole } = directoriesOver(cellar)
    assert.deepEqual((await shown.owner('reed~xa'))?.namesakes, [])
    assert.equal((await whole.owner('reed~xa'))?.namesakes.length, 1)
    assert.equal(await shown.owner('reed~xb'), undefined)
  })
})

/** A cellar that counts how often it is asked for kept facts. */
function counting(cellar: Cellar): { cellar: Cellar; reads: () => number } {
  let reads = 0
  const counted = new Set(['fact', 'kept', 'keptAt', 'keptUnder', 'countUnder', 'newest'])
  const proxy = new Proxy(cellar, {
    get(target, name, receiver) {
      if (counted.has(String(name))) reads++
      return Reflect.get(target, name, receiver)
    },
  })
  return { cellar: proxy, reads: () => reads }
}

/** A group in a circle: holdings hold one another, and the last holds outlets. */
async function circular(holdings: number, outlets: number) {
  const counted = counting(memoryCellar())
  const { shown } = directoriesOver(counted.cellar, none)
  const hosts = Array.from({ length: outlets }, (_, n) => `paper-${n}.example`)
  await keepOutlets(
    counted.cellar,
    source('s'),
    hosts.map(host => owned(host, 'XA')),
    [
      ...Array.from({ length: holdings }, (_, n) => held(`Holding ${n}`, `holding-${(n + 1) % holdings}`)),
      ...hosts.map(host => held('Holding 0', host)),
    ],
  )
  const pageOf = async () => {
    const before = counted.reads()
    const owner = (await shown.owner('holding-0'))!
    const page = ownerPage(owner, await aroundOwner(owner, counted.cellar, shown))
    return { page, reads: counted.reads() - before }
  }
  return { ...counted, shown, hosts, pageOf }
}

describe('a large group', () => {
  test('is read level by level, not owner by owner', async () => {
    const [small, large] = [await circular(3, 4), await circular(3, 190)]
    const [few, many] = [await small.pageOf(), await large.pageOf()]
    assert.equal(many.page.holds.length, 191)
    // Stories of twenty of its outlets are looked up one by one, whatever the group holds.
    assert.ok(many.reads - few.reads <= 16 * 3, `${few.reads} and ${many.reads} reads`)
    assert.ok(few.reads < 50, `${few.reads} reads`)
  })

  test('is asked for the top of all its outlets at once', async () => {
    const { shown, hosts, reads } = await circular(5, 300)
    const outlets = [...(await shown.outlets(hosts)).values()]
    const before = reads()
    const groups = await shown.groupsOf(outlets)
    assert.equal(groups.size, 300)
    assert.deepEqual([...new Set([...groups.values()].map(({ id }) => id))], ['holding-0~xa'])
    assert.ok(reads() - before <= 12, `${reads() - before} reads`)
  })

  test('in a circle is told as one, and ends', async () => {
    const { pageOf } = await circular(12, 3)
    const { page } = await pageOf()
    assert.equal(page.circle.length, 13)
    assert.equal(page.circle[0].name, page.circle.at(-1)?.name)
  })
})

test('stakes are read by whom they are in and of, so that none is lost behind very many others', async () => {
  const { cellar, shown } = opened()
  const others = Array.from({ length: 30_000 }, (_, n) =>
    held(`Owner ${n % 5_000}`, n < 21_000 ? 'crowd' : `body-${n}`),
  )
  await keepOutlets(cellar, source('s'), [owned('z.example', 'XA')], [...others, held('Zeta Last', 'z.example')])
  const outlets = await shown.outlets(['crowd', 'z.example'])
  assert.deepEqual(outlets.get('z.example')?.owner, { id: 'zeta-last~xa', name: 'Zeta Last' })
  assert.equal((await shown.owner('owner-4999'))?.stakes.length, 6)
})

test('an owner of more stakes than are read says that it has more', async () => {
  const { cellar, shown } = opened()
  const stakes = Array.from({ length: 6_000 }, (_, n) => held('Vast', `body-${n}`))
  await keepOutlets(cellar, source('s'), [], stakes)
  const vast = (await shown.owner('vast'))!
  assert.deepEqual([vast.stakes.length, vast.isCut], [5_000, true])
})
