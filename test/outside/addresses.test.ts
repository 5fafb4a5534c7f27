import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { blockOf, holds, ipOf, specialKind } from '../../src/outside/addresses.ts'

const kindOf = (address: string) => specialKind(ipOf(address)!)?.words

const SPECIAL = [
  '0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.0.1',
  '169.254.169.254 169.254.170.2 168.63.129.16 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.192 192.0.2.1',
  '192.88.99.1 192.168.0.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.1.1.1 240.0.0.1',
  '255.255.255.255 :: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:a00:1 ::ffff:169.254.169.254 ::ffff:0:127.0.0.1',
  '64:ff9b::10.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:2::1',
  '2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1:: 2002:a00:1::1 2002:c0a8:1::1 3fff::1 5f00::1 fc00::1 fd00::1',
  'fd00:ec2::254 fe80::1 fe80::1%eth0 febf::1 fec0::1 ff02::1 4000::1 8000::1 [::1]',
]
  .join(' ')
  .split(' ')

const PUBLIC = [
  '1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 169.253.255.255',
  '169.255.0.0 172.15.255.255 172.32.0.0 192.0.1.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0',
  '223.255.255.255 ::ffff:8.8.8.8 64:ff9b::8.8.8.8 2002:808:808::1 2001:4860:4860::8888 2606:4700::1111 2a00::1',
]
  .join(' ')
  .split(' ')

test('addresses that are not of the public network are known in every form', () => {
  assert.deepEqual(
    SPECIAL.filter(address => kindOf(address) === undefined),
    [],
  )
})

test('public addresses next to special ones stay public', () => {
  assert.deepEqual(
    PUBLIC.filter(address => kindOf(address) !== undefined),
    [],
  )
})

test('metadata addresses are told from other link-local ones', () => {
  assert.equal(kindOf('169.254.169.254'), 'a cloud metadata address')
  assert.equal(kindOf('::ffff:169.254.169.254'), 'a cloud metadata address')
  assert.equal(kindOf('169.254.169.253'), 'a link-local address')
})

test('what is no address is none', () => {
  for (const text of [
    '',
    'localhost',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '01.2.3.4',
    ':::',
    '1::2::3',
    'g::',
    '1.2.3.4/8',
  ])
    assert.equal(ipOf(text), undefined, text)
  for (const text of ['10.0.0.0/33', '10.0.0.0/', '10.0.0.0/-1', '10.0.0.0/x', '::/129', '::ffff:10.0.0.0/80', 'x/8'])
    assert.equal(blockOf(text), undefined, text)
})

test('an IPv4 address is the same one inside an IPv6 address, and so is a block', () => {
  fc.assert(
    fc.property(fc.ipV4(), address => {
      assert.deepEqual(ipOf(`::ffff:${address}`), ipOf(address))
      assert.equal(kindOf(`::ffff:${address}`), kindOf(address))
    }),
  )
  assert.deepEqual(blockOf('::ffff:10.0.0.0/104'), blockOf('10.0.0.0/8'))
})

test('every IPv6 address is read whatever its spelling', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), value => {
      const hex = value.toString(16).padStart(32, '0')
      const long = hex.match(/.{4}/g)!.join(':')
      const short = new URL(`http://[${long}]`).hostname
      assert.deepEqual(ipOf(long.toUpperCase()), ipOf(short))
      if (value >> 32n !== 0xffffn) assert.equal(ipOf(long)?.value, value)
    }),
  )
})

test('a block holds its first and last address and not their neighbours', () => {
  const block = blockOf('10.1.2.0/23')!
  const held = ['10.1.1.255', '10.1.2.0', '10.1.3.255', '10.1.4.0', '::a01:200'].map(text => holds(block, ipOf(text)!))
  assert.deepEqual(held, [false, true, true, false, false])
  assert.ok(holds(blockOf('0.0.0.0/0')!, ipOf('255.255.255.255')!))
})
