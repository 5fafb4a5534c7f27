import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { test } from 'node:test'
import { settingsFrom } from '../src/config.ts'
import { openedPostgres } from '../src/opened-postgres.ts'
import type { World } from '../src/outside/world.ts'
import type { Cellar } from '../src/store/cellar.ts'
import { walkWorld } from '../src/world-walk.ts'
import { hereCrew } from './here-crew.ts'
import { testDatabase } from './outside/postgres/test-database.ts'
import { addressOf } from './processes/run-stemma.ts'
import { smallWorld } from './small-world.ts'

test('of two that start at once one walks the example world, and it leaves with the first thing of one’s own', async t => {
  const folder = await smallWorld()
  const database = await testDatabase('embedded')
  const settings = settingsFrom({ STEMMA_WORLD: folder, STEMMA_DATABASE_URL: addressOf(database, 'example') })
  const all = await Promise.all([1, 2].map(() => openedPostgres(settings, () => {})))
  t.after(async () => {
    await Promise.all(all.map(each => each.close()))
    await database.close()
    await rm(folder, { recursive: true })
  })
  let walks = 0
  const walk = (world: World, cellar: Cellar) => {
    walks += 1
    return walkWorld(world, cellar, hereCrew, () => {})
  }
  await Promise.all(all.map(each => each.walkExample(walk)))
  assert.equal(walks, 1)
  for (const each of all) {
    const example = await each.example()
    assert.equal((await example!.cellar.cards('summarize', { limit: 9, offset: 0 })).total, 2)
    assert.equal(await each.isEmpty(), true)
  }
  // Whoever asks twice at once gets one store; a second would stay open, and the program with it.
  const late = await openedPostgres(settings, () => {})
  const asked = await Promise.all([late.example(), late.example()])
  assert.equal(asked[0]!.cellar, asked[1]!.cellar)
  await late.close()
  await all[0].cellar.keep('feed', 'https://gull.example/feed', { url: 'https://gull.example/feed', since: '' })
  await all[0].dropExample()
  for (const each of all) assert.equal(await each.isEmpty(), false)
  assert.equal(await all[0].example(), undefined)
})
