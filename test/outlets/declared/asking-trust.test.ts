import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '../../../src/domain/app-error.ts'
import type { Fetched } from '../../../src/domain/fetched.ts'
import { refuse } from '../../../src/domain/refusal.ts'
import {
  askTrust,
  askTrustInTurn,
  TRUST,
  unaskedDomains,
  unsayTrust,
} from '../../../src/outlets/declared/asking-trust.ts'
import { keepOutlets } from '../../../src/outlets/directory/keep-outlets.ts'
import { directoryOver } from '../../../src/outlets/directory/stored-directory.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'

const DAY = '2026-03-01T08:00:00.000Z'

/** A network of these addresses; every other is not there. */
function network(files: Record<string, string | { finalUrl: string; text: string } | Error>, at = DAY) {
  const asked: string[] = []
  const fetch = async (url: string): Promise<Fetched> => {
    asked.push(url)
    const file = files[url]
    if (file instanceof Error) throw file
    const text = typeof file === 'string' ? file : (file?.text ?? '')
    const document = {
      id: 'd',
      url,
      ...(typeof file === 'object' && { finalUrl: file.finalUrl }),
      fetchedAt: at,
      status: file === undefined ? 404 : 200,
      contentType: 'text/plain',
      hash: 'h',
      bytes: new TextEncoder().encode(text),
    }
    return { document, freshness: {} }
  }
  return { asked, tools: { fetch, now: () => at, log: () => {} } }
}

const SKUA = 'controlledby=https://northern.example/\nbelongto=https://isles-press.example/\n'

test('what only one side says is a tie of unknown control, and control where the other side says it too', async () => {
  const cellar = memoryCellar()
  const { tools } = network({
    'https://skua.example/trust.txt': SKUA,
    'https://northern.example/.well-known/trust.txt': 'control=https://www.skua.example\ncontrol=https://tern.example/',
  })
  await askTrust('www.skua.example', cellar, tools)
  const directory = directoryOver(cellar)
  const one = await directory.owner('northern-example')
  assert.deepEqual(
    one?.stakes.map(({ targetId, control, source, url }) => [targetId, control, source.name, url]),
    [['skua.example', 'unknown', 'trust.txt, declared by one side', 'https://skua.example/trust.txt']],
  )
  await askTrust('https://northern.example/about', cellar, tools)
  const both = await directory.owner('northern-example')
  assert.deepEqual(both?.stakes.map(({ targetId, control, source }) => [targetId, control, source.name]).sort(), [
    ['skua.example', 'yes', 'trust.txt, declared by both sides'],
    ['tern.example', 'unknown', 'trust.txt, declared by one side'],
  ])
})

test('owners that are controlled themselves lead to the top, under the names that are known of them', async () => {
  const cellar = memoryCellar()
  const source = { id: 'mine', name: 'mine', licence: 'own', retrievedOn: '2026-01-01', how: 'imported' as const }
  const facts = [{ field: 'name' as const, value: 'Northern Group' }]
  await keepOutlets(cellar, source, [{ id: 'northern', hosts: ['northern.example'], facts }])
  const { tools } = network({
    'https://skua.example/trust.txt': 'controlledby=https://northern.example/',
    'https://northern.example/trust.txt': 'control=https://skua.example/\ncontrolledby=https://top.example/',
    'https://top.example/trust.txt': 'control=https://northern.example/',
  })
  for (const host of ['skua.example', 'northern.example', 'top.example']) await askTrust(host, cellar, tools)
  const directory = directoryOver(cellar)
  const owner = await directory.owner('northern-group')
  assert.equal(owner?.group.id, 'top-example')
  assert.deepEqual(
    owner?.stakes.map(({ targetId }) => targetId),
    ['skua.example'],
  )
})

test('what stands at the address of another, or is a page, is no trust.txt of this one', async () => {
  const cellar = memoryCellar()
  const { tools, asked } = network({
    'https://skua.example/trust.txt': { finalUrl: 'https://tern.example/trust.txt', text: SKUA },
    'https://skua.example/.well-known/trust.txt': '<!doctype html><title>Skua</title>',
  })
  const record = await askTrust('skua.example', cellar, tools)
  assert.deepEqual([record.url, record.entries], [undefined, []])
  assert.equal(asked.length, 2)
  assert.match(record.because, /no trust\.txt/)
})

test('a host that forbids it is not asked again for a month, one that is away for a day, and what it said stays', async () => {
  const cellar = memoryCellar()
  const { tools } = network({ 'https://skua.example/trust.txt': SKUA })
  await askTrust('skua.example', cellar, tools)
  const away = network({
    'https://skua.example/trust.txt': new AppError('unavailable', 'skua.example did not answer.'),
  })
  const record = await askTrust('skua.example', cellar, away.tools)
  assert.equal(record.entries.length, 2)
  assert.equal(record.nextAt, '2026-03-02T08:00:00.000Z')
  const forbids = {
    now: () => DAY,
    log: () => {},
    fetch: async () => refuse('robots-disallow', 'robots.txt forbids it'),
  }
  const refused = await askTrust('tern.example', cellar, forbids)
  assert.equal(refused.nextAt, '2026-03-31T08:00:00.000Z')
  assert.match(refused.because, /forbids/)
})

test('the sites of followed feeds are asked in turn, each once, and nobody else', async () => {
  const cellar = memoryCellar()
  const feed = (url: string, site?: string) => cellar.keep('feed', url, { url, since: DAY, ...(site && { site }) })
  await feed('https://skua.example/rss')
  await feed('https://www.skua.example/sport/rss')
  await feed('https://feeds.example/tern', 'https://tern.example/')
  assert.deepEqual(await unaskedDomains(cellar, DAY), ['skua.example', 'tern.example'])
  const { tools, asked } = network({ 'https://skua.example/trust.txt': SKUA })
  const end = askTrustInTurn(cellar, tools, 3_600_000)
  while ((await cellar.kept(TRUST)).length < 2) await new Promise(resolve => setImmediate(resolve))
  end()
  assert.deepEqual([...new Set(asked.map(url => new URL(url).host))], ['skua.example', 'tern.example'])
  assert.deepEqual(await unaskedDomains(cellar, DAY), [])
  assert.deepEqual(await unaskedDomains(cellar, '2026-04-01T08:00:00.000Z'), ['skua.example', 'tern.example'])
})

test('what is no host is told so, and a forgotten host is not asked', async () => {
  const cellar = memoryCellar()
  const { tools, asked } = network({ 'https://skua.example/trust.txt': SKUA })
  await assert.rejects(askTrust('not a host', cellar, tools), { code: 'bad-input' })
  await askTrust('skua.example', cellar, tools)
  await unsayTrust(cellar, async () => ({}))
  assert.equal(await directoryOver(cellar).owner('northern-example'), undefined)
  assert.deepEqual(await cellar.kept(TRUST), [])
  assert.equal(asked.length, 1)
})
