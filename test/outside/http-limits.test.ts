import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { AppError } from '../../src/domain/app-error.ts'
import type { Fetched } from '../../src/domain/fetched.ts'
import { answerOf, doorTo, refusalOf, serve, serveRaw, textOf, unavailableOf } from './http-servers.ts'

test('a body that drips is given up when its time is over', async t => {
  const site = await serve(t, (_, response) => {
    const drip = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(drip))
  })
  const error = await unavailableOf(doorTo(t, [site.port], { timeoutMs: 300 }).fetch(`${site.origin}/`))
  assert.equal(error.message, `127.0.0.1:${site.port} took longer than 1 s.`)
  assert.ok(error.next)
})

test('headers that drip and a server that never answers are given up too', async t => {
  const dripping = await serveRaw(t, socket => {
    socket.write('HTTP/1.1 200 OK\r\n')
    const drip = setInterval(() => socket.write('X: y\r\n'), 20)
    socket.on('close', () => clearInterval(drip))
  })
  const silent = await serveRaw(t, () => {})
  const door = doorTo(t, [dripping.port, silent.port], { timeoutMs: 300 })
  for (const site of [dripping, silent]) {
    const error = await unavailableOf(door.fetch(`${site.origin}/`))
    assert.match(error.message, /took longer than/)
  }
})

test('a name that is never looked up is given up too', async t => {
  const lookup = () => new Promise<never>(() => {})
  const error = await unavailableOf(doorTo(t, [], { lookup, timeoutMs: 100 }).fetch('http://slow.test/'))
  assert.equal(error.message, 'slow.test took longer than 1 s.')
})

test('the time is that of all redirects together', async t => {
  const site = await serve(t, (request, response) => {
    const hop = Number(request.url?.slice(1))
    setTimeout(() => response.writeHead(302, { location: `/${hop + 1}` }).end(), 150)
  })
  const door = doorTo(t, [site.port], { timeoutMs: 400, maxRedirects: 20 })
  assert.match((await unavailableOf(door.fetch(`${site.origin}/1`))).message, /took longer than/)
  assert.ok(site.asked.length < 6)
})

test('a body without end is refused at the limit and the connection cut', async t => {
  let cut = () => {}
  const closed = new Promise<void>(resolve => {
    cut = resolve
  })
  const site = await serve(t, (_, response) => {
    const chunk = Buffer.alloc(16_384, 'a')
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more).on('close', cut)
    more()
  })
  const door = doorTo(t, [site.port], { maxBytes: 200_000 })
  assert.equal(refusalOf(await door.fetch(`${site.origin}/`)), 'too-large: The answer has more than 200000 bytes.')
  await closed
})

test('a length over the limit is refused before the body', async t => {
  const site = await serveRaw(t, socket => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n'))
  assert.match(refusalOf(await doorTo(t, [site.port]).fetch(`${site.origin}/`)), /^too-large/)
})

test('a body in crumbs is refused before it has many', async t => {
  const crumbs = '1\r\nx\r\n'.repeat(10_000)
  const site = await serveRaw(t, socket => {
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n')
    const more = () => {
      while (!socket.destroyed && socket.write(crumbs));
    }
    socket.on('drain', more)
    more()
  })
  const door = doorTo(t, [site.port], { timeoutMs: 60_000 })
  assert.equal(refusalOf(await door.fetch(`${site.origin}/`)), 'too-large: The answer comes in crumbs.')
})

test('a body of many pieces comes whole', async t => {
  const words = Array.from({ length: 5_000 }, (_, at) => `word ${at} `)
  const site = await serveRaw(t, socket => {
    const pieces = words.map(word => `${word.length.toString(16)}\r\n${word}\r\n`)
    socket.end(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${pieces.join('')}0\r\n\r\n`)
  })
  assert.equal(textOf(answerOf(await doorTo(t, [site.port]).fetch(`${site.origin}/`))), words.join(''))
})

test('what comes before or behind an answer without end is given up', async t => {
  const flood = (head: string, more: string) =>
    serveRaw(t, socket => {
      socket.write(head)
      const pour = setInterval(() => socket.write(more), 5)
      socket.on('close', () => clearInterval(pour))
    })
  const hints = await flood('', 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n'.repeat(50))
  const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
  const trailers = await flood(`${chunked}2\r\nok\r\n0\r\n`, 'X-Trailer: y\r\n'.repeat(50))
  const extensions = await flood(`${chunked}2;x=`, 'y'.repeat(500))
  const door = doorTo(t, [hints.port, trailers.port, extensions.port], { timeoutMs: 400 })
  for (const site of [hints, trailers, extensions]) {
    const outcome = await door.fetch(`${site.origin}/`).catch((error: unknown) => error)
    assert.ok(outcome instanceof AppError || refusalOf(outcome as Fetched).startsWith('too-large'), String(outcome))
  }
})

test('a body of exactly the limit is an answer, one byte more is not', async t => {
  const site = await serve(t, (request, response) => response.end('a'.repeat(Number(request.url?.slice(1)))))
  const door = doorTo(t, [site.port], { maxBytes: 5_000 })
  assert.equal(answerOf(await door.fetch(`${site.origin}/5000`)).document.bytes.length, 5_000)
  assert.match(refusalOf(await door.fetch(`${site.origin}/5001`)), /^too-large/)
})

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

test('bombs are refused while they unpack', async t => {
  const zeros = Buffer.alloc(30_000_000)
  const bombs: Record<string, Buffer> = {
    gzip: gzipSync(zeros),
    br: brotliCompressSync(zeros, FAST),
    deflate: deflateSync(zeros),
  }
  const site = await serve(t, (request, response) => {
    const coding = request.url?.slice(1) ?? ''
    response.writeHead(200, { 'content-encoding': coding }).end(bombs[coding])
  })
  const door = doorTo(t, [site.port], { maxBytes: 25_000_000 })
  for (const coding of Object.keys(bombs)) {
    const refused = refusalOf(await door.fetch(`${site.origin}/${coding}`))
    assert.equal(refused, 'too-large: The answer unpacks to more than 100 times its size.', coding)
  }
  const narrow = doorTo(t, [site.port], { maxBytes: 900_000 })
  assert.match(refusalOf(await narrow.fetch(`${site.origin}/br`)), /^too-large: The answer has more than 900000 bytes/)
})

test('a bomb in a bomb is refused', async t => {
  const bomb = gzipSync(gzipSync(Buffer.alloc(30_000_000)))
  const site = await serve(t, (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(bomb))
  assert.match(refusalOf(await doorTo(t, [site.port]).fetch(`${site.origin}/`)), /^too-large/)
  const deeper = await serve(t, (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip,gzip,gzip' }).end(bomb),
  )
  assert.match(refusalOf(await doorTo(t, [deeper.port]).fetch(`${deeper.origin}/`)), /^unreadable: .* packed as gzip/)
})

test('packed pages are unpacked, in both forms of deflate', async t => {
  const page = Buffer.from('A page of words. '.repeat(100))
  const packed: Record<string, [coding: string, bytes: Buffer]> = {
    '/gzip': ['gzip', gzipSync(page)],
    '/x-gzip': ['X-GZIP', gzipSync(page)],
    '/br': ['br', brotliCompressSync(page)],
    '/deflate': ['deflate', deflateSync(page)],
    '/raw': ['deflate', deflateRawSync(page)],
    '/twice': ['gzip, br', brotliCompressSync(gzipSync(page))],
    '/plain': ['identity', page],
    '/nothing': ['gzip', Buffer.alloc(0)],
  }
  const site = await serve(t, (request, response) => {
    const [coding, bytes] = packed[request.url ?? '']
    response.writeHead(200, { 'content-encoding': coding }).end(bytes)
  })
  const door = doorTo(t, [site.port])
  for (const path of Object.keys(packed)) {
    const text = textOf(answerOf(await door.fetch(site.origin + path)))
    assert.equal(text, path === '/nothing' ? '' : page.toString(), path)
  }
})

test('packing that is broken, cut off or unknown is told', async t => {
  const whole = gzipSync(Buffer.from('A page of words. '.repeat(1000)))
  const broken = brotliCompressSync(Buffer.from('A page of words. '.repeat(1000))).fill(0xaa, 4)
  const bodies: Record<string, [coding: string, bytes: Buffer]> = {
    '/cut': ['gzip', whole.subarray(0, 40)],
    '/plain': ['gzip', Buffer.from('<p>not packed')],
    '/broken': ['br', broken],
    '/empty-deflate': ['deflate', Buffer.from('x')],
  }
  const site = await serve(t, (request, response) => {
    const [coding, bytes] = bodies[request.url ?? ''] ?? ['zstd', whole]
    response.writeHead(200, { 'content-encoding': coding }).end(bytes)
  })
  const door = doorTo(t, [site.port])
  for (const path of Object.keys(bodies)) {
    const error = await unavailableOf(door.fetch(site.origin + path))
    assert.match(error.message, /^127\.0\.0\.1:\d+ (?:packed its answer|broke off its packed answer)/, path)
  }
  assert.equal(refusalOf(await door.fetch(`${site.origin}/zstd`)), 'unreadable: The answer is packed as zstd.')
})

test('headers without end are refused', async t => {
  const site = await serveRaw(t, socket => {
    socket.write('HTTP/1.1 200 OK\r\n')
    for (let at = 0; at < 2_000; at++) socket.write(`X-Flood-${at}: ${'y'.repeat(200)}\r\n`)
  })
  const refused = refusalOf(await doorTo(t, [site.port]).fetch(`${site.origin}/`))
  assert.equal(refused, `too-large: 127.0.0.1:${site.port} sent more than 65536 bytes of headers.`)
})

test('a connection that breaks off in the middle is unavailable, and says so', async t => {
  const site = await serveRaw(t, (socket, request) => {
    const packed = request.includes('packed') ? 'Content-Encoding: gzip\r\n' : ''
    const some = request.includes('/none') ? '' : 'only this'
    socket.write(`HTTP/1.1 200 OK\r\n${packed}Content-Length: 1000\r\n\r\n${some}`)
    setTimeout(() => (request.includes('reset') ? socket.resetAndDestroy() : socket.end()), 20)
  })
  const door = doorTo(t, [site.port])
  for (const path of ['/reset', '/end', '/none', '/none-reset', '/none-packed', '/none-packed-reset']) {
    const error = await unavailableOf(door.fetch(site.origin + path))
    assert.match(error.message, /^127\.0\.0\.1:\d+ broke off the connection/, path)
  }
})

test('a chunked body that stops early is unavailable', async t => {
  const site = await serveRaw(t, socket =>
    socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n'),
  )
  const error = await unavailableOf(doorTo(t, [site.port]).fetch(`${site.origin}/`))
  assert.match(error.message, /broke off|sent an answer that is no HTTP/)
})

test('an answer longer than it says is read as far as it says', async t => {
  const site = await serveRaw(t, socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and more'))
  assert.equal(textOf(answerOf(await doorTo(t, [site.port]).fetch(`${site.origin}/`))), 'hello')
})

test('what is no HTTP is unavailable', async t => {
  const answers = [
    'SSH-2.0-OpenSSH_9.9\r\n',
    'HTTP/1.1 200 OK\r\nBad Header\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\nabc',
    '\0\0\0\0',
  ]
  for (const answer of answers) {
    const site = await serveRaw(t, socket => socket.end(answer))
    const error = await unavailableOf(doorTo(t, [site.port]).fetch(`${site.origin}/`))
    assert.match(error.message, /sent an answer that is no HTTP|broke off|another number of bytes/, answer)
  }
})

test('nobody at home is unavailable: no such name, a closed port', async t => {
  const gone = () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
  const dead = await unavailableOf(doorTo(t, [], { lookup: gone }).fetch('http://gone.test/'))
  assert.equal(dead.message, 'gone.test has no address: there is no such host.')
  const none = await unavailableOf(doorTo(t, [], { lookup: async () => [] }).fetch('http://gone.test/'))
  assert.equal(none.message, 'gone.test has no address: there is no such host.')
  const closed = await unavailableOf(doorTo(t, [1]).fetch('http://127.0.0.1:1/'))
  assert.equal(closed.message, '127.0.0.1:1 refuses connections.')
})

test('a connection that stood open and died in the meantime is made anew', async t => {
  let heard = 0
  const site = await serveRaw(t, socket => {
    heard += 1
    if (heard === 2) socket.destroy()
    else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
  })
  const door = doorTo(t, [site.port])
  assert.equal(textOf(answerOf(await door.fetch(`${site.origin}/a`))), 'ok')
  assert.equal(textOf(answerOf(await door.fetch(`${site.origin}/b`))), 'ok')
})
