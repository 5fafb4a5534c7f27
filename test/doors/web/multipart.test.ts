// Forms are read while they come as Node reads them whole.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../../src/domain/app-error.ts'
import { formParts } from '../../../src/doors/web/multipart.ts'

type Read = [name: string, file: string | undefined, bytes: string]

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length]
    yield bytes.subarray(at, (at += size))
  }
}

async function ours(bytes: Uint8Array, type: string, sizes: readonly number[] = [64 * 1024]): Promise<Read[]> {
  const read: Read[] = []
  for await (const { name, file, bytes: pieces } of formParts(inPieces(bytes, sizes), type)) {
    const held: Uint8Array[] = []
    for await (const piece of pieces) held.push(Uint8Array.from(piece))
    read.push([name, file, Buffer.concat(held).toString('hex')])
  }
  return read
}

async function peers(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Read[]> {
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
  const read = [...form].map(async ([name, value]): Promise<Read> => {
    if (typeof value === 'string') return [name, undefined, Buffer.from(value).toString('hex')]
    return [name, value.name, Buffer.from(await value.arrayBuffer()).toString('hex')]
  })
  return Promise.all(read)
}

const isRefused = (error: unknown) =>
  error instanceof AppError && error.code === 'bad-input' && error.next !== undefined

const BOUNDARY = '----StemmaTestBoundary0123456789'
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })

/** Bytes that look like delimiters, and others. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n',
        '--',
        '-',
        `--${BOUNDARY.slice(0, -1)}`,
        BOUNDARY,
        '\r\n--',
        '\r\n\r\n',
        '\0',
        'é',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map(pieces => pieces.join(''))

test('what Node writes of a form is read as Node reads it, however it is cut into pieces', async () => {
  const field = fc.tuple(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    hostile,
    fc.option(fc.string({ unit: 'grapheme', maxLength: 12 }), { nil: undefined }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(field, { maxLength: 5 }), sizes, async (fields, cuts) => {
      const form = new FormData()
      for (const [name, value, file] of fields) {
        if (file === undefined) form.append(name, value)
        else form.append(name, new Blob([value]), file)
      }
      const response = new Response(form)
      const type = response.headers.get('Content-Type')!
      const bytes = new Uint8Array(await response.arrayBuffer())
      assert.deepEqual(await ours(bytes, type, cuts), await peers(bytes, type))
    }),
  )
})

/** What some Node lets pass and no browser writes: words before the form, names without quotes or twice, `filename*`. */
const isOdd = (form: string): boolean =>
  !form.startsWith(`--${BOUNDARY}`) || /name=a\r|name="a"\r\nContent-Disposition|filename\*=/.test(form)

test('what Node reads of a form that somebody else wrote is read the same, and the rest is refused', async () => {
  const head = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'Content-Disposition: form-data; name="a"',
        'content-disposition: form-data; name="b"; filename="c.csv"',
        'Content-Disposition: form-data; name="%22%0d%0a"; filename=""\r\nContent-Type: text/csv',
      ),
    },
    fc.constantFrom(
      'Content-Disposition: form-data',
      'Content-Disposition: attachment; name="a"',
      'Content-Disposition: form-data; name=a',
      '',
      'X: y',
      'Content-Disposition: form-data; name="a"\r\nContent-Disposition: form-data; name="b"',
      'Content-Disposition: form-data; name="a"; filename*=UTF-8\'\'x',
    ),
  )
  const delimiter = fc.oneof(
    { weight: 8, arbitrary: fc.constant(`--${BOUNDARY}\r\n`) },
    fc.constantFrom(
      `--${BOUNDARY}`,
      `--${BOUNDARY} \r\n`,
      `--${BOUNDARY}x\r\n`,
      `${BOUNDARY}\r\n`,
      `--${BOUNDARY}--\r\n`,
      `\r\n--${BOUNDARY}\r\n`,
    ),
  )
  const part = fc.tuple(delimiter, head, hostile).map(([line, said, body]) => `${line}${said}\r\n\r\n${body}\r\n`)
  const end = fc.oneof(
    { weight: 4, arbitrary: fc.constant(`--${BOUNDARY}--\r\n`) },
    fc.constantFrom(`--${BOUNDARY}--`, `--${BOUNDARY}`, '', `--${BOUNDARY}--\r\nmore`),
  )
  let [read, both] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 3 }), end, sizes, async (parts, last, cuts) => {
      const bytes = new Uint8Array(Buffer.from(parts.join('') + last))
      const expected = await peers(bytes, TYPE).catch(() => undefined)
      const got = await ours(bytes, TYPE, cuts).catch(error => void assert.ok(isRefused(error), String(error)))
      if (got) read += 1
      if (!expected) return
      both += 1
      if (got || !isOdd(parts.join('') + last)) assert.deepEqual(got, expected)
    }),
    { numRuns: 400 },
  )
  assert.ok(read > 20 && both > 20, `${read} read, ${both} of them by both`)
})

const partOf = (head: string, body: string) => `--${BOUNDARY}\r\n${head}\r\n\r\n${body}\r\n`
const NAMED = 'Content-Disposition: form-data; name="a"'
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))

test('a boundary is as it is written, with quotes and without, and nonsense is none', async () => {
  const body = (boundary: string) => bytesOf(`--${boundary}\r\n${NAMED}\r\n\r\nx\r\n--${boundary}--\r\n`)
  const read: Read[] = [['a', undefined, '78']]
  for (const boundary of ['x', "it's(a)+_,-./:=?", 'a b', '9'.repeat(70)])
    assert.deepEqual(await ours(body(boundary), `multipart/form-data; charset=utf-8; boundary="${boundary}"`), read)
  assert.deepEqual(await ours(body('x-y'), 'Multipart/Form-Data;boundary=x-y'), read)
  for (const type of [
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=""',
    `multipart/form-data; boundary=${'9'.repeat(71)}`,
    'multipart/form-data; boundary="a\\"b"',
    'multipart/form-data; boundary="ends with space "',
    'multipart/form-data; boundary=é',
    'multipart/mixed; boundary=x',
  ])
    await assert.rejects(ours(body('x'), type), isRefused, type)
})

test('a form that is cut off anywhere is refused', async () => {
  const whole = bytesOf(`${partOf(NAMED, 'one')}${partOf(`${NAMED}; filename="t.csv"`, 'two')}--${BOUNDARY}--`)
  assert.equal((await ours(whole, TYPE)).length, 2)
  for (let length = 0; length < whole.length; length += 1)
    await assert.rejects(ours(whole.subarray(0, length), TYPE), isRefused, String(length))
})

test('heads without an end and parts without number are refused before they fill the memory', async () => {
  let sent = 0
  async function* endless(first: string, again: string): AsyncGenerator<Uint8Array> {
    for (yield bytesOf(first); ; sent += 1) yield bytesOf(again)
  }
  const drain = async (body: AsyncIterable<Uint8Array>) => {
    for await (const _ of formParts(body, TYPE));
  }
  await assert.rejects(drain(endless(`--${BOUNDARY}\r\n`, `X-Y: ${'z'.repeat(500)}\r\n`)), isRefused)
  assert.ok(sent < 20)
  sent = 0
  await assert.rejects(drain(endless('', partOf(NAMED, ''))), isRefused)
  assert.ok(sent < 60)
})

test('of a large part only some pieces stand in memory, and what is not read of it is passed over', async () => {
  let [made, taken] = [0, 0]
  async function* large(): AsyncGenerator<Uint8Array> {
    yield bytesOf(`--${BOUNDARY}\r\n${NAMED}; filename="t.csv"\r\n\r\n`)
    for (; made < 1_000; made += 1) yield new Uint8Array(1_000)
    yield bytesOf(`\r\n${partOf('Content-Disposition: form-data; name="b"', 'x')}--${BOUNDARY}--`)
  }
  const names: string[] = []
  for await (const { name, bytes } of formParts(large(), TYPE)) {
    names.push(name)
    for await (const piece of bytes) {
      taken += piece.length
      if (name === 'a') assert.ok(made * 1_000 - taken < 5_000)
      if (taken > 100_000) break
    }
  }
  assert.deepEqual([names, made], [['a', 'b'], 1_000])
})

test('whoever stops in between stops what comes', async () => {
  let isStopped = false
  async function* coming(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield bytesOf(partOf(NAMED, 'x'))
    } finally {
      isStopped = true
    }
  }
  for await (const _ of formParts(coming(), TYPE)) break
  assert.ok(isStopped)
})
