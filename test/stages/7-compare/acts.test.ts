import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared, reading, type Written } from './hand-made.ts'

const hour = (words: string, value: string): Written => ({ kind: 'date', measure: 'event', words, value })

async function hours(...texts: (readonly [text: string, words: string, value: string])[]): Promise<string[]> {
  const readings = texts.map(([text, words, value], index) => reading({ id: `a${index}`, text }, [hour(words, value)]))
  const { points } = await compared(readings)
  return points
    .filter(({ kind, about }) => kind !== 'single' && about.includes('hour'))
    .map(({ kind, about }) => `${kind}: ${about}`)
}

const SHOTS = [
  'Neighbours heard shots at 10 p.m. Tuesday in Skylark Road.',
  '10 p.m. Tuesday',
  '2030-03-05T22:00',
] as const

test('shots and a call of ten minutes later are one matter, told by other clocks', async () => {
  const call = [
    'Neighbours called the guard at 10:10 p.m. Tuesday to Skylark Road.',
    '10:10 p.m. Tuesday',
    '2030-03-05T22:10',
  ] as const
  assert.deepEqual(await hours(SHOTS, call), ['precision: the hour on 2030-03-05'])
})

test('the hour of a death is not that of the shots', async () => {
  const death = [
    'A neighbour of Skylark Road was pronounced dead at 10:20 p.m. Tuesday.',
    '10:20 p.m. Tuesday',
    '2030-03-05T22:20',
  ] as const
  assert.deepEqual(await hours(SHOTS, death), [])
})
