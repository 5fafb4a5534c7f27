import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Reading } from '../../../src/domain/reading.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'
import { compared } from './hand-made.ts'

const OPENING = 'Polls closed on Sunday after a day of long queues and few complaints, the office said. '.repeat(8)

function read(id: string, text: string, title = ''): Reading {
  const article = articleFrom({ id, title, text, language: 'en' })
  return { article, claims: claimsOf(article) }
}

async function differences(...readings: Reading[]): Promise<string[]> {
  const { points } = await compared(readings)
  return points
    .filter(({ kind }) => kind !== 'single' && kind !== 'agree')
    .map(({ kind, measure }) => `${kind} ${measure}`)
}

test('counts deep in two texts, each of another province, are not held against each other', async () => {
  const one = read('a', `${OPENING}In Tuscany, 9 people were injured when a stand fell.`)
  const other = read('b', `${OPENING}In Bavaria, 14 people were injured when a roof came down.`)
  assert.deepEqual(await differences(one, other), [])
})

test('an authority evacuates its own ground', async () => {
  const one = read('a', `${OPENING}Bavaria has ordered the evacuation of 5,000 people.`)
  const other = read('b', `${OPENING}Authorities in Tuscany evacuated more than 1,800 people.`)
  assert.deepEqual(await differences(one, other), [])
  const same = read('b', `${OPENING}Bavaria has evacuated 6,800 people.`)
  assert.deepEqual(await differences(one, same), ['older-figure evacuated'])
})

test('counts of one province are held against each other, and those of a town and its country', async () => {
  const one = read('a', `${OPENING}In Tuscany, 9 people were injured when a stand fell.`)
  const same = read('b', `${OPENING}In Tuscany, 14 people were injured when a stand fell.`)
  assert.deepEqual(await differences(one, same), ['older-figure injured'])
  const town = read('a', `${OPENING}In Florence, 9 people were injured. Florence, in northern Italy, was hit hard.`)
  const country = read('b', `${OPENING}In Italy, 14 people were injured when a stand fell.`)
  assert.deepEqual(await differences(town, country), ['scope injured'])
})

test('tolls of two countries are of two regions of one storm', async () => {
  const haiti = read('a', 'The storm went on. The death toll in Haiti stood at 44.')
  const bahamas = read('b', 'The storm crossed the Bahamas, where it caused 21 deaths.')
  assert.deepEqual(await differences(haiti, bahamas), ['scope killed'])
})

test('a toll that is one more may count in the gunman who died too', async () => {
  const six = read('a', 'Six people were found dead in a house in a murder-suicide.')
  const five = read('b', 'Five people were killed in a house.')
  assert.deepEqual(await differences(six, five), ['scope killed'])
  const plain = read('a', 'Six people were found dead in a house after a fire.')
  assert.deepEqual(await differences(plain, five), ['older-figure killed'])
})

test('two arrested men by name beside three others are no second count of another speaker', async () => {
  const text =
    'The three young men were arrested after a chase, the Harbour Office said. ' +
    'Joris Pell, 19, and Anton Weller, 22, were taken into custody over a theft, Carla Roth said.'
  assert.deepEqual(await differences(read('a', text), read('b', 'A chase ended at the quay.')), [])
})
