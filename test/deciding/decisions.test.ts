// What people decide, over both cellars; and what is left of it when everything is made anew.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { restoreBackup } from '../../src/backup/restore-backup.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import { decisionsOf } from '../../src/deciding/decision-log.ts'
import { inEffect } from '../../src/domain/decision.ts'
import { forget } from '../../src/forgetting.ts'
import { libraryOf } from '../../src/library.ts'
import { rebuild } from '../../src/rebuilding.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { knownAddresses } from '../../src/store/postgres/known-addresses.ts'
import { openStore, type Store } from '../../src/store/postgres/open-store.ts'
import { hereCrew, testTools } from '../here-crew.ts'
import { testDatabase } from '../outside/postgres/test-database.ts'
import { AT, idOf, Scene, urlOf } from './scene.ts'

const rebuilding = { crew: hereCrew, tools: testTools, stopped: new AbortController().signal }
const FOUR = ['f1', 'f2', 'r1', 'r2']

async function fourIn(cellar: Cellar): Promise<Scene> {
  const scene = new Scene(cellar)
  await scene.arrives({ f1: 'ferry', f2: 'ferryToo', r1: 'river', r2: 'riverToo' })
  assert.deepEqual(await scene.stories(FOUR), ['f1 f2', 'r1 r2'])
  return scene
}

/** What holds over any cellar. `anew` makes everything anew where the cellar can. */
function decisions(open: (name: string) => Promise<Cellar>, anew: (name: string) => Promise<void>): void {
  test('a reason is kept on one line and in whole characters, however long; joiners of letters stay in it', async () => {
    const scene = await fourIn(await open('reason'))
    const reason = `می\u200cرود\u202e\n${'x'.repeat(492)}😀 and more`
    const { decision } = await scene.decides({ kind: 'split', articles: [idOf('f2')] }, { reason, by: ' \u0000 ' })
    assert.equal(decision.reason, `می\u200cرود ${'x'.repeat(492)}`)
    assert.equal(decision.by, 'somebody at this machine')
    assert.equal((await decisionsOf(scene.cellar))[0].reason, decision.reason)
  })

  test('what is moved is moved, later copies of it go with it, and its old story keeps its id', async () => {
    const scene = await fourIn(await open('move'))
    const [ferry, river] = [await scene.storyOf('f1'), await scene.storyOf('r1')]
    const decided = await scene.decides({ kind: 'move', articles: [urlOf('f2')], into: river! }, { reason: 'why not' })
    assert.deepEqual([decided.storyId, decided.articles, decided.along], [river, 1, 0])
    await scene.arrives({ copy: 'ferryToo', other: 'ferry' })
    for (const when of ['now', 'anew']) {
      if (when === 'anew') await anew('move')
      assert.deepEqual(await scene.stories([...FOUR, 'copy', 'other']), ['copy f2 r1 r2', 'f1 other'], when)
      assert.equal(await scene.storyOf('f1'), ferry, when)
      assert.equal(await scene.storyOf('f2'), river, when)
      const { by, because } = (await scene.placed('f2'))!
      assert.equal(by, 'person')
      assert.equal(because, 'moved here by hand on 2026-05-01 (somebody at this machine): why not')
      assert.equal((await scene.placed('r1'))!.by, undefined)
    }
    assert.equal((await libraryOf(scene.cellar).story(river!))?.articles.length, 4)
  })

  test('what is near to a split-off story goes to it, and not to the rest', async () => {
    const scene = await fourIn(await open('split'))
    const ferry = await scene.storyOf('f1')
    const { storyId } = await scene.decides({ kind: 'split', articles: [idOf('f2')] })
    assert.notEqual(storyId, ferry)
    // Divers and wreck: nearer to the second text.
    await scene.arrives({ f3: 'ferryAgain', f4: 'ferry' })
    for (const when of ['now', 'anew']) {
      if (when === 'anew') await anew('split')
      assert.deepEqual(await scene.stories([...FOUR, 'f3', 'f4']), ['f1 f4', 'f2 f3', 'r1 r2'], when)
      assert.equal(await scene.storyOf('f1'), ferry, when)
      assert.equal(await scene.storyOf('f2'), storyId, when)
    }
  })

  test('two stories that are made one stay one, and the old address leads to it', async () => {
    const scene = await fourIn(await open('merge'))
    const [ferry, river] = [await scene.storyOf('f1'), await scene.storyOf('r1')]
    await scene.decides({ kind: 'merge', story: river!, into: ferry! }, { by: 'Anna' })
    await scene.arrives({ r3: 'riverToo', f3: 'ferryAgain' })
    for (const when of ['now', 'anew']) {
      if (when === 'anew') await anew('merge')
      assert.deepEqual(await scene.stories([...FOUR, 'r3', 'f3']), ['f1 f2 f3 r1 r2 r3'], when)
      assert.equal(await scene.leads(river!), ferry, when)
      assert.equal((await libraryOf(scene.cellar).story(river!))?.id, ferry, when)
    }
    assert.match((await scene.placed('r1'))!.because, /^its story was merged .* on 2026-05-01 \(Anna\)$/)
  })

  test('copies of a report go with it unless it is said that they stay', async () => {
    for (const isAlone of [false, true]) {
      const scene = new Scene(await open(`alone_${isAlone}`))
      await scene.arrives({ f1: 'ferry', f2: 'ferryToo', copy: 'ferryToo', r1: 'river' })
      const river = (await scene.storyOf('r1'))!
      const { articles, along } = await scene.decides({ kind: 'move', articles: [idOf('f2')], into: river, isAlone })
      assert.deepEqual([articles, along], isAlone ? [1, 0] : [2, 1])
      assert.deepEqual(
        await scene.stories(['f1', 'f2', 'copy', 'r1']),
        isAlone ? ['copy f1', 'f2 r1'] : ['copy f2 r1', 'f1'],
      )
    }
  })

  test('a merge that is taken back leaves two stories under their old ids, later copies going where they belong', async () => {
    const scene = await fourIn(await open('unmerge'))
    const [ferry, river] = [await scene.storyOf('f1'), await scene.storyOf('r1')]
    await scene.decides({ kind: 'merge', story: river!, into: ferry! })
    await scene.arrives({ copy: 'river', f3: 'ferryAgain' })
    const { articles, along, stayed } = await scene.decides({ kind: 'undo' })
    assert.deepEqual([articles, along, stayed], [3, 1, {}])
    for (const when of ['now', 'anew']) {
      if (when === 'anew') await anew('unmerge')
      assert.deepEqual(await scene.stories([...FOUR, 'copy', 'f3']), ['copy r1 r2', 'f1 f2 f3'], when)
      assert.deepEqual([await scene.storyOf('f1'), await scene.storyOf('r1')], [ferry, river], when)
      assert.equal(await scene.leads(river!), river, when)
    }
    const again = await scene.decides({ kind: 'undo', number: 2 })
    assert.equal(again.articles, 3)
    assert.deepEqual(await scene.stories([...FOUR, 'copy', 'f3']), ['copy f1 f2 f3 r1 r2'])
    assert.equal(await scene.leads(river!), ferry)
  })

  test('an earlier decision is taken back without those after it: what they say of the same articles holds', async () => {
    const scene = await fourIn(await open('earlier'))
    const [ferry, river] = [await scene.storyOf('f1'), await scene.storyOf('r1')]
    const split = await scene.decides({ kind: 'split', articles: [idOf('f2')] })
    await scene.decides({ kind: 'move', articles: [idOf('f2')], into: river! })
    assert.equal(await scene.leads(split.storyId!), river)
    const undone = await scene.decides({ kind: 'undo', number: 1 })
    assert.deepEqual([undone.articles, undone.stayed], [0, { 2: 1 }])
    assert.deepEqual(await scene.stories(FOUR), ['f1', 'f2 r1 r2'])
    // Before the move it was split off; but that does not hold any more.
    await scene.decides({ kind: 'undo', number: 2 })
    assert.deepEqual(await scene.stories(FOUR), ['f1 f2', 'r1 r2'])
    assert.equal(await scene.storyOf('f2'), ferry)
    await anew('earlier')
    assert.deepEqual(await scene.stories(FOUR), ['f1 f2', 'r1 r2'])
    assert.equal(await scene.storyOf('f2'), ferry)
  })

  test('a split that is taken back takes along what had joined the split-off story', async () => {
    const scene = await fourIn(await open('unsplit'))
    const ferry = await scene.storyOf('f1')
    const split = await scene.decides({ kind: 'split', articles: [idOf('f2')] })
    await scene.arrives({ f3: 'ferryAgain' })
    assert.equal(await scene.storyOf('f3'), split.storyId)
    const undone = await scene.decides({ kind: 'undo' })
    assert.deepEqual([undone.articles, undone.along], [2, 1])
    assert.deepEqual(await scene.stories([...FOUR, 'f3']), ['f1 f2 f3', 'r1 r2'])
    assert.equal(await scene.leads(split.storyId!), ferry)
  })

  test('stories that are alike are related in both directions, whatever becomes of their ids', async () => {
    const scene = await fourIn(await open('related'))
    await scene.arrives({ o1: 'otherFerry' })
    assert.deepEqual(await scene.stories([...FOUR, 'o1']), ['f1 f2', 'o1', 'r1 r2'])
    const library = libraryOf(scene.cellar)
    const related = async (name: string) => (await library.story((await scene.storyOf(name))!))!.related!
    const told = async (name: string) => (await related(name)).map(({ id }) => id)
    const [ferry, other] = [(await scene.storyOf('f1'))!, (await scene.storyOf('o1'))!]
    for (const when of ['now', 'split', 'merged', 'taken back']) {
      const rest = await scene.storyOf('f1')
      if (when === 'split') {
        await scene.decides({ kind: 'split', articles: [idOf('f1')] })
        assert.deepEqual([await told('o1'), await told('f2')], [[ferry], [other]], when)
        await scene.decides({ kind: 'undo' })
      }
      if (when === 'merged') {
        await scene.decides({ kind: 'merge', story: ferry, into: (await scene.storyOf('r1'))! })
        const river = (await scene.storyOf('r1'))!
        assert.deepEqual([await told('o1'), await told('f1')], [[river], [other]], when)
        await scene.decides({ kind: 'undo' })
      }
      assert.equal(rest, ferry, when)
      assert.deepEqual([await told('o1'), await told('f1'), await told('r1')], [[ferry], [other], []], when)
    }
    const [{ because, title }] = await related('f1')
    assert.match(because, /both have .*ferry.*; but /)
    assert.match(title, /Petrel/)
    await anew('related')
    assert.deepEqual([await told('o1'), await told('f1')], [[ferry], [other]])
    await scene.decides({ kind: 'merge', story: other, into: ferry })
    assert.deepEqual(await told('f1'), [])
  })

  test('why tells which stories were near, what decided, and what people decided', async () => {
    const scene = await fourIn(await open('why'))
    await scene.arrives({ o1: 'otherFerry' })
    await scene.decides({ kind: 'move', articles: [idOf('f2')], into: idOf('r1') }, { by: 'Anna', reason: 'a test' })
    const library = libraryOf(scene.cellar)
    const { stages, article } = await library.why(urlOf('o1'))
    assert.deepEqual(
      stages.map(({ stage }) => stage),
      ['extract', 'claim', 'trace', 'cluster'].filter(name => stages.some(({ stage }) => stage === name)),
    )
    const [near] = article!.near
    assert.equal(near.storyId, await scene.storyOf('f1'))
    assert.ok(!near.isItsOwn && near.nearness < near.needed && near.title?.includes('Gannet'))
    assert.ok(near.shared.includes('ferry'), near.shared.join())
    assert.ok(near.against.length > 0)
    const moved = (await library.why(idOf('f2'))).article!
    assert.equal(moved.byPerson, true)
    assert.deepEqual(
      moved.decisions.map(({ kind, by, reason }) => [kind, by, reason]),
      [['move', 'Anna', 'a test']],
    )
    assert.ok(moved.report.id && moved.report.because)
    assert.deepEqual(await library.why('nobody'), { stages: [], article: null })
    assert.equal((await library.decisionsOn((await library.story(moved.storyId))!)).length, 1)
  })

  test('a decision that cannot be is refused with the next step, and nothing is kept', async () => {
    const scene = await fourIn(await open('refused'))
    const [ferry, river] = [(await scene.storyOf('f1'))!, (await scene.storyOf('r1'))!]
    const refused = [
      [{ kind: 'merge', story: ferry, into: 'nobody' }, /No story has the id nobody/],
      [{ kind: 'merge', story: ferry, into: ferry }, /one story already/],
      [{ kind: 'split', articles: [idOf('f1'), idOf('f2')] }, /all articles of the story/],
      [{ kind: 'split', articles: [] }, /No article is named/],
      [{ kind: 'move', articles: [idOf('f1')], into: ferry }, /part of .* already/],
      [{ kind: 'move', articles: ['nobody'], into: river }, /No article has the id or address nobody/],
      [{ kind: 'undo' }, /Nothing that was decided holds/],
      [{ kind: 'undo', number: 7 }, /no decision 7/],
    ] as const
    for (const [asked, message] of refused) await assert.rejects(scene.decides(asked), message)
    assert.deepEqual(await decisionsOf(scene.cellar), [])
    await scene.decides({ kind: 'split', articles: [idOf('f2')] })
    await scene.decides({ kind: 'undo', number: 1 })
    await assert.rejects(scene.decides({ kind: 'undo', number: 1 }), /taken back by decision 2 already/)
    assert.deepEqual(
      inEffect(await decisionsOf(scene.cellar)).map(({ number }) => number),
      [2],
    )
  })

  test('of people who decide at one time each one decides after the other', async () => {
    const scene = await fourIn(await open('together'))
    const [ferry, river] = [(await scene.storyOf('f1'))!, (await scene.storyOf('r1'))!]
    const both = await Promise.allSettled([
      scene.decides({ kind: 'merge', story: river, into: ferry }),
      scene.decides({ kind: 'merge', story: ferry, into: river }),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal(new Set([await scene.leads(ferry), await scene.leads(river)]).size, 1)
    assert.equal((await decisionsOf(scene.cellar)).length, 1)
  })
}

describe('deciding over memory', () => {
  decisions(
    async () => memoryCellar(),
    async () => {},
  )
})

describe('deciding over PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>
  const stores = new Map<string, Store>()
  before(async () => {
    database = await testDatabase('embedded')
  })
  after(async () => {
    await Promise.all([...stores.values()].map(store => store.close()))
    await database?.close()
  })

  async function open(schema: string): Promise<Cellar> {
    const store = await openStore(database.connection, { schema, log: () => {} })
    stores.set(schema, store)
    return store.cellar
  }
  const anew = async (name: string) => void (await rebuild(stores.get(name)!, 'trace', rebuilding))

  decisions(open, anew)

  test('what was decided while everything is made anew holds when it is done', async () => {
    for (const from of ['trace', 'compare'] as const) {
      for (const kind of ['split', 'move', 'undo'] as const) {
        const name = `meanwhile_${from}_${kind}`
        const scene = await fourIn(await open(name))
        const river = (await scene.storyOf('r1'))!
        if (kind === 'undo') await scene.decides({ kind: 'move', articles: [idOf('f2')], into: river })
        const store = stores.get(name)!
        let isDecided = false
        const deciding: Store = {
          ...store,
          async begin(...given) {
            const building = await store.begin(...given)
            return {
              ...building,
              async swap(...swapping) {
                if (!isDecided) {
                  if (kind === 'undo') await scene.decides({ kind })
                  else await scene.decides({ kind, articles: [idOf('f2')], into: river })
                }
                isDecided = true
                return building.swap(...swapping)
              },
            }
          },
        }
        await rebuild(deciding, from, rebuilding)
        const told = { split: ['f1', 'f2', 'r1 r2'], move: ['f1', 'f2 r1 r2'], undo: ['f1 f2', 'r1 r2'] }[kind]
        assert.deepEqual(await scene.stories(FOUR), told, name)
        await anew(name)
        assert.deepEqual(await scene.stories(FOUR), told, `${name}, once more`)
        await scene.walked()
        const views = await libraryOf(scene.cellar).everyStory()
        assert.deepEqual(
          views.map(({ articles }) => articles.length).sort(),
          told.map(each => each.split(' ').length).sort(),
        )
      }
    }
  })

  test('decisions are in a backup, also in one of the archive alone', async () => {
    const scene = await fourIn(await open('backed'))
    const river = (await scene.storyOf('r1'))!
    await scene.decides({ kind: 'move', articles: [idOf('f2')], into: river }, { reason: 'a test' })
    await scene.decides({ kind: 'split', articles: [idOf('r2')] })
    const folder = await mkdtemp(join(tmpdir(), 'stemma-decided-'))
    try {
      for (const isArchiveOnly of [false, true]) {
        const file = join(folder, `${isArchiveOnly}.gz`)
        await writeBackup(stores.get('backed')!, file, { isArchiveOnly, version: '1.2.3', at: AT })
        await open(`restored_${isArchiveOnly}`)
        const copy = stores.get(`restored_${isArchiveOnly}`)!
        await restoreBackup(copy, file, { replace: false, extract: hereCrew.extract })
        const restored = new Scene(copy.cellar)
        await restored.walked()
        await restored.arrives({ copy: 'ferryToo' })
        assert.deepEqual(await restored.stories([...FOUR, 'copy']), ['copy f2 r1', 'f1', 'r2'], String(isArchiveOnly))
        assert.deepEqual(await decisionsOf(copy.cellar), await decisionsOf(scene.cellar))
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('a decision over a forgotten article does not bring it back', async () => {
    const scene = await fourIn(await open('forgotten'))
    const { scope } = stores.get('forgotten')!
    const river = (await scene.storyOf('r1'))!
    await scene.decides({ kind: 'move', articles: [idOf('f2')], into: river })
    await forget(scene.cellar, () => knownAddresses(scope), urlOf('f2'), {
      reason: 'asked',
      at: '2026-05-02T00:00:00Z',
    })
    await scene.walked()
    for (const when of ['forgotten', 'anew', 'taken back', 'anew again']) {
      if (when.startsWith('anew')) await anew('forgotten')
      if (when === 'taken back') await scene.decides({ kind: 'undo' })
      assert.deepEqual(await scene.stories(FOUR), ['f1', 'r1 r2'], when)
      const views = await libraryOf(scene.cellar).everyStory()
      assert.ok(
        views.every(({ articles }) => articles.every(({ id }) => id !== idOf('f2'))),
        when,
      )
    }
  })
})
