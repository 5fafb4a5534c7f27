import assert from 'node:assert/strict'
import { test } from 'node:test'
import { robotsGroup } from '../../src/outside/robots-group.ts'

test('an agent falls under its own group, else everybody’s, else none', () => {
  assert.equal(robotsGroup('User-agent: STEMMA/2\nDisallow: /', 'Stemma/1.0').of, 'agent')
  assert.equal(robotsGroup('User-agent: *\nDisallow: /', 'Stemma/1.0').of, 'everybody')
  assert.equal(robotsGroup('User-agent: stemmata\nDisallow: /', 'Stemma/1.0').of, 'nobody')
  assert.equal(robotsGroup('', 'Stemma/1.0').of, 'nobody')
})

test('the pace is that of the group, and at most half a minute', () => {
  const delay = (file: string) => robotsGroup(file, 'stemma').delayMs
  assert.equal(delay('User-agent: *\nCrawl-delay: 5'), 5_000)
  assert.equal(delay('User-agent: *\nCrawl-delay: 0.5 # half'), 500)
  assert.equal(delay('User-agent: *\nCrawl-delay: 3600'), 30_000)
  assert.equal(delay('User-agent: stemma\nUser-agent: x\nDisallow: /a\nCrawl-delay: 2'), 2_000)
  assert.equal(delay('User-agent: *\nCrawl-delay: 9\nUser-agent: stemma\nDisallow: /'), undefined)
  for (const odd of ['', 'x', '-1', 'NaN', '1,5'])
    assert.equal(delay(`User-agent: *\nCrawl-delay: ${odd}`), undefined, odd)
})
