import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../../src/domain/app-error.ts'
import { type Embedding, isEmbedding } from '../../../src/domain/embedding.ts'
import { articleEmbedder } from '../../../src/outside/embedders/article-embedder.ts'
import { articleText } from '../../../src/outside/embedders/article-text.ts'
import { compact } from '../../../src/outside/embedders/compact.ts'
import { type Embedder, unit } from '../../../src/outside/embedders/embedder.ts'
import { madeUpVector } from './made-up-vectors.ts'

const article = (title: string, text = '') => ({ title, text })

interface Watched {
  embedder: Embedder
  asked: (readonly string[])[]
}

/** Made-up vectors, or what `answer` throws. */
function watched(answer: (texts: readonly string[]) => void = () => {}): Watched {
  const asked: (readonly string[])[] = []
  const embedder: Embedder = {
    id: 'made up',
    async embed(texts) {
      asked.push(texts)
      answer(texts)
      return texts.map(text => (text.trim() === '' ? null : unit(madeUpVector(text))!))
    },
    close: async () => {},
  }
  return { embedder, asked }
}

const away = (retryAfterMs?: number) =>
  new AppError('unavailable', 'h.example does not answer.', { ...(retryAfterMs && { retryAfterMs }) })

test('articles that come side by side share a request, as many as fit', async () => {
  const { embedder, asked } = watched()
  const made = articleEmbedder(embedder, { atOnce: 4, log: () => {} })
  const found = await Promise.all(Array.from({ length: 10 }, (_, at) => made.embed(article(`Ferry ${at} aground`))))
  assert.deepEqual(
    asked.map(texts => texts.length),
    [4, 4, 2],
  )
  assert.ok(found.every(isEmbedding))
  assert.equal((found[0] as Embedding).by, 'made up')
})

test('one text is asked for once, also while it is being asked for', async () => {
  const { embedder, asked } = watched()
  const made = articleEmbedder(embedder, { atOnce: 4, log: () => {} })
  const same = article('Ferry aground', 'It ran aground.')
  await Promise.all([made.embed(same), made.embed(same)])
  await made.embed(same)
  assert.deepEqual(asked.flat(), ['Ferry aground It ran aground.'])
})

test('an article without words has no vector and says so', async () => {
  const made = articleEmbedder(watched().embedder, { atOnce: 4, log: () => {} })
  assert.deepEqual(await made.embed(article('', '')), { by: 'made up', because: 'there is no word to read' })
})

test('a text that is not taken fails alone', async () => {
  const { embedder, asked } = watched(texts => {
    if (texts.some(text => text.includes('poison'))) throw new AppError('bad-input', 'it does not take this text.')
  })
  const made = articleEmbedder(embedder, { atOnce: 8, log: () => {} })
  const titles = ['one', 'two', 'three', 'poison', 'five', 'six', 'seven', 'eight']
  const found = await Promise.all(titles.map(title => made.embed(article(title))))
  assert.deepEqual(
    titles.filter((_, at) => !isEmbedding(found[at])),
    ['poison'],
  )
  assert.ok(asked.length <= 7)
})

test('an embedder that keeps failing is left alone, longer each time, and asked again after that', async () => {
  let now = 0
  let isDown = true
  const logged: string[] = []
  const { embedder, asked } = watched(() => {
    if (isDown) throw away()
  })
  const made = articleEmbedder(embedder, { atOnce: 1, log: event => logged.push(event), clock: () => now })
  const rests: number[] = []
  for (let nth = 0; nth < 400 && rests.length < 3; nth++) {
    const before = asked.length
    const found = await made.embed(article(`article ${nth}`))
    assert.deepEqual(found, { by: 'made up', because: 'h.example does not answer.' })
    if (asked.length === before) {
      const since = now
      while (asked.length === before) {
        now += 1_000
        await made.embed(article(`article ${nth}, at ${now}`))
      }
      rests.push(now - since)
    }
  }
  assert.ok(rests[0] < rests[1] && rests[1] < rests[2], String(rests))
  assert.equal(logged.length, asked.length - 2)
  isDown = false
  now += 600_000
  assert.ok(isEmbedding(await made.embed(article('a ferry'))))
})

test('what an embedder asks for in rest it gets, and settings that are wrong are not tried again and again', async () => {
  for (const failure of [away(5_000), new AppError('usage', 'h.example answered 401.')]) {
    let now = 0
    const { embedder, asked } = watched(() => {
      throw failure
    })
    const made = articleEmbedder(embedder, { atOnce: 1, log: () => {}, clock: () => now })
    await made.embed(article('one'))
    now = 4_900
    await made.embed(article('two'))
    assert.equal(asked.length, 1)
    now = 15_100
    await made.embed(article('three'))
    assert.equal(asked.length, 2)
  }
})

test('what fails is asked for again, and a bug behind an embedder ends nobody', async () => {
  let nth = 0
  const { embedder } = watched(() => {
    if (nth++ === 0) throw new TypeError('undefined is no function')
  })
  const made = articleEmbedder(embedder, { atOnce: 1, log: () => {} })
  assert.match(JSON.stringify(await made.embed(article('a ferry'))), /undefined is no function/)
  assert.ok(isEmbedding(await made.embed(article('a ferry'))))
})

test('a closed one answers who still waits', async () => {
  const made = articleEmbedder(watched().embedder, { atOnce: 4, log: () => {} })
  const waiting = made.embed(article('a ferry'))
  await made.close()
  assert.ok(isEmbedding(await waiting))
})

test('of an article headline and lead are read, cut between words, and less where there are no spaces', () => {
  const text = articleText(article('Ferry aground', 'It ran  aground.\n\nAll are safe.'))
  assert.equal(text, 'Ferry aground It ran aground. All are safe.')
  const long = articleText(article('T', 'word '.repeat(1_000)))
  assert.ok(long.length > 750 && long.length < 810 && long.endsWith('word'))
  const chinese = articleText(article('渡轮搁浅', '渡轮在挪威海岸附近搁浅。'.repeat(500)))
  assert.ok(chinese.length > 250 && chinese.length < 320)
})

test('a vector keeps its direction in bytes, and a long one keeps its cosines in 384 of them', () => {
  const noise = (seed: number) =>
    Float32Array.from({ length: 1024 }, (_, at) => (Math.sin(seed * 12.9898 + at * 78.233) * 43_758.5453) % 1)
  const cosine = (one: ArrayLike<number>, other: ArrayLike<number>) => {
    let [dot, left, right] = [0, 0, 0]
    for (let at = 0; at < one.length; at++) {
      dot += one[at] * other[at]
      left += one[at] ** 2
      right += other[at] ** 2
    }
    return dot / Math.sqrt(left * right)
  }
  const vectors = Array.from({ length: 12 }, (_, at) => noise(at + 1))
  for (const share of [0, 0.3, 0.8, 1]) {
    const mixed = vectors[0].map((each, at) => share * each + (1 - share) * vectors[1][at])
    for (const other of vectors) {
      assert.ok(Math.abs(cosine(compact(mixed), compact(other)) - cosine(mixed, other)) < 0.15)
      assert.ok(
        Math.abs(
          cosine(compact(mixed.subarray(0, 300)), compact(other.subarray(0, 300))) -
            cosine(mixed.subarray(0, 300), other.subarray(0, 300)),
        ) < 0.01,
      )
    }
  }
  assert.equal(compact(vectors[0]).length, 384)
  assert.deepEqual(compact(vectors[0]), compact(vectors[0]))
})

test('bytes of a vector are of no more than 384 numbers, whatever its length', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true, min: -1, max: 1 }), { minLength: 2, maxLength: 1_000 }), numbers => {
      const bytes = compact(Float32Array.from(numbers))
      assert.equal(bytes.length, Math.min(numbers.length, 384))
      assert.ok(bytes.every(each => each >= -127))
    }),
  )
})
