import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { articleFrom } from '../../../src/domain/article.ts'
import { KeptMember } from '../../../src/stages/5-trace/kept-member.ts'
import { type Member, memberOf } from '../../../src/stages/5-trace/member.ts'

const TEXTS = [
  '',
  'Ferry.',
  'PORT AMBER (AFP) - The ferry “Lady Amber” sank with 142 aboard, Captain Jon Marsh told the Kelland Times. “We go on while there is light today,” said Ruth Mallen.',
  'The ferry 12 34 56, Jon Marsh and Ruth Mallen of Kelland Lines, said the guard.\n'.repeat(40),
  '\ud800 “\udc00 a b c d e f g” 7',
]

const member = fc
  .record({
    id: fc.string({ minLength: 1, unit: 'binary' }),
    title: fc.constantFrom('', 'Ferry sinks', 'Nine missing after the ferry sinks off Kelland'),
    text: fc.constantFrom(...TEXTS),
    publishedAt: fc.constantFrom(undefined, '2031-05-04', '2031-05-04T09:00:00Z'),
    url: fc.constantFrom(undefined, 'https://amber.example/1'),
    outlet: fc.constantFrom(undefined, { name: 'Amber Daily Post' }),
  })
  .map(input => memberOf(articleFrom(input)))

// All that a member has, read as others read it.
function read(each: Member): unknown {
  const { print, anchors } = each
  const { id, mark, credits, own, form, translated, house, day, time, outlet, outletKnown } = each
  const { names, pairs, home, cited, asked, url, length } = each
  const { language, host, words, quoted, titleWords, titleKey, quotes } = print
  const { figures, marks, places } = anchors
  const lists = [names, pairs, words, quoted, titleWords, quotes, figures, anchors.names, marks, places]
  return {
    said: [id, mark, credits, own, form, translated, house, day, time, outlet, outletKnown, home, cited, asked, url],
    read: [length, anchors.length, language, host, titleKey],
    lists: lists.map(list => [list.constructor.name, ...list]),
  }
}

test('what is kept reads like what it was made of', () => {
  fc.assert(
    fc.property(member, each => {
      assert.deepEqual(read(new KeptMember(each, 7, 3)), read(each))
    }),
  )
})

test('an unknown day has no number, a known one has', () => {
  const kept = (publishedAt?: string) =>
    new KeptMember(memberOf(articleFrom({ id: 'a', title: 'x', publishedAt })), 0, 0)
  assert.ok(Number.isNaN(kept().dayNumber))
  assert.equal(kept('1970-01-03').dayNumber, 2)
})
