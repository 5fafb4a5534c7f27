import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readRows } from '../../../bench/read-data.ts'
import { articleFrom } from '../../../src/domain/article.ts'
import { cluster } from '../../../src/stages/6-cluster/cluster.ts'

interface Row {
  id: string
  lang: string
  date: string
  text: string
}

const FILE = join(import.meta.dirname, '../../../../shared/bench/timeline-mlcrisis/docs.jsonl.gz')
const LARGEST_SHARE = 0.15

const skip = existsSync(FILE) ? false : `SKIPPED, NOT CHECKED: ${FILE} is not there`

test('a year of a war in three languages does not become one story', { skip }, () => {
  const rows = readRows<Row>(FILE).sort((one, other) => (one.date + one.id < other.date + other.id ? -1 : 1))
  const walk = cluster.open()
  const sizes = new Map<string, number>()
  for (const { id, lang, date, text } of rows) {
    const article = articleFrom({ id, text, language: lang, publishedAt: date })
    const trace = { id, role: 'unknown' as const, reportId: `r-${id}`, because: 'not traced' }
    const { storyId } = walk.take({ article, claims: [], trace }).placement
    sizes.set(storyId, (sizes.get(storyId) ?? 0) + 1)
  }
  const largest = Math.max(...sizes.values()) / rows.length
  assert.ok(
    largest < LARGEST_SHARE,
    `the largest story holds ${(100 * largest).toFixed(1)} % of ${rows.length} articles`,
  )
})
