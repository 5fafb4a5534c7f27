import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { OTHER_NAMES } from '../../../src/outlets/imports/language-names.ts'
import { readLanguage } from '../../../src/outlets/imports/read-language.ts'

const read = (names: Record<string, string | undefined>) => {
  for (const [name, code] of Object.entries(names)) assert.equal(readLanguage(name), code, name)
}

test('tags are read as their primary subtags, whatever their case', () =>
  read({ hu: 'hu', HU: 'hu', 'pt-BR': 'pt', pt_BR: 'pt', 'zh-Hant-TW': 'zh', kbd: 'kbd', iw: 'he', yrk: 'yrk' }))

test('names are read in English and in the language itself, without regard to marks, case and hyphens', () =>
  read({
    Hungarian: 'hu',
    magyar: 'hu',
    Deutsch: 'de',
    FRANÇAIS: 'fr',
    francais: 'fr',
    Русский: 'ru',
    日本語: 'ja',
    हिन्दी: 'hi',
    Mari: 'chm',
    Chinese: 'zh',
    Slovene: 'sl',
    Karakalpak: 'kaa',
    'Kara-Kalpak': 'kaa',
    'Upper Sorbian': 'hsb',
    'German language': 'de',
  }))

test('a name that is written as a name is one before it is a tag', () =>
  read({ Ga: 'gaa', ga: 'ga', GA: 'ga', Hu: 'hu', Lak: 'lbe' }))

test('what stands in brackets, and words that say whose a language is, leave it the same', () =>
  read({
    'Serbian (Latin script)': 'sr',
    'Chinese (Traditional)': 'zh',
    'Canadian French': 'fr',
    'New Zealand English': 'en',
    'Western Armenian': 'hy',
    'North Korean standard language': 'ko',
    'Standard Taiwanese Mandarin': 'zh',
  }))

test('words before a name that make another language of it do not leave it the same', () =>
  read({
    'Old English': 'ang',
    'Old Hungarian': undefined,
    'American Sign Language': 'ase',
    'Hungarian Sign Language': undefined,
    'Judeo-Italian': undefined,
    'Bishnupriya Manipuri': 'bpy',
    'Hawaiian Creole English': undefined,
  }))

test('what is no one language is not read', () =>
  read({
    '': undefined,
    mul: undefined,
    und: undefined,
    zxx: undefined,
    'multiple languages': undefined,
    'English, French': undefined,
    Altai: undefined,
    Spanglish: undefined,
    constructor: undefined,
    __proto__: undefined,
  }))

test('every other name is read as its code', () => {
  for (const [code, names] of Object.entries(OTHER_NAMES)) {
    const primary = new Intl.Locale(code).language
    for (const name of names.split(', ')) assert.equal(readLanguage(name), primary, name)
  }
})

test('any text is read as a subtag that reads as itself, or not at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'aehinrsz -'), maxLength: 5 }),
  )
  fc.assert(
    fc.property(text, given => {
      const code = readLanguage(given)
      if (code === undefined) return
      assert.match(code, /^[a-z]{2,3}$/)
      assert.equal(readLanguage(code), code)
    }),
  )
})
