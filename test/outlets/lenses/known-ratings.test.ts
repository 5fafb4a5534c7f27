import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownRatings } from '../../../src/outlets/lenses/known-ratings.ts'
import { madeLens, madeOutlet, madeRated } from '../made-coverage.ts'

const [GULL, TERN] = ['gull.example', 'tern.example'].map(id => madeOutlet(id))

test('what a lens says of an outlet is asked for once, and again when outlets changed or the lens is another', async () => {
  const asked: string[] = []
  let version = '1'
  const lenses = knownRatings(
    {
      newest: async () => [],
      ratings: async (lens, outlets) => {
        asked.push(...outlets.map(({ id }) => `${lens.id} ${id}`))
        const { ratings } = madeRated(lens, { 'gull.example': 'left' })
        return new Map([...ratings].map(([id, said]) => [id, [...said]]))
      },
    },
    async () => version,
  )
  const [one, two] = [madeLens('one', 'lean'), madeLens('two', 'lean')]
  assert.deepEqual(
    [...(await lenses.ratings(one, [GULL]))].map(([id]) => id),
    ['gull.example'],
  )
  const both = await lenses.ratings(one, [GULL, TERN])
  assert.deepEqual([both.get('gull.example')?.[0].bucket, both.has('tern.example')], ['left', false])
  assert.deepEqual(asked, ['one gull.example', 'one tern.example'])
  await lenses.ratings(two, [GULL])
  version = '2'
  await lenses.ratings(one, [GULL])
  await lenses.ratings({ ...one, importedAt: '2026-04-01T00:00:00Z' }, [GULL])
  assert.deepEqual(asked.slice(2), ['two gull.example', 'one gull.example', 'one gull.example'])
})
