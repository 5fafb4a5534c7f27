import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { isRefusal } from '../../src/domain/refusal.ts'
import { AppError } from '../../src/domain/app-error.ts'
import { doorTo, serve } from './http-servers.ts'

const FORM = { 'hub.mode': 'subscribe', 'hub.topic': 'https://tide.example/a?b=c&d' }

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

test('a form arrives as it was meant, and only the status comes back', async t => {
  const seen: [method: string | undefined, type: string | undefined, body: string][] = []
  const site = await serve(t, async (request, response) => {
    seen.push([request.method, request.headers['content-type'], await bodyOf(request)])
    response.writeHead(202).end('x'.repeat(1_000_000))
  })
  const door = doorTo(t, [site.port])
  assert.deepEqual(await door.post(`${site.origin}/hub`, FORM), { status: 202 })
  const [[method, type, body]] = seen
  assert.deepEqual([method, type], ['POST', 'application/x-www-form-urlencoded'])
  assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), FORM)
})

test('redirects are not followed, and what says no or later is told', async t => {
  const site = await serve(t, (request, response) => {
    if (request.url === '/moved') return void response.writeHead(307, { location: '/hub' }).end()
    response.writeHead(Number(request.url?.slice(1))).end()
  })
  const door = doorTo(t, [site.port])
  assert.deepEqual(await door.post(`${site.origin}/moved`, FORM), { status: 307 })
  assert.deepEqual(await door.post(`${site.origin}/404`, FORM), { status: 404 })
  await assert.rejects(
    door.post(`${site.origin}/503`, FORM),
    error => error instanceof AppError && error.code === 'unavailable',
  )
  assert.deepEqual(site.asked, ['/moved', '/404', '/503'])
})

test('a form is sent nowhere where nothing may be fetched', async t => {
  const site = await serve(t, (_, response) => void response.end())
  const door = doorTo(t, [])
  for (const address of [
    site.origin,
    'http://169.254.169.254/',
    'http://localhost/',
    'ftp://hub.example/',
    'https://a:b@hub.example/',
    'not an address',
  ]) {
    const refused = await door.post(address, FORM)
    assert.ok(isRefusal(refused) && refused.refusal.code === 'address-not-allowed', address)
  }
  assert.deepEqual(site.asked, [])
})
