import { contentStems, sharedCount } from './content-words.ts'
import type { Draft } from './draft-point.ts'
import { Groups } from './groups.ts'
import { type Heard, articleCount, contextOf, oncePerArticle } from './heard.ts'
import { remembered } from './memo.ts'

/** Stems that claims to be first must share, beside the word that makes the claim. */
const FEWEST_SHARED = 3
const MOST_CLAIMS = 400

/** English phrases in which "first" or "only" counts or ranks, and claims nothing. */
const ORDINARY =
  /\bfirst[- ](?:two|three|four|five|few|several|\d+|degree|aid|responders?|officers?|lady|names?|half|quarter|inning|period|set|round|floor|grade|class|person|sergeant|lieutenant|minister|instance,|appearance|court|place|thing|to arrive|months?|weeks?|days?|years?)\b/i

/** Claims that something is the first, only or largest of its kind, where two articles' can be held against each other. */
export function firstPoints(heard: readonly Heard[]): Draft[] {
  const firsts = oncePerArticle(
    heard.filter(({ claim }) => claim.kind === 'first' && !ORDINARY.test(claim.span.text)).slice(0, MOST_CLAIMS),
    ({ claim }) => claim.span.start,
  ) // prettier-ignore
  const groups = new Groups(firsts)
  const common = commonStems(firsts)
  firsts.forEach((one, index) => {
    for (let other = index + 1; other < firsts.length; other++) {
      if (one.standing !== firsts[other].standing && alike(one, firsts[other], common)) groups.join(index, other)
    }
  })
  return groups
    .all()
    .filter(group => articleCount(group) > 1)
    .map(firstPoint)
}

// What every such sentence of a story has (its people, its place) tells nothing once there are many.
function commonStems(firsts: readonly Heard[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const each of firsts) for (const stem of contextOf(each)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > 8).map(([stem]) => stem))
}

// "The most historic church" praises; "the last time" dates.
const RANKS: ReadonlySet<string> = new Set(['first', 'only', 'largest', 'biggest', 'worst', 'deadliest', 'highest'])

function alike(one: Heard, other: Heard, common: ReadonlySet<string>): boolean {
  const [first, second] = [one.claim.measure ?? 'first', other.claim.measure ?? 'first']
  if (!RANKS.has(first) || first !== second || !sameHead(one, other)) return false
  const [a, b] = [one, other].map(each => new Set([...contextOf(each)].filter(stem => !common.has(stem))))
  return sharedCount(a, b) >= FEWEST_SHARED
}

/** English words by which something is the first of its kind, whatever the kind. */
const EVER = /\b(?:time|times|instance|case|occasion|known|ever|history|record)\b/i
const SAME_HEAD = 2

// "The first stage fell" and "the first test failed" are no claims against each other.
function sameHead(one: Heard, other: Heard): boolean {
  const [a, b] = [one, other].map(({ claim }) => claim.span.text)
  if (EVER.test(a.slice(0, 60)) && EVER.test(b.slice(0, 60))) return true
  return sharedCount(headOf(one), headOf(other)) >= SAME_HEAD
}

const headOf = remembered(
  ({ claim, standing }: Heard): ReadonlySet<string> =>
    new Set(contentStems(claim.span.text, standing.article.language)),
)

function firstPoint(heard: readonly Heard[]): Draft {
  const text = heard[0].claim.span.text.replace(/\s+/g, ' ')
  return {
    kind: 'first-claim',
    certainty: 'inferred',
    about: text.length > 90 ? `${text.slice(0, text.lastIndexOf(' ', 90))} …` : text,
    measure: 'first',
    because: 'each says that something is the first, only or largest of its kind, of the same matter',
    heard,
  }
}
