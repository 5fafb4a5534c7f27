import { createHash } from 'node:crypto'
import type { StoryView } from '../../domain/story.ts'
import { knownAwhile } from '../known-awhile.ts'
import type { CoverageAsked, CoverageWishes } from './coverage-over.ts'

const KNOWN_MS = 20_000
const MOST_KNOWN = 30

interface Versions {
  /** Changes whenever another thing is known of outlets, or other lenses are there. */
  version: (wishes: CoverageWishes) => Promise<string>
  now?: () => number
}

/** The same, answered as before for some seconds: a reader who turns the pages of a story does not have it counted anew. */
export function knownCoverage(ask: CoverageAsked, { version, now = Date.now }: Versions): CoverageAsked {
  const known = knownAwhile<Awaited<ReturnType<CoverageAsked>>>({ ms: KNOWN_MS, most: MOST_KNOWN, now })
  return async (story, wishes) => {
    const key = [await version(wishes), wishes.withPrivate, story.id, printOf(story)].join(' ')
    return known(key, () => ask(story, wishes))
  }
}

/** What a story's coverage is counted from, as far as it can change. */
function printOf({ articles, reports, speakers = [] }: StoryView): string {
  const hash = createHash('sha1')
  for (const { id, url, role, revision = 1, publishedAt } of articles)
    hash.update(`${id} ${url} ${role} ${revision} ${publishedAt}\n`)
  for (const { id, lead, carriers, basedOn } of reports) hash.update(`${id} ${lead} ${basedOn} ${carriers.join(' ')}\n`)
  return `${speakers.length} ${hash.digest('hex')}`
}
