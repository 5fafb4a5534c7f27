import type { Document } from '../../domain/link.ts'
import type { Archived, Cellar, Offer, Outcome, Work, WorkState } from '../cellar.ts'

/** A cellar that lives as long as its process: for the one-shot command, the example world and tests. */
export function memoryCellar(): Cellar {
  const work = new Map<string, Work>()
  const outputs = new Map<string, Map<string, unknown>>()
  const archive = new Map<string, Archived[]>()
  const facts = new Map<string, Map<string, unknown>>()
  let arrivals = 0

  const outputsOf = (stage: string) => entry(outputs, stage, () => new Map<string, unknown>())

  return {
    async offer(offers, versions) {
      for (const each of offers) offerOne(work, each, versions[each.stage] ?? 1)
    },

    async take(stage, limit, now, leaseMs) {
      const leaseUntil = new Date(Date.parse(now) + leaseMs).toISOString()
      const taken: Work[] = []
      for (const each of work.values()) {
        if (taken.length >= limit) break
        if (each.stage !== stage || !isDue(each, now)) continue
        each.leaseUntil = leaseUntil
        each.attempts += 1
        taken.push({ ...each })
      }
      return taken
    },

    async put(outcomes) {
      return outcomes.filter(outcome => putOne(work, outputsOf(outcome.stage), outcome)).map(({ subject }) => subject)
    },

    async output<Out>(stage: string, subject: string) {
      return outputs.get(stage)?.get(subject) as Out | undefined
    },

    async outputs<Out>(stage: string) {
      return [...outputsOf(stage)] as [string, Out][]
    },

    async drop(stage, subjects) {
      for (const subject of subjects) {
        outputsOf(stage).delete(subject)
        work.delete(workKey(stage, subject))
      }
    },

    async workOf(subject) {
      return [...work.values()].filter(each => each.subject === subject).map(each => ({ ...each }))
    },

    async workIn(states: readonly WorkState[]) {
      return [...work.values()].filter(each => states.includes(each.state)).map(each => ({ ...each }))
    },

    async archive(document: Document) {
      const known = entry(archive, document.url, () => [] as Archived[])
      if (known.at(-1)?.document.hash === document.hash) return false
      known.push({ document, arrival: ++arrivals })
      return true
    },

    async documents(url) {
      return [...(archive.get(url) ?? [])]
    },

    async keep(kind, key, value) {
      entry(facts, kind, () => new Map<string, unknown>()).set(key, structuredClone(value))
    },

    async fact<Value>(kind: string, key: string) {
      return facts.get(kind)?.get(key) as Value | undefined
    },

    async kept<Value>(kind: string) {
      return [...(facts.get(kind) ?? [])] as [string, Value][]
    },
  }
}

const workKey = (stage: string, subject: string) => `${stage}\n${subject}`

function offerOne(work: Map<string, Work>, { stage, subject, inputHash }: Offer, version: number): void {
  const key = workKey(stage, subject)
  const known = work.get(key)
  if (known && known.inputHash === inputHash && (known.version === version || known.state === 'due')) return
  // A changed subject goes to the end of the queue, behind what was offered before it.
  work.delete(key)
  work.set(key, {
    stage,
    subject,
    inputHash,
    version: known?.version ?? 0,
    state: 'due',
    attempts: 0,
    leaseUntil: null,
    because: 'waiting',
    nextTry: null,
  })
}

function isDue(work: Work, now: string): boolean {
  if (work.leaseUntil !== null && Date.parse(work.leaseUntil) > Date.parse(now)) return false
  if (work.state === 'due') return true
  return work.state === 'failed' && work.nextTry !== null && Date.parse(work.nextTry) <= Date.parse(now)
}

function putOne(work: Map<string, Work>, outputs: Map<string, unknown>, outcome: Outcome): boolean {
  const known = work.get(workKey(outcome.stage, outcome.subject))
  // What was made from an input that has changed since stays due.
  if (known && known.inputHash !== outcome.inputHash) {
    known.leaseUntil = null
    return false
  }
  if (known) {
    known.state = outcome.state
    known.version = outcome.version
    known.because = outcome.because
    known.leaseUntil = null
    known.nextTry = outcome.state === 'failed' ? outcome.nextTry : null
  }
  if (outcome.state === 'failed') return false
  const before = outputs.get(outcome.subject)
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(outcome.output)) return false
  outputs.set(outcome.subject, structuredClone(outcome.output))
  return true
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}
