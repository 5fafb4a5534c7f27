import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { App } from '../../../src/app.ts'
import { testApp } from '../../test-app.ts'
import { saidBy } from './said-by.ts'

const asked: string[] = []
const whole = testApp()
after(() => whole.close())
const app = {
  ...whole,
  async askOutlet(host: string) {
    asked.push(host)
    const said = { domain: host, askedAt: '', nextAt: '', because: '1 line', entries: [] }
    const entry = { attribute: 'controlledby' as const, value: 'https://northern.example/\u001b[31m', line: 1 }
    if (host === 'tern.example') return { ...said, because: 'It answered 404.' }
    return { ...said, url: `https://${host}/trust.txt`, entries: [entry] }
  },
} as App

const run = (...args: string[]) => saidBy(app, ['outlets', 'ask', ...args])

test('stemma outlets ask tells what a host says of its ties, and where', async () => {
  const { code, out } = await run('skua.example')
  assert.equal(code, 0)
  assert.match(out, /^https:\/\/skua\.example\/trust\.txt: 1 line\n {2}controlledby https:\/\/northern\.example\//)
  assert.ok(!out.includes('\u001b'))
  assert.equal(JSON.parse((await run('skua.example', '--json')).out).entries.length, 1)
})

test('a host that says nothing is told so, and no host or two are no question', async () => {
  const { code, out } = await run('tern.example')
  assert.equal(code, 1)
  assert.equal(out, 'tern.example: It answered 404.\n')
  assert.notEqual((await run()).code, 0)
  assert.match((await run('a.example', 'b.example')).err, /one host/)
  assert.deepEqual(asked, ['skua.example', 'skua.example', 'tern.example'])
})
