// Learns the weights of clustering's kinds of evidence and writes src/stages/6-cluster/weights.ts:
//   npx tsx bench/train-clusters.ts [folder of the sets]
// Only on sets whose licences allow it: ECB+ (CC BY 3.0), MEANTIME (CC BY 4.0) and the Gun Violence Corpus (CC BY 4.0).
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimsOf } from '../src/stages/4-claim/claim.ts'
import type { Evidence } from '../src/stages/6-cluster/evidence.ts'
import { Story } from '../src/stages/6-cluster/story.ts'
import { Stream } from '../src/stages/6-cluster/stream.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'
import { readRows } from './read-data.ts'
import { readEcbPlus } from './runners/cluster-ecbplus.ts'
import { readMeantime } from './runners/cluster-meantime.ts'
import { type GoldArticle, goldArticle, inTime } from './walk-clusters.ts'

const PENALTY = 1e-3
/** Only the likeliest stories of each article teach: the others are easy. */
const LOOKED_AT = 6

interface GvcRow {
  doc_id: string
  incident_id: string
  dct: string
  sentences: string[][]
}

const data = process.argv[2] ?? join(import.meta.dirname, '../../shared/bench')
const ecbplus = readEcbPlus(join(data, 'ecbplus'))
const meantime = readMeantime(join(data, 'meantime'))
const gvc = readGvc(join(data, 'gvc'))
const streams = [ecbplus, bare(ecbplus), meantime, bare(meantime), gvc, undated(gvc), bare(gvc)]
const kinds: (keyof Evidence)[] = []
const examples = streams.flatMap(examplesOf)
const weights = fitLogistic(examples, PENALTY)
writeWeights([...kinds, 'bias'], weights)

/** What clustering would have seen before each article, had all earlier ones been placed rightly. */
function examplesOf(items: readonly GoldArticle[]): Example[] {
  const stream = new Stream()
  const stories = new Map<string, Story>()
  const found: Example[] = []
  for (const { article, gold } of items) {
    const arrived = stream.arrive({ article, claims: claimsOf(article) })
    for (const { evidence, story } of stream.near(arrived).slice(0, LOOKED_AT)) {
      if (kinds.length === 0) kinds.push(...(Object.keys(evidence) as (keyof Evidence)[]))
      found.push({ values: kinds.map(kind => evidence[kind]), label: story.id === gold, weight: 1 })
    }
    const story = stories.get(gold) ?? new Story(gold)
    stories.set(gold, story)
    stream.settle(arrived, story)
  }
  // Each stream counts the same, however long it is.
  return found.map(example => ({ ...example, weight: 1000 / found.length }))
}

/** Headlines alone. */
function bare(items: readonly GoldArticle[]): GoldArticle[] {
  return items.map(({ article, gold }) => ({ gold, article: { ...article, text: '' } }))
}

function undated(items: readonly GoldArticle[]): GoldArticle[] {
  return items.map(({ article, gold }) => ({ gold, article: { ...article, publishedAt: null, publishedAtFrom: null } }))
}

function readGvc(folder: string): GoldArticle[] {
  return inTime(
    readRows<GvcRow>(join(folder, 'docs.jsonl.gz')).map(({ doc_id, incident_id, dct, sentences }) => {
      // The first sentence is the date, the second the headline.
      const [, title, ...text] = Object.values(sentences).map(tokens => tokens.join(' '))
      return goldArticle({ id: doc_id, title, text: text.join('\n'), publishedAt: dct, language: 'en' }, incident_id)
    }),
  )
}

function writeWeights(names: readonly string[], values: readonly number[]): void {
  const lines = names.map((name, at) => `  ${name}: ${values[at].toFixed(3)},`)
  const text = `import type { Evidence } from './evidence.ts'

/** Written by \`bench/train-clusters.ts\` from ECB+ (CC BY 3.0), MEANTIME (CC BY 4.0) and the Gun Violence Corpus (CC BY 4.0). */
export const WEIGHTS: Record<keyof Evidence | 'bias', number> = {
${lines.join('\n')}
}
`
  writeFileSync(join(import.meta.dirname, '../src/stages/6-cluster/weights.ts'), text)
}
