import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleFrom } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { claimsOf } from '../../src/stages/4-claim/claim.ts'
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

const LAID_OUT = 'docs.jsonl.gz'
const DEFAULT = '../shared/bench/gva-incidents'

/** M5: killed and injured of each incident, as the points of its articles give them. */
export const runner: BenchRunner = {
  set: 'gva-counts',
  about: 'M5: killed and injured per incident read from its articles, exact match of each and of both',
  async run(data, { limit, verbose }) {
    const folder = existsSync(join(data, LAID_OUT)) ? data : DEFAULT
    const incidents = readRows<Incident>(join(folder, 'incidents.jsonl.gz')).slice(0, limit)
    const docs = byIncident(readRows<Doc>(join(folder, LAID_OUT)))
    const started = performance.now()
    const right = { killed: 0, injured: 0, both: 0 }
    let scored = 0
    for (const incident of incidents) {
      const own = docs.get(incident.incident_id)
      if (!own) continue
      scored++
      const claims = own.map(doc =>
        claimsOf(
          articleFrom({ id: doc.doc_id, title: doc.title, text: doc.text, language: 'en', publishedAt: doc.published }),
        ),
      )
      const killed = last(claims, 'killed')
      const injured = last(claims, 'injured')
      if (killed === incident.num_killed) right.killed++
      if (injured === incident.num_injured) right.injured++
      if (killed === incident.num_killed && injured === incident.num_injured) right.both++
      else if (verbose)
        process.stderr.write(
          `${incident.incident_id} gold ${incident.num_killed}/${incident.num_injured} got ${killed}/${injured} docs ${own.length}\n`,
        )
    }
    const share = (count: number) => Math.round((count / scored) * 1000) / 1000
    return {
      set: 'gva-counts',
      metric: 'M5 both exact',
      score: share(right.both),
      n: scored,
      ms_per_item: Math.round(((performance.now() - started) / scored) * 100) / 100,
      detail: { killed: share(right.killed), injured: share(right.injured), both: share(right.both) },
    }
  },
}

function byIncident(docs: readonly Doc[]): Map<string, Doc[]> {
  const found = new Map<string, Doc[]>()
  for (const doc of docs) found.set(doc.incident_id, [...(found.get(doc.incident_id) ?? []), doc])
  return found
}

// The last article that gives a whole, else none.
function last(articles: readonly Claim[][], measure: string): number {
  for (let at = articles.length - 1; at >= 0; at--) {
    const values = articles[at]
      .filter(claim => claim.measure === measure && claim.scope?.extent !== 'part' && typeof claim.value === 'number')
      .map(claim => claim.value as number)
    if (values.length > 0) return Math.max(...values)
  }
  return 0
}
