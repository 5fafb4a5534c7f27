import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactField } from '../../../src/domain/outlet.ts'
import { catalogueOf } from '../../../src/outlets/directory/catalogue.ts'
import { dropImport, keepDeclared, keepOutlets } from '../../../src/outlets/directory/keep-outlets.ts'
import type { GivenStake } from '../../../src/outlets/directory/keep-owners.ts'
import { directoriesOver } from '../../../src/outlets/directory/stored-directory.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { source } from './made-source.ts'

const outlet = (hosts: string, facts: Partial<Record<FactField, string>> = {}) => ({
  hosts: hosts.split(' '),
  facts: Object.entries(facts).map(([field, value]) => ({ field: field as FactField, value })),
})

const CATALOGUE = catalogueOf(
  [
    {
      id: 'lantern.example',
      hosts: ['lantern.example', 'made-up-lantern.co.uk'],
      facts: [
        { field: 'name', value: 'The Lantern', lang: 'en', source: 'list', row: '3' },
        { field: 'country', value: 'GB', source: 'list', row: '3' },
        { field: 'owner', value: 'Harbour Press', source: 'list', row: '3' },
      ],
    },
    {
      id: 'lantern.example/boats',
      hosts: ['lantern.example/boats'],
      facts: [{ field: 'name', value: 'Boats', source: 'list' }],
    },
  ],
  { list: { name: 'A list', licence: 'MIT', retrievedOn: '2026-10-01' } },
)

const none = catalogueOf([], {})

test('an outlet is found by the longest match of host and path, else by the registrable domain', async () => {
  const { shown } = directoriesOver(memoryCellar(), CATALOGUE)
  const ids = async (...addresses: string[]) =>
    [...(await shown.ofAddresses(addresses)).entries()].map(([address, { id }]) => `${address} ${id}`)
  assert.deepEqual(
    await ids(
      'https://www.lantern.example/a',
      'http://lantern.example/boats/7',
      'https://m.made-up-lantern.co.uk/x',
      'https://lantern.example/boatsmen',
    ),
    [
      'https://www.lantern.example/a lantern.example',
      'http://lantern.example/boats/7 lantern.example/boats',
      'https://m.made-up-lantern.co.uk/x lantern.example',
      'https://lantern.example/boatsmen lantern.example',
    ],
  )
  assert.deepEqual(await ids('https://other.example/a', 'nonsense', 'https://foo.blogspot.com/'), [])
})

test('what the operator imported is shown before the catalogue, all facts stay, and what differs is marked', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, CATALOGUE)
  await keepOutlets(cellar, source('mine'), [outlet('lantern.example', { country: 'IE', founded: '1901' })])
  const found = await shown.outlet('lantern.example')
  assert.ok(found)
  assert.equal(found.name, 'The Lantern')
  assert.equal(found.country, 'IE')
  assert.deepEqual(found.differs, ['country'])
  assert.deepEqual(found.hosts, ['lantern.example', 'made-up-lantern.co.uk'])
  assert.deepEqual(
    found.facts.map(({ field, value, source: from, row }) => [field, value, from.id, row]),
    [
      ['country', 'IE', 'mine', undefined],
      ['founded', '1901', 'mine', undefined],
      ['name', 'The Lantern', 'catalogue/list', '3'],
      ['country', 'GB', 'catalogue/list', '3'],
      ['owner', 'Harbour Press', 'catalogue/list', '3'],
    ],
  )
})

test('a year and a day in it do not differ', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, none)
  await keepOutlets(cellar, source('a'), [outlet('q.example', { founded: '1901' })])
  await keepOutlets(cellar, source('b'), [outlet('q.example', { founded: '1901-03-02', kind: 'site' })])
  assert.deepEqual((await shown.outlet('q.example'))?.differs, [])
})

test('owners differ where two sources name none in common, whatever the case; one that names fewer does not', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, none)
  const owned = (...names: string[]) => [
    { hosts: ['q.example'], facts: names.map(value => ({ field: 'owner' as const, value })) },
  ]
  await keepOutlets(cellar, source('a'), owned('Reed Trust', 'Bog Co'))
  await keepOutlets(cellar, source('b'), owned('REED TRUST'))
  assert.deepEqual((await shown.outlet('q.example'))?.differs, [])
  await keepOutlets(cellar, source('c'), owned('Fen Ltd'))
  assert.deepEqual((await shown.outlet('q.example'))?.differs, ['owner'])
})

test('names of one outlet do not differ', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, none)
  await keepOutlets(cellar, source('a'), [outlet('q.example', { name: 'The Quarry' })])
  await keepOutlets(cellar, source('b'), [outlet('q.example', { name: 'Q' })])
  assert.deepEqual((await shown.outlet('q.example'))?.differs, [])
})

test('an import that was deleted or is not whole is not read, and a new one is read at once', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, none)
  assert.equal(await shown.outlet('q.example'), undefined)
  await keepOutlets(cellar, source('a'), [outlet('q.example', { name: 'Q' })])
  assert.equal((await shown.outlet('q.example'))?.name, 'Q')
  const record = await cellar.fact<object>('outlet-import', 'a')
  await cellar.keep('outlet-import', 'a', { ...record, doneAt: null })
  await cellar.keep('directory', 'version', 'another')
  assert.equal(await shown.outlet('q.example'), undefined)
  assert.equal(await dropImport(cellar, 'a'), true)
  assert.equal(await dropImport(cellar, 'a'), false)
  for (const kind of ['outlet-import', 'outlet-row', 'outlet-host', 'outlet-name', 'outlet-owner'])
    assert.equal(await cellar.countUnder(kind, ''), 0, kind)
})

test('an id is not taken for the beginning of another', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, none)
  await keepOutlets(cellar, source('a'), [
    outlet('q.com', { name: 'Q' }),
    outlet('q.com.ar', { name: 'Q of Argentina' }),
  ])
  await keepOutlets(cellar, source('ab'), [outlet('q.com.ar', { founded: '1999' })])
  assert.equal((await shown.outlet('q.com'))?.facts.length, 1)
  assert.equal((await shown.ofAddresses(['q.com'])).get('q.com')?.id, 'q.com')
  await dropImport(cellar, 'a')
  assert.equal((await shown.outlet('q.com.ar'))?.facts.length, 1)
})

test('a private import is seen only in the directory for this machine', async () => {
  const cellar = memoryCellar()
  const { shown, whole } = directoriesOver(cellar, CATALOGUE)
  await keepOutlets(cellar, source('p', { isPrivate: true }), [
    outlet('lantern.example', { country: 'FR' }),
    outlet('secret.example'),
  ])
  assert.equal((await shown.outlet('lantern.example'))?.country, 'GB')
  assert.equal((await whole.outlet('lantern.example'))?.country, 'FR')
  assert.equal((await shown.find('', { limit: 9, offset: 0 })).total, 2)
  assert.equal((await whole.find('', { limit: 9, offset: 0 })).total, 3)
  assert.equal(await shown.outlet('secret.example'), undefined)
})

test('what pages declare stands behind what documents say, and where nothing else is known it is marked', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, CATALOGUE)
  await keepDeclared(cellar, { ...outlet('lantern.example', { name: 'Lantern Online', country: 'GB' }) }, '2026-11-20')
  await keepDeclared(cellar, { ...outlet('quarry.example', { name: 'Quarry' }) }, '2026-11-20')
  const lantern = await shown.outlet('lantern.example')
  assert.equal(lantern?.name, 'The Lantern')
  assert.equal(lantern?.isDeclared, false)
  assert.equal(lantern?.facts.at(-1)?.source.how, 'declared')
  const quarry = await shown.outlet('quarry.example')
  assert.equal(quarry?.isDeclared, true)
  assert.equal(quarry?.facts[0].source.retrievedOn, '2026-11-20')
})

test('the same declared again changes nothing; another takes its place', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, none)
  const declare = (name: string) => keepDeclared(cellar, outlet('q.example', { name }), '2026-11-20')
  await declare('Old Name')
  const version = await cellar.fact('directory', 'version')
  await declare('Old Name')
  assert.equal(await cellar.fact('directory', 'version'), version)
  await declare('New Name')
  assert.deepEqual(
    (await shown.outlet('q.example'))?.facts.map(({ value }) => value),
    ['New Name'],
  )
  assert.equal((await shown.find('old', { limit: 9, offset: 0 })).total, 0)
})

test('where documents and pages both know a place, the documents decide even with the shorter match', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, CATALOGUE)
  await keepDeclared(cellar, outlet('live.lantern.example', { name: 'Lantern Live' }), '2026-11-20')
  const address = 'https://live.lantern.example/a'
  assert.equal((await shown.ofAddresses([address])).get(address)?.id, 'lantern.example')
})

test('articles find their outlets by address, else by what they say; one that says nothing is alone', async () => {
  const { shown } = directoriesOver(memoryCellar(), CATALOGUE)
  const article = (id: string, url?: string, name?: string, more = {}) => ({
    id,
    language: 'en',
    ...(url && { url }),
    ...(name && { outlet: { name } }),
    ...more,
  })
  const outlets = await shown.ofArticles([
    article('1', 'https://lantern.example/a', 'LANTERN ONLINE'),
    article('2', 'https://news.stone.example/a', 'Stone'),
    article('3', 'https://www.stone.example/b', 'Stone News', { country: 'XA' }),
    article('4', 'https://stone.example/c', 'Stone News'),
    article('5', undefined, 'Paper Without Page'),
    article('6'),
    article('7'),
    article('8', undefined, 'whatever', { outlet: { id: 'lantern.example', name: 'whatever' } }),
  ])
  assert.deepEqual(
    [...outlets].map(([id, each]) => `${id} ${each.id}: ${each.name}`),
    [
      '1 lantern.example: The Lantern',
      '2 stone.example: Stone News',
      '3 stone.example: Stone News',
      '4 stone.example: Stone News',
      '5 paper-without-page: Paper Without Page',
      '6 article:6: article:6',
      '7 article:7: article:7',
      '8 lantern.example: The Lantern',
    ],
  )
  const stone = outlets.get('2')!
  assert.equal(stone, outlets.get('4'))
  assert.equal(stone.isDeclared, true)
  assert.equal(stone.country, 'XA')
  assert.deepEqual(stone.languages, ['en'])
  assert.deepEqual(stone.hosts, ['stone.example'])
})

test('of two imports that claim one host the newest has it, and nothing of the other is lost', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, none)
  await keepOutlets(cellar, source('first'), [{ id: 'one', ...outlet('a.example shared.example', { name: 'One' }) }])
  await new Promise(done => setTimeout(done, 3))
  await keepOutlets(cellar, source('second'), [{ id: 'two', ...outlet('b.example shared.example', { name: 'Two' }) }])
  assert.equal((await shown.ofAddresses(['shared.example'])).get('shared.example')?.id, 'two')
  assert.deepEqual((await shown.outlet('one'))?.hosts, ['a.example', 'shared.example'])
})

test('of two outlets of one source that claim one host the first has it', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, none)
  await keepOutlets(cellar, source('s'), [outlet('a.example shared.example'), outlet('b.example shared.example')])
  assert.equal((await shown.ofAddresses(['shared.example'])).get('shared.example')?.id, 'a.example')
})

const stake = (ownerName: string, targetId: string, control: GivenStake['control'], percent?: number): GivenStake => ({
  ownerName,
  targetId,
  control,
  ...(percent !== undefined && { percent }),
})

test('an owner group follows stakes with control to the top, and no others', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, CATALOGUE)
  await keepOutlets(
    cellar,
    source('s'),
    [outlet('a.example', { owner: 'Small House' }), outlet('b.example', { owner: 'Half Owned' }), outlet('c.example')],
    [
      stake('Middle Holding', 'small-house', 'yes', 60),
      stake('The Top', 'middle-holding', 'yes', 20),
      stake('All Of It', 'the-top', 'unknown', 100),
      stake('A Fund', 'half-owned', 'unknown', 50),
      stake('Another Fund', 'half-owned', 'no', 90),
      stake('Small House', 'c.example', 'yes'),
      stake('A Fund', 'c.example', 'no', 40),
    ],
  )
  const outlets = [...(await shown.ofAddresses(['a.example', 'b.example', 'c.example'])).values()]
  const groups = await shown.groupsOf(outlets)
  assert.deepEqual(
    [...groups].map(([id, { name }]) => `${id} ${name}`),
    ['a.example The Top', 'b.example Half Owned', 'c.example The Top'],
  )
  const house = await shown.owner('small-house')
  assert.equal(house?.name, 'Small House')
  assert.deepEqual(house?.outlets, ['a.example'])
  assert.deepEqual(
    house?.stakes.map(({ targetId }) => targetId),
    ['c.example'],
  )
  assert.deepEqual(
    house?.heldBy.map(({ ownerName }) => ownerName),
    ['Middle Holding'],
  )
  assert.equal((await shown.owner('harbour-press'))?.outlets[0], 'lantern.example')
  assert.equal(await shown.owner('nobody'), undefined)
})

test('owners that own each other are groups of their own', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, none)
  await keepOutlets(
    cellar,
    source('s'),
    [],
    [
      stake('Ring One', 'ring-two', 'yes'),
      stake('Ring Two', 'ring-three', 'yes'),
      stake('Ring Three', 'ring-one', 'yes'),
      stake('Ring One', 'below', 'yes'),
      stake('Self', 'self', 'yes'),
      stake('Below', 'somewhere', 'no'),
    ],
  )
  for (const id of ['ring-one', 'ring-two', 'ring-three', 'below', 'self'])
    assert.equal((await shown.owner(id))?.group.id, id)
})

test('outlets are found by how a name or a host begins, whatever its letters, by name and in pages', async () => {
  const cellar = memoryCellar()
  const { shown } = directoriesOver(cellar, CATALOGUE)
  await keepOutlets(cellar, source('s'), [
    outlet('z.example', { name: 'Új Híradó' }),
    outlet('lamp.example', { name: 'Zeta' }),
    outlet('nameless.example'),
  ])
  const names = async (words: string, page = { limit: 10, offset: 0 }) =>
    (await shown.find(words, page)).outlets.map(({ name }) => name)
  assert.deepEqual(await names('uj hir'), ['Új Híradó'])
  assert.deepEqual(await names('LA'), ['Zeta', 'Boats', 'The Lantern'].sort())
  assert.deepEqual(await names('the lantern'), ['The Lantern'])
  assert.deepEqual(await names('nothing like it'), [])
  const all = ['Boats', 'nameless.example', 'The Lantern', 'Új Híradó', 'Zeta']
  assert.deepEqual(await names(''), all)
  assert.deepEqual(await names('', { limit: 2, offset: 3 }), all.slice(3))
  assert.equal((await shown.find('', { limit: 2, offset: 3 })).total, 5)
})

test('what could not be read once is read the next time', async () => {
  const cellar = memoryCellar()
  let isGone = true
  const { shown } = directoriesOver(
    {
      ...cellar,
      kept: async kind => (isGone ? Promise.reject(new Error('gone')) : cellar.kept(kind)),
      keptUnder: async (...given) => (isGone ? Promise.reject(new Error('gone')) : cellar.keptUnder(...given)),
    },
    CATALOGUE,
  )
  await assert.rejects(shown.outlet('lantern.example'), /gone/)
  isGone = false
  assert.equal((await shown.outlet('lantern.example'))?.name, 'The Lantern')
})
