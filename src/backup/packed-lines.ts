import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type FileHandle, writeFile } from 'node:fs/promises'
import { createGzip } from 'node:zlib'

/** Lines that go into a file, packed. */
export interface PackedLines {
  /** Writes lines, each without its end; resolves when the file can take more. */
  write(lines: readonly string[]): Promise<void>
  /** SHA-256 of what was written so far, hex. */
  sum(): string
  /** Packs the rest and writes it to the disk itself. */
  end(): Promise<void>
  /** Lets go of the file, whatever was written. */
  destroy(): Promise<void>
}

// Pages are packed before they come here, so a higher level costs time and gains little.
const LEVEL = 4

/** Packs lines into an open file, which stays open. Rejects with what the system says where it takes no more. */
export function packedLines(file: FileHandle): PackedLines {
  const gzip = createGzip({ level: LEVEL })
  const hash = createHash('sha256')
  const done = writeFile(file, gzip)
  done.catch(() => {})
  // Told by whoever waits for `done`.
  gzip.on('error', () => {})
  return {
    async write(lines) {
      const text = lines.map(line => `${line}\n`).join('')
      hash.update(text)
      if (gzip.destroyed) await done
      if (gzip.write(text)) return
      await Promise.race([once(gzip, 'drain'), done])
    },
    sum: () => hash.copy().digest('hex'),
    async end() {
      gzip.end()
      await done
      await file.sync()
    },
    async destroy() {
      gzip.destroy()
      await done.catch(() => {})
    },
  }
}
