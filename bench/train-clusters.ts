// Learns the weights of clustering's kinds of evidence and writes src/stages/6-cluster/weights.ts:
//   npx tsx bench/train-clusters.ts [--check] [folder of the sets]
// Only on sets whose licences allow it: ECB+ (CC BY 3.0), MEANTIME (CC BY 4.0) and the Gun Violence Corpus (CC BY 4.0).
// With --check nothing is written: ECB+ and MEANTIME are walked with weights that were learned without the article's own
// topic, in six orders, and the means are printed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cluster } from '../src/stages/6-cluster/cluster.ts'
import type { Evidence } from '../src/stages/6-cluster/evidence.ts'
import { Story } from '../src/stages/6-cluster/story.ts'
import { Stream } from '../src/stages/6-cluster/stream.ts'
import { WEIGHTS } from '../src/stages/6-cluster/weights.ts'
import { trace } from '../src/stages/5-trace/trace.ts'
import { foldOf, reordered, type TaughtArticle, taughtSets, taughtStreams } from './cluster-streams.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'
import { scoreClusters } from './score-clusters.ts'

const PENALTY = 5e-4
const STEPS = 12
/** Only the likeliest stories of each article teach: the others are easy. */
const LOOKED_AT = 5
const FOLDS = 5
const ORDERS = ['', '1', '2', '3', '4', '5']

interface GroupedExample extends Example {
  group: string
}

const args = process.argv.slice(2)
const data = args.find(arg => arg !== '--check') ?? join(import.meta.dirname, '../../shared/bench')
const kinds: (keyof Evidence)[] = []
const sets = taughtSets(data)
const examples = taughtStreams(sets).flatMap(examplesOf)
if (args.includes('--check')) check()
else writeWeights([...kinds, 'bias'], fitLogistic(examples, PENALTY, STEPS))

/** What clustering would have seen before each article, had all earlier ones been placed rightly. */
function examplesOf(items: readonly TaughtArticle[]): GroupedExample[] {
  const stream = new Stream()
  const stories = new Map<string, Story>()
  const found: GroupedExample[] = []
  for (const { article, claims, gold, group } of items) {
    const arrived = stream.arrive({ article, claims })
    for (const { evidence, story } of stream.near(arrived).slice(0, LOOKED_AT)) {
      if (kinds.length === 0) kinds.push(...(Object.keys(evidence) as (keyof Evidence)[]))
      found.push({ values: kinds.map(kind => evidence[kind]), label: story.id === gold, weight: 1, group })
    }
    const story = stories.get(gold) ?? new Story(gold)
    stories.set(gold, story)
    stream.settle(arrived, story)
  }
  // Each stream counts the same, however long it is.
  return found.map(example => ({ ...example, weight: 1000 / found.length }))
}

function check(): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(
      examples.filter(({ group }) => foldOf(group, FOLDS) !== fold),
      PENALTY,
      STEPS,
    ),
  )
  for (const name of ['ecbplus', 'meantime'] as const) {
    const scores = ORDERS.map(salt => walkedWithout(reordered(sets[name], salt), folds))
    const mean = (of: (each: (typeof scores)[number]) => number) =>
      (scores.reduce((sum, each) => sum + of(each), 0) / scores.length).toFixed(3)
    const bcubed = (['p', 'r', 'f1'] as const).map(part => mean(each => each.bcubed[part]))
    const pairs = (['p', 'r', 'f1'] as const).map(part => mean(each => each.pairs[part]))
    process.stdout.write(`${name}: BCubed ${bcubed.join(' / ')}, pairs ${pairs.join(' / ')}\n`)
  }
}

/** A walk in which each article is judged by weights that were learned without its topic. */
function walkedWithout(items: readonly TaughtArticle[], folds: readonly number[][]) {
  const traces = trace.open()
  const stories = cluster.open()
  return scoreClusters(
    items.map(({ article, claims, gold, group }) => {
      const weights = folds[foldOf(group, FOLDS)]
      for (const [at, kind] of [...kinds, 'bias' as const].entries()) WEIGHTS[kind] = weights[at]
      const { decision } = traces.take({ article, claims })
      return { gold, predicted: stories.take({ article, claims, trace: decision }).placement.storyId }
    }),
  )
}

function writeWeights(names: readonly string[], values: readonly number[]): void {
  const lines = names.map((name, at) => `  ${name}: ${Number(values[at].toFixed(3))},`)
  const text = `import type { Evidence } from './evidence.ts'

/** Written by \`bench/train-clusters.ts\` from ECB+ (CC BY 3.0), MEANTIME (CC BY 4.0) and the Gun Violence Corpus (CC BY 4.0). */
export const WEIGHTS: Record<keyof Evidence | 'bias', number> = {
${lines.join('\n')}
}
`
  writeFileSync(join(import.meta.dirname, '../src/stages/6-cluster/weights.ts'), text)
}
