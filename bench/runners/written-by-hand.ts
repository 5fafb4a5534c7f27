import { checkSentence, type Source } from '../../src/stages/8-summarize/checks/check-sentence.ts'
import { readSentence } from '../../src/stages/8-summarize/checks/read-unit.ts'
import { PUBLISHED } from '../../test/stages/8-summarize/lying-server/invented-story.ts'
import {
  HAND_WRITTEN,
  HAND_WRITTEN_LATER,
  type HandWritten,
  type HandWrittenStory,
} from '../../test/stages/8-summarize/lying-server/read-by-hand.ts'
import type { BenchRunner } from '../bench.ts'

/** Kinds of lies that must be stopped; the others are measured. */
const STOPPED = new Set(['figure', 'name', 'date', 'speaker', 'quote'])

interface Judged extends HandWritten {
  language: string
  because: string | undefined
}

/** What passes of sentences that were written by hand about passages as newsrooms write them. */
export const runner: BenchRunner = {
  set: 'written-by-hand',
  about:
    'what a model might write: lies and honest sentences by hand that pass the checks (invented passages, en de fr es)',
  async run(_data, { verbose }) {
    const began = performance.now()
    const [first, later] = [HAND_WRITTEN, HAND_WRITTEN_LATER].map(set => set.flatMap(judged))
    if (verbose) for (const each of [...first, ...later]) tell(each)
    const n = first.length + later.length
    const stopped = later.filter(({ lie, because }) => lie && because).length
    return {
      set: 'written-by-hand',
      metric: 'share of lies stopped, of those written after the rules stood',
      score: Math.round((stopped / later.filter(({ lie }) => lie).length) * 1_000) / 1_000,
      n,
      ms_per_item: Math.round(((performance.now() - began) / n) * 100) / 100,
      detail: { 'written before the last rules': tally(first), 'written after them': tally(later) },
    }
  },
}

function judged({ language, passages, told }: HandWrittenStory): Judged[] {
  const sources = new Map(
    passages.map((text, at): [string, Source] => {
      const span = { articleId: language, start: 0, end: text.length, text }
      return [`S${at}`, { id: `S${at}`, span, sentence: readSentence(text, language, PUBLISHED) }]
    }),
  )
  return told.map(each => {
    const found = checkSentence({ text: each.text, cites: [`S${each.passage}`] }, sources, language, [])
    return { ...each, language, because: 'check' in found ? `${found.check}: ${found.because}` : undefined }
  })
}

function tally(all: readonly Judged[]): Record<string, string> {
  const passing = (those: readonly Judged[]) => `${those.filter(({ because }) => !because).length} of ${those.length}`
  return {
    'honest sentences that pass': passing(all.filter(({ lie }) => !lie)),
    'figures, names, dates, speakers and quotations that pass': passing(
      all.filter(({ lie }) => lie && STOPPED.has(lie)),
    ),
    'roles, negations, hedges and deeds that pass': passing(all.filter(({ lie }) => lie && !STOPPED.has(lie))),
  }
}

function tell({ text, lie, language, because }: Judged): void {
  if ((lie !== undefined) === (because !== undefined)) return
  process.stderr.write(`${lie ?? 'honest'} · ${language}\n  ${text}\n  ${because ?? 'passed'}\n`)
}
