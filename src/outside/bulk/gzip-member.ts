import { constants, crc32, inflateRawSync, type ZlibOptions } from 'node:zlib'

/** What came of unpacking one gzip member from bytes that begin with it. */
export type Member =
  /** `length`: bytes of the packed member. */
  | { bytes: Uint8Array; length: number }
  /** It goes on after the bytes that were given. */
  | 'short'
  /** It unpacks to more than was allowed. */
  | 'large'
  | { damage: string }

const TRAILER = 8
const [HAS_CHECK, HAS_EXTRA, HAS_NAME, HAS_COMMENT] = [2, 4, 8, 16]

/** True for bytes with which a gzip member may begin. */
export const isMemberStart = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && (bytes[3] ?? 0) < 32

/** Bytes of a member's header (RFC 1952); undefined where it does not end within these bytes. */
export function memberHeaderLength(bytes: Uint8Array): number | undefined {
  const flags = bytes[3]
  let at = 10
  if (flags & HAS_EXTRA) at += 2 + bytes[at] + 256 * bytes[at + 1]
  for (const flag of [HAS_NAME, HAS_COMMENT]) {
    if (!(flags & flag)) continue
    const zero = bytes.indexOf(0, at)
    if (zero < 0) return undefined
    at = zero + 1
  }
  if (flags & HAS_CHECK) at += 2
  return at <= bytes.length ? at : undefined
}

/** Unpacks the member with which some bytes begin, and checks it against its check sum and length. */
export function unpackMember(packed: Uint8Array, maxBytes: number): Member {
  const header = memberHeaderLength(packed)
  if (header === undefined) return 'short'
  try {
    const { buffer, engine } = inflated(packed.subarray(header), { maxOutputLength: maxBytes, chunkSize: 32 * 1024 })
    const end = header + engine.bytesWritten
    if (packed.length < end + TRAILER) return 'short'
    const damage = trailerDamage(packed.subarray(end, end + TRAILER), crc32(buffer), buffer.length)
    return damage === undefined ? { bytes: buffer, length: end + TRAILER } : { damage }
  } catch (error) {
    return outcomeOf(error as NodeJS.ErrnoException)
  }
}

/** Why a member's last eight bytes do not fit what was unpacked; undefined where they do. */
export function trailerDamage(trailer: Uint8Array, sum: number, size: number): string | undefined {
  const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.byteLength)
  if (view.getUint32(0, true) !== sum) return 'its check sum does not match'
  return view.getUint32(4, true) === size % 2 ** 32 ? undefined : 'its length does not match'
}

/** The first unpacked bytes of a member of which perhaps only the beginning is given; empty where it is damaged there. */
export function memberBeginning(packed: Uint8Array): Uint8Array {
  const header = isMemberStart(packed) ? memberHeaderLength(packed) : undefined
  if (header === undefined) return new Uint8Array(0)
  try {
    const enough = packed.subarray(header, header + 4096)
    return inflated(enough, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 8 * 1024 * 1024 }).buffer
  } catch {
    return new Uint8Array(0)
  }
}

/** With `info`, what is given back tells how much was read; its type does not know. */
const inflated = (bytes: Uint8Array, options: ZlibOptions) =>
  inflateRawSync(bytes, { ...options, info: true }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }

function outcomeOf({ code, message }: NodeJS.ErrnoException): Member {
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'large'
  return code === 'Z_BUF_ERROR' ? 'short' : { damage: `it cannot be unpacked (${message})` }
}
