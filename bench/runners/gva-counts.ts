import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleFrom } from '../../src/domain/article.ts'
import type { Point } from '../../src/domain/point.ts'
import { claimsOf } from '../../src/stages/4-claim/claim.ts'
import { traceAll } from '../../src/stages/5-trace/trace.ts'
import { compare } from '../../src/stages/7-compare/compare.ts'
import type { Tools } from '../../src/stages/stage.ts'
import type { BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

interface Doc {
  doc_id: string
  incident_id: string
  title: string | null
  published: string | null
  text: string
}

interface Incident {
  incident_id: string
  num_killed: number
  num_injured: number
}

const DOCS = 'docs.jsonl.gz'
const DEFAULT = '../shared/bench/gva-incidents'
const TOOLS: Tools = { now: () => '2026-01-01T00:00:00Z', log: () => undefined }
const NO_ANSWER = -1

/**
 * M5: killed and injured of each incident by the points of its articles: `latest` of the first point of the measure;
 * no point is 0; a latest of null is no answer and wrong.
 */
export const runner: BenchRunner = {
  set: 'gva-counts',
  about: 'M5: killed and injured per incident through compare, exact match of each and of both',
  async run(data, { limit, verbose }) {
    const folder = existsSync(join(data, DOCS)) ? data : DEFAULT
    const docs = byIncident(readRows<Doc>(join(folder, DOCS)))
    const incidents = readRows<Incident>(join(folder, 'incidents.jsonl.gz'))
      .filter(({ incident_id }) => docs.has(incident_id))
      .slice(0, limit)
    const right = { killed: 0, injured: 0, both: 0, unanswered: 0 }
    const started = performance.now()
    for (const incident of incidents) {
      const points = await pointsOf(incident.incident_id, docs.get(incident.incident_id) ?? [])
      const killed = latest(points, 'killed')
      const injured = latest(points, 'injured')
      const exact = [killed === incident.num_killed, injured === incident.num_injured]
      right.killed += Number(exact[0])
      right.injured += Number(exact[1])
      right.both += Number(exact[0] && exact[1])
      right.unanswered += Number(killed === NO_ANSWER || injured === NO_ANSWER)
      if (verbose && !(exact[0] && exact[1])) {
        const gold = `${incident.num_killed}/${incident.num_injured}`
        process.stderr.write(`${incident.incident_id}: ${gold} recorded, ${killed}/${injured} read\n`)
      }
    }
    const n = incidents.length
    const share = (count: number) => Math.round((count / n) * 1000) / 1000
    return {
      set: 'gva-counts',
      metric: 'M5 both exact',
      score: share(right.both),
      n,
      ms_per_item: Math.round(((performance.now() - started) / n) * 100) / 100,
      detail: { killed: share(right.killed), injured: share(right.injured), unanswered: share(right.unanswered) },
    }
  },
}

function byIncident(docs: readonly Doc[]): Map<string, Doc[]> {
  const found = new Map<string, Doc[]>()
  for (const doc of docs) found.set(doc.incident_id, [...(found.get(doc.incident_id) ?? []), doc])
  return found
}

async function pointsOf(id: string, docs: readonly Doc[]): Promise<Point[]> {
  const readings = docs
    .map(({ doc_id, title, text, published }) =>
      articleFrom({ id: doc_id, title, text, language: 'en', publishedAt: published }),
    )
    .map(article => ({ article, claims: claimsOf(article) }))
  const story = await compare.run({ id, readings, traces: traceAll(readings) }, TOOLS)
  return 'points' in story ? story.points : []
}

function latest(points: readonly Point[], measure: string): number {
  const point = points.find(each => each.measure === measure && each.latest !== undefined)
  if (!point) return 0
  return typeof point.latest?.value === 'number' ? point.latest.value : NO_ANSWER
}
