import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Chrome } from '../../../src/stages/6-cluster/chrome.ts'
import type { Vector } from '../../../src/stages/6-cluster/vector.ts'

const STORM = vector([1, 2])
const STORM_AGAIN = vector([1, 2, 3])
const ELECTION = vector([7, 8])

test('a sentence that stands under unlike headlines is no part of either article from then on', () => {
  const chrome = new Chrome()
  chrome.own('Sign up for our daily letter. The storm took roofs.', STORM)
  assert.equal(chrome.own('Sign up for our daily letter. The vote was close.', ELECTION).trim(), 'The vote was close.')
  assert.equal(chrome.own('Sign up for our daily letter. More rain fell.', STORM).trim(), 'More rain fell.')
})

test('a sentence repeated under a like headline stays', () => {
  const chrome = new Chrome()
  chrome.own('The storm took roofs off forty houses.', STORM)
  const again = 'The storm took roofs off forty houses.'
  assert.equal(chrome.own(again, STORM_AGAIN), again)
})

test('a text keeps its length', () => {
  const chrome = new Chrome()
  chrome.own('Sign up for our daily letter.\nOne.', STORM)
  const text = 'Sign up for our daily letter.\nTwo.'
  assert.equal(chrome.own(text, ELECTION).length, text.length)
})

test('every outlet is known by its name, whatever number stands for the name', () => {
  const chrome = new Chrome()
  for (const outlet of [
    'Tarnholm Herald',
    'Veldmark Post',
    'Isola Brenta Live',
    'Morning of Ostrava',
    'Carrow Times',
  ]) {
    chrome.headline(`Storm takes roofs in Veldmark - ${outlet}`)
    assert.equal(chrome.headline(`Vote in Ostrava Bay is close - ${outlet}`), 'Vote in Ostrava Bay is close')
  }
})

test('the name of an outlet behind a headline is left out once it stood behind another', () => {
  const chrome = new Chrome()
  assert.equal(
    chrome.headline('Storm takes roofs in Veldmark - The Tarnholm Herald'),
    'Storm takes roofs in Veldmark - The Tarnholm Herald',
  )
  assert.equal(chrome.headline('Vote in Ostrava Bay is close - The Tarnholm Herald'), 'Vote in Ostrava Bay is close')
  assert.equal(chrome.headline('Veldmark 2 - 1 Tarnholm'), 'Veldmark 2 - 1 Tarnholm')
})

// As much of a key as is kept: all but its last eight bits.
function vector(keys: number[]): Vector {
  return {
    keys: Int32Array.from(keys, key => key << 8),
    weights: Float32Array.from(keys, () => 1 / Math.sqrt(keys.length)),
  }
}
