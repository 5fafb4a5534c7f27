import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { AppError } from '../../../src/domain/app-error.ts'
import { chatUrl } from '../../../src/outside/writers/chat-endpoint.ts'
import { openWriter } from '../../../src/outside/writers/open-writer.ts'
import { send } from '../embedders/fake-endpoint.ts'
import { type ChatHabit, fakeChat, message } from './fake-chat.ts'
import { openedWriter, writerOptionsFor } from './opened-writer.ts'

const KEY = 'sk-very-secret-0452'
const ASKED = { system: 'Write.', user: 'About the ferry.', mostTokens: 321 }

/** What a writer says of an endpoint with this habit. */
async function failureOf(t: TestContext, habit: ChatHabit, more = {}): Promise<AppError> {
  const logged: unknown[] = []
  const { origin } = await fakeChat(t, habit)
  const writer = openedWriter(t, origin, { key: KEY, log: (...each) => void logged.push(each), ...more })
  return writer.write(ASKED).then(
    () => assert.fail('it went well'),
    (error: unknown) => {
      assert.ok(error instanceof AppError, String(error))
      assert.ok(error.next, 'there is a next step')
      assert.doesNotMatch(JSON.stringify([error.message, error.next, String(error.cause), logged]), /secret/)
      return error
    },
  )
}

test('the address may be given with or without what every such endpoint has', () => {
  assert.deepEqual(
    [
      'http://h:11434',
      'http://h:11434/v1/',
      'https://h/api/v4',
      'https://h/x/chat/completions',
      'https://h/openai',
    ].map(each => chatUrl(each).href),
    [
      'http://h:11434/v1/chat/completions',
      'http://h:11434/v1/chat/completions',
      'https://h/api/v4/chat/completions',
      'https://h/x/chat/completions',
      'https://h/openai/v1/chat/completions',
    ],
  )
})

test('words, model, key and limits are sent as they were given, steadily and without a stream', async t => {
  const { origin, requests } = await fakeChat(t, (_, response) => send(response, message('{"sentences": []}')))
  assert.equal(await openedWriter(t, origin, { model: 'm', key: KEY }).write(ASKED), '{"sentences": []}')
  const { body, headers, path } = requests[0]
  assert.equal(path, '/v1/chat/completions')
  assert.equal(headers.authorization, `Bearer ${KEY}`)
  assert.deepEqual(body, {
    model: 'm',
    messages: [
      { role: 'system', content: 'Write.' },
      { role: 'user', content: 'About the ferry.' },
    ],
    stream: false,
    temperature: 0,
    seed: 1,
    max_tokens: 321,
    response_format: { type: 'json_object' },
  })
})

test('a server that knows no response format is asked without, and remembered; so is one that knows other limits', async t => {
  const noFormat = await fakeChat(t, ({ body }, response) =>
    'response_format' in body ? send(response, {}, 400) : send(response, message('fine')),
  )
  const writer = openedWriter(t, noFormat.origin)
  assert.deepEqual([await writer.write(ASKED), await writer.write(ASKED)], ['fine', 'fine'])
  assert.equal(noFormat.requests.length, 3)
  const plain = await fakeChat(t, ({ body }, response) =>
    'max_tokens' in body ? send(response, {}, 422) : send(response, message('fine')),
  )
  assert.equal(await openedWriter(t, plain.origin).write(ASKED), 'fine')
  assert.equal(plain.requests[2].body.max_completion_tokens, 321)
})

test('a request that is refused in every form is told, and the next one is asked in full again', async t => {
  const { origin, requests } = await fakeChat(t, (_, response, nth) =>
    nth <= 3 ? send(response, {}, 400) : send(response, message('fine')),
  )
  const writer = openedWriter(t, origin)
  await assert.rejects(
    writer.write(ASKED),
    (error: AppError) => error.code === 'bad-input' && /400/.test(error.message),
  )
  assert.equal(await writer.write(ASKED), 'fine')
  assert.ok('response_format' in requests[3].body)
})

test('an answer in parts is read, and one with invalid bytes too', async t => {
  const parts = [
    { type: 'text', text: 'one ' },
    { type: 'text', text: 'two' },
  ]
  const inParts = await fakeChat(t, (_, response) => send(response, message(parts)))
  assert.equal(await openedWriter(t, inParts.origin).write(ASKED), 'one two')
  const broken = await fakeChat(t, (_, response) => {
    const [head, tail] = JSON.stringify(message('a@b')).split('@')
    response.writeHead(200).end(Buffer.concat([Buffer.from(head), Buffer.from([0xff, 0xc3]), Buffer.from(tail)]))
  })
  assert.match(await openedWriter(t, broken.origin).write(ASKED), /^a\ufffd+b$/)
})

const BAD: Readonly<Record<string, [habit: ChatHabit, code: string, says: RegExp]>> = {
  'no such key': [(_, response) => send(response, { error: KEY }, 401), 'usage', /answered 401/],
  'no such model': [(_, response) => send(response, { error: KEY }, 404), 'usage', /answered 404/],
  'a redirect elsewhere': [
    (_, response) => send(response, '', 307, { location: 'http://169.254.169.254/' }),
    'usage',
    /answered 307/,
  ],
  'a web page': [(_, response) => send(response, `<!doctype html><p>${KEY}`), 'unavailable', /web page/],
  'half of an answer': [(_, response) => send(response, '{"choices": [{"mess'), 'unavailable', /no JSON/],
  nothing: [(_, response) => send(response, ''), 'unavailable', /no JSON/],
  'an error as a success': [(_, response) => send(response, { error: { message: KEY } }), 'unavailable', /no message/],
  'no choices': [(_, response) => send(response, { choices: [] }), 'unavailable', /no message/],
  'a message of white space': [(_, response) => send(response, message(' \n ')), 'unavailable', /empty message/],
  'a message that is none': [(_, response) => send(response, message(null)), 'unavailable', /empty message/],
  'a stream although none was asked for': [
    (_, response) => send(response, 'data: {"choices":[{"delta":{"content":"a"}}]}\n\ndata: [DONE]\n\n'),
    'unavailable',
    /no JSON/,
  ],
  'more than it may': [(_, response) => send(response, message('a'.repeat(2_000_000))), 'unavailable', /large|bytes/],
  'too many requests': [
    (_, response) => send(response, {}, 429, { 'retry-after': '120' }),
    'unavailable',
    /answered 429/,
  ],
}
for (const [what, [habit, code, says]] of Object.entries(BAD)) {
  test(`${what}: told with what to do, without the key`, async t => {
    const error = await failureOf(t, habit)
    assert.equal(error.code, code)
    assert.match(error.message, says)
  })
}

test('a server that never ends is left after the time that was set', async t => {
  const error = await failureOf(t, (_, response) => void response.writeHead(200).write('{"choices"'), {
    timeoutMs: 200,
  })
  assert.equal(error.code, 'unavailable')
})

test('a server that is starting is asked again in a moment', async t => {
  const { origin, requests } = await fakeChat(t, (_, response, nth) =>
    nth === 1 ? send(response, {}, 503) : send(response, message('fine')),
  )
  assert.equal(await openedWriter(t, origin).write(ASKED), 'fine')
  assert.equal(requests.length, 2)
})

test('a private address that nobody allowed is not asked', async t => {
  const writer = openedWriter(t, 'http://192.168.77.7:11434')
  await assert.rejects(writer.write(ASKED), (error: AppError) => error.code === 'usage')
})

test('a key that cannot be sent is refused without being shown', () => {
  assert.throws(
    () => openWriter(writerOptionsFor('http://127.0.0.1:1', { key: 'sk secret' })),
    (error: AppError) => error.code === 'usage' && !/sk secret/.test(error.message),
  )
})
