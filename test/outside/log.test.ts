import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LogForm, logTo } from '../../src/outside/log.ts'

function logged(form: LogForm, event: string, fields?: Record<string, unknown>): string[] {
  const lines: string[] = []
  logTo(
    form,
    line => lines.push(line),
    () => '2026-01-01T00:00:00Z',
  )(event, fields)
  return lines
}

test('an event is one line, whatever a server said', () => {
  const lines = logged('plain', 'feed failed', { feed: 'https://x.example/', error: 'two\nlines "quoted" \u001b[31m' })
  assert.deepEqual(lines.length, 1)
  assert.match(lines[0], /^2026-01-01T00:00:00Z feed failed feed=https:\/\/x\.example\/ error="two\\nlines/)
  assert.ok(![...lines[0]].some(character => character < ' '))
})

test('as JSON an event has its time, its name and its fields', () => {
  assert.deepEqual(JSON.parse(logged('json', 'retention', { pages: 3 })[0]), {
    at: '2026-01-01T00:00:00Z',
    event: 'retention',
    pages: 3,
  })
})

test('what every command does is told to machines only, and nothing is told when it is off', () => {
  assert.deepEqual(logged('plain', 'database.started'), [])
  assert.equal(logged('json', 'database.started').length, 1)
  assert.deepEqual(logged('off', 'feed failed'), [])
})
