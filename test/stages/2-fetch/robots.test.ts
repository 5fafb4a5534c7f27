import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { robotsAllow } from '../../../src/stages/2-fetch/robots.ts'

const allows = (file: string, path: string, agent = 'Stemma') => robotsAllow(file, agent, [path])[0]

test('an empty file, a web page and a file for others allow everything', () => {
  for (const file of ['', '<!doctype html><p>Not found', 'User-agent: other\nDisallow: /'])
    assert.ok(allows(file, '/a'))
})

test('an agent is known by its product token in any case, and its own group replaces that of everybody', () => {
  const file = 'User-agent: *\nDisallow: /\n\nUser-agent: STEMMA/2.0 (+https://x.example)\nDisallow: /private'
  assert.deepEqual(robotsAllow(file, 'stemma/1.0', ['/a', '/private/a']), [true, false])
  assert.deepEqual(robotsAllow(file, 'stemmata', ['/a']), [false])
})

test('groups of one agent are one group', () => {
  const file = 'User-agent: stemma\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: Stemma\nDisallow: /b'
  assert.deepEqual(robotsAllow(file, 'stemma', ['/a', '/b', '/c']), [false, false, true])
})

test('the longest pattern decides, and of two equal ones the one that allows', () => {
  const file = 'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /c\nAllow: /c'
  assert.deepEqual(robotsAllow(file, 'stemma', ['/a/x', '/a/b/x', '/c']), [false, true, true])
})

test('wildcards and the end are understood', () => {
  const file = 'User-agent: *\nDisallow: /*.php$\nDisallow: /s?\nDisallow: /a**b\nDisallow: /x*y*z$'
  const blocked = ['/a.php', '/b/a.php', '/s?', '/s?q=1', '/a1b', '/xyz', '/x-y-y-z']
  const free = ['/a.php?x', '/s', '/xyzq', '/xzy', '/php']
  assert.deepEqual(robotsAllow(file, 'stemma', [...blocked, ...free]), [
    ...blocked.map(() => false),
    ...free.map(() => true),
  ])
})

test('one path in two spellings is one path', () => {
  const file = 'User-agent: *\nDisallow: /%7Eann\nDisallow: /новини\nDisallow: /a%2Fb\nDisallow: /f[0]'
  assert.deepEqual(robotsAllow(file, 'stemma', ['/~ann', '/%d0%BDовини', '/a/b', '/a%2fb', '/f%5b0%5d']), [
    false,
    false,
    true,
    false,
    false,
  ])
})

test('byte order marks, old line ends, comments and a sitemap between agents change nothing', () => {
  const file = '\ufeffUser-agent: a # one\rSitemap: https://x.example/s.xml\rUser-agent: stemma\rDisallow : /p # why'
  assert.deepEqual(robotsAllow(new TextEncoder().encode(file), 'stemma', ['/p', '/q']), [false, true])
  assert.deepEqual(robotsAllow(file, 'a', ['/p']), [false])
})

test('a pace for everybody does not shut everybody out', () => {
  assert.ok(allows('User-agent: *\nCrawl-delay: 9\n\nUser-agent: bad\nDisallow: /', '/a'))
})

test('the file itself may always be fetched', () => {
  assert.ok(allows('User-agent: *\nDisallow: /', '/robots.txt'))
})

test('what comes after 500 kibibytes counts as absent, and the line cut there too', () => {
  const long = `User-agent: *\nDisallow: /a\n${'#\n'.repeat(256_000 - 20)}Disallow: /bcdefghijklmnopqrstuvwxyz\nDisallow: /c`
  assert.deepEqual(robotsAllow(long, 'stemma', ['/a', '/b', '/c']), [false, true, true])
})

test('no file and no path make it throw', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('user-agent: *', 'disallow: /*a*%', 'allow: \ud800'),
  )
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.string({ unit: 'binary' })), (lines, paths) => {
      assert.equal(robotsAllow(lines.join('\n'), 'stemma', paths).length, paths.length)
    }),
  )
})
