import { inflateRawSync } from 'node:zlib'

/** One file in a zip, as its central directory tells of it. */
export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated; nothing else is read. */
  method: number
  packed: number
  /** As the directory says; a hostile one lies, so unpacking has its own limit. */
  unpacked: number
  /** Where its local header begins. */
  at: number
}

const MAX_ENTRIES = 5000
const END_MARK = 0x06054b50
const ENTRY_MARK = 0x02014b50
const LOCAL_MARK = 0x04034b50

/** The central directory of a zip; empty where there is none that can be read. Zip64 is not read. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) return []
  const entries: ZipEntry[] = []
  const count = Math.min(view.getUint16(end + 10, true), MAX_ENTRIES)
  for (let at = view.getUint32(end + 16, true), i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_MARK) break
    const [name, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true))
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

/** Names of what is in a zip. */
export const inflatedNames = (bytes: Uint8Array): Set<string> => new Set(zipEntries(bytes).map(({ name }) => name))

/** The end record, behind which only a comment of at most 64 KiB may stand. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END_MARK) return at
  return -1
}

/** The bytes of one entry, or undefined where they are damaged, packed in a way not read, or more than `limit`. */
export function unpacked(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== LOCAL_MARK) return undefined
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (start + entry.packed > view.byteLength || entry.unpacked > limit) return undefined
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method === 0) return packed.byteLength <= limit ? packed : undefined
  if (entry.method !== 8) return undefined
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch {
    return undefined // damaged, or a bomb whose directory lies
  }
}

/** A zip of these files, stored as they are. */
export function storedZip(files: readonly { name: string; bytes: Uint8Array }[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const shared = sharedHeader(name, bytes)
    const local = Buffer.concat([uint32(LOCAL_MARK), shared, Buffer.from(name), bytes])
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([uint32(ENTRY_MARK), uint16(20), shared, where, Buffer.from(name)]))
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const counts = Buffer.concat([uint16(0), uint16(0), uint16(files.length), uint16(files.length)])
  return Buffer.concat([...parts, listed, uint32(END_MARK), counts, uint32(listed.length), uint32(at), uint16(0)])
}

function sharedHeader(name: string, bytes: Uint8Array): Buffer {
  const sizes = Buffer.concat([uint32(crc32(bytes)), uint32(bytes.length), uint32(bytes.length)])
  const flags = Buffer.concat([uint16(20), uint16(0x800), uint16(0), uint32(0)])
  return Buffer.concat([flags, sizes, uint16(Buffer.byteLength(name)), uint16(0)])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc >>> 0
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
