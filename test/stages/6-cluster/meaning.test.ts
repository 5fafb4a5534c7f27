import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Embedding, NoEmbedding } from '../../../src/domain/embedding.ts'
import { Centroid } from '../../../src/stages/6-cluster/centroid.ts'
import type { Evidence } from '../../../src/stages/6-cluster/evidence.ts'
import { Meaning } from '../../../src/stages/6-cluster/meaning.ts'
import type { Arrival, Story } from '../../../src/stages/6-cluster/story.ts'
import { cluster } from '../../../src/stages/6-cluster/cluster.ts'
import { ModelScale } from '../../../src/stages/6-cluster/model-scale.ts'

/** Numbers of no pattern, the same each time. */
function noise(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  }
}

/** A direction of its own for every topic, with a little of the article's own; all of them share some of one direction. */
function vectorOf(topic: number, article: number, own = 0.8): Int8Array {
  const [common, matter, itself] = [noise(0), noise(1_000 + topic), noise(90_000 + article)]
  return Int8Array.from({ length: 96 }, () => 30 * common() + 50 * matter() + own * 50 * itself())
}

const by = (vector: Int8Array, model = 'made up'): Embedding => ({ by: model, vector })

test('a middle is as near to its articles as they are to one another, and of the size of one', () => {
  const middle = new Centroid()
  for (let at = 0; at < 200; at++) middle.add(by(vectorOf(1, at)))
  assert.ok(middle.nearness(by(vectorOf(1, 500)))! > 0.75)
  assert.ok(middle.nearness(by(vectorOf(2, 501)))! < 0.6)
  assert.equal(middle.nearness(by(new Int8Array(96))), 0)
})

test('a middle says nothing of another model, and begins anew with it', () => {
  const middle = new Centroid()
  assert.equal(middle.nearness(by(vectorOf(1, 1))), undefined)
  middle.add(by(vectorOf(1, 1)))
  assert.equal(middle.nearness(by(vectorOf(1, 1), 'other')), undefined)
  assert.equal(middle.nearness(by(vectorOf(1, 1).slice(0, 40))), undefined)
  middle.add(by(vectorOf(2, 2), 'other'))
  assert.equal(middle.nearness(by(vectorOf(1, 1))), undefined)
  assert.ok(middle.nearness(by(vectorOf(2, 2), 'other'))! > 0.99)
})

test('a scale is silent while little is known, and for a model that knows kin from strangers no better than a guess', () => {
  const scale = (kin: number, few = 500) => {
    const [made, random] = [new ModelScale(), noise(7)]
    for (let at = 0; at < few; at++) {
      made.noteStrangers(0.5 + 0.1 * random())
      made.noteKin(kin + 0.05 * random())
    }
    return made
  }
  assert.equal(scale(0.8, 40).aboveKin(0.9), undefined)
  assert.equal(scale(0.53).aboveKin(0.9), undefined)
  assert.ok(scale(0.8).aboveKin(0.85)! > 0)
  assert.ok(scale(0.8).aboveKin(0.6)! < -1)
})

test('copies do not teach what kin look like', () => {
  const [plain, copied, random] = [new ModelScale(), new ModelScale(), noise(3)]
  for (let at = 0; at < 500; at++) {
    const [stranger, kin] = [0.3 + 0.1 * random(), 0.7 + 0.1 * random()]
    for (const scale of [plain, copied]) {
      scale.noteStrangers(stranger)
      scale.noteKin(kin)
    }
    for (let copy = 0; copy < 5; copy++) copied.noteKin(0.99)
  }
  assert.equal(plain.aboveKin(0.8), copied.aboveKin(0.8))
})

const BEGINNINGS = ['Bar', 'Kel', 'Lim', 'Mon', 'Nur', 'Os', 'Pel', 'Rav', 'Sul', 'Tes']
const ENDS = ['dok', 'vin', 'stad', 'berg', 'rana', 'mund', 'lo', 'quay', 'fell', 'wick']
const MATTERS = ['burned', 'opened', 'closed', 'flooded', 'collapsed', 'sold', 'painted', 'searched', 'robbed', 'moved']

/** Report `at` of one of a hundred events. */
function reading(at: number, embedding?: Embedding | NoEmbedding) {
  const event = (at * 37) % 100
  const [place, matter] = [
    `${BEGINNINGS[event % 10]}${ENDS[Math.floor(event / 10)]}`,
    MATTERS[Math.floor(event / 7) % 10],
  ]
  const text = `${place} ${matter}: ${['mayor', 'neighbours', 'officials'][at % 3]} of ${place} spoke of ${event * 13 + 7} houses.`
  const article = articleFrom({ id: `a${at}`, title: `${place} ${matter}`, text, language: 'en' })
  const trace = { id: article.id, role: 'original', reportId: article.id, because: '' } as const
  return { article, claims: [], trace, ...(embedding && { embedding }) }
}

function walked(count: number, embed: (at: number) => Embedding | NoEmbedding | undefined) {
  const walk = cluster.open()
  return Array.from({ length: count }, (_, at) => walk.take(reading(at, embed(at))).placement)
}

const eventOf = (at: number) => (at * 37) % 100

test('without vectors placements are what they were, also where a model said why it gave none', () => {
  const because = 'h.example does not answer.'
  const [plain, failed] = [walked(150, () => undefined), walked(150, () => ({ by: 'made up', because }))]
  assert.deepEqual(
    failed.map(({ storyId }) => storyId),
    plain.map(({ storyId }) => storyId),
  )
  assert.ok(plain.every(each => !/meaning|embedding/.test(each.because)))
  assert.ok(failed.every(each => each.because.endsWith(`; no embedding: ${because}`)))
})

test('a reason tells what the model said, once its scale is known', () => {
  const placed = walked(300, at => by(vectorOf(eventOf(at), at)))
  assert.doesNotMatch(placed[20].because, /meaning/)
  const told = placed.slice(250).filter(({ because }) => /; meaning [+-]\d\.\d \(made up\)$/.test(because))
  assert.ok(told.length > 25, placed[299].because)
})

test('a model in which all are alike, and one that is at random, change no placement', () => {
  const plain = walked(300, () => undefined).map(({ storyId }) => storyId)
  for (const embed of [() => by(vectorOf(1, 1)), (at: number) => by(vectorOf(at, at))]) {
    assert.deepEqual(
      walked(300, embed).map(({ storyId }) => storyId),
      plain,
    )
  }
})

test('a model alone joins nothing: articles that share no word stay apart, however near it puts them', () => {
  const walk = cluster.open()
  for (let at = 0; at < 300; at++) walk.take(reading(at, by(vectorOf(eventOf(at), at))))
  const alone = (id: string, title: string, vector: Int8Array) => {
    const article = articleFrom({ id, title, text: '', language: 'en' })
    const trace = { id, role: 'original', reportId: id, because: '' } as const
    return walk.take({ article, claims: [], trace, embedding: by(vector) }).placement.storyId
  }
  const one = alone('x', 'Parliament votes', vectorOf(777, 1, 0))
  assert.notEqual(alone('y', 'Quarterly earnings rise', vectorOf(777, 2, 0)), one)
})

/** A model that has seen thirty events told eight times each, in one language and in two. */
function practised() {
  const meaning = new Meaning()
  const stories = Array.from({ length: 30 }, () => new Told())
  for (let at = 0; at < 240; at++) {
    for (const language of ['en', 'fr']) {
      const arrival = arrived(by(vectorOf(at % 30, 2 * at + (language === 'en' ? 0 : 1))), { language })
      const story = stories[at % 30]
      meaning.learn(arrival, story.asStory)
      story.add(arrival)
    }
  }
  return { meaning, story: stories[0].asStory }
}

/** As much of a story as a model is asked about: told in English, in the others' eyes. */
class Told {
  readonly centroid = new Centroid()
  readonly asStory = {
    centroid: this.centroid,
    own: (language: string) => (language === 'en' ? {} : undefined),
  } as Story

  add({ embedding }: Arrival): void {
    this.centroid.add(embedding!)
  }
}

function arrived(embedding: Embedding | undefined, { language = 'en', words = 10 } = {}): Arrival {
  return { language, embedding, own: { keys: new Int32Array(words), weights: new Float32Array(words) } } as Arrival
}

const evidence = (more: Partial<Evidence> = {}) =>
  ({ names: 0.4, numbers: 0, rare: 0, sameDays: 0, foreign: 0, ...more }) as Evidence

test('a headline is moved a little towards its kin and away from strangers, and never beyond a bound', () => {
  const { meaning, story } = practised()
  const [kin, stranger] = [arrived(by(vectorOf(0, 7_000, 0.2))), arrived(by(vectorOf(4, 7_001)))]
  for (const nearness of [0.001, 0.3, 0.9]) {
    const [up, down] = [
      meaning.moved(nearness, kin, story, evidence()),
      meaning.moved(nearness, stranger, story, evidence()),
    ]
    assert.ok(up > nearness && down < nearness)
    for (const each of [up, down]) assert.ok(each / (1 - each) / (nearness / (1 - nearness)) < 2.1)
  }
})

test('what shares no name, figure or day is not moved nearer, whatever the model says', () => {
  const { meaning, story } = practised()
  const kin = arrived(by(vectorOf(0, 7_000, 0.2)))
  assert.equal(meaning.moved(0.3, kin, story, evidence({ names: 0 })), 0.3)
  assert.ok(meaning.moved(0.3, kin, story, evidence({ names: 0, sameDays: 1 })) > 0.3)
})

test('an article in full is left to its words within a language, and not across languages', () => {
  const { meaning, story } = practised()
  const vector = by(vectorOf(0, 7_000, 0.2))
  assert.equal(meaning.moved(0.3, arrived(vector, { words: 100 }), story, evidence()), 0.3)
  const foreign = arrived(vector, { words: 100, language: 'fr' })
  assert.ok(meaning.moved(0.3, foreign, story, evidence({ foreign: 1 })) > 0.3)
})

test('without a vector, or with one of another model, nothing is moved', () => {
  const { meaning, story } = practised()
  for (const embedding of [undefined, by(vectorOf(0, 7_000), 'other')])
    assert.equal(meaning.moved(0.3, arrived(embedding), story, evidence()), 0.3)
})
