import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAddresses } from '../../src/text/addresses.ts'

const brief = (text: string, language = 'en') =>
  readAddresses(text, language).map(({ text: words, streets, house, block }) => [
    words,
    streets.join(' + '),
    house ?? block,
  ])

test('houses, blocks, corners and streets, whatever their kinds and sides', () => {
  assert.deepEqual(brief('Shots were heard at 2630 Waldo Rd. on Friday.'), [['2630 Waldo Rd.', 'waldo', 2630]])
  assert.deepEqual(brief('It was in the 2100 block of S. 89th St., police said.'), [
    ['2100 block of S. 89th St.', '89th', 2100],
  ])
  assert.deepEqual(brief('near 111th and Antwerp streets'), [
    ['111th and Antwerp streets', '111th + antwerp', undefined],
  ])
  assert.deepEqual(brief('The corner of Holt Avenue and East Mill Street is closed.'), [
    ['corner of Holt Avenue and East Mill Street', 'holt + mill', undefined],
  ])
  assert.deepEqual(brief('a club on Skylark Road. It burned.'), [['Skylark Road', 'skylark', undefined]])
})

test('courts, roads in general and numbers are no addresses', () => {
  assert.deepEqual(
    brief('He appeared at Velden Crown Court after 12 deaths on Velden roads. The Street is a paper.'),
    [],
  )
})

test('other languages have their own order', () => {
  assert.deepEqual(brief('Das Haus in der Hafenstraße 12 brannte.', 'de'), [['Hafenstraße 12', 'hafenstrasse', 12]])
  assert.deepEqual(
    brief('Le feu a pris au 12, rue de la Paix.', 'fr').map(([words]) => words),
    ['12, rue de la Paix'],
  )
  assert.deepEqual(
    brief('El fuego empezó en la calle Mayor, número 5.', 'es').map(([words]) => words),
    ['calle Mayor, número 5'],
  )
  assert.deepEqual(
    brief('L’incendio in via Garibaldi 3 è spento.', 'it').map(([words]) => words),
    ['via Garibaldi 3'],
  )
  assert.deepEqual(brief('ul. Morska 5', 'pl'), [])
})
