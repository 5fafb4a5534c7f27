import type { Trace } from '../domain/report.ts'
import type { Placement } from '../domain/story.ts'
import { fingerprint } from '../fingerprint.ts'
import { trace } from '../stages/5-trace/trace.ts'
import { type ClusterInput, cluster } from '../stages/6-cluster/cluster.ts'
import { compare } from '../stages/7-compare/compare.ts'
import { summarize } from '../stages/8-summarize/summarize.ts'
import type { Cellar, Offer, Outcome, Work } from '../store/cellar.ts'
import type { OrderedWalks } from './ordered-walks.ts'
import { readingOf, storiesOf, storyInput, type Whereabouts } from './stored.ts'
import type { Attempt, Step } from './step.ts'

/** What makes an article due in trace: its text or its claims are other ones. */
export async function traceOffer(subject: string, cellar: Cellar): Promise<Offer> {
  return { stage: trace.name, subject, inputHash: fingerprint(await readingOf(subject, cellar)) }
}

export const traceStep: Step = {
  name: trace.name,
  version: trace.version,
  batch: 100_000,
  async work(due, walker, attempt) {
    const { cellar, ordered } = walker
    const hashes = new Map(due.map(work => [work.subject, work.inputHash]))
    const decisions = new Map<string, Trace>()
    for (const subject of await inOrder(trace.name, ordered.trace, hashes, cellar)) {
      const inputHash =
        hashes.get(subject) ?? ordered.trace.inputHashOf(subject) ?? (await traceOffer(subject, cellar)).inputHash
      const { decision, amends } = ordered.trace.take(subject, inputHash, await readingOf(subject, cellar))
      for (const each of [decision, ...amends]) decisions.set(each.id, each)
    }
    return outcomesOf(decisions, due, trace.name, trace.version, attempt, ordered.trace.inputHashOf)
  },
  async next(changed, walker) {
    return Promise.all(
      changed.map(async subject => ({
        stage: cluster.name,
        subject,
        inputHash: fingerprint(await clusterInput(subject, walker.cellar)),
      })),
    )
  },
  because: output => (output as Trace).because,
}

async function clusterInput(subject: string, cellar: Cellar): Promise<ClusterInput> {
  const decision = await cellar.output<Trace>(trace.name, subject)
  if (!decision) throw new Error(`${subject} was not traced`)
  return { ...(await readingOf(subject, cellar)), trace: decision }
}

/** What has to be taken, in order of arrival: the due ones, or everything again where one was taken otherwise before. */
async function inOrder(
  stage: string,
  walk: OrderedWalks['trace'] | OrderedWalks['cluster'],
  due: ReadonlyMap<string, string>,
  cellar: Cellar,
): Promise<string[]> {
  const known = new Map(await cellar.kept<Whereabouts>('article'))
  const byArrival = (ids: string[]) => ids.sort((a, b) => (known.get(a)?.arrival ?? 0) - (known.get(b)?.arrival ?? 0))
  const decided = (await cellar.outputs(stage)).map(([subject]) => subject)
  const isFresh = decided.some(subject => !walk.has(subject) && !due.has(subject))
  const isStale = [...due].some(([subject, inputHash]) => walk.isStale(subject, inputHash))
  if (!isFresh && !isStale) return byArrival([...due.keys()])
  walk.reopen()
  return byArrival([...new Set([...decided, ...due.keys()])])
}

/** Outcomes of the due subjects, and of earlier ones about which the walk now decides otherwise. */
async function outcomesOf<Decision extends { because: string }>(
  decisions: ReadonlyMap<string, Decision>,
  due: readonly Work[],
  stage: string,
  version: number,
  attempt: Attempt,
  inputHashOf: (subject: string) => string | undefined,
): Promise<Outcome[]> {
  const leased = new Set(due.map(work => work.subject))
  const asked = await Promise.all(due.map(work => attempt(work, async () => decisions.get(work.subject))))
  const amended: Outcome[] = [...decisions]
    .filter(([subject]) => !leased.has(subject))
    .map(([subject, output]) => ({
      stage,
      subject,
      inputHash: inputHashOf(subject) ?? '',
      version,
      state: 'done',
      output,
      because: output.because,
    }))
  return [...asked, ...amended]
}

export const clusterStep: Step = {
  name: cluster.name,
  version: cluster.version,
  batch: 100_000,
  async work(due, { cellar, ordered }, attempt) {
    const hashes = new Map(due.map(work => [work.subject, work.inputHash]))
    const placements = new Map<string, Placement>()
    for (const subject of await inOrder(cluster.name, ordered.cluster, hashes, cellar)) {
      const input = await clusterInput(subject, cellar)
      const answer = ordered.cluster.take(subject, hashes.get(subject) ?? fingerprint(input), input)
      placements.set(subject, answer.placement)
      for (const { merge, into, because } of answer.merges) {
        for (const loser of merge) if (loser !== into) await cellar.keep('alias', loser, { into, because })
      }
      for (const { into, because } of answer.splits) {
        for (const [storyId, ids] of Object.entries(into)) {
          for (const id of ids) placements.set(id, { id, storyId, because })
        }
      }
    }
    return outcomesOf(placements, due, cluster.name, cluster.version, attempt, ordered.cluster.inputHashOf)
  },
  async next(_changed, { cellar }) {
    const stories = await storiesOf(cellar)
    const gone = (await cellar.outputs(compare.name)).map(([id]) => id).filter(id => !stories.has(id))
    await cellar.drop(compare.name, gone)
    await cellar.drop(summarize.name, gone)
    return Promise.all(
      [...stories.keys()].map(async id => ({
        stage: compare.name,
        subject: id,
        inputHash: fingerprint(await storyInput(id, cellar, stories)),
      })),
    )
  },
  because: output => (output as Placement).because,
}
