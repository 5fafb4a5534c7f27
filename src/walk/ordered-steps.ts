// Trace and cluster are walked together, article by article in order of arrival: cluster goes by what trace decides at
// that moment, so that the same arrivals give the same stories however often the indexes are read back from the store.
import type { Reading } from '../domain/reading.ts'
import { inOrder } from '../in-order.ts'
import { extract } from '../stages/3-extract/extract.ts'
import { claim } from '../stages/4-claim/claim.ts'
import { trace } from '../stages/5-trace/trace.ts'
import { cluster } from '../stages/6-cluster/cluster.ts'
import { compare } from '../stages/7-compare/compare.ts'
import type { Lead, Outcome, Work } from '../store/cellar.ts'
import { type ReadAhead, readAhead } from './live-walks.ts'
import { embeddedReadingsOf } from './embeddings.ts'
import { type Merge, OrderedBatch } from './ordered-batch.ts'
import { type Placed, pointElsewhere } from './stored.ts'
import type { Attempt, Walker } from './step.ts'

const TAKEN_AT_ONCE = 400
/** Articles of which the outcomes are put in one transaction. */
const WORKED_AT_ONCE = 100

/** Stages that have to be through with an article before a later one is taken. */
const BEHIND = [extract.name, claim.name]

/** Walks what is due in trace and cluster, where this process has their lead. Answers how many articles were taken. */
export async function walkInOrder(walker: Walker, attempt: Attempt): Promise<number> {
  const { live } = walker
  const lead = await live.ready(walker)
  if (!lead) return 0
  try {
    return await takeBatch(lead, walker, attempt)
  } catch (error) {
    // The indexes may hold what was not stored.
    await live.release()
    throw error
  }
}

async function takeBatch(lead: Lead, walker: Walker, attempt: Attempt): Promise<number> {
  const { cellar, live, versions } = walker
  const due = await lead.take(trace.name, BEHIND, TAKEN_AT_ONCE)
  const untold = live.tellUntold()
  await cellar.offer(
    untold.stories.map(subject => ({ stage: compare.name, subject, inputHash: 'untold' })),
    versions,
  )
  const count = due.length + untold.traces.length + untold.astray.length + untold.stories.length
  if (count === 0) return 0
  let putting: Promise<unknown> = Promise.resolve()
  // The next part is read, and the last one put, while this one is worked.
  for await (const { part, readings } of inOrder(partsOf(due), 2, part => readPart(part, walker))) {
    const batch = new OrderedBatch(live, { traces: untold.traces.splice(0), astray: untold.astray.splice(0) })
    const asked = await askedOf(part, readings, batch, walker, attempt)
    await putting
    if (!(await live.isCurrent(cellar))) {
      // What was forgotten or decided meanwhile must not be put: all is taken again, with indexes read anew.
      await live.release()
      return 1
    }
    await settle(batch, walker)
    putting = lead.put(batch.outcomes(asked), versions)
    // It is awaited in its turn.
    putting.catch(() => {})
  }
  await putting
  return count
}

/** What was taken in parts; one that is empty where nothing was, since there may be something untold. */
function partsOf(due: readonly Work[]): Work[][] {
  const parts = Math.max(1, Math.ceil(due.length / WORKED_AT_ONCE))
  return Array.from({ length: parts }, (_, at) => due.slice(at * WORKED_AT_ONCE, (at + 1) * WORKED_AT_ONCE))
}

async function readPart(part: Work[], { cellar, crew }: Walker): Promise<{ part: Work[]; readings: Reading[] }> {
  const ids = part.map(({ subject }) => subject)
  return { part, readings: await embeddedReadingsOf(ids, cellar, crew) }
}

async function askedOf(
  part: readonly Work[],
  readings: readonly Reading[],
  batch: OrderedBatch,
  { crew }: Walker,
  attempt: Attempt,
): Promise<Outcome[]> {
  const ids = new Set(readings.map(({ article }) => article.id))
  const ahead = readAhead(readings, crew)[Symbol.asyncIterator]()
  const asked: Outcome[] = []
  for (const work of part) {
    const read = ids.has(work.subject) ? ((await ahead.next()).value as ReadAhead) : undefined
    asked.push(await attempt(work, async () => batch.take(work, read)))
  }
  return asked
}

/** Merges and moves of what was placed before this batch, all of which is stored by now. */
async function settle(batch: OrderedBatch, walker: Walker): Promise<void> {
  const { cellar } = walker
  for (const [loser, merge] of batch.merged) await keepMerge(loser, merge, walker, batch)
  for (const placed of (await cellar.outputsOf<Placed>(cluster.name, batch.movedBefore())).values())
    batch.moveEarlier(placed)
}

async function keepMerge(
  loser: string,
  { into, because }: Merge,
  { cellar, live, versions }: Walker,
  batch: OrderedBatch,
): Promise<void> {
  // Nobody ever saw the stories of a generation that is being built.
  if (!live.isBuilding) await cellar.keep('alias', loser, { into, because })
  await pointElsewhere(loser, into, cellar, versions)
  const members = (await cellar.members(cluster.name, [loser])).get(loser) ?? []
  for (const placed of (await cellar.outputsOf<Placed>(cluster.name, members)).values())
    batch.move(placed, into, because)
}
