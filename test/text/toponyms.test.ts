import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cityOf, countryOf, countryOfTwo } from '../../src/text/toponyms.ts'

test('a country is known by its name in the language of the text, inflected too', () => {
  assert.equal(countryOf('France', 'en'), 'FR')
  assert.equal(countryOf('Франции', 'ru'), 'FR')
  assert.equal(countryOf('اليابان', 'ar'), 'JP')
  assert.equal(countryOf('日本', 'zh'), 'JP')
  assert.equal(countryOf('Deutschland', 'de'), 'DE')
})

test('a country is known by its people and things', () => {
  assert.equal(countryOf('brasileiros', 'pt'), 'BR')
  assert.equal(countryOf('japonais', 'fr'), 'JP')
  assert.equal(countryOf('российская', 'ru'), 'RU')
  assert.equal(countryOf('französische', 'de'), 'FR')
})

test('short forms need their capitals', () => {
  assert.equal(countryOf('US', 'en'), 'US')
  assert.equal(countryOf('us', 'en'), undefined)
  assert.equal(countryOf('США', 'ru'), 'US')
})

test('words that only begin like a country are none', () => {
  const none = [
    ['polish', 'en'],
    ['finals', 'en'],
    ['chinchilla', 'es'],
    ['indicar', 'es'],
    ['cesta', 'sl'],
    ['белый', 'ru'],
    ['финал', 'ru'],
    ['полиция', 'ru'],
  ] as const
  for (const [word, language] of none) assert.equal(countryOf(word, language), undefined, word)
})

test('two words may name one country', () => {
  assert.equal(countryOfTwo('New', 'Zealand', 'en'), 'NZ')
  assert.equal(countryOfTwo('Estados', 'Unidos', 'es'), 'US')
  assert.equal(countryOfTwo('New', 'hope', 'en'), undefined)
})

test('a city has one name whatever the language', () => {
  assert.equal(cityOf('Moskau'), 'moscow')
  assert.equal(cityOf('Москве'), 'moscow')
  assert.equal(cityOf('Londres'), 'london')
})

test('what every table of JavaScript has is no country', () => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__']) assert.equal(countryOf(word, 'en'), undefined)
})
