// Dates and clock times of two happenings of one matter, which are not held against each other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { event, compared, reading, type Written } from './hand-made.ts'

type Told = readonly [text: string, claims: Written[]]

async function precise(...texts: Told[]): Promise<string[]> {
  const { points } = await compared(texts.map(([text, claims], index) => reading({ id: `a${index}`, text }, claims)))
  return points.filter(({ kind }) => kind === 'precision' || kind === 'conflated-dates').map(({ about }) => about)
}

const MONTH: Told = [
  'The harbour prison interview was filmed in October 2030, the producer said.',
  [event('October 2030', '2030-10')],
]
const DAY: Told = [
  'The interview in the harbour prison was filmed on October 28 by a producer.',
  [event('October 28', '2030-10-28')],
]

test('a month is vaguer than a day', async () => {
  assert.equal((await precise(MONTH, DAY)).length, 1)
})

test('who gives the day elsewhere is not vaguer for giving the month too', async () => {
  const both: Told = [
    `${MONTH[0]} It was October 28 when the door opened.`,
    [...MONTH[1], event('October 28', '2030-10-28')],
  ]
  assert.deepEqual(await precise(both, DAY), [])
})

test('a month since which something is counted is no vaguer day', async () => {
  const since: Told = [
    'The harbour prison interview was filmed 17 times since October 2030, the producer said.',
    [event('October 2030', '2030-10')],
  ]
  assert.deepEqual(await precise(since, DAY), [])
})

const fire = (clock: string, iso: string): Told => [
  `The fire in the rope works broke out at ${clock} on Friday.`,
  [event(`${clock} on Friday`, iso, 'fire')],
]

test('two clock times of one happening are near each other', async () => {
  const told = [fire('9:40 p.m.', '2030-03-01T21:40'), fire('9:50 p.m.', '2030-03-01T21:50')]
  assert.equal((await precise(...told)).length, 1)
})

test('where one report gives both clock times, they are of two happenings', async () => {
  const both: Told = [
    'The fire in the rope works broke out at 9:40 p.m. on Friday. Engines came to the fire in the rope works at 9:50 p.m. on Friday.',
    [
      event('9:40 p.m. on Friday', '2030-03-01T21:40', 'fire'),
      event('9:50 p.m. on Friday', '2030-03-01T21:50', 'fire'),
    ],
  ]
  const told = [both, fire('9:50 p.m.', '2030-03-01T21:50')]
  assert.deepEqual(await precise(...told), [])
})
