import type { Article } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { claimsOf } from '../../src/stages/4-claim/claim.ts'
import type { BenchRunner } from '../bench.ts'
import { type FigureLabel, type LabelledFigures, labelledFigures, type Stretch } from '../figure-labels.ts'

type Attribute = 'asOf' | 'speaker' | 'where' | 'since' | 'during' | 'hedge' | 'includes'
const ATTRIBUTES: readonly Attribute[] = ['asOf', 'speaker', 'where', 'since', 'during', 'hedge', 'includes']

interface Pair {
  article: Article
  label: FigureLabel
  claim?: Claim
}

interface Result {
  pairs: Pair[]
  wrong: Claim[]
}

/** Figures of whole articles: which are found, and what is said of each beside its number. */
export const runner: BenchRunner = {
  set: 'own-figures',
  about: 'figures of 54 hand-labelled English articles (bench/labels/figures): F1, then what stands around those found',
  async run(data: string, { limit, verbose }) {
    const articles = labelledFigures(data, limit)
    const begun = performance.now()
    const results = articles.map(resultOf)
    const ms = performance.now() - begun
    if (verbose) results.forEach(print)
    return {
      set: 'own-figures',
      metric: 'F1 of figures',
      n: articles.length,
      ms_per_item: round(ms / Math.max(1, articles.length)),
      ...summary(results),
    }
  },
}

// Ages are claims of their own.
function resultOf({ article, labels }: LabelledFigures): Result {
  const claims = claimsOf(article).filter(({ kind, measure }) => kind === 'figure' && measure !== 'age')
  const candidates = labels.flatMap(label =>
    claims.filter(claim => overlaps(claim, label)).map(claim => ({ label, claim, nearness: nearness(claim, label) })),
  )
  candidates.sort((a, b) => b.nearness - a.nearness)
  const taken = new Map<FigureLabel, Claim>()
  const used = new Set<Claim>()
  for (const { label, claim } of candidates) {
    if (taken.has(label) || used.has(claim)) continue
    taken.set(label, claim)
    used.add(claim)
  }
  const wrong = claims.filter(claim => !used.has(claim) && !isOtherMeasure(claim, labels, taken))
  const pairs = labels.filter(label => !label.optional).map(label => ({ article, label, claim: taken.get(label) }))
  return { pairs, wrong }
}

function overlaps({ span }: Claim, label: FigureLabel): boolean {
  return (span.in ?? 'text') === (label.in ?? 'text') && span.start < label.end && label.start < span.end
}

function nearness(claim: Claim, label: FigureLabel): number {
  const length = claim.span.end - claim.span.start
  return 8 * Number(valueRight(claim, label)) + 4 * Number(measureRight(claim, label)) + 1 / (1 + length)
}

// "Shot and wounded": one number is counted for two measures, and the labels hold one of them. What is optional, and the parts of
// a labelled whole ("her brother and her daughter"), may be given any number of times; so may one person told of again.
function isOtherMeasure(claim: Claim, labels: readonly FigureLabel[], taken: ReadonlyMap<FigureLabel, Claim>): boolean {
  const part = claim.scope?.extent === 'part'
  const again = part && claim.value === 1 && HARM.has(claim.measure ?? '')
  return labels.some(label => {
    const given = taken.get(label)
    if (again && given?.measure === claim.measure) return true
    if (!overlaps(claim, label)) return false
    return label.optional === true || (given !== undefined && (given.measure !== claim.measure || part))
  })
}

const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'hospitalised'])

function measureRight({ measure }: Claim, label: FigureLabel): boolean {
  const right = [label.measure].flat()
  return right.includes('*') || right.includes(measure ?? '')
}

function valueRight({ value, bound }: Claim, label: FigureLabel): boolean {
  if (label.bound === 'vague') return value === undefined || bound === 'vague'
  return label.value === undefined || [label.value].flat().includes(value as number)
}

function boundRight({ bound }: Claim, label: FigureLabel): boolean {
  return label.bound === undefined || label.bound === '*' || label.bound === (bound ?? 'exact')
}

function extentRight({ scope }: Claim, label: FigureLabel): boolean {
  return (
    label.may?.extent !== undefined || scope?.extent === label.extent || (!label.extent && scope?.extent === 'whole')
  )
}

function given(claim: Claim, attribute: Attribute): string | undefined {
  const { scope } = claim
  if (attribute === 'asOf') return claim.asOf?.how === 'stated' ? claim.asOf.from : undefined
  if (attribute === 'speaker') return claim.speaker?.name
  if (attribute === 'hedge') return claim.hedge?.text
  return scope?.[attribute]
}

type Mark = 'right' | 'wrong' | 'missed' | 'none'

function markOf({ article, label, claim }: Pair, attribute: Attribute): Mark {
  const got = claim && given(claim, attribute)
  const [wanted, may] = [label[attribute], label.may?.[attribute]]
  if (got === undefined) return wanted === undefined ? 'none' : 'missed'
  if (wanted !== undefined) return isRight(article, label, wanted, got) ? 'right' : 'wrong'
  if (may !== undefined) return isRight(article, label, may, got) ? 'none' : 'wrong'
  return 'wrong'
}

function isRight(article: Article, label: FigureLabel, wanted: string | Stretch | Stretch[], got: string): boolean {
  if (typeof wanted === 'string') return got === wanted
  const stretches = (typeof wanted[0] === 'number' ? [wanted] : wanted) as Stretch[]
  return stretches.some(([start, end, where]) => alike(article[where ?? label.in ?? 'text'].slice(start, end), got))
}

/** The same name, or the one inside the other: "Kumar" and "Vinod Kumar". */
function alike(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    text =>
      ` ${text
        .toLowerCase()
        .replace(/[’]/g, "'")
        .replace(/[^\p{L}\p{N}']+/gu, ' ')
        .trim()} `,
  )
  return a.includes(b) || b.includes(a)
}

function print({ pairs, wrong }: Result): void {
  const [first] = pairs
  const lines = [`# ${first?.article.id ?? ''}`]
  for (const pair of pairs) {
    const { label, claim, article } = pair
    const text = article[label.in ?? 'text']
    const told = `${text.slice(Math.max(0, label.start - 40), label.start)}[${text.slice(label.start, label.end)}]${text.slice(label.end, label.end + 50)}`
    const quote = told.replace(/\s+/g, ' ')
    if (!claim) {
      lines.push(`  - ${[label.measure].flat().join('/')} ${String(label.value ?? '')}: ${quote}`)
      continue
    }
    const off = [
      valueRight(claim, label) && boundRight(claim, label)
        ? ''
        : `value ${label.value}/${label.bound} got ${claim.value}/${claim.bound}`,
      measureRight(claim, label) ? '' : `measure ${String(label.measure)} got ${claim.measure}`,
      extentRight(claim, label) ? '' : `extent ${label.extent ?? 'whole'} got ${claim.scope?.extent ?? 'whole'}`,
      ...ATTRIBUTES.map(each => {
        const mark = markOf(pair, each)
        return mark === 'wrong' || mark === 'missed'
          ? `${each} ${mark}${mark === 'wrong' ? ` “${given(claim, each)}”` : ''}`
          : ''
      }),
    ].filter(Boolean)
    if (off.length > 0) lines.push(`  ≠ ${off.join('; ')}: ${quote}`)
  }
  for (const claim of wrong)
    lines.push(
      `  + ${claim.measure} ${claim.value ?? `${claim.low}–${claim.high}`}: ${claim.span.in ?? ''} ${claim.span.text}`,
    )
  process.stderr.write(`${lines.join('\n')}\n`)
}

function summary(results: readonly Result[]): { score: number; detail: Record<string, unknown> } {
  const pairs = results.flatMap(result => result.pairs)
  const wrong = results.reduce((sum, result) => sum + result.wrong.length, 0)
  const found = pairs.filter(({ claim }) => claim !== undefined)
  const share = (right: (claim: Claim, label: FigureLabel) => boolean): number =>
    round(found.filter(({ claim, label }) => claim && right(claim, label)).length / Math.max(1, found.length))
  return {
    score: round((2 * found.length) / Math.max(1, pairs.length + found.length + wrong)),
    detail: {
      precision: `${found.length}/${found.length + wrong} ${round(found.length / Math.max(1, found.length + wrong))}`,
      recall: `${found.length}/${pairs.length} ${round(found.length / Math.max(1, pairs.length))}`,
      value: share(valueRight),
      valueAndBound: share((claim, label) => valueRight(claim, label) && boundRight(claim, label)),
      measure: share(measureRight),
      extent: share(extentRight),
      ...Object.fromEntries(ATTRIBUTES.map(attribute => [attribute, marksOf(found, attribute)])),
    },
  }
}

/** "12 right, 3 wrong, 5 missed; .94": the last is the share of found figures on which nothing is wrong or missed. */
function marksOf(found: readonly Pair[], attribute: Attribute): string {
  const marks = found.map(pair => markOf(pair, attribute))
  const count = (mark: Mark): number => marks.filter(each => each === mark).length
  const clean = round((count('right') + count('none')) / Math.max(1, found.length))
  return `${count('right')} right, ${count('wrong')} wrong, ${count('missed')} missed; ${clean}`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
