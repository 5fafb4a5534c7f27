import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hubLinks } from '../../src/outside/websub-links.ts'

const AT = 'https://tide.example/feeds/rss'

test('hub and self are read in any order, quoted or not, beside other links and parameters', () => {
  const both = { hub: 'https://hub.example/', self: AT }
  const headers = [
    `<https://hub.example/>; rel="hub", <${AT}>; rel="self"`,
    `<${AT}>; rel=self; type="a, b", <https://x.example/>; rel=preload, <https://hub.example/>;rel=hub`,
    `<https://hub.example/>; title="x; y"; REL="other HUB", </feeds/rss>; rel="self"`,
  ]
  for (const header of headers) assert.deepEqual(hubLinks(header, AT), both, header)
  assert.deepEqual(hubLinks('</a>; rel=hub, </b>; rel=hub', AT), { hub: 'https://tide.example/a' })
})

test('what names no hub says nothing', () => {
  for (const header of [
    undefined,
    '',
    '<x>',
    'hub',
    '<javascript:alert(1)>; rel=hub',
    '<https://x.example/>; rel=preload',
  ])
    assert.equal(hubLinks(header, AT), undefined)
})

test('no header makes it throw or take long', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), header => void hubLinks(header, AT)))
  for (const part of ['<a>;', '<a>; rel=hub; ', '<', ';a=b', '<a>;a="']) hubLinks(part.repeat(5_000), AT)
})
