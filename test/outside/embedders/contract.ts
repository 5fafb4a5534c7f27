import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { type Embedder, MOST_CHARS } from '../../../src/outside/embedders/embedder.ts'

const NEWS = [
  'The ferry Aldis ran aground off Norrvik on Monday with 112 people aboard.',
  'Le ferry Aldis s’est échoué au large de Norrvik lundi avec 112 personnes à bord.',
  'Die Zentralbank hob den Leitzins um 25 Basispunkte auf 4,5 Prozent an.',
  '挪威渡轮周一在诺尔维克附近搁浅，船上有112人。',
  'عبّارة تجنح قبالة نورفيك وعلى متنها 112 شخصا',
]

const HOSTILE = [
  'a lone half \ud83d of a sign',
  'nothing \u0000 between \u0007 bells',
  '"quotes", \\ backslashes and </script>\n{"input": []}',
  '\u202eright to left over\u202c and \ufeffa mark',
  `one letter e${'\u0301'.repeat(3_000)}`,
  '[CLS] [SEP] <|endoftext|> </s> <unk> [PAD]',
  '👩‍👩‍👧‍👦🇳🇴 a ferry',
  `${'a'.repeat(10_000)}`,
]

const NOTHING = ['', '   ', '\n\t', '… — !?', '\u0000', '🤷']

const cosine = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, each, at) => sum + each * other[at], 0)
const isSame = (one: Float32Array | null, other: Float32Array | null) =>
  one !== null && other !== null && one.length === other.length && cosine(one, other) > 0.9999

/** What every embedder must do, whatever stands behind it. */
export function embedderContract(name: string, open: (t: TestContext) => Promise<Embedder>): void {
  describe(`an embedder: ${name}`, () => {
    test('gives the same text the same vector, of length 1 and of finite numbers', async t => {
      const embedder = await open(t)
      const first = await embedder.embed(NEWS)
      const again = await embedder.embed(NEWS)
      for (const [at, vector] of first.entries()) {
        assert.ok(isSame(vector, again[at]))
        assert.ok(vector!.every(Number.isFinite))
        assert.ok(Math.abs(cosine(vector!, vector!) - 1) < 1e-4)
      }
    })

    test('gives a batch what it gives each text alone', async t => {
      const embedder = await open(t)
      const together = await embedder.embed(NEWS)
      for (const [at, text] of NEWS.entries()) {
        const [alone] = await embedder.embed([text])
        assert.ok(isSame(together[at], alone), text)
      }
    })

    test('tells two texts apart', async t => {
      const [one, , other] = await (await open(t)).embed(NEWS)
      assert.ok(!isSame(one, other))
    })

    test('keeps the order, and an empty list is an empty answer', async t => {
      const embedder = await open(t)
      assert.deepEqual(await embedder.embed([]), [])
      const known = await embedder.embed(NEWS)
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 }), async order => {
          const found = await embedder.embed(order.map(at => NEWS[at]))
          assert.ok(found.every((vector, nth) => isSame(vector, known[order[nth]])))
        }),
        { numRuns: 10 },
      )
    })

    test('has nothing to say of a text without a letter, and its neighbours keep their places', async t => {
      const embedder = await open(t)
      assert.deepEqual(
        await embedder.embed(NOTHING),
        NOTHING.map(() => null),
      )
      const [one, none, other] = await embedder.embed([NEWS[0], '  ', NEWS[2]])
      const [first, second] = await embedder.embed([NEWS[0], NEWS[2]])
      assert.equal(none, null)
      assert.ok(isSame(one, first) && isSame(other, second))
    })

    test('reads the beginning of a very long text', async t => {
      const embedder = await open(t)
      const long = 'The ferry ran aground. '.repeat(100_000)
      const [whole, cut] = await embedder.embed([long, long.slice(0, MOST_CHARS)])
      assert.ok(isSame(whole, cut))
    })

    test('bears hostile text', async t => {
      const embedder = await open(t)
      const vectors = await embedder.embed(HOSTILE)
      for (const [at, vector] of vectors.entries()) assert.ok(vector?.every(Number.isFinite), HOSTILE[at].slice(0, 40))
      const anything = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 20 })
      await fc.assert(
        fc.asyncProperty(anything, async texts => {
          const found = await embedder.embed(texts)
          assert.equal(found.length, texts.length)
          assert.ok(found.every(vector => vector === null || Math.abs(cosine(vector, vector) - 1) < 1e-4))
        }),
        { numRuns: 15 },
      )
    })

    test('gives more texts than fit one batch vectors of one length', async t => {
      const texts = Array.from({ length: 75 }, (_, at) => `Article ${at} of the day`)
      const vectors = await (await open(t)).embed(texts)
      assert.equal(vectors.length, 75)
      assert.equal(new Set(vectors.map(vector => vector!.length)).size, 1)
    })

    test('answers who asks side by side each with their own', async t => {
      const embedder = await open(t)
      const known = await embedder.embed(NEWS)
      const found = await Promise.all(NEWS.map(text => embedder.embed([text])))
      assert.ok(found.every(([vector], at) => isSame(vector, known[at])))
    })

    test('stops when it is told to, with the reason given, and goes on for others', async t => {
      const embedder = await open(t)
      const reason = new Error('enough')
      await assert.rejects(embedder.embed(NEWS, AbortSignal.abort(reason)), reason)
      const stopping = new AbortController()
      const asked = embedder.embed(
        Array.from({ length: 200 }, (_, at) => `Article ${at}`),
        stopping.signal,
      )
      stopping.abort(reason)
      await assert.rejects(asked, reason)
      assert.ok((await embedder.embed([NEWS[0]]))[0])
    })

    test('has an id that tells of its model, on one line', async t => {
      assert.match((await open(t)).id, /^[^\n]{2,200}$/)
    })

    test('closes, also when nobody asked it anything, and closing twice is closing once', async t => {
      const embedder = await open(t)
      await embedder.close()
      await embedder.close()
    })
  })
}
