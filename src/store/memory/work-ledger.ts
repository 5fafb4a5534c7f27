import type { Offer, Outcome, Rest, Work, WorkState } from '../cellar.ts'

interface Worked extends Work {
  /** Milliseconds since 1970 of the last outcome. */
  putAt: number
}

/** Who has to do what, in memory: the pipeline's queue, its leases and its schedule. Offers stand in their order. */
export class WorkLedger {
  private readonly work = new Map<string, Worked>()
  private readonly clock: () => number

  /** @param clock milliseconds since 1970 */
  constructor(clock: () => number) {
    this.clock = clock
  }

  offer(offers: readonly Offer[], versions: Record<string, number>): void {
    for (const each of offers) this.offerOne(each, versions[each.stage] ?? 1)
  }

  take(stage: string, limit: number, leaseMs: number, { ms, longer }: Rest): Work[] {
    const now = this.clock()
    const rested = (each: Worked) => each.putAt <= now - (longer?.subjects.includes(each.subject) ? longer.ms : ms)
    const taken: Work[] = []
    for (const each of this.work.values()) {
      if (taken.length >= limit) break
      if (each.stage !== stage || !isDue(each, now) || !rested(each)) continue
      each.leaseUntil = new Date(now + leaseMs).toISOString()
      each.attempts += 1
      taken.push(shown(each))
    }
    return taken
  }

  takeInOrder(stage: string, behind: readonly string[], limit: number): Work[] {
    const now = this.clock()
    let bound = Infinity
    for (const each of this.work.values()) {
      if (each.state === 'due' && behind.includes(each.stage)) bound = Math.min(bound, each.arrival ?? Infinity)
    }
    const isReady = (each: Worked) => each.stage === stage && isDue(each, now) && (each.arrival ?? 0) < bound
    const ready = this.all(isReady).sort((one, other) => (one.arrival ?? 0) - (other.arrival ?? 0))
    return ready.slice(0, limit).map(each => ({ ...shown(each), attempts: ++each.attempts }))
  }

  /** Notes an outcome; false where it was made from an input that has changed since: the subject stays due. */
  settle(outcome: Outcome): boolean {
    const { stage, subject, inputHash, state, version, because, againMs = null } = outcome
    const key = keyOf(stage, subject)
    const known = this.work.get(key) ?? { ...BLANK, stage, subject, inputHash }
    this.work.set(key, known)
    known.leaseUntil = null
    if (known.inputHash !== inputHash) return false
    const nextTry = againMs === null ? null : new Date(this.clock() + againMs).toISOString()
    const attempts = state === 'failed' ? known.attempts : 0
    Object.assign(known, { state, version, because, nextTry, attempts, putAt: this.clock() } satisfies Partial<Worked>)
    return true
  }

  pending(stages: readonly string[]): number {
    const now = this.clock()
    const isPending = (each: Worked) => each.state === 'due' || each.leaseUntil !== null || isDue(each, now)
    return this.all(each => stages.includes(each.stage) && isPending(each)).length
  }

  of(subject: string): Work[] {
    return this.all(each => each.subject === subject).map(shown)
  }

  ofStage(stage: string, subjects: readonly string[]): Map<string, Work> {
    const found = subjects.flatMap(subject => this.work.get(keyOf(stage, subject)) ?? [])
    return new Map(found.map(each => [each.subject, shown(each)]))
  }

  in(states: readonly WorkState[]): Work[] {
    return this.all(each => states.includes(each.state)).map(shown)
  }

  drop(stage: string, subject: string): void {
    this.work.delete(keyOf(stage, subject))
  }

  /** Forgets subjects in every stage. */
  erase(subjects: ReadonlySet<string>): void {
    for (const [key, { subject }] of this.work) if (subjects.has(subject)) this.work.delete(key)
  }

  private all(holds: (work: Worked) => boolean): Worked[] {
    return [...this.work.values()].filter(holds)
  }

  private offerOne({ stage, subject, inputHash, arrival }: Offer, version: number): void {
    const key = keyOf(stage, subject)
    const known = this.work.get(key)
    if (known && known.inputHash === inputHash && (known.version === version || known.state === 'due')) return
    // A changed subject goes to the end of the queue, behind what was offered before it.
    this.work.delete(key)
    this.work.set(key, {
      ...BLANK,
      stage,
      subject,
      inputHash,
      version: known?.version ?? 0,
      arrival: arrival ?? known?.arrival ?? null,
      putAt: known?.putAt ?? 0,
    })
  }
}

const BLANK = {
  version: 0,
  state: 'due',
  attempts: 0,
  leaseUntil: null,
  because: 'waiting',
  nextTry: null,
  arrival: null,
  putAt: 0,
} as const

const keyOf = (stage: string, subject: string): string => `${stage}\n${subject}`

function isDue({ leaseUntil, state, nextTry }: Work, now: number): boolean {
  if (leaseUntil !== null && Date.parse(leaseUntil) > now) return false
  return state === 'due' || (nextTry !== null && Date.parse(nextTry) <= now)
}

function shown(worked: Worked): Work {
  const { stage, subject, inputHash, version, state, attempts, leaseUntil, because, nextTry, arrival } = worked
  return { stage, subject, inputHash, version, state, attempts, leaseUntil, because, nextTry, arrival }
}
