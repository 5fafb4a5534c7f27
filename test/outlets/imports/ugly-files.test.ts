// Files as people have them: each gives its rows, or a refusal that names the place and the next step.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { AppError } from '../../../src/domain/app-error.ts'
import { directoriesOver } from '../../../src/outlets/directory/stored-directory.ts'
import { importOutlets, outletImports } from '../../../src/outlets/imports/import-outlets.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

async function take(bytes: string | Uint8Array, name: string) {
  const cellar = memoryCellar()
  const from = { name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes }
  const report = await importOutlets(cellar, from, { isPrivate: false, isRehearsal: false }).catch(error => {
    assert.ok(error instanceof AppError && error.next, String(error))
    return error
  })
  return { cellar, report }
}

const FACTS: [what: string, file: string | Uint8Array, facts: string[], name?: string][] = [
  [
    'a spreadsheet’s export with a line sep=;, a mark, capitals and CRLF',
    '\ufeffsep=;\r\nHost;Name;COUNTRY;Language\r\nreed.example;"The Reed; Daily";Germany;German\r\n',
    ['name The Reed; Daily', 'country DE', 'language de'],
  ],
  ['the line sep=; in quotes', '"sep=;"\nhost;name\nreed.example;Reed\n', ['name Reed']],
  ['UTF-16LE with a mark and tabs', utf16('\ufeffhost\tname\r\nreed.example\tЗоря\r\n'), ['name Зоря']],
  ['UTF-16BE with a mark', utf16('\ufeffhost,name\nreed.example,Rééd\n', true), ['name Rééd']],
  ['UTF-16LE without one', utf16('host,name\nreed.example,Reed\n'), ['name Reed']],
  ['Latin-1', Buffer.from('host;name\nreed.example;Le Ros\u00e9\n', 'latin1'), ['name Le Rosé']],
  ['line ends of old Macs', 'host\tname\rreed.example\tReed\r', ['name Reed']],
  ['names of columns that stand twice', 'host,name,name\nreed.example,Reed,Roseau\n', ['name Reed']],
  [
    'quotes with line ends',
    'host,name,note\nreed.example,"The\nReed","a ""note""\r\nof two"\n',
    ['name The Reed', 'note a "note" of two'],
  ],
  ['an empty column at the end', 'host,name,\nreed.example,Reed,\n', ['name Reed']],
  ['spaces everywhere', ' host , name \n\u00a0reed.example\u200b , Reed\u00a0\n', ['name Reed']],
  ['addresses for hosts', 'website,name\nHTTPS://www.REED.example:8080/index.html,Reed\n', ['name Reed']],
  ['JSON in UTF-16', utf16('\ufeff[{"Host":"reed.example","NAME":"Rééd"}]'), ['name Rééd'], 'a.json'],
]

test('files that people have are read as they are meant', async () => {
  for (const [what, file, facts, name = 'list.csv'] of FACTS) {
    const { cellar, report } = await take(file, name)
    assert.ok(!(report instanceof AppError), `${what}: ${String(report)}`)
    assert.deepEqual([report.counts.fresh, report.counts.unreadable, report.counts.leftOut], [1, 0, 0], what)
    const outlet = await directoriesOver(cellar).shown.outlet('reed.example')
    assert.deepEqual(
      outlet?.facts.map(({ field, value }) => `${field} ${value}`),
      facts,
      what,
    )
  }
})

test('shares with decimal commas are read, and those with two separators are told by line', async () => {
  const file = 'owner;target;percent\nA;reed.example;33,5\nB;reed.example;"66,50 %"\nC;reed.example;1.234,5\n'
  const { cellar, report } = await take(file, 'stakes.csv')
  assert.ok(!(report instanceof AppError))
  assert.deepEqual(report.first.unreadable, [{ line: 4, because: '“1.234,5” is no share of 0 to 100 percent.' }])
  const stakes = await directoriesOver(cellar).shown.stakesIn('reed.example')
  assert.deepEqual(stakes.map(({ percent }) => percent).sort(), [33.5, 66.5])
})

test('a last row that is cut off is told by its line, and the others stay', async () => {
  const { report } = await take('host,name,country\nreed.example,Reed,DE\nrush.example,Ru', 'list.csv')
  assert.ok(!(report instanceof AppError))
  assert.equal(report.counts.fresh, 1)
  assert.deepEqual(report.first.unreadable, [{ line: 3, because: 'It has 2 fields, and there are 3 columns.' }])
})

const REFUSED: [file: string | Uint8Array, words: RegExp, name?: string][] = [
  ['', /list\.csv is empty/],
  ['\ufeff\r\n\r\n', /list\.csv is empty/],
  ['host,name\n', /list\.csv names its columns, and no row stands under them/],
  ['host,name\nReed,reed.example\n', /holds no row that can be read\. Line 2: “Reed” cannot be read as a host/],
  ['[]', /list\.json holds an empty list/, 'list.json'],
  ['[{"host":"Reed"}]', /holds no row that can be read\. Item 1: “Reed”/, 'list.json'],
  ['[{"host":"reed.example"},]', /list\.json is no JSON/, 'list.json'],
  [gzipSync('host\nreed.example\n'), /list\.csv\.gz is packed with gzip/, 'list.csv.gz'],
  [gzipSync('[]'), /list\.json is packed with gzip/, 'list.json'],
  [Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /is a spreadsheet or another packed file/, 'list.xlsx'],
  ['<!doctype html><html><body>Not found</body></html>\n', /is a web page or XML/],
  ['My outlets,,\n,,\nhost,name,country\nreed.example,Reed,DE\n', /no column that names a host\. It has: My outlets/],
  ['reed.example,Reed\n', /no column that names a host\. It has: reed\.example, Reed/],
  ['host,name\nreed.example,"Reed\nrush.example,Rush\n', /line 2: a quote is opened and not closed/],
]

test('what cannot be read at all is refused with the place and the next step, and nothing of it is kept', async () => {
  for (const [file, words, name = 'list.csv'] of REFUSED) {
    const { cellar, report } = await take(file, name)
    assert.ok(report instanceof AppError, String(words))
    assert.match(report.message, words)
    assert.deepEqual(await outletImports(cellar), [])
  }
})
