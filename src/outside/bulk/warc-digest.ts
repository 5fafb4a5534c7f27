import { createHash } from 'node:crypto'

const ALGORITHMS: Record<string, string> = {
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  md5: 'md5',
}

/**
 * Whether a record's digest is that of some bytes; undefined where it names none that we know. Digests are written in
 * base32, base64 of both alphabets, and hex.
 */
export function fitsDigest(digest: string, bytes: Uint8Array): boolean | undefined {
  const [, name, value] = /^([\w-]+):([\w+/=-]+)$/.exec(digest.trim()) ?? []
  const algorithm = ALGORITHMS[name?.toLowerCase() ?? '']
  if (algorithm === undefined) return undefined
  const hash = createHash(algorithm).update(bytes).digest()
  const forms = [base32(hash), hash.toString('hex')]
  const plain = value.replace(/=+$/, '')
  return (
    forms.includes(plain.toLowerCase()) ||
    [hash.toString('base64url'), hash.toString('base64').replace(/=+$/, '')].includes(plain)
  )
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648, lower case, without padding. */
function base32(bytes: Uint8Array): string {
  let [bits, count, text] = [0, 0, '']
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff
    count += 8
    while (count >= 5) {
      count -= 5
      text += LETTERS[(bits >> count) & 31]
    }
  }
  return count > 0 ? text + LETTERS[(bits << (5 - count)) & 31] : text
}
