import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CsvOptions, openCsv } from '../../src/outside/csv-rows.ts'
import { failsWith } from '../fails-with.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function read(given: string | Uint8Array, options?: CsvOptions) {
  const bytes = typeof given === 'string' ? utf8(given) : given
  const table = await openCsv({ name: 'given.csv', bytes }, options)
  const items = []
  for await (const item of table.rows()) items.push(item)
  return { table, items }
}

test('a row is read by the names of its columns, with the line where it begins', async () => {
  const { table, items } = await read(
    'host,name\na.example,The Quarry\n\n"b.example","The\n""Lantern"", daily"\nc.example,C\n',
  )
  assert.deepEqual(table.columns, ['host', 'name'])
  assert.deepEqual(items, [
    { line: 2, fields: { host: 'a.example', name: 'The Quarry' } },
    { line: 4, fields: { host: 'b.example', name: 'The\n"Lantern", daily' } },
    { line: 6, fields: { host: 'c.example', name: 'C' } },
  ])
})

test('semicolons, tabs and bars are found to be what separates, also where values hold commas', async () => {
  for (const [delimiter, text] of [
    [';', 'host;name\na.example;Stone, Water and Sons\nb.example;One, two, three\n'],
    ['\t', 'host\tname\na.example\tStone, Water\n'],
    ['|', 'host|name\na.example|Stone; Water, and\n'],
    [';', 'sep=;\nhost;name\na.example;A,B\n'],
    [';', '"sep=;"\nhost;name\na.example;A,B\n'],
    [',', 'host,languages\na.example,hu;de;en\nb.example,fr;en\n'],
  ]) {
    const { table, items } = await read(text)
    assert.equal(table.delimiter, delimiter)
    assert.ok(items.every(item => 'fields' in item && item.fields.host?.endsWith('.example')))
  }
})

test('a line that tells the separator is no row, and lines are still counted right', async () => {
  const { items } = await read('sep=;\nhost;name\na.example;A\n')
  assert.deepEqual(items, [{ line: 3, fields: { host: 'a.example', name: 'A' } }])
})

test('byte order marks and older charsets are read', async () => {
  const text = 'host,name\na.example,Café “Æther”\n'
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  const big = Buffer.from(wide).swap16()
  const western = Uint8Array.from(text.replace('“', '\x93').replace('”', '\x94'), char => char.charCodeAt(0))
  for (const bytes of [utf8(`\ufeff${text}`), utf8(text), wide, big, Buffer.from(text, 'utf16le'), western]) {
    const { items } = await read(bytes)
    assert.deepEqual(items, [{ line: 2, fields: { host: 'a.example', name: 'Café “Æther”' } }])
  }
})

test('a file whose first letter beyond ASCII comes after a million bytes is still known to be Latin-1', async () => {
  const rows = Array.from({ length: 60_000 }, (_, n) => `h${n}.example,Plain name ${n}`)
  const bytes = Buffer.from(`host,name\n${rows.join('\n')}\nlast.example,Né à Zürich\n`, 'latin1')
  const { table, items } = await read(bytes)
  assert.equal(table.charset, 'windows-1252')
  assert.deepEqual(items.at(-1), { line: 60_002, fields: { host: 'last.example', name: 'Né à Zürich' } })
})

test('a row with bytes that are no UTF-8 in a file that is UTF-8 is a problem of that row alone', async () => {
  const good = Array.from({ length: 3_000 }, (_, n) => `h${n}.example,Ünïcödé ${n}\n`).join('')
  const bytes = Buffer.concat([
    utf8(`host,name\n${good}`),
    Buffer.from('bad.example,\xe9\xff\n', 'latin1'),
    utf8('z.example,ß\n'),
  ])
  const { items } = await read(bytes)
  assert.deepEqual(items.at(-2), { line: 3_002, because: 'It holds bytes that are no UTF-8.' })
  assert.deepEqual(items.at(-1), { line: 3_003, fields: { host: 'z.example', name: 'ß' } })
})

test('rows with too few or too many fields are problems by line, and the others are read', async () => {
  const { items } = await read('a,b\n1\n1,2\n1,2,3\n1,2,\n')
  assert.deepEqual(items, [
    { line: 2, because: 'It has 1 field, and there are 2 columns.' },
    { line: 3, fields: { a: '1', b: '2' } },
    { line: 4, because: 'It has 3 fields, and there are 2 columns.' },
    { line: 5, fields: { a: '1', b: '2' } },
  ])
})

test('columns without a name or with the name of another get names of their own, and that is told', async () => {
  const { table, items } = await read('host,,host,__proto__\na,b,c,d\n')
  assert.deepEqual(table.columns, ['host', 'column 2', 'host (2)', 'column 4'])
  assert.equal(table.warnings.length, 3)
  assert.ok(table.warnings.every(({ line }) => line === 1))
  assert.deepEqual(items, [{ line: 2, fields: { host: 'a', 'column 2': 'b', 'host (2)': 'c', 'column 4': 'd' } }])
})

test('a quote that is not closed is told with the line where its row begins', async () => {
  await assert.rejects(
    read('a,b\n1,2\n\n3,"4\n5,6\n7,8\n'),
    failsWith('bad-input', /given\.csv, line 4: a quote is opened/),
  )
})

test('a row without end is told with its line long before the file ends', async () => {
  const long = 'x,y\n'.repeat(100_000)
  await assert.rejects(
    read(`a,b\n1,2\n3,"4\n${long}`),
    failsWith('bad-input', /line 3: a row of more than 200000 bytes/),
  )
})

test('quotes within a value stand for themselves', async () => {
  const { items } = await read('a,b\nThe "Old" Bell,"closed" early\n')
  assert.deepEqual(items, [{ line: 2, fields: { a: 'The "Old" Bell', b: '"closed" early' } }])
})

test('line ends of every kind, also mixed, are line ends', async () => {
  for (const text of ['a,b\r\n1,"x\r\ny"\r\n3,4\r\n', 'a,b\r1,"x\ry"\r3,4', 'a,b\n1,"x\ny"\r\n3,4\r']) {
    const { items } = await read(text)
    assert.deepEqual(items, [
      { line: 2, fields: { a: '1', b: 'x\ny' } },
      { line: 4, fields: { a: '3', b: '4' } },
    ])
  }
})

test('what is empty, a spreadsheet, or no text is refused with what to do', async () => {
  await assert.rejects(read(''), failsWith('bad-input', /empty/))
  await assert.rejects(read('\n\n'), failsWith('bad-input', /empty/))
  await assert.rejects(read(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)), failsWith('unreadable', /spreadsheet/))
  await assert.rejects(read(Uint8Array.of(0x1f, 0x8b, 8, 0)), failsWith('unreadable', /gzip/))
  for (const page of ['<!DOCTYPE html><p>Not found', '\ufeff\n<html lang="en">', '<?xml version="1.0"?><feed/>'])
    await assert.rejects(read(page), failsWith('unreadable', /a web page or XML/))
  await assert.rejects(read(Uint8Array.of(1, 2, 0, 3, 7, 7, 7, 0, 1, 1)), failsWith('unreadable', /no text/))
  await assert.rejects(openCsv({ path: '/nowhere/at/all.csv' }), failsWith('not-found', /does not exist/))
})

test('rows, columns, fields and bytes over the limits are refused', async () => {
  await assert.rejects(
    read('a\n1\n2\n3\n', { limits: { rows: 2 } }),
    failsWith('too-large', /line 4: more than 2 rows/),
  )
  await assert.rejects(read('a,b,c\n', { limits: { columns: 2 } }), failsWith('bad-input', /3 columns/))
  await assert.rejects(read('a\n1\n', { limits: { bytes: 3 } }), failsWith('too-large', /larger than 3 bytes/))
  const { items } = await read('a\n12345\n1\n', { limits: { field: 4 } })
  assert.deepEqual(items[0], { line: 2, because: 'A field has 5 characters; at most 4 are read.' })
})

test('a row with U+0000 is a problem: the store cannot hold it', async () => {
  const { items } = await read(`a,b\n${'x,y\n'.repeat(2_000)}1,\0\n`)
  assert.deepEqual(items.at(-1), { line: 2_002, because: 'It holds a character that is no text (U+0000).' })
})

test('a file is read from its beginning every time, and tells how far it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-csv-'))
  try {
    const path = join(folder, 'rows.csv')
    await writeFile(path, `a,b\n${'1,2\n'.repeat(200_000)}`)
    const told: number[] = []
    const table = await openCsv({ path }, { onProgress: read => told.push(read) })
    for (let time = 0; time < 2; time++) {
      let count = 0
      for await (const item of table.rows()) if ('fields' in item) count += 1
      assert.equal(count, 200_000)
    }
    assert.ok(told.length > 4)
    assert.equal(told.at(-1), table.size)
    // Whoever stops early leaves nothing open.
    for await (const item of table.rows()) if (item.line === 2) break
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('what is written as RFC 4180 says comes back as it was', async () => {
  const value = fc.string({ unit: 'binary', maxLength: 12 }).map(text => text.replace(/[\0\r\ufeff]/g, '').trim())
  const table = fc.array(fc.tuple(fc.constantFrom('x', 'y'), value, value), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(',', ';', '\t', '|'), async (rows, delimiter) => {
      const written = rows.map(row => row.map(field => `"${field.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')
      const { items } = await read(`${['a', 'b', 'c'].join(delimiter)}\r\n${written}`)
      assert.deepEqual(
        items.map(item => ('fields' in item ? Object.values(item.fields) : item)),
        rows.map(row => [...row]),
      )
    }),
  )
})
