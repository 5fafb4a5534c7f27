import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '../../../src/domain/app-error.ts'
import { calmWriter } from '../../../src/outside/writers/calm-writer.ts'
import type { WriteRequest, Writer } from '../../../src/stages/stage.ts'

const asked = (user: string): WriteRequest => ({ system: '', user, mostTokens: 10 })

function writerOf(write: (request: WriteRequest) => Promise<string>): Writer & { asked: number } {
  const made = {
    model: 'm',
    endpoint: 'http://h',
    asked: 0,
    write(request: WriteRequest) {
      made.asked += 1
      return write(request)
    },
  }
  return made
}

test('one story is told at a time, and the same words are not asked twice', async () => {
  let underWay = 0
  const writer = writerOf(async ({ user }) => {
    underWay += 1
    assert.equal(underWay, 1)
    await Promise.resolve()
    underWay -= 1
    return `about ${user}`
  })
  const calm = calmWriter(writer, { log: () => {} })
  const answers = await Promise.all(['a', 'b', 'c'].map(each => calm.write(asked(each))))
  assert.deepEqual([...answers, await calm.write(asked('b'))], ['about a', 'about b', 'about c', 'about b'])
  assert.equal(writer.asked, 3)
})

test('a writer that fails is left alone for a while, longer each time, and asked again then', async () => {
  let now = 0
  let isDown = true
  const writer = writerOf(async () => {
    if (isDown) throw new AppError('unavailable', 'h is down')
    return 'fine'
  })
  const logged: string[] = []
  const calm = calmWriter(writer, { log: event => void logged.push(event), clock: () => now })
  const fails = () => assert.rejects(calm.write(asked('a')), /h is down/)
  for (let nth = 0; nth < 10; nth++) await fails()
  assert.deepEqual([writer.asked, logged], [3, ['writer failed']])
  isDown = false
  now = 3_600_000
  assert.equal(await calm.write(asked('a')), 'fine')
})

test('a request that it does not take costs the other stories nothing', async () => {
  const writer = writerOf(async ({ user }) => {
    if (user === 'long') throw new AppError('bad-input', 'too long')
    return 'fine'
  })
  const calm = calmWriter(writer, { log: () => {} })
  for (let nth = 0; nth < 5; nth++) await assert.rejects(calm.write(asked('long')), /too long/)
  assert.equal(await calm.write(asked('short')), 'fine')
})
