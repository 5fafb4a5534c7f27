import type { Attribution } from '../../text/attributions.ts'
import type { CountWords } from './count-words.ts'

/** The name of who is quoted: the resolved one, else the words of the source; empty where they name nobody ("the", "our manifest"). */
export function speakerName({ sets }: CountWords, { source, speaker }: Attribution): string {
  const written = source.map(({ text }) => text).join(' ')
  // "Karsund's harbour office" is the office and not the town.
  const owns = speaker !== undefined && (written.startsWith(`${speaker}'s `) || written.startsWith(`${speaker}’s `))
  const name = speaker === undefined || owns || sets.stops.has(speaker.toLowerCase()) ? written : speaker
  const [first, ...more] = name.toLowerCase().split(/\s+/)
  if (/^\p{Lu}\.?$/u.test(name)) return ''
  return sets.mine.has(first) || (more.length === 0 && sets.the.has(first)) ? '' : name
}
