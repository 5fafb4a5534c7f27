import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoryCoverage } from '../../../src/domain/coverage.ts'
import type { StoryView } from '../../../src/domain/story.ts'
import { knownCoverage } from '../../../src/outlets/coverage/known-coverage.ts'
import { articleOf, storyOf } from '../made-coverage.ts'

function counting() {
  const asked: string[] = []
  const told = { version: '1', now: 0, fails: false }
  const ask = knownCoverage(
    async ({ id }: StoryView, { withPrivate }) => {
      asked.push(`${id}${withPrivate ? ' private' : ''}`)
      if (told.fails) throw new Error('away')
      return { bars: [] } as unknown as StoryCoverage
    },
    { version: async () => told.version, now: () => told.now },
  )
  return { asked, told, ask }
}

const story = () =>
  storyOf([{ articles: [articleOf('gull.example/1'), articleOf('tern.example/1', { role: 'copy' })] }])
const SHOWN = { withPrivate: false }

test('a story that did not change is counted once in some seconds, also where it was read anew', async () => {
  const { asked, told, ask } = counting()
  await ask(story(), SHOWN)
  await ask(story(), SHOWN)
  assert.deepEqual(asked, ['s1'])
  told.now = 60_000
  await ask(story(), SHOWN)
  assert.equal(asked.length, 2)
})

test('what is private is never answered to others', async () => {
  const { asked, ask } = counting()
  await ask(story(), { withPrivate: true })
  await ask(story(), SHOWN)
  assert.deepEqual(asked, ['s1 private', 's1'])
})

test('another role, report or import is counted anew at once', async () => {
  const { asked, told, ask } = counting()
  await ask(story(), SHOWN)
  const rewritten = story()
  rewritten.articles[1].role = 'rewrite'
  await ask(rewritten, SHOWN)
  const split = story()
  split.reports[0].carriers = []
  await ask(split, SHOWN)
  told.version = '2'
  await ask(story(), SHOWN)
  assert.equal(asked.length, 4)
})

test('a failure is not remembered', async () => {
  const { asked, told, ask } = counting()
  told.fails = true
  await assert.rejects(ask(story(), SHOWN), /away/)
  told.fails = false
  await ask(story(), SHOWN)
  assert.equal(asked.length, 2)
})
