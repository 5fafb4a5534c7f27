// What is named is read, walked in memory and told at once; nothing is stored.
import type { Crew } from './crew.ts'
import { AppError } from './domain/app-error.ts'
import type { StoryCoverage } from './domain/coverage.ts'
import type { Fetched } from './domain/fetched.ts'
import type { StoryView } from './domain/story.ts'
import { type OneShot, walkArticles } from './one-shot.ts'
import { outletDeskOver } from './outlets/outlet-desk.ts'
import { type Gathered, gather } from './readables.ts'
import type { Tools } from './stages/stage.ts'
import { memoryCellar } from './store/memory/memory-cellar.ts'

/** What `compare` made of what was named. */
export interface Compared extends OneShot {
  gathered: Gathered
  /** Who told a story, by what the catalogue knows of outlets. */
  coverageOf: (story: StoryView) => Promise<StoryCoverage>
}

/** With what is compared. */
interface Comparing {
  crew: Crew
  tools: Tools
  /** Largest page or file that is read, in bytes. */
  maxBytes: number
  fetch(url: string): Promise<Fetched>
}

/** Articles in what is named (paths and addresses), as stories. Throws AppError for what cannot be read. */
export async function compareGiven(
  given: readonly string[],
  { one, stdin }: { one: boolean; stdin: () => Promise<string> },
  { crew, tools, maxBytes, fetch }: Comparing,
): Promise<Compared> {
  if (!one) await crew.embedder?.()
  const gathered = await gather(given, crew, maxBytes, stdin, fetch)
  if (gathered.articles.length === 0) throw nothingReadable(gathered)
  const { coverage } = outletDeskOver(memoryCellar())
  const coverageOf = (story: StoryView) => coverage(story, { withPrivate: false })
  return { ...(await walkArticles(gathered.articles, crew, tools, one)), gathered, coverageOf }
}

function nothingReadable({ refusals, errors }: Gathered): AppError {
  const first = refusals[0]
  const because = first ? `${first.id}: ${first.refusal.because}` : (errors[0]?.error ?? 'There was no input.')
  return new AppError('unreadable', `No article could be read. ${because}`, { next: first?.refusal.next })
}
