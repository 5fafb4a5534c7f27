import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type OpenWriter, openWriter } from '../../../src/outside/writers/open-writer.ts'
import { writerOptionsFor } from '../../outside/writers/opened-writer.ts'
import { type ComparedInvention, comparedInventions, type Fate, fatesOf } from './lying-server/asked-stories.ts'
import { type Chance, chanceOf } from './lying-server/chance.ts'
import { type Answered, honestSentences } from './lying-server/honest.ts'
import type { InventedStory } from './lying-server/invented-story.ts'
import { LIES, SIX } from './lying-server/lies.ts'
import { lyingServer } from './lying-server/lying-server.ts'
import { FRAMES } from './lying-server/read-frames.ts'

const SEED = 3
/** Lies of one class about one story: with 32 stories more than a hundred of each. */
const AT_ONCE = 4

describe('a model that lies, behind a real endpoint', () => {
  const server = lyingServer()
  let writer: OpenWriter
  let stories: ComparedInvention[]
  before(async () => {
    server.server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    const { port } = server.server.address() as AddressInfo
    writer = openWriter(writerOptionsFor(`http://127.0.0.1:${port}`))
    stories = await comparedInventions(FRAMES.length, SEED)
  })
  after(async () => {
    await writer.close()
    server.server.close()
  })

  async function fates(make: (story: InventedStory, chance: Chance) => Answered[]): Promise<Fate[]> {
    const found: Fate[] = []
    for (const [nth, each] of stories.entries())
      found.push(...(await fatesOf(each, make(each.story, chanceOf(SEED * 91 + nth)), server, writer, nth)))
    return found
  }
  const told = (those: readonly Fate[]) =>
    those.map(({ text, variety, cites }) => `${variety} ${JSON.stringify(cites)}: ${text}`).join('\n')

  for (const name of SIX) {
    test(`a hundred times ${name}: all of it is stopped`, async () => {
      const found = await fates((story, chance) => chance.some(LIES[name](story, chance), AT_ONCE))
      assert.ok(found.length >= 100, `${found.length} cases`)
      const passed = found.filter(({ dropped }) => !dropped)
      assert.equal(passed.length, 0, told(passed))
    })
  }

  test('of honest sentences in other words at least 95 % pass', async () => {
    const found = await fates((story, chance) => honestSentences(story, chance))
    assert.ok(found.length >= 200, `${found.length} cases`)
    const stopped = found.filter(({ dropped }) => dropped)
    assert.ok(
      stopped.length <= found.length * 0.05,
      `${stopped.length} of ${found.length} were stopped:\n${told(stopped)}`,
    )
  })

  test('nothing but the prompt was sent, and words to a model were not in it', () => {
    for (const { messages } of server.requests) {
      assert.deepEqual(
        messages.map(({ role }) => role),
        ['system', 'user'],
      )
      assert.doesNotMatch(
        messages[1].content,
        /ignore all previous|Sprachmodell bist|modèle de langue|modelo de lenguaje/i,
      )
    }
  })
})
