import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { AppError } from '../src/domain/app-error.ts'
import { glossariesIn } from '../src/glossaries.ts'
import { DIGITS, writeDictionary } from './outside/glossary/written-dictionary.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-glossary-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const glossaries = () => glossariesIn(join(folder, 'data/glossary.table'))
/** Eight million noughts. */
const PACKED_NOUGHTS = gzipSync(Buffer.alloc(8_000_000))
const silent = () => {}

const german = {
  fähre: 'Fähre /fˈɛːrə/ <fem, n, sg>\nferry <n>\n      "die letzte Fähre"  - the last ferry\n see: {Fähren}\n',
  fähren: 'Fähren /fˈɛːrən/ <pl>\nferries\n see: {Fähre}\n',
  unglück: 'Unglück <neut, n, sg>\naccident <n>, misfortune <n>\n',
}

const ideas = (word: string, language: string) =>
  glossaries()
    .meanings(word, language)
    .flatMap(([, meant]) => meant.map(({ idea }) => idea))

test('a dictionary into English, one out of English and one between others become one table', async () => {
  writeDictionary(folder, 'freedict-deu-eng', german)
  writeDictionary(folder, 'freedict-eng-rus', { accident: 'accident /a/\n1. авария, несчастье\n' }, false)
  writeDictionary(folder, 'freedict-fra-deu', { bac: 'bac /bak/ <n, masc>\nFähre\nBateau large et plat\n' })
  const built = await glossaries().build([folder], silent)
  assert.deepEqual(
    built.sources.map(({ name, entries }) => [name, entries]),
    [
      ['freedict-deu-eng', 3],
      ['freedict-eng-rus', 1],
      ['freedict-fra-deu', 1],
    ],
  )
  assert.match(built.sources[0].licence, /under the terms of the Test Licence/)
  assert.deepEqual(ideas('Fähre', 'de'), ['ferri'])
  assert.deepEqual(ideas('Fähre', 'DEU'), ['ferri'], 'a language is known by any of its codes')
  assert.deepEqual(ideas('аварии', 'ru'), ['accid'], 'an inflected form is found by its stem')
  assert.deepEqual(ideas('bac', 'fr'), ['ferri'], 'by way of German; the definition is no gloss')
})

test('a licence is told with its version', async () => {
  const said = 'Available under the terms of the Test Licence ver. 3.0 and any later version. See elsewhere.'
  writeDictionary(folder, 'freedict-deu-eng', { ...german, '00databaseinfo': said })
  const { sources } = await glossaries().build([folder], silent)
  assert.equal(sources[0].licence, 'Available under the terms of the Test Licence ver. 3.0 and any later version')
})

test('a compound that no dictionary has means what its parts mean', async () => {
  writeDictionary(folder, 'freedict-deu-eng', german)
  await glossaries().build([folder], silent)
  assert.deepEqual(ideas('Fährenunglück', 'de').sort(), ['accid', 'ferri', 'misfortun'])
  assert.deepEqual(ideas('Fähr-Unglück', 'de').includes('accid'), true)
  assert.deepEqual(ideas('Wolkenkuckucksheim', 'de'), [])
})

test('where there is no dictionary, the error names packages; nothing is written', async () => {
  await assert.rejects(glossaries().build([folder], silent), (error: AppError) => {
    assert.equal(error.code, 'not-found')
    assert.match(error.next ?? '', /dict-freedict-/)
    return true
  })
  assert.deepEqual(readdirSync(folder), [])
})

test('a damaged dictionary is passed over and told; where all are, that is an error', async () => {
  writeDictionary(folder, 'freedict-deu-eng', german)
  writeDictionary(folder, 'freedict-spa-eng', { oro: 'oro\ngold\n' })
  writeFileSync(join(folder, 'freedict-spa-eng.dict.dz'), 'no gzip')
  const { passedOver, sources } = await glossaries().build([folder], silent)
  assert.equal(sources.length, 1)
  assert.match(passedOver[0], /freedict-spa-eng\.dict\.dz is damaged/)
  rmSync(join(folder, 'freedict-deu-eng.index'))
  await assert.rejects(glossaries().build([folder], silent), /No dictionary could be read/)
})

test('an index that points out of its file, or is no index, harms nothing', async () => {
  writeDictionary(folder, 'freedict-deu-eng', german)
  const index = join(folder, 'freedict-deu-eng.index')
  writeFileSync(index, `${readFileSync(index, 'utf8')}evil\t////////\t////\nworse\tA\t////////\nworst\n\t\t\n`)
  const { sources } = await glossaries().build([folder], silent)
  assert.equal(sources[0].entries, 3)
})

test('entries that lie upon each other, an index or entries that are no file, and a bomb cost nobody else anything', async () => {
  writeDictionary(folder, 'freedict-deu-eng', german)
  writeDictionary(folder, 'freedict-fra-eng', { or: `or\n${'gold, '.repeat(200)}\n` })
  const piled = Array.from({ length: 60 }, (_, at) => `or${at}\tB${DIGITS[at]}\tQA`)
  writeFileSync(join(folder, 'freedict-fra-eng.index'), piled.join('\n'))
  writeDictionary(folder, 'freedict-ita-eng', { oro: 'oro\ngold\n' })
  rmSync(join(folder, 'freedict-ita-eng.dict.dz'))
  mkdirSync(join(folder, 'freedict-ita-eng.dict.dz'))
  writeDictionary(folder, 'freedict-spa-eng', { oro: 'oro\ngold\n' })
  writeFileSync(
    join(folder, 'freedict-spa-eng.dict.dz'),
    Buffer.concat(Array.from({ length: 65 }, () => PACKED_NOUGHTS)),
  )
  const { passedOver, sources } = await glossaries().build([folder], silent)
  assert.deepEqual(
    sources.map(({ name }) => name),
    ['freedict-deu-eng'],
  )
  assert.match(passedOver[0], /fra-eng\.dict\.dz is damaged: the entries that its index names lie upon each other/)
  assert.match(passedOver[1], /ita-eng\.dict\.dz is damaged: it is no file/)
  assert.match(passedOver[2], /spa-eng\.dict\.dz has more than 512 MB/)
})

test('an index of line ends and tabs is read to its end, and one that is too large is not', async () => {
  writeDictionary(folder, 'freedict-deu-eng', german)
  const index = join(folder, 'freedict-deu-eng.index')
  writeFileSync(index, `${readFileSync(index, 'utf8')}${'\n'.repeat(300_000)}${'\t'.repeat(300_000)}`)
  assert.equal((await glossaries().build([folder], silent)).sources[0].entries, 3)
  writeFileSync(index, Buffer.alloc(64_000_001, 10))
  await assert.rejects(glossaries().build([folder], silent), /deu-eng\.index has more than 64 MB/)
})

test('what is longer than any word has no meaning, at once', async () => {
  writeDictionary(folder, 'freedict-deu-eng', german)
  await glossaries().build([folder], silent)
  assert.deepEqual(ideas(`${'a'.repeat(300_000)}fähre`, 'de'), [])
  assert.deepEqual(ideas('fähre-'.repeat(50_000), 'de'), [])
})

test('a table that was changed or cut is refused, and articles go on without', async () => {
  writeDictionary(folder, 'freedict-deu-eng', german)
  const { file } = await glossaries().build([folder], silent)
  const bytes = readFileSync(file)
  const events: string[] = []
  for (const hurt of [
    bytes.subarray(0, -5),
    Buffer.concat([bytes, Buffer.from('x')]),
    Buffer.from('stemma'),
    Buffer.alloc(0),
  ]) {
    writeFileSync(file, hurt)
    assert.throws(() => glossaries().read(), AppError)
    assert.equal(
      glossaries().consult(event => events.push(event)),
      undefined,
    )
  }
  rmSync(file)
  mkdirSync(file)
  assert.throws(() => glossaries().read(), /is no file/)
  assert.equal(
    glossaries().consult(event => events.push(event)),
    undefined,
  )
  assert.deepEqual(new Set(events), new Set(['glossary.unusable']))
})

test('the same dictionaries make the same bytes', async () => {
  writeDictionary(folder, 'freedict-deu-eng', german)
  const { file } = await glossaries().build([folder], silent)
  const first = readFileSync(file)
  await glossaries().build([folder], silent)
  assert.deepEqual(readFileSync(file), first)
})
