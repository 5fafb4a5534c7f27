import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The bytes of a file, unpacked where its name ends in .gz. */
export function readBytes(path: string): Uint8Array {
  const bytes = readFileSync(path)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** The rows of a .jsonl or .jsonl.gz file. */
export function readRows<Row>(path: string): Row[] {
  return new TextDecoder()
    .decode(readBytes(path))
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)
}
