import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Document } from '../../src/domain/link.ts'
import type { Cellar, Offer, Outcome } from '../../src/store/cellar.ts'

const NOON = '2026-03-01T12:00:00Z'
const LATER = '2026-03-01T12:10:00Z'
const MINUTE = 60_000

const offer = (subject: string, inputHash = 'a', stage = 'claim'): Offer => ({ stage, subject, inputHash })
const done = (subject: string, output: unknown, inputHash = 'a', version = 1): Outcome => ({
  stage: 'claim',
  subject,
  inputHash,
  version,
  state: 'done',
  output,
  because: 'made',
})
const page = (url: string, hash: string): Document => ({
  id: `${url}#${hash}`,
  url,
  fetchedAt: NOON,
  status: 200,
  hash,
  bytes: new TextEncoder().encode(hash),
})

/** What every cellar must do; `open` gives an empty one. */
export function cellarContract(name: string, open: () => Promise<Cellar>): void {
  describe(`the ${name} cellar`, () => {
    test('gives out what was offered, oldest first, and once', async () => {
      const cellar = await open()
      await cellar.offer([offer('b'), offer('a'), offer('c', 'a', 'trace')], { claim: 1 })
      assert.deepEqual(
        (await cellar.take('claim', 9, NOON, MINUTE)).map(work => work.subject),
        ['b', 'a'],
      )
      assert.deepEqual(await cellar.take('claim', 9, NOON, MINUTE), [])
    })

    test('takes no more than it is asked to', async () => {
      const cellar = await open()
      await cellar.offer([offer('a'), offer('b')], { claim: 1 })
      assert.equal((await cellar.take('claim', 1, NOON, MINUTE)).length, 1)
      assert.equal((await cellar.take('claim', 9, NOON, MINUTE)).length, 1)
    })

    test('gives a subject out again when its lease has run out', async () => {
      const cellar = await open()
      await cellar.offer([offer('a')], { claim: 1 })
      await cellar.take('claim', 1, NOON, MINUTE)
      const [again] = await cellar.take('claim', 1, LATER, MINUTE)
      assert.equal(again?.attempts, 2)
    })

    test('an offer that changes nothing makes nothing due', async () => {
      const cellar = await open()
      await cellar.offer([offer('a')], { claim: 1 })
      await cellar.take('claim', 1, NOON, MINUTE)
      await cellar.put([done('a', [1])])
      await cellar.offer([offer('a')], { claim: 1 })
      assert.deepEqual(await cellar.take('claim', 1, LATER, MINUTE), [])
    })

    test('a changed input or a raised version makes a subject due', async () => {
      const cellar = await open()
      await cellar.offer([offer('a')], { claim: 1 })
      await cellar.take('claim', 1, NOON, MINUTE)
      await cellar.put([done('a', [1])])
      await cellar.offer([offer('a', 'b')], { claim: 1 })
      assert.equal((await cellar.take('claim', 1, NOON, MINUTE)).length, 1)
      await cellar.put([done('a', [2], 'b')])
      await cellar.offer([offer('a', 'b')], { claim: 2 })
      assert.equal((await cellar.take('claim', 1, NOON, MINUTE)).length, 1)
    })

    test('an unchanged output stops the wave', async () => {
      const cellar = await open()
      await cellar.offer([offer('a')], { claim: 1 })
      assert.deepEqual(await cellar.put([done('a', { n: 1 })]), ['a'])
      await cellar.offer([offer('a', 'b')], { claim: 1 })
      assert.deepEqual(await cellar.put([done('a', { n: 1 }, 'b')]), [])
      assert.deepEqual(await cellar.output('claim', 'a'), { n: 1 })
    })

    test('an output made from an input that changed meanwhile is not kept', async () => {
      const cellar = await open()
      await cellar.offer([offer('a')], { claim: 1 })
      await cellar.take('claim', 1, NOON, MINUTE)
      await cellar.offer([offer('a', 'b')], { claim: 1 })
      assert.deepEqual(await cellar.put([done('a', 'old')]), [])
      assert.equal(await cellar.output('claim', 'a'), undefined)
      assert.equal((await cellar.take('claim', 1, NOON, MINUTE)).length, 1)
    })

    test('a refusal is remembered and not tried again; a failure is, at its time', async () => {
      const cellar = await open()
      await cellar.offer([offer('a'), offer('b')], { claim: 1 })
      await cellar.take('claim', 2, NOON, MINUTE)
      await cellar.put([
        { ...done('a', { refusal: { code: 'empty', because: 'nothing' } }), state: 'refused' } as Outcome,
        { stage: 'claim', subject: 'b', inputHash: 'a', version: 1, state: 'failed', because: 'boom', nextTry: LATER },
      ])
      assert.deepEqual(
        (await cellar.workIn(['refused', 'failed'])).map(work => work.subject),
        ['a', 'b'],
      )
      assert.deepEqual(await cellar.take('claim', 9, NOON, MINUTE), [])
      assert.deepEqual(
        (await cellar.take('claim', 9, LATER, MINUTE)).map(work => work.subject),
        ['b'],
      )
    })

    test('outputs are the caller’s own copies', async () => {
      const cellar = await open()
      const output = { list: [1] }
      await cellar.offer([offer('a')], { claim: 1 })
      await cellar.put([done('a', output)])
      output.list.push(2)
      assert.deepEqual(await cellar.output('claim', 'a'), { list: [1] })
      assert.deepEqual(await cellar.outputs('claim'), [['a', { list: [1] }]])
    })

    test('dropped subjects are gone from outputs and work', async () => {
      const cellar = await open()
      await cellar.offer([offer('a')], { claim: 1 })
      await cellar.put([done('a', 1)])
      await cellar.drop('claim', ['a'])
      assert.equal(await cellar.output('claim', 'a'), undefined)
      assert.deepEqual(await cellar.workOf('a'), [])
    })

    test('the same page twice is one document; a changed one is another, later in arrival', async () => {
      const cellar = await open()
      assert.equal(await cellar.archive(page('https://x.example/', '1')), true)
      assert.equal(await cellar.archive(page('https://x.example/', '1')), false)
      assert.equal(await cellar.archive(page('https://y.example/', '1')), true)
      assert.equal(await cellar.archive(page('https://x.example/', '2')), true)
      const documents = await cellar.documents('https://x.example/')
      assert.deepEqual(
        documents.map(({ document, arrival }) => [document.hash, arrival]),
        [
          ['1', 1],
          ['2', 3],
        ],
      )
    })

    test('what is kept stays, the newest value by key', async () => {
      const cellar = await open()
      await cellar.keep('alias', 'old', 'new')
      await cellar.keep('alias', 'old', 'newer')
      assert.deepEqual(await cellar.kept('alias'), [['old', 'newer']])
      assert.equal(await cellar.fact('alias', 'old'), 'newer')
      assert.equal(await cellar.fact('alias', 'unknown'), undefined)
      assert.deepEqual(await cellar.kept('nothing'), [])
    })
  })
}
