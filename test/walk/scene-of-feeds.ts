// A service over a web of a few addresses, with a clock and a network that are moved by hand.
import type { Answer, Fetched, FetchOptions } from '../../src/domain/fetched.ts'
import { pipelineOver, READING, VERSIONS } from '../../src/pipeline.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import type { Push } from '../../src/walk/websub.ts'
import { timetableBy } from '../../src/walk/timetable.ts'
import { hereCrew } from '../here-crew.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
const [discover] = READING

export const answer = (url: string, text: string, more: Partial<Answer> = {}): Answer => ({
  document: { id: '', url, fetchedAt: '', status: 200, hash: '', bytes: new TextEncoder().encode(text) },
  freshness: {},
  ...more,
})

export function sceneOfFeeds(push?: (cellar: ReturnType<typeof memoryCellar>, now: () => number) => Push) {
  let clock = Date.parse('2026-03-01T12:00:00Z')
  const answers = new Map<string, (options?: FetchOptions) => Fetched>()
  const asked: string[] = []
  const cellar = memoryCellar(() => clock)
  const now = () => new Date(clock).toISOString()
  const fetch = async (url: string, options?: FetchOptions): Promise<Fetched> => {
    asked.push(`${url}${options?.known?.etag ? ` ${options.known.etag}` : ''}`)
    return answers.get(url)?.(options) ?? { refusal: { code: 'not-found', because: 'no such page' } }
  }
  const timetable = timetableBy(() => clock, { floorMs: 5 * MINUTE, ceilingMs: 24 * HOUR })
  const pipeline = pipelineOver(
    cellar,
    hereCrew,
    { now, log: () => {}, fetch },
    timetable,
    undefined,
    push?.(cellar, () => clock),
  )
  return {
    cellar,
    answers,
    asked,
    fetch,
    timetable,
    now,
    pipeline,
    /** Looks at an address, whether it is due or not; answers what is due to be fetched after that. */
    look: async (url: string): Promise<string[]> => {
      await cellar.offer([{ stage: 'discover', subject: url, inputHash: now() }], VERSIONS)
      await pipeline.once(discover)
      return (await cellar.take('fetch', 1_000, 0)).map(({ subject }) => subject)
    },
    /** Looks at what is due. */
    walkDue: async () => {
      while ((await pipeline.once(discover)) > 0);
    },
    later: (ms: number) => void (clock += ms),
    because: async (subject: string) => (await cellar.workOf(subject))[0]?.because ?? '',
    nextOf: async (subject: string) => (await cellar.workOf(subject))[0]?.nextTry,
    follow: async (url: string, more: object = {}) => cellar.keep('feed', url, { url, since: now(), ...more }),
  }
}
