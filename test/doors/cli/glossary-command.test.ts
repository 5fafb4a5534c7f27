import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import type { App } from '../../../src/app.ts'
import { FILTERS } from '../../../src/filters/filters.ts'
import { glossariesIn } from '../../../src/glossaries.ts'
import { writeDictionary } from '../../outside/glossary/written-dictionary.ts'
import { saidBy } from './said-by.ts'

const run = (args: string[], glossaries: App['glossaries']) =>
  saidBy({ filters: FILTERS, glossaries } as App, ['glossary', ...args])

function folderOf(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-glossary-'))
  test.after(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a glossary is built, listed and shown, with the licences of its dictionaries', async test => {
  const folder = folderOf(test)
  writeDictionary(folder, 'freedict-deu-eng', { bürgermeister: 'Bürgermeister <masc, n, sg>\nmayor <n>\n' })
  const glossaries = glossariesIn(join(folder, 'glossary.table'))
  const built = await run(['build', folder], glossaries)
  assert.equal(built.code, 0)
  assert.match(built.out, /freedict-deu-eng +1 entries {2}Available under the terms of the Test Licence/)
  assert.match(built.out, /1 dictionary in .*glossary\.table .* It is used from the next start\./)
  assert.match((await run(['list'], glossaries)).out, /Words by language: de 1\./)
  assert.equal(JSON.parse((await run(['list', '--json'], glossaries)).out).sources[0].name, 'freedict-deu-eng')
  assert.equal((await run(['show', 'Bürgermeisters', 'de'], glossaries)).out, 'de  mayor 1.00\n')
  assert.equal((await run(['show', 'Wolke'], glossaries)).code, 3)
})

test('what is wrong is said, with what to do', async test => {
  const glossaries = glossariesIn(join(folderOf(test), 'glossary.table'))
  for (const args of [[], ['forge'], ['toString'], ['show']]) assert.equal((await run(args, glossaries)).code, 2)
  for (const args of [['list'], ['show', 'sieg']]) {
    const { code, err } = await run(args, glossaries)
    assert.equal(code, 3)
    assert.match(err, /stemma glossary build/)
  }
  const nowhere = await run(['build', '/nowhere'], glossaries)
  assert.equal(nowhere.code, 3)
  assert.match(nowhere.err, /no bilingual dictionary .* in \/nowhere[^]*dict-freedict-/)
  assert.match((await run(['list'], undefined)).err, /STEMMA_GLOSSARY is off/)
})
