import type { Document, Link } from '../../domain/link.ts'
import {
  type Archived,
  type Card,
  type Cellar,
  EMBEDDING,
  type Erasure,
  type Group,
  type Made,
  type Outcome,
  type Poll,
  type PolledBetween,
  type Tombstone,
} from '../cellar.ts'
import { WorkLedger } from './work-ledger.ts'

interface Stored {
  output: unknown
  json: string
  group: string | undefined
  card: Card | undefined
}

/**
 * A cellar that lives as long as its process: for the one-shot command, the example world and tests.
 * @param clock milliseconds since 1970
 */
export function memoryCellar(clock: () => number = Date.now): Cellar {
  const work = new WorkLedger(clock)
  const stored = new Map<string, Map<string, Stored>>()
  const archive = new Map<string, Archived[]>()
  const links = new Map<string, Link>()
  const polls: Poll[] = []
  const facts = new Map<string, Map<string, unknown>>()
  const tombs = new Map<string, Tombstone>()
  let arrivals = 0
  let epoch = 0
  let isLed = false

  const of = (stage: string) => entry(stored, stage, () => new Map<string, Stored>())
  const outputOf = <Out>(stage: string, subject: string) => of(stage).get(subject)?.output as Out | undefined

  function putAll(outcomes: readonly Outcome[], versions: Record<string, number>): string[] {
    const changed: string[] = []
    for (const outcome of outcomes) {
      if (!work.settle(outcome)) continue
      if (outcome.state !== 'failed' && store(of(outcome.stage), outcome)) changed.push(outcome.subject)
      work.offer(outcome.offers ?? [], versions)
    }
    return changed
  }

  function archiveOne(document: Document): Archived & { first: number; isNew: boolean } {
    const known = entry(archive, document.url, () => [])
    const last = known.at(-1)
    if (last?.document.hash === document.hash) return { ...last, first: known[0].arrival, isNew: false }
    const archived = { document, arrival: ++arrivals }
    known.push(archived)
    return { ...archived, first: known[0].arrival, isNew: true }
  }

  // Sorted keys by kind, until one is added or goes.
  const keysOf = new Map<string, string[]>()
  const under = (kind: string, prefixes: readonly string[]): [key: string, value: unknown][] => {
    const known = facts.get(kind) ?? new Map<string, unknown>()
    const keys = entry(keysOf, kind, () => [...known.keys()].sort())
    const found = new Set<string>()
    for (const prefix of prefixes) {
      for (let at = firstFrom(keys, prefix); at < keys.length; at++) {
        if (!keys[at].startsWith(prefix)) break
        found.add(keys[at])
      }
    }
    return [...found].sort().map(key => [key, known.get(key)])
  }

  return {
    async offer(offers, versions) {
      work.offer(offers, versions)
    },

    async take(stage, limit, leaseMs, rest = { ms: 0 }) {
      return work.take(stage, limit, leaseMs, rest)
    },

    async put(outcomes, versions) {
      return putAll(outcomes, versions)
    },

    async lead() {
      if (isLed) return undefined
      isLed = true
      return {
        take: async (stage, behind, limit) => work.takeInOrder(stage, behind, limit),
        put: async (outcomes, versions) => putAll(outcomes, versions),
        async release() {
          isLed = false
        },
      }
    },

    pending: async stages => work.pending(stages),

    epoch: async () => String(epoch),
    async turnEpoch() {
      epoch += 1
    },

    async output<Out>(stage: string, subject: string) {
      return outputOf<Out>(stage, subject)
    },

    async outputsOf<Out>(stage: string, subjects: readonly string[]) {
      const found = subjects.map(subject => [subject, outputOf<Out>(stage, subject)] as const)
      return new Map(found.filter((each): each is readonly [string, Out & {}] => each[1] !== undefined))
    },

    async *outputs<Out>(stage: string) {
      for (const [subject, { output }] of Array.from(of(stage))) yield [subject, output as Out] as [string, Out]
    },

    async members(stage, groups) {
      const wanted = new Set(groups)
      const found = new Map<string, string[]>()
      for (const [subject, { group }] of of(stage)) {
        if (group !== undefined && wanted.has(group)) entry(found, group, () => []).push(subject)
      }
      return found
    },

    async cards<Value>(stage: string, { limit, offset }: { limit: number; offset: number }) {
      const all = [...of(stage)].flatMap(([subject, { card }]) => (card ? [{ subject, card }] : []))
      all.sort((a, b) => b.card.rank - a.card.rank || (a.subject < b.subject ? -1 : 1))
      const page = all.slice(offset, offset + limit)
      return {
        total: all.length,
        cards: page.map(({ subject, card }) => [subject, card.value as Value] as [string, Value]),
      }
    },

    async cardsOf<Value>(stage: string, subjects: readonly string[]) {
      const found = subjects.flatMap(subject => {
        const card = of(stage).get(subject)?.card
        return card ? [[subject, card.value as Value] as const] : []
      })
      return new Map(found)
    },

    async newest(stage, groups, most) {
      const found = new Map<string, string[]>()
      for (const [subject, { group }] of of(stage)) {
        if (group !== undefined && groups.includes(group)) entry(found, group, () => []).push(subject)
      }
      return new Map([...found].map(([group, subjects]) => [group, subjects.slice(-most).reverse()]))
    },

    async groups(stage, most, names) {
      const groups = new Map<string, Group>()
      const wanted = names && new Set(names)
      for (const [subject, { group: name }] of of(stage)) {
        if (name !== undefined && (wanted?.has(name) ?? true))
          groups.set(name, { name, size: (groups.get(name)?.size ?? 0) + 1, last: subject })
      }
      return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, most)
    },

    async tally(stage) {
      const groups = [...of(stage).values()].flatMap(({ group }) => group ?? [])
      return { outputs: of(stage).size, groups: new Set(groups).size }
    },

    async drop(stage, subjects) {
      for (const subject of subjects) {
        of(stage).delete(subject)
        work.drop(stage, subject)
      }
    },

    workOf: async subject => work.of(subject),
    works: async (stage, subjects) => work.ofStage(stage, subjects),
    workIn: async (states, { limit, offset } = { limit: Infinity, offset: 0 }) =>
      work.in(states).slice(offset, offset + limit),
    countIn: async states => work.in(states).length,

    async archive(documents, next, versions) {
      return documents.map(document => {
        const { isNew, ...archived } = archiveOne(document)
        if (isNew) work.offer(next(archived), versions)
        return archived.arrival
      })
    },

    async documents(url) {
      return [...(archive.get(url) ?? [])]
    },

    async point(pointed) {
      const fresh = new Map<string, Link>()
      for (const link of pointed) if (!links.has(link.url) && !fresh.has(link.url)) fresh.set(link.url, link)
      for (const [url, link] of fresh) links.set(url, structuredClone(link))
      return [...fresh.keys()]
    },

    async link(url) {
      return links.get(url)
    },

    async poll(poll) {
      polls.push({ ...poll })
    },

    async polls(feed, most) {
      return polls.filter(each => each.feed === feed).slice(-most)
    },

    async pollsBetween(from, to) {
      const found = new Map<string, PolledBetween>()
      for (const poll of polls.filter(({ at }) => at >= from && at < to)) {
        const { feed } = poll
        const before = found.get(feed) ?? { feed, polls: 0, good: 0, fresh: 0, firstGood: null, lastGood: null }
        found.set(feed, withPoll(before, poll))
      }
      return [...found.values()].sort((a, b) => (a.feed < b.feed ? -1 : 1))
    },

    async keep(kind, key, value) {
      keysOf.delete(kind)
      entry(facts, kind, () => new Map<string, unknown>()).set(key, structuredClone(value))
    },

    async unkeep(kind, key) {
      keysOf.delete(kind)
      facts.get(kind)?.delete(key)
    },

    async fact<Value>(kind: string, key: string) {
      return facts.get(kind)?.get(key) as Value | undefined
    },

    async kept<Value>(kind: string) {
      return [...(facts.get(kind) ?? [])] as [string, Value][]
    },

    async keepAll(kind, given) {
      keysOf.delete(kind)
      const known = entry(facts, kind, () => new Map<string, unknown>())
      for (const [key, value] of given) known.set(key, structuredClone(value))
    },

    async keptAt<Value>(kind: string, keys: readonly string[]) {
      const known = facts.get(kind)
      const found = keys.filter(key => known?.has(key))
      return new Map(found.map(key => [key, known!.get(key) as Value]))
    },

    async keptUnder<Value>(kind: string, prefixes: readonly string[], most = Infinity) {
      return under(kind, prefixes).slice(0, most) as [string, Value][]
    },

    async countUnder(kind, prefix) {
      return under(kind, [prefix]).length
    },

    async unkeepUnder(kind, prefix) {
      const gone = under(kind, [prefix])
      keysOf.delete(kind)
      for (const [key] of gone) facts.get(kind)?.delete(key)
      return gone.length
    },

    async erase({ urls, subjects, tombstones }: Erasure) {
      for (const url of urls) {
        archive.delete(url)
        links.delete(url)
      }
      const gone = new Set([...urls, ...subjects])
      for (const outputs of stored.values()) for (const subject of gone) outputs.delete(subject)
      work.erase(gone)
      keysOf.delete(EMBEDDING)
      for (const subject of gone) facts.get(EMBEDDING)?.delete(subject)
      for (let at = polls.length - 1; at >= 0; at--) if (gone.has(polls[at].feed)) polls.splice(at, 1)
      for (const each of tombstones) tombs.set(`${each.kind} ${each.hash}`, { ...each })
      epoch += 1
    },

    async discard(urls) {
      for (const url of urls) archive.delete(url)
    },

    async tombstones() {
      return [...tombs.values()]
    },
  }
}

/** Keeps an output; true where it is another than before. A group or a card may change with the same output. */
function store(outputs: Map<string, Stored>, { subject, output, group, card }: Made): boolean {
  const json = JSON.stringify(output)
  const before = outputs.get(subject)
  if (before?.json === json) {
    Object.assign(before, { group, card })
    return false
  }
  outputs.set(subject, { output: structuredClone(output), json, group, card })
  return true
}

/** Where the first of sorted keys stands that is not before this one. */
function firstFrom(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle] < key) low = middle + 1
    else high = middle
  }
  return low
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

/** A poll counted in. The store keeps polls in the order of their times. */
function withPoll(before: PolledBetween, { at, status, fresh, because }: Poll): PolledBetween {
  const isGood = status >= 200 && status < 400 && !because.startsWith('refused: ')
  return {
    ...before,
    polls: before.polls + 1,
    good: before.good + Number(isGood),
    fresh: before.fresh + fresh,
    firstGood: before.firstGood ?? (isGood ? at : null),
    lastGood: isGood ? at : before.lastGood,
  }
}
