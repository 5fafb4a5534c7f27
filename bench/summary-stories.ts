import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../src/domain/article.ts'
import type { Reading } from '../src/domain/reading.ts'
import { isRefusal } from '../src/domain/refusal.ts'
import type { ComparedStory } from '../src/domain/story.ts'
import { claim } from '../src/stages/4-claim/claim.ts'
import { traceAll } from '../src/stages/5-trace/trace.ts'
import { compare } from '../src/stages/7-compare/compare.ts'
import type { Tools } from '../src/stages/stage.ts'
import { articlesOf } from './labelled-articles.ts'
import { readRows } from './read-data.ts'

/** Articles of one event. */
export interface ToldEvent {
  set: string
  id: string
  articles: Article[]
}

type Row = Record<string, unknown>

/** Where each set says which of its articles are of one event. */
const EVENTS: Record<string, { file: string; article: string; event: string }> = {
  basil: { file: 'articles.jsonl.gz', article: 'id', event: 'triplet' },
  'cluster-wikinews': { file: 'articles.jsonl.gz', article: 'id', event: 'event' },
  'gva-incidents': { file: 'docs.jsonl.gz', article: 'doc_id', event: 'incident_id' },
}

export const EVENT_SETS: readonly string[] = Object.keys(EVENTS)

const FEWEST_ARTICLES = 3
const MOST_ARTICLES = 12
const POINT_LABELS = join(import.meta.dirname, 'labels/points')

/** Those of a set's events of which no article stands in a story labelled for its points. */
export function withoutLabelled(events: readonly ToldEvent[]): ToldEvent[] {
  const labelled = new Set(readdirSync(POINT_LABELS).filter(isLines).flatMap(labelledArticles))
  return events.filter(({ articles }) => !articles.some(({ id }) => labelled.has(id)))
}

/** Events of a set with three to twelve articles, in an order by hash. */
export function eventsOf(sets: string, set: string): ToldEvent[] {
  const articles = articlesOf(sets, set)
  if (articles.size === 0) return []
  const byEvent = new Map<string, Article[]>()
  for (const row of readRows<Row>(join(sets, set, EVENTS[set].file))) {
    const article = articles.get(String(row[EVENTS[set].article]))
    if (!article) continue
    const event = String(row[EVENTS[set].event])
    const those = byEvent.get(event) ?? []
    byEvent.set(event, those.includes(article) ? those : [...those, article])
  }
  return [...byEvent]
    .filter(([, those]) => those.length >= FEWEST_ARTICLES && those.length <= MOST_ARTICLES)
    .map(([id, those]) => ({ set, id, articles: those }))
    .sort((a, b) => order(a).localeCompare(order(b)))
}

const isLines = (name: string): boolean => name.endsWith('.jsonl')

function labelledArticles(name: string): string[] {
  const path = join(POINT_LABELS, name)
  return existsSync(path) ? readRows<{ articles?: string[] }>(path).flatMap(({ articles }) => articles ?? []) : []
}

function order({ set, id }: ToldEvent): string {
  return createHash('sha1').update(`${set} ${id}`).digest('hex')
}

const TOOLS: Tools = { now: () => '2026-01-01T00:00:00Z', log: () => {} }

/** An event's articles claimed, traced and compared as one story. */
export async function comparedEvent({ id, articles }: ToldEvent): Promise<ComparedStory | undefined> {
  const readings: Reading[] = []
  for (const article of articles) {
    const claims = await claim.run(article, TOOLS)
    readings.push({ article, claims: isRefusal(claims) ? [] : claims })
  }
  const story = await compare.run({ id, readings, traces: traceAll(readings) }, TOOLS)
  return isRefusal(story) ? undefined : story
}
