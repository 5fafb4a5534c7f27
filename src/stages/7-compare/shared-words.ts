// What independent reports tell in the same words: the longest runs of content words that the texts of two of them share.
import { createHash } from 'node:crypto'
import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Report } from '../../domain/report.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import { words } from '../../text/words.ts'
import { stemOfWord } from './content-words.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, reportCount } from './heard.ts'
import type { Standing } from './standing.ts'

/** Of a large story the texts of its first reports are read. */
const MOST_REPORTS = 30
const MOST_READ = 5_000
/** Words of a run that any two texts of one matter share by chance are fewer. */
const FEWEST_WORDS = 4
const FEWEST_PLAIN = 3
const LONGEST_COUNTED = 12
const MOST_POINTS = 3
const SEED = 3

interface Word {
  stem: string
  start: number
  end: number
  /** A capital or a number: what every report of the matter has. */
  isPlain: boolean
  /** True where a sentence, a quotation or a paragraph ends before it. */
  isApart: boolean
}

interface Text {
  standing: Standing
  words: readonly Word[]
}

/** A run of content words in one text. */
interface Run {
  text: Text
  from: number
  to: number
}

/** The facts that most reports tell in the same words, and that no other point holds. */
export class SharedWords {
  #texts: readonly Text[] = []
  #facts: readonly Run[][] = []
  readonly #spans = new WeakMap<readonly Heard[], { texts: readonly Text[]; spans: readonly Span[] }>()

  /** At most three points, beside those that are told already. */
  of(standings: readonly Standing[], reports: readonly Report[], drafts: readonly Draft[]): Draft[] {
    const leads = new Set(reports.slice(0, MOST_REPORTS).map(({ lead }) => lead))
    const texts = standings.filter(({ article }) => leads.has(article.id)).map(textOf)
    if (!sameTexts(texts, this.#texts)) [this.#texts, this.#facts] = [texts, factsOf(texts)]
    const byArticle = new Map<string, Span[]>()
    for (const { kind, heard } of drafts) {
      for (const span of kind === 'single' ? [] : this.#spansIn(heard)) {
        const those = byArticle.get(span.articleId)
        if (those) those.push(span)
        else byArticle.set(span.articleId, [span])
      }
    }
    const told: Run[][] = []
    for (const runs of this.#facts) {
      if (told.length === MOST_POINTS) break
      if (!isTaken(runs, byArticle) && !told.some(other => isAgain(runs, other))) told.push(runs)
    }
    return told.map(draft)
  }

  /** The spans of a point that stand in the texts. */
  #spansIn(heard: readonly Heard[]): readonly Span[] {
    let known = this.#spans.get(heard)
    if (known?.texts !== this.#texts) {
      const here = new Set(this.#texts.map(({ standing }) => standing))
      const spans = heard.filter(({ standing }) => here.has(standing)).map(({ claim }) => claim.span)
      this.#spans.set(heard, (known = { texts: this.#texts, spans: spans.filter(span => span.in !== 'title') }))
    }
    return known.spans
  }
}

function sameTexts(one: readonly Text[], other: readonly Text[]): boolean {
  return one.length === other.length && one.every(({ standing }, at) => standing === other[at].standing)
}

const READ = new WeakMap<Article, readonly Word[]>()
const ENDS = /[.!?…:;"“”„«»。！？]\s*|[\n|@]/u

function textOf(standing: Standing): Text {
  const { article } = standing
  let known = READ.get(article)
  if (!known) READ.set(article, (known = contentOf(article.text.slice(0, MOST_READ), article.language)))
  return { standing, words: known }
}

function contentOf(text: string, language: string): Word[] {
  const found: Word[] = []
  let last = 0
  for (const { text: written, start, end } of words(text, language)) {
    const stem = /^\p{N}/u.test(written) ? written : stemOfWord(written, language)
    if (stem === '') continue
    found.push({
      stem,
      start,
      end,
      isPlain: !/^[\p{Lu}\p{N}]/u.test(written),
      isApart: isApart(text.slice(last, start)),
    })
    last = end
  }
  return found
}

function isApart(between: string): boolean {
  return between !== ' ' && ENDS.test(between)
}

/** Runs that two reports share, those of most reports and words first. */
function factsOf(texts: readonly Text[]): Run[][] {
  const found = new Map<string, Run[]>()
  for (const seeds of seedsOf(texts)) {
    for (const one of seeds) {
      for (const other of seeds)
        if (one.text !== other.text && isBeginning(one, other)) put(found, extended(one, other))
    }
  }
  return [...found.values()]
    .filter(isTold)
    .map(runs => ({ runs, weight: (reportsOf(runs) - 1) * Math.min(LONGEST_COUNTED, runs[0].to - runs[0].from) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ runs }) => runs)
}

/** Runs of three words that stand in two texts or more, the first of each text. */
function seedsOf(texts: readonly Text[]): Run[][] {
  const index = new Map<string, Run[]>()
  for (const text of texts) {
    for (let from = 0; from + SEED <= text.words.length; from++) {
      const key = keyOf({ text, from, to: from + SEED })
      const those = index.get(key)
      if (!those) index.set(key, [{ text, from, to: from + SEED }])
      else if (those.at(-1)!.text !== text) those.push({ text, from, to: from + SEED })
    }
  }
  return [...index.values()].filter(({ length }) => length > 1)
}

function keyOf({ text, from, to }: Run): string {
  let key = ''
  for (let at = from; at < to; at++) key += `${text.words[at].stem} `
  return key
}

function put(found: Map<string, Run[]>, run: Run): void {
  const key = keyOf(run)
  const those = found.get(key)
  if (!those) found.set(key, [run])
  else if (!those.some(({ text }) => text === run.text)) those.push(run)
}

// What begins earlier was found by the seed before it.
function isBeginning(one: Run, other: Run): boolean {
  if (one.from === 0 || other.from === 0) return true
  const [a, b] = [one.text.words, other.text.words]
  return a[one.from].isApart || a[one.from - 1].stem !== b[other.from - 1].stem
}

/** The longest run from a seed on that both texts have, inside one sentence of the first. */
function extended(one: Run, other: Run): Run {
  const [a, b] = [one.text.words, other.text.words]
  let [to, on] = [one.to, other.to]
  for (; to < a.length && on < b.length && !a[to].isApart && a[to].stem === b[on].stem; to++) on++
  return { text: one.text, from: one.from, to }
}

// Who tells the same with another number does not tell the same.
function numbersAround({ text: { words: all }, from, to }: Run): string {
  let [first, last] = [from, to]
  while (first > 0 && !all[first].isApart) first--
  while (last < all.length && !all[last].isApart) last++
  return all
    .slice(first, last)
    .flatMap(({ stem }) => (/^\p{N}/u.test(stem) ? [stem] : []))
    .sort()
    .join(' ')
}

function isTold(runs: readonly Run[]): boolean {
  const [{ text, from, to }] = runs
  const those = text.words.slice(from, to)
  const plain = those.filter(({ isPlain }) => isPlain).length
  const isOneSentence = !those.slice(1).some(({ isApart }) => isApart)
  const numbers = new Set(runs.map(numbersAround))
  return (
    to - from >= FEWEST_WORDS && plain >= FEWEST_PLAIN && isOneSentence && reportsOf(runs) > 1 && numbers.size === 1
  )
}

function reportsOf(runs: readonly Run[]): number {
  return new Set(runs.map(({ text }) => text.standing.reportId)).size
}

function isTaken(runs: readonly Run[], taken: ReadonlyMap<string, readonly Span[]>): boolean {
  const inOther = runs.filter(run => {
    const { articleId, start, end } = spanOfRun(run)
    return taken.get(articleId)?.some(span => span.start < end && start < span.end)
  })
  return inOther.length > 1
}

function isAgain(runs: readonly Run[], told: readonly Run[]): boolean {
  return runs.some(run => told.some(other => other.text === run.text && other.from < run.to && run.from < other.to))
}

function spanOfRun({ text: { standing, words: all }, from, to }: Run): Span {
  return spanOf(standing.article, all[from].start, all[to - 1].end)
}

function draft(runs: readonly Run[]): Draft {
  const heard = runs.map(heardRun)
  return {
    kind: 'agree',
    certainty: 'shown',
    about: `the words “${heard[0].claim.span.text.replace(/\s+/g, ' ')}”`,
    measure: 'words',
    because: `${reportCount(heard)} reports tell it in the same words`,
    heard,
  }
}

function heardRun(run: Run): Heard {
  const span = spanOfRun(run)
  const id = `w-${createHash('sha1').update(`${span.articleId} ${span.start} ${span.end}`).digest('hex').slice(0, 10)}`
  const claim: Claim = { id, kind: 'statement', span }
  return { claim, standing: run.text.standing }
}
