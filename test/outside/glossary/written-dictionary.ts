import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The 64 digits of dictd's numbers. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Writes a small dictionary of dictd's form: entries by their headwords, packed or not. */
export function writeDictionary(folder: string, name: string, entries: Record<string, string>, packed = true): void {
  const info = 'A dictionary for tests\n\nAvailability:\n  Available under the terms of the Test Licence.\n'
  let text = ''
  const lines = Object.entries({ '00databaseinfo': info, ...entries }).map(([head, entry]) => {
    const at = Buffer.byteLength(text)
    text += `${entry}\n`
    return `${head}\t${digits(at)}\t${digits(Buffer.byteLength(entry) + 1)}`
  })
  writeFileSync(join(folder, `${name}.index`), `${lines.join('\n')}\n`)
  writeFileSync(join(folder, packed ? `${name}.dict.dz` : `${name}.dict`), packed ? gzipSync(text) : text)
}

function digits(number: number): string {
  const rest = Math.floor(number / 64)
  return `${rest > 0 ? digits(rest) : ''}${DIGITS[number % 64]}`
}
