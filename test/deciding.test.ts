// What people decide about stories while others work, and when they are cut off.
import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { articleIdOf } from '../src/fingerprint.ts'
import { mergeStories } from '../src/deciding.ts'
import { libraryOf } from '../src/library.ts'
import { readWorld } from '../src/outside/world.ts'
import { pipelineOver, VERSIONS } from '../src/pipeline.ts'
import type { Cellar } from '../src/store/cellar.ts'
import { memoryCellar } from '../src/store/memory/memory-cellar.ts'
import type { Placed } from '../src/walk/stored.ts'
import { walkWorld } from '../src/world-walk.ts'
import { hereCrew, testTools } from './here-crew.ts'
import { smallWorld } from './small-world.ts'

const SANK = articleIdOf('https://gull.example/sank')
const FLOOD = articleIdOf('https://gull.example/flood')
const AT = '2026-05-01T00:00:00Z'

let folder: string
before(async () => {
  folder = await smallWorld()
})
after(() => rm(folder, { recursive: true }))

async function walked(): Promise<{ cellar: Cellar; sank: string; flood: string }> {
  const cellar = memoryCellar()
  await walkWorld(await readWorld(folder), cellar, hereCrew, () => {})
  const placed = await cellar.outputsOf<Placed>('cluster', [SANK, FLOOD])
  return { cellar, sank: placed.get(SANK)!.storyId, flood: placed.get(FLOOD)!.storyId }
}

async function retold(cellar: Cellar): Promise<void> {
  const pipeline = pipelineOver(cellar, hereCrew, testTools)
  for (const turn of pipeline.turns) while ((await turn.take()) > 0);
  await pipeline.release()
}

test('a merge that was cut off anywhere is whole when it is asked for again', async () => {
  for (const cut of ['keep decision', 'keep story-name', 'keep alias', 'put', 'turnEpoch']) {
    const { cellar, sank, flood } = await walked()
    const die = (what: string) => {
      if (what === cut) throw new Error('killed')
    }
    const dying: Cellar = {
      ...cellar,
      async keep(kind, key, value) {
        die(`keep ${kind}`)
        await cellar.keep(kind, key, value)
      },
      async put(...given) {
        die('put')
        return cellar.put(...given)
      },
      async turnEpoch() {
        die('turnEpoch')
        await cellar.turnEpoch()
      },
    }
    await assert.rejects(mergeStories(dying, flood, sank, AT), /killed/, cut)
    await mergeStories(cellar, flood, sank, AT).catch(error => assert.match(String(error), /one story already/, cut))
    await retold(cellar)
    assert.equal((await libraryOf(cellar).story(flood))?.articles.length, 2, cut)
    assert.equal((await libraryOf(cellar).stories()).total, 1, cut)
  }
})

test('an article that was put into a story while it was merged away goes where the story went', async () => {
  const { cellar, sank, flood } = await walked()
  const before = (await cellar.output<Placed>('cluster', FLOOD))!
  await mergeStories(cellar, flood, sank, AT)
  // Another process, which took the article before it knew, puts it now.
  const late = { stage: 'cluster', subject: FLOOD, inputHash: 'first', version: VERSIONS.cluster, because: 'late' }
  await cellar.put([{ ...late, state: 'done', output: before, group: flood }], VERSIONS)
  await retold(cellar)
  assert.equal((await cellar.output<Placed>('cluster', FLOOD))?.storyId, sank)
  assert.equal((await libraryOf(cellar).story(flood))?.articles.length, 2)
})
