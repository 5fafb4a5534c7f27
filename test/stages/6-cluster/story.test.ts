import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NO_FACTS } from '../../../src/stages/6-cluster/facts.ts'
import { NO_PHRASES } from '../../../src/stages/6-cluster/phrases.ts'
import { Slab } from '../../../src/stages/6-cluster/slab.ts'
import { type Arrival, Story } from '../../../src/stages/6-cluster/story.ts'
import { EMPTY, vectorOf } from '../../../src/stages/6-cluster/vector.ts'

const WORDS = vectorOf([1 << 8, 2 << 8, 3 << 8], [1, 2, 3], 3, 10)

function arrival(more: Partial<Arrival>): Arrival {
  const families = { own: WORDS, bridge: WORDS, names: EMPTY, title: EMPTY, numbers: EMPTY }
  const nothing = {
    fullNames: [],
    facts: NO_FACTS,
    phrases: NO_PHRASES,
    days: [],
    weekdays: new Set<number>(),
    hour: null,
  }
  return { id: 'a', language: 'en', ...families, ...nothing, ...more }
}

test('a story knows the days, figures and runs of words of its articles, also when many stories share one slab', () => {
  const slab = new Slab()
  const stories = Array.from({ length: 40 }, (_, at) => new Story(`s-${at}`))
  const days = [
    { year: 2030, month: 12, day: 31 },
    { month: 2, day: 1 },
  ]
  for (let round = 0; round < 12; round++) {
    for (const [at, story] of stories.entries()) {
      const facts = Int32Array.of(4 * round, at)
      story.add(arrival({ days, facts, phrases: Int32Array.of(round, 1000 + at), fullNames: [at, round] }), slab)
    }
  }
  for (const [at, story] of stories.entries()) {
    assert.deepEqual(story.days.slice(-2), days)
    assert.deepEqual([...story.facts].slice(-2), [44, at])
    assert.ok(story.phrases.includes(1000 + at))
    assert.ok(story.chiefNames.chiefs('en').includes(at))
    assert.ok(Math.abs(story.own('en')!.nearness(WORDS) - 1) < 0.01)
    assert.equal(story.own('de'), undefined)
  }
})

test('a story without live articles is packed and still as near', () => {
  const slab = new Slab()
  const story = new Story('s')
  for (let article = 0; article < 20; article++) story.add(arrival({}), slab)
  story.pack()
  assert.ok(Math.abs(story.own('en')!.nearness(WORDS) - 1) < 0.02)
  story.add(arrival({}), slab)
  assert.ok(Math.abs(story.bridge.nearness(WORDS) - 1) < 0.02)
})
