import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { TRUST_ATTRIBUTES, trustTxt } from '../../src/text/trust-txt.ts'

const said = (text: string): string[] => (trustTxt(text)?.entries ?? []).map(each => `${each.attribute} ${each.value}`)

test('lines of attribute and value are read, in any case, with comments between and behind them', () => {
  const text = [
    '\uFEFF# Skua News trust.txt',
    'member=https://www.isles-press.example/',
    '  ControlledBy = https://northern.example/group#board  # since 2019',
    'control=tern.example',
    '',
    'contact=mailto:desk@skua.example',
    'social=https://social.example/@skua',
    'datatrainingallowed=NO',
  ]
  assert.deepEqual(said(text.join('\r\n')), [
    'member https://www.isles-press.example/',
    'controlledby https://northern.example/group#board',
    'control https://tern.example/',
    'contact mailto:desk@skua.example',
    'social https://social.example/@skua',
    'datatrainingallowed no',
  ])
  assert.equal(trustTxt(text.join('\n'))!.entries[1].line, 3)
})

test('what is no such line is counted and left out', () => {
  const text =
    'member\nowner=https://a.example/\ncontrol=javascript:alert(1)\ncontrol=https://user:word@a.example/\ncontrol=localhost\ndatatrainingallowed=maybe\nvendor=https://b.example/'
  const read = trustTxt(text)!
  assert.deepEqual(said(text), ['vendor https://b.example/'])
  assert.equal(read.unread, 6)
})

test('a page of HTML, an empty file and words are no trust.txt', () => {
  for (const text of [
    '<!DOCTYPE html><p>control=https://a.example/',
    ' <html>\ncontrol=https://a.example/',
    '',
    '# nothing',
    'Not found',
  ])
    assert.equal(trustTxt(text), undefined, text)
})

test('a file of a million lines is read up to its caps', () => {
  const read = trustTxt('member=https://a.example/\n'.repeat(200_000))!
  assert.equal(read.entries.length, 5_000)
  assert.ok(read.unread > 0)
})

test('whatever a server sends, what is read is of the known attributes and leads to the web', () => {
  const line = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom(...TRUST_ATTRIBUTES), fc.oneof(fc.string(), fc.webUrl())).map(([a, v]) => `${a}=${v}`),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), lines => {
      for (const { attribute, value } of trustTxt(lines.join('\n'))?.entries ?? [])
        assert.ok(
          ['contact', 'datatrainingallowed'].includes(attribute) || /^https?:\/\//.test(value),
          `${attribute}=${value}`,
        )
    }),
    { numRuns: 40 },
  )
})
