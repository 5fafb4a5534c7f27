import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'tldts'
import { candidates, hostKey, placeKey, registrableDomain } from '../../src/text/hosts.ts'

test('a host is kept in lower case, as punycode, without www and port', () => {
  assert.equal(hostKey('HTTPS://WWW.Quarry-News.example:8443/a?b#c'), 'quarry-news.example')
  assert.equal(hostKey('www2.quarry.example'), 'quarry.example')
  assert.equal(hostKey('quarry.example:8080/sport'), 'quarry.example')
  assert.equal(hostKey('//quarry.example/'), 'quarry.example')
  assert.equal(hostKey('zürich-blatt.example.'), 'xn--zrich-blatt-thb.example')
  assert.equal(hostKey('192.0.2.7:80'), '192.0.2.7')
  assert.equal(hostKey('localhost'), 'localhost')
})

test('a suffix under which others publish is no host of an outlet', () => {
  for (const suffix of ['co.uk', 'com', 'blogspot.com', 'github.io', '', ' ', 'mailto:a@b.example'])
    assert.equal(hostKey(suffix), undefined, suffix)
  // A publisher may register the name www under a suffix.
  assert.equal(hostKey('https://www.gov.uk/'), 'www.gov.uk')
})

test('a name of a place that is a suffix may be an outlet, and says nothing of names under it', () => {
  assert.equal(hostKey('altoadige.it'), 'www.altoadige.it')
  assert.equal(placeKey('https://www.altoadige.it/'), 'www.altoadige.it')
  assert.deepEqual(candidates('https://altoadige.it/a'), ['www.altoadige.it/a', 'www.altoadige.it'])
  assert.deepEqual(candidates('https://other.altoadige.it/a'), ['other.altoadige.it/a', 'other.altoadige.it'])
})

test('candidates are paths, the host, and hosts above it down to the registrable domain', () => {
  assert.deepEqual(candidates('https://www.one.made-up-quarry.co.uk/sport/boats/races/17?x=1'), [
    'one.made-up-quarry.co.uk/sport/boats/races',
    'one.made-up-quarry.co.uk/sport/boats',
    'one.made-up-quarry.co.uk/sport',
    'one.made-up-quarry.co.uk',
    'made-up-quarry.co.uk',
  ])
  assert.deepEqual(candidates('https://foo.blogspot.com/2020/'), ['foo.blogspot.com/2020', 'foo.blogspot.com'])
  assert.deepEqual(candidates('https://abcnews.go.com/'), ['abcnews.go.com', 'go.com'])
  assert.deepEqual(candidates('no address at all'), [])
})

test('a place is a host or a host with a short path', () => {
  assert.equal(placeKey('https://www.quarry.example/sport/'), 'quarry.example/sport')
  assert.equal(placeKey('quarry.example/a b'), 'quarry.example/a%20b')
  assert.equal(placeKey('quarry.example/a/b/c/d'), undefined)
  assert.equal(placeKey('blogspot.com/sport'), undefined)
})

test('the registrable domain is found under public and private suffixes', () => {
  assert.equal(registrableDomain('https://news.made-up-quarry.co.uk/a'), 'made-up-quarry.co.uk')
  assert.equal(registrableDomain('https://a.b.blogspot.com/a'), 'b.blogspot.com')
  assert.equal(registrableDomain('http://192.0.2.7/a'), '192.0.2.7')
  assert.equal(registrableDomain('http://com/'), undefined)
})

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,6}[a-z0-9])?$/)
const suffix = fc.constantFrom(
  'com',
  'co.uk',
  'example',
  'blogspot.com',
  'github.io',
  'org.au',
  'com.ar',
  'city.kawasaki.jp',
)
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), suffix)
  .map(([labels, end]) => [...labels, end].join('.'))
const path = fc.array(fc.stringMatching(/^[\w-]{1,8}$/), { maxLength: 5 }).map(parts => `/${parts.join('/')}`)

test('no candidate is a suffix, each ends in the registrable domain, and they grow shorter', () => {
  fc.assert(
    fc.property(host, path, (name, at) => {
      const found = candidates(`https://${name}${at}`)
      const domain = registrableDomain(name)
      assert.equal(found.at(-1), domain)
      for (const [n, place] of found.entries()) {
        assert.ok(n === 0 || place.length < found[n - 1].length)
        const of = place.split('/')[0]
        assert.notEqual(parse(of, { allowPrivateDomains: true }).domain, null)
        assert.ok(of === domain || of.endsWith(`.${domain}`))
      }
    }),
  )
})

test('a place is a candidate of every address under it, and keeping it again changes nothing', () => {
  fc.assert(
    fc.property(host, path, path, (name, at, below) => {
      const place = placeKey(`${name}${at}`)
      if (place === undefined) return
      assert.equal(placeKey(place), place)
      assert.ok(candidates(`http://www.${place}${below}?q=1`).includes(place))
    }),
  )
})

test('anything at all is a host or none, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), text => {
      for (const key of [hostKey(text), placeKey(text), registrableDomain(text), ...candidates(text)])
        assert.ok(key === undefined || (key !== '' && !/\s/.test(key)))
    }),
  )
})
