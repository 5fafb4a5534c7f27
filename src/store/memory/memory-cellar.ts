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
  type Tombstone,
} from '../cellar.ts'
import { asKept } from './as-kept.ts'
import { memoryFacts } from './memory-facts.ts'
import { polledBetween } from './polled-between.ts'
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
  const facts = memoryFacts()
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
      for (const [url, link] of fresh) links.set(url, asKept(link))
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

    pollsBetween: async (from, to) => polledBetween(polls, from, to),

    ...facts.cellar,

    async erase({ urls, subjects, tombstones }: Erasure) {
      for (const url of urls) {
        archive.delete(url)
        links.delete(url)
      }
      const gone = new Set([...urls, ...subjects])
      for (const outputs of stored.values()) for (const subject of gone) outputs.delete(subject)
      work.erase(gone)
      facts.forget(EMBEDDING, gone)
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
  outputs.set(subject, { output: asKept(output, json), json, group, card })
  return true
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}
