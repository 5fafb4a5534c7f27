import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { AppError } from '../../../src/domain/app-error.ts'
import { endpointModel, embeddingsUrl } from '../../../src/outside/embedders/endpoint-model.ts'
import { openEmbedder } from '../../../src/outside/embedders/open-embedder.ts'
import { type FakeEndpoint, fakeEndpoint, type Habit, send, vectorsFor } from './fake-endpoint.ts'
import { endpointOptions, openedEndpoint } from './opened-endpoint.ts'

const KEY = 'sk-very-secret-0451'

/** What an embedder over an endpoint with this habit says to two texts. */
async function failureOf(t: TestContext, habit: Habit, more = {}): Promise<AppError> {
  const { origin } = await fakeEndpoint(t, habit)
  const embedder = await openedEndpoint(t, origin, { key: KEY, ...more })
  return embedder.embed(['one ferry', 'two ferries']).then(
    () => assert.fail('it went well'),
    (error: unknown) => {
      assert.ok(error instanceof AppError, String(error))
      assert.doesNotMatch(JSON.stringify([error.message, error.next, String(error.cause)]), /secret/)
      return error
    },
  )
}

const withData = (change: (data: ReturnType<typeof vectorsFor>['data']) => unknown): Habit => {
  return ({ body }, response) => send(response, { data: change(vectorsFor(body.input).data) })
}

test('the address may be given with or without what every such endpoint has', () => {
  const found = [
    'http://h:8080',
    'http://h:8080/',
    'https://h/v1',
    'https://h/v1/',
    'https://h/api/v4',
    'https://h/x/embeddings',
    'https://h/openai',
  ]
  assert.deepEqual(
    found.map(each => embeddingsUrl(each).href),
    [
      'http://h:8080/v1/embeddings',
      'http://h:8080/v1/embeddings',
      'https://h/v1/embeddings',
      'https://h/v1/embeddings',
      'https://h/api/v4/embeddings',
      'https://h/x/embeddings',
      'https://h/openai/v1/embeddings',
    ],
  )
})

test('model, key, prefix and dimensions are sent as they were given, and nothing that was not', async t => {
  const { origin, requests } = await fakeEndpoint(t)
  const embedder = await openedEndpoint(t, origin, { model: 'm', key: KEY, prefix: 'query: ', dimensions: 64 })
  await embedder.embed(['a ferry'])
  const plain = await openedEndpoint(t, `${origin}/v1`, { model: '' })
  await plain.embed(['a ferry'])
  assert.deepEqual(requests[0].body, {
    model: 'm',
    input: ['query: a ferry'],
    encoding_format: 'float',
    dimensions: 64,
  })
  assert.equal(requests[0].headers.authorization, `Bearer ${KEY}`)
  assert.equal(requests[0].path, '/v1/embeddings')
  assert.deepEqual(requests[1].body, { input: ['a ferry'], encoding_format: 'float' })
  assert.equal(requests[1].headers.authorization, undefined)
  assert.notEqual(embedder.id, plain.id)
})

test('texts are sent in batches of the size that was set', async t => {
  const { origin, requests } = await fakeEndpoint(t)
  const embedder = await openedEndpoint(t, origin, { atOnce: 4 })
  await embedder.embed(Array.from({ length: 10 }, (_, at) => `article ${at}`))
  assert.deepEqual(
    requests.map(({ body }) => body.input.length),
    [4, 4, 2],
  )
})

const BAD: Record<string, [habit: Habit, code: string, says: RegExp]> = {
  'fewer vectors than texts': [withData(data => data.slice(1)), 'unavailable', /1 vectors for 2 texts/],
  'more vectors than texts': [withData(data => [...data, data[0]]), 'unavailable', /3 vectors for 2 texts/],
  'one place given twice': [withData(data => data.map(each => ({ ...each, index: 0 }))), 'unavailable', /not clear/],
  'a place that is none': [
    withData(data => data.map(each => ({ ...each, index: each.index + 1e9 }))),
    'unavailable',
    /not clear/,
  ],
  'places for some only': [
    withData(([one, other]) => [one, { embedding: other.embedding }]),
    'unavailable',
    /not clear/,
  ],
  'vectors of two lengths': [
    withData(([one, other]) => [one, { ...other, embedding: [1, 2] }]),
    'unavailable',
    /of 64 and of 2 numbers/,
  ],
  'a vector of zeros': [
    withData(data => data.map(each => ({ ...each, embedding: [0, 0, 0] }))),
    'unavailable',
    /direction/,
  ],
  'an empty vector': [withData(data => data.map(each => ({ ...each, embedding: [] }))), 'unavailable', /0 numbers/],
  'NaN, which is no JSON': [
    (_, response) =>
      send(response, '{"data": [{"index": 0, "embedding": [NaN, 1]}, {"index": 1, "embedding": [1, 2]}]}'),
    'unavailable',
    /no JSON/,
  ],
  'null where a number should be': [
    withData(data => data.map(each => ({ ...each, embedding: [null, 1] }))),
    'unavailable',
    /no vectors/,
  ],
  'a number beyond all numbers': [
    (_, response) =>
      send(response, '{"data": [{"index": 0, "embedding": [1e999, 1]}, {"index": 1, "embedding": [1, 2]}]}'),
    'unavailable',
    /no vectors/,
  ],
  'NaN in base64': [
    withData(data =>
      data.map(each => ({ ...each, embedding: Buffer.from(Float32Array.of(Number.NaN, 1).buffer).toString('base64') })),
    ),
    'unavailable',
    /direction/,
  ],
  'base64 that breaks off': [
    withData(data => data.map(each => ({ ...each, embedding: 'AAAA' }))),
    'unavailable',
    /breaks off/,
  ],
  'a sentence for a vector': [
    withData(data => data.map(each => ({ ...each, embedding: 'not base64!' }))),
    'unavailable',
    /no vectors/,
  ],
  'an error as a success': [(_, response) => send(response, { error: { message: KEY } }), 'unavailable', /no vectors/],
  'a web page': [(_, response) => send(response, `<!doctype html><p>${KEY}`), 'unavailable', /web page/],
  nothing: [(_, response) => send(response, ''), 'unavailable', /no JSON/],
  'a redirect elsewhere': [
    (_, response) => send(response, '', 307, { location: 'http://169.254.169.254/' }),
    'usage',
    /307/,
  ],
  'no such key': [(_, response) => send(response, { error: KEY }, 401), 'usage', /401/],
  'no such model': [(_, response) => send(response, '', 404), 'usage', /404/],
  'a text that it does not take': [(_, response) => send(response, '', 413), 'bad-input', /413/],
  'an hour of rest': [(_, response) => send(response, '', 429, { 'retry-after': '3600' }), 'unavailable', /429/],
  'too many requests, until nobody knows': [(_, response) => send(response, '', 429), 'unavailable', /429/],
  'an answer that breaks off': [
    (_, response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('{"data": [')
      setTimeout(() => response.destroy(), 20)
    },
    'unavailable',
    /broke off/,
  ],
}

for (const [name, [habit, code, says]] of Object.entries(BAD)) {
  test(`an endpoint that answers ${name} is not believed`, async t => {
    const error = await failureOf(t, habit)
    assert.equal(error.code, code, error.message)
    assert.match(error.message, says)
  })
}

test('an answer that drips for ever is given up in time', async t => {
  const drip: Habit = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  }
  assert.match((await failureOf(t, drip, { timeoutMs: 300 })).message, /longer than/)
})

test('an answer without end is not read to its end', async t => {
  let sent = 0
  const flood: Habit = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const chunk = Buffer.alloc(1024 * 1024, '[')
    const more = () => {
      while (!response.destroyed && sent < 200) {
        sent += 1
        if (!response.write(chunk)) return void response.once('drain', more)
      }
    }
    more()
  }
  assert.match((await failureOf(t, flood)).message, /more than 16777216 bytes/)
  assert.ok(sent < 100, `${sent} MB were sent`)
})

test('a status that passes is tried again, and no more than twice', async t => {
  const twice = await fakeEndpoint(t, (_, response, nth) => (nth < 3 ? send(response, '', 503) : false))
  assert.ok((await (await openedEndpoint(t, twice.origin)).embed(['a ferry']))[0])
  assert.equal(twice.requests.length, 3)
  const broken = await fakeEndpoint(t, (_, response) => send(response, '', 500))
  await assert.rejects((await openedEndpoint(t, broken.origin)).embed(['a ferry']), /500/)
  assert.equal(broken.requests.length, 3)
})

test('"too many requests" is asked again when the server says, where that is soon', async t => {
  const busy = await fakeEndpoint(t, (_, response, nth) =>
    nth === 1 ? send(response, '', 429, { 'retry-after': '1' }) : false,
  )
  assert.ok((await (await openedEndpoint(t, busy.origin)).embed(['a ferry']))[0])
  assert.equal(busy.requests.length, 2)
})

test('waiting for the next try ends with the signal', async () => {
  const stopping = new AbortController()
  const door = {
    post: async () => {
      setTimeout(() => stopping.abort(new Error('enough')), 10)
      throw new AppError('unavailable', 'busy', { retryAfterMs: 4_000 })
    },
    close: async () => {},
  }
  const url = new URL('http://h/v1/embeddings')
  const model = endpointModel({ url, model: 'm', dimensions: 0, prefix: '', atOnce: 1, door })
  await assert.rejects(model.vectors(['a ferry'], stopping.signal), /enough/)
})

test('a server that is not there says so, with what to do', async t => {
  const { origin } = await gone(t)
  const embedder = await openedEndpoint(t, origin)
  await assert.rejects(embedder.embed(['a ferry']), (error: AppError) => {
    assert.match(error.message, /refuses connections/)
    return error.code === 'unavailable'
  })
})

async function gone(t: TestContext): Promise<FakeEndpoint> {
  const { createServer } = await import('node:net')
  const { started } = await import('../http-servers.ts')
  const server = createServer()
  const port = await started(t, server)
  server.close()
  return { origin: `http://127.0.0.1:${port}`, port, requests: [] }
}

test('this machine may be asked by its names, other private addresses only where they are allowed', async t => {
  const { port } = await fakeEndpoint(t)
  for (const host of ['127.0.0.1', 'localhost']) {
    const embedder = await openedEndpoint(t, `http://${host}:${port}`)
    assert.ok((await embedder.embed(['a ferry']))[0], host)
  }
  for (const host of ['10.1.2.3', '192.168.0.7', '169.254.169.254', '[fe80::1]', '0.0.0.0']) {
    const embedder = await openedEndpoint(t, `http://${host}:${port}`)
    await assert.rejects(embedder.embed(['a ferry']), (error: AppError) => {
      assert.equal(error.code, 'usage', host)
      assert.match(error.next!, /STEMMA_ALLOW_PRIVATE/)
      return /is not fetched/.test(error.message)
    })
  }
})

test('a proxy is not told what this machine asks of itself', async t => {
  const { origin } = await fakeEndpoint(t)
  const embedder = await openedEndpoint(t, origin, { proxy: 'http://127.0.0.1:9' })
  assert.ok((await embedder.embed(['a ferry']))[0])
})

test('a key that cannot be sent is refused without being shown', async () => {
  for (const key of ['two words', 'line\nbreak: x', 'schlüssel']) {
    await assert.rejects(openEmbedder(endpointOptions('http://127.0.0.1:1', { key })), (error: AppError) => {
      assert.match(error.message, /STEMMA_EMBED_KEY/)
      return !error.message.includes(key) && error.code === 'usage'
    })
  }
})

test('nothing that is logged tells the key or the texts', async t => {
  const logged: unknown[] = []
  const { origin } = await fakeEndpoint(t, (_, response) => send(response, '', 500))
  const embedder = await openedEndpoint(t, origin, { key: KEY, log: (...each) => logged.push(each) })
  await assert.rejects(embedder.embed(['the ferry Aldis']))
  await assert.rejects(
    (await openedEndpoint(t, 'http://127.0.0.1:1', { key: KEY, log: (...each) => logged.push(each) })).embed([
      'the ferry Aldis',
    ]),
  )
  assert.ok(logged.length > 0)
  assert.doesNotMatch(JSON.stringify(logged), /secret|Aldis/)
})
