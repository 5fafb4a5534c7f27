import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareName, wordsBeside } from '../../../src/outlets/imports/fits-host.ts'

test('a host holds a name by beginnings of its words, and what is beside it is counted', () => {
  const cases: [string, string, number | undefined][] = [
    ['The Reed', 'thereed.example', 0],
    ['The Reed', 'reed.example', 0],
    ['The Reed Weekly', 'reed.example', 1],
    ['Die Neue Feder', 'nfeder.example', 0],
    ['Fenland Daily News', 'fdn.example', 0],
    ['Reed.example', 'reed.example', 0],
    ['La Lampe', 'lalampe.example', 0],
    ["La Lampe de l'école", 'lalampe.example', 1],
    ["La Lampe de l'école", 'lalampeecole.example', 0],
    ["La Lampe de l'école", 'lalampee.example', 0],
    ['Kő Hírlap', 'ko-hirlap.example', 0],
    ['Boats', 'reed.example/boats', 0],
    ['Reed', 'reed.example/boats', undefined],
    ['Lamp', 'reed.example', undefined],
    ['', 'reed.example', undefined],
    ['Reed', 'news.reed.co.uk', 0],
  ]
  for (const [name, place, beside] of cases) assert.equal(wordsBeside(name, place), beside, `${name} at ${place}`)
})

test('a name is the same with and without its article, and one of articles alone stays', () => {
  assert.equal(bareName('The Réed'), bareName('reed'))
  assert.equal(bareName('The'), 'the')
})
