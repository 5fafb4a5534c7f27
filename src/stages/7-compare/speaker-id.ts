import { createHash } from 'node:crypto'

/** The id of a speaker by its key: the same in every comparison of a story. */
export function speakerId(key: string): string {
  return `s-${createHash('sha1').update(key).digest('hex').slice(0, 8)}`
}
