import { createHash } from 'node:crypto'

/** SHA-256 of a JSON value, the first 16 hex digits: enough to see that an input changed. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

/** The id of the article at an address: the same address always gives the same id. */
export function articleIdOf(url: string): string {
  return `a-${createHash('sha256').update(url).digest('hex').slice(0, 12)}`
}
