import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cameIn } from '../../src/views/came-in.ts'

test('an article without an address of the web came in a file, of which the end of the path is told', () => {
  assert.equal(cameIn({ id: 'a-1', url: 'file:///home/somebody/ferry%20sinks.txt' }), 'ferry sinks.txt')
  assert.equal(cameIn({ id: 'pages/ferry.txt' }), 'ferry.txt')
  assert.equal(cameIn({ id: 'a-1', url: 'file:///' }), 'a-1')
  assert.equal(cameIn({ id: 'a-1', url: 'file:///100%.txt' }), '100%.txt')
  assert.equal(cameIn({ id: 'a-1', url: 'https://gull.example/ferry' }), 'a-1')
})
