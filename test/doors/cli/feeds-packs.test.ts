import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { App } from '../../../src/app.ts'
import { opmlList } from '../../../src/stages/1-discover/read-opml.ts'
import { packPageSchema, packsPageSchema } from '../../../src/views/feed-packs.ts'
import { testApp } from '../../test-app.ts'
import { saidBy } from './said-by.ts'

describe('stemma feeds packs', () => {
  let app: App
  before(() => {
    app = testApp()
  })
  after(() => app.close())

  const run = (...args: string[]) => saidBy(app, ['feeds', ...args])

  test('lists packs by what they are chosen by, with what is not documented, and says what nobody checked', async () => {
    const { code, out, err } = await run('packs')
    assert.equal(code, 0)
    assert.match(out, /^For a wide reader\n {2}World in Arabic /)
    assert.match(out, /\nBy region\n/)
    assert.match(out, /\n {2}West Africa +\d+ outlets, \d+ with \d+ feeds; .*not documented/)
    assert.match(err, /nobody has checked that they answer today/)
    assert.match(err, /terms of its publisher/)
    const page = packsPageSchema.parse(JSON.parse((await run('packs', '--json')).out))
    assert.ok(page.packs.some(({ name }) => name === 'Hungary'))
  })

  test('shows what is in one, each address with the list that gives it, under its name or its id', async () => {
    const { code, out, err } = await run('packs', 'west', 'africa')
    assert.equal(code, 0)
    assert.match(out, /^West Africa\n\n/)
    assert.match(out, /\n {4}https?:\/\/\S+ {2}\(.+, MIT\)\n/)
    assert.match(out, /\n {4}no list has a feed of it\n/)
    assert.match(err, /nobody has checked/)
    assert.equal((await run('packs', 'west-africa')).out, out)
  })

  test('follows one, says so in what it shows, and follows nothing twice', async () => {
    const pack = app.packs().find(({ id }) => id === 'hungary')!
    const addresses = pack.outlets.flatMap(({ feeds }) => feeds.map(({ url }) => url))
    const first = await run('packs', 'Hungary', '--add')
    assert.equal(first.code, 0)
    assert.equal(first.out, `${addresses.length} feeds followed in the folder Hungary.\n`)
    const rows = await (await app.library()).feeds()
    assert.deepEqual(rows.map(({ url }) => url).toSorted(), addresses.toSorted())
    assert.ok(rows.every(({ folders, state }) => folders.join() === 'Hungary' && state === 'new'))
    assert.equal((await run('packs', 'hungary')).out.match(/ followed\n/g)?.length, addresses.length)
    const again = await run('packs', 'hungary', '--add', '--json')
    const came = JSON.parse(again.out)
    assert.deepEqual([came.followed, came.already.length, came.forgotten], [[], addresses.length, []])
    const page = packPageSchema.parse(JSON.parse((await run('packs', 'hungary', '--json')).out))
    assert.deepEqual(page.followed.toSorted(), addresses.toSorted())
  })

  test('writes one as OPML, and nothing else with it', async () => {
    const { code, out, err } = await run('packs', 'Japan', '--opml')
    assert.equal(code, 0)
    assert.equal(err, '')
    const list = opmlList(out)
    assert.ok(list && list.feeds.length > 0)
    assert.ok(list.feeds.every(({ folders }) => folders?.join() === 'Japan'))
  })

  test('a pack that does not exist, and flags that make no sense, are answered with the next step', async () => {
    const wrong: [string[], number, RegExp][] = [
      [['packs', 'Atlantis'], 3, /There is no pack Atlantis.*\n.*stemma feeds packs/],
      [['packs', 'Hungaria', '--add'], 3, /There is no pack Hungaria\.\nDid you mean Hungar/],
      [['packs', '--add'], 2, /Which pack is meant is not said/],
      [['packs', '--opml'], 2, /Which pack is meant is not said/],
      [['packs', 'Hungary', '--stop'], 2, /--stop ends one feed/],
      [['--add'], 2, /--add follows a pack/],
      [['https://tide.example/rss', '--add'], 2, /stemma add/],
    ]
    for (const [args, code, message] of wrong) {
      const answer = await run(...args)
      assert.equal(answer.code, code, args.join(' '))
      assert.match(answer.err, message)
    }
  })
})
