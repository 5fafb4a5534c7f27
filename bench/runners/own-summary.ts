import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/domain/span.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import type { ComparedStory, SummarySentence } from '../../src/domain/story.ts'
import { summarize } from '../../src/stages/8-summarize/summarize.ts'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { allSets, articlesOf, ofHalf } from '../labelled-articles.ts'
import { readRows } from '../read-data.ts'
import { BASELINES } from '../summary-baselines.ts'
import * as measure from '../summary-measures.ts'
import { comparedEvent, EVENT_SETS, eventsOf, type ToldEvent, withoutLabelled } from '../summary-stories.ts'

const LABELS = join(import.meta.dirname, '../labels')
const PER_SET = 15
const SHORT = 6

/** Sentences of a summary, however it was made. */
interface Made {
  text: string
  cites: readonly Span[]
}

interface Case {
  story: ComparedStory
  facts?: measure.LabelledFact[]
  points?: PointLabels['points']
}

/** What extractive summaries tell, beside what simple ones tell in the same run. */
export const runner: BenchRunner = {
  set: 'own-summary',
  about:
    'extractive summaries: hand-labelled facts (bench/labels/summary), points told, open beginnings; beside baselines',
  async run(data, options) {
    const cases = await casesOf(allSets(data), options)
    const begun = performance.now()
    const ours = await Promise.all(cases.map(summaryOf))
    const ms = performance.now() - begun
    if (options.verbose) for (const [i, each] of cases.entries()) print(each, ours[i])
    const shown = Object.keys(ours[0] ?? {}).map(form => [
      form,
      scores(
        cases,
        ours.map(each => each[form as keyof Forms]),
        form === 'long' ? 16 : SHORT,
      ),
    ])
    const beside = Object.entries(BASELINES).map(([name, make]) => [
      name,
      scores(
        cases,
        cases.map(({ story }) => make(story, SHORT).map(asMade)),
        SHORT,
      ),
    ])
    const detail = Object.fromEntries([...shown, ...beside]) as Record<string, Scores>
    return {
      set: 'own-summary',
      metric: 'weight of labelled facts that the short form tells',
      score: detail.short?.facts ?? 0,
      n: cases.length,
      ms_per_item: Math.round((ms / Math.max(1, cases.length)) * 1000) / 1000,
      detail,
    }
  },
}

async function casesOf(sets: string, { limit, sets: only }: BenchOptions): Promise<Case[]> {
  const wanted = EVENT_SETS.filter(set => !only || only.some(name => set.includes(name)))
  const cases: Case[] = []
  for (const set of wanted) {
    const events = eventsOf(sets, set)
    const facts = labelledFacts(set)
    // Of the stories labelled for their facts only those of the half that is measured.
    const ofFacts = ofHalf(facts).flatMap(label => events.find(({ id }) => id === label.story) ?? [])
    const others = withoutLabelled(events.filter(({ id }) => !facts.some(({ story }) => story === id))).slice(
      0,
      PER_SET,
    )
    const all: LabelledEvent[] = [...ofFacts, ...others, ...labelledEvents(sets, set)]
    for (const event of all.slice(0, limit)) {
      const story = await comparedEvent(event)
      if (!story) continue
      cases.push({ story, facts: facts.find(each => each.story === event.id)?.facts, points: event.points })
    }
  }
  return cases
}

interface FactLabels {
  story: string
  half: string
  facts: measure.LabelledFact[]
}

interface PointLabels {
  story: string
  half: string
  articles: string[]
  points: { values: measure.LabelledStretch[] }[]
}

function labelledFacts(set: string): FactLabels[] {
  const path = join(LABELS, 'summary', `${set}.jsonl`)
  return existsSync(path) ? readRows<FactLabels>(path) : []
}

/** An event, with the labels of its points where there are some. */
type LabelledEvent = ToldEvent & Partial<Pick<PointLabels, 'points'>>

/** Stories whose points are labelled, of the half that may be read. */
function labelledEvents(sets: string, set: string): LabelledEvent[] {
  const folder = join(LABELS, 'points')
  const rows = readdirSync(folder)
    .filter(name => name === `${set}.jsonl`)
    .flatMap(name => readRows<PointLabels>(join(folder, name)))
    .filter(({ half }) => half === 'work')
  if (rows.length === 0) return []
  const articles = articlesOf(sets, set)
  return rows.map(({ story, articles: ids, points }) => ({
    set,
    id: story,
    articles: ids.flatMap(id => articles.get(id) ?? []),
    points,
  }))
}

interface Forms {
  short: Made[]
  'short, extracted': Made[]
  long: Made[]
}

async function summaryOf({ story }: Case): Promise<Forms> {
  const made = await summarize.run(story, { now: () => '2026-01-01T00:00:00Z', log: () => {} })
  if (isRefusal(made)) return { short: [], 'short, extracted': [], long: [] }
  const isExtract = ({ from }: SummarySentence) => from === 'extract'
  return { short: made.summary, 'short, extracted': made.summary.filter(isExtract), long: made.longSummary }
}

function asMade(span: Span): Made {
  return { text: span.text.replace(/\s+/g, ' '), cites: [span] }
}

interface Scores {
  facts: number
  sentencesWithFact: number
  pointsTold: number
  labelledPointsTold: number
  reportsHeard: number
  openBeginnings: number
  repeated: number
  sentences: number
  words: number
}

function scores(cases: readonly Case[], made: readonly (readonly Made[])[], most: number): Scores {
  const over = (share: (each: Case, those: readonly Made[], cited: Span[]) => measure.Share | undefined) =>
    measure.ratio(measure.added(cases.flatMap((each, i) => share(each, made[i], made[i].flatMap(citesOf)) ?? [])))
  const texts = (those: readonly Made[]) => those.map(({ text }) => text)
  return {
    facts: over(({ facts }, _, cited) => facts && measure.factsTold(cited, facts)),
    sentencesWithFact: over(({ facts }, those) => facts && measure.sentencesWithFact(those.map(citesOf), facts)),
    pointsTold: over(({ story }, _, cited) => measure.pointsTold(cited, story)),
    labelledPointsTold: over(({ points }, _, cited) => points && measure.labelsTold(cited, points)),
    reportsHeard: over(({ story }, _, cited) => measure.reportsHeard(cited, story, most)),
    openBeginnings: over((_, those) => measure.openBeginnings(texts(those))),
    repeated: over((_, those) => measure.repeated(texts(those))),
    sentences: over((_, those) => ({ part: those.length, whole: 1 })),
    words: over((_, those) => ({ part: texts(those).join(' ').split(/\s+/).length, whole: 1 })),
  }
}

function citesOf({ cites }: Made): Span[] {
  return [...cites]
}

function print({ story, facts }: Case, { short, long }: Forms): void {
  const cited = short.flatMap(citesOf)
  const told = facts ? ` facts ${JSON.stringify(measure.factsTold(cited, facts))}` : ''
  const line = ({ text, cites }: Made) => `  ${cites.length} ${text}`
  const out = [`# ${story.id}${told}: ${story.title}`, ...short.map(line), '  --', ...long.map(line)]
  process.stderr.write(`${out.join('\n')}\n`)
}
