import { createHash } from 'node:crypto'
import { remembered } from './memo.ts'

/** The id of a speaker by its key: the same in every comparison of a story. */
export function speakerId(key: string): string {
  let id = IDS.get(key)
  if (id === undefined) {
    if (IDS.size >= MOST_REMEMBERED) IDS.clear()
    IDS.set(key, (id = `s-${createHash('sha1').update(key).digest('hex').slice(0, 8)}`))
  }
  return id
}

const MOST_REMEMBERED = 20_000
const IDS = new Map<string, string>()

/** The ids of speakers by their keys; the same array for the same array. */
export const speakerIds = remembered((keys: readonly string[]): readonly string[] => keys.map(speakerId))
