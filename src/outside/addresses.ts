// What an IP address is for. Only what the registries (IANA special-purpose addresses, RFC 6890 and its updates) call
// globally reachable is public; the rest is somebody's inside, or nobody's.
import { isIPv4, isIPv6 } from 'node:net'

/** An address as a number. An IPv4 address inside an IPv6 one (::ffff:a.b.c.d) is that IPv4 address. */
export interface Ip {
  family: 4 | 6
  value: bigint
}

/** Addresses that share their first `bits`. */
export interface Block extends Ip {
  bits: number
}

export interface SpecialKind {
  /** What it is, to be read after "is". */
  words: string
  /** True where a host that is allowed by name may have such an address; else the address itself must be allowed. */
  inside: boolean
}

/** The first block that holds an address decides. */
const SPECIAL: [block: Block, kind: SpecialKind][] = (
  [
    ['169.254.169.254/32', 'a cloud metadata address', false],
    ['169.254.170.2/32', 'a cloud metadata address', false],
    ['168.63.129.16/32', 'a cloud metadata address', false],
    ['100.100.100.200/32', 'a cloud metadata address', false],
    ['192.0.0.192/32', 'a cloud metadata address', false],
    ['fd00:ec2::/32', 'a cloud metadata address', false],
    ['0.0.0.0/8', 'an address of no host', false],
    ['10.0.0.0/8', 'a private address', true],
    ['100.64.0.0/10', "an address behind a provider's translation", true],
    ['127.0.0.0/8', 'this machine', true],
    ['169.254.0.0/16', 'a link-local address', false],
    ['172.16.0.0/12', 'a private address', true],
    ['192.0.0.0/24', 'a reserved address', false],
    ['192.0.2.0/24', 'an address for documentation', false],
    ['192.88.99.0/24', 'a reserved address', false],
    ['192.168.0.0/16', 'a private address', true],
    ['198.18.0.0/15', 'an address for benchmarks', false],
    ['198.51.100.0/24', 'an address for documentation', false],
    ['203.0.113.0/24', 'an address for documentation', false],
    ['224.0.0.0/4', 'a multicast address', false],
    ['240.0.0.0/4', 'a reserved address', false],
    ['::/128', 'an address of no host', false],
    ['::1/128', 'this machine', true],
    ['fc00::/7', 'a private address', true],
    ['fe80::/10', 'a link-local address', false],
    ['ff00::/8', 'a multicast address', false],
    ['2001::/23', 'a reserved address', false],
    ['2001:db8::/32', 'an address for documentation', false],
    ['3fff::/20', 'an address for documentation', false],
  ] as const
).map(([text, words, inside]) => [blockOf(text)!, { words, inside }])

/** Blocks whose addresses carry an IPv4 address, and how many bits stand behind it. */
const CARRIERS: [block: Block, behind: bigint][] = [
  [blockOf('64:ff9b::/96')!, 0n],
  [blockOf('2002::/16')!, 80n],
]

const GLOBAL_UNICAST = blockOf('2000::/3')!
const RESERVED: SpecialKind = { words: 'a reserved address', inside: false }

/** What an address is where it is not a public one; undefined for a public one. */
export function specialKind(ip: Ip): SpecialKind | undefined {
  const known = SPECIAL.find(([block]) => holds(block, ip))?.[1]
  if (known || ip.family === 4) return known
  const carrier = CARRIERS.find(([block]) => holds(block, ip))
  if (!carrier) return holds(GLOBAL_UNICAST, ip) ? undefined : RESERVED
  const carried = specialKind({ family: 4, value: (ip.value >> carrier[1]) & 0xffffffffn })
  // Whoever may reach an inside address may not thereby reach it through a translation.
  return carried && { words: `${carried.words} in another form`, inside: false }
}

/** An address of either family, with or without brackets and zone; undefined for anything else. */
export function ipOf(text: string): Ip | undefined {
  const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '')
  if (isIPv4(bare)) return { family: 4, value: joined(bare.split('.').map(Number), 8n) }
  if (!isIPv6(bare)) return undefined
  const value = joined(groupsOf(bare), 16n)
  return value >> 32n === 0xffffn ? { family: 4, value: value & 0xffffffffn } : { family: 6, value }
}

/** A block in CIDR form, or one address; undefined for anything else. */
export function blockOf(text: string): Block | undefined {
  const [address, length] = text.split('/', 2)
  const ip = ipOf(address)
  if (!ip) return undefined
  const written = isIPv4(address) ? 32 : 128
  const bits = length === undefined ? written : Number(length)
  if (length === '' || !Number.isInteger(bits) || bits < 0 || bits > written) return undefined
  if (ip.family === 6 || written === 32) return { ...ip, bits }
  return bits >= 96 ? { ...ip, bits: bits - 96 } : undefined
}

/** True where the address is one of the block. */
export function holds(block: Block, ip: Ip): boolean {
  const rest = BigInt((block.family === 4 ? 32 : 128) - block.bits)
  return block.family === ip.family && block.value >> rest === ip.value >> rest
}

/** The platform's parser writes any form of an IPv6 address in one. */
function groupsOf(address: string): number[] {
  const [head, tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const before = hexadecimal(head)
  const after = hexadecimal(tail ?? '')
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after]
}

function hexadecimal(text: string): number[] {
  return text === '' ? [] : text.split(':').map(group => Number.parseInt(group, 16))
}

function joined(parts: number[], width: bigint): bigint {
  return parts.reduce((value, part) => (value << width) | BigInt(part), 0n)
}
