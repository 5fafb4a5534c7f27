import { contentStems, sharedCount } from './content-words.ts'
import type { Draft } from './draft-point.ts'
import { Groups } from './groups.ts'
import { type Earlier, earlierHappenings, heldAgainst } from './earlier-happenings.ts'
import { type Heard, articleCount, contextOf, oncePerArticle } from './heard.ts'
import { byMembers, remembered } from './memo.ts'
import { sentenceAround } from './sentence-around.ts'

/** Stems that claims to be first must share, beside the word that makes the claim. */
const FEWEST_SHARED = 3
const MOST_CLAIMS = 400

/** English phrases in which "first" or "only" counts or ranks, and claims nothing. */
const ORDINARY =
  /\bfirst[- ](?:two|three|four|five|few|several|\d+|degree|aid|responders?|officers?|lady|names?|half|quarter|inning|period|set|round|floor|grade|class|person|sergeant|lieutenant|minister|instance,|appearance|court|place|thing|to arrive|months?|weeks?|days?|years?)\b|\bonly (?:other )?(?:person|people|one|child|adult|occupant|survivor)\b/i

/**
 * Claims that something is the first, only or largest of its kind, where two articles' can be held against each other, or against an
 * earlier happening of the same matter; `dates` are the story's.
 */
export function firstPoints(heard: readonly Heard[], dates: readonly Heard[] = []): Draft[] {
  const firsts = oncePerArticle(heard.filter(isClaim).slice(0, MOST_CLAIMS), ({ claim }) => claim.span.start) // prettier-ignore
  if (firsts.length === 0) return []
  const happenings = earlierHappenings(dates)
  return groupsOf(firsts).flatMap(group => pointOf(group, happenings))
}

const isClaim = remembered(({ claim }: Heard) => claim.kind === 'first' && !ORDINARY.test(claim.span.text))

const groupsOf = byMembers((firsts: readonly Heard[]): Heard[][] => {
  const groups = new Groups(firsts)
  const common = commonStems(firsts)
  firsts.forEach((one, index) => {
    for (let other = index + 1; other < firsts.length; other++) {
      if (one.standing !== firsts[other].standing && alike(one, firsts[other], common)) groups.join(index, other)
    }
  })
  return groups.all().filter(group => articleCount(group) > 1)
})

const pointOf = byMembers((group: readonly Heard[], happenings: readonly Earlier[]): Draft[] => [
  firstPoint(group, isOfMatter(group[0]) ? heldAgainst(group, happenings, matterOf(group)) : []),
])

// What at least half of the titles have is in every sentence of the story.
function matterOf(firsts: readonly Heard[]): ReadonlySet<string> {
  const titles = [...new Map(firsts.map(each => [each.standing, titleOf(each)])).values()]
  const counts = new Map<string, number>()
  for (const title of titles) for (const stem of title) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => 2 * count >= titles.length).map(([stem]) => stem))
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
  if (!RANKS.has(first) || first !== second) return false
  if (isOfMatter(one) && isOfMatter(other) && sharedCount(titleOf(one), titleOf(other)) >= FEWEST_SHARED) return true
  if (isFirstKilling(one) && isFirstKilling(other)) return true
  if (!sameHead(one, other) || [one, other].some(isStanding)) return false
  const [a, b] = [one, other].map(each => new Set([...contextOf(each)].filter(stem => !common.has(stem))))
  return sharedCount(a, b) >= FEWEST_SHARED
}

/** English words by which something is the first of its kind, whatever the kind. */
const EVER = /\b(?:time|times|instance|case|occasion|known|ever|history|record)\b/i
const SAME_HEAD = 2

/** English words by which a clause speaks of what its article is about. */
const POINTING = /\b(?:this|these|such|so)\b/i

const titleOf = remembered(
  ({ standing: { article } }: Heard): ReadonlySet<string> => new Set(contentStems(article.title, article.language)),
)

// "The first time they have expressed this desire", and "the first known case of" what the title tells.
const isOfMatter = remembered((each: Heard): boolean => {
  const { claim, standing } = each
  if ((claim.measure ?? 'first') !== 'first' || !EVER.test(claim.span.text.slice(0, 30))) return false
  const own = new Set(contentStems(claim.span.text, standing.article.language))
  return POINTING.test(claim.span.text) || sharedCount(own, titleOf(each)) >= SAME_HEAD
})

/** English words for a killing that is counted by the year. */
const KILLING_OF_YEAR =
  /\b(?:murder|homicide|killing|slaying|manslaughter|traffic death|fatality|shooting death)s?\b.{0,25}\b(?:of|in|for|this) (?:the |this )?(?:new |calendar )?(?:year|\d{4})\b/i

// "The first murder of 2017" and "its first homicide of the new year".
const isFirstKilling = remembered(({ claim }: Heard): boolean => KILLING_OF_YEAR.test(claim.span.text))

/** English words that say since when, or of which time, something is the largest. */
const OF_A_TIME =
  /\b(?:times?|ever|history|records?|since|so far|this (?:year|century|decade)|of the (?:year|century|decade)|decades?|century|years?|memory)\b/i

// "The country's largest city" has long been so, and "the highest office" is an office.
const isStanding = remembered(({ claim, standing }: Heard): boolean => {
  const rank = claim.measure ?? 'first'
  return rank !== 'first' && rank !== 'only' && !OF_A_TIME.test(sentenceAround(claim.span, standing.article).text)
})

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

function firstPoint(firsts: readonly Heard[], earlier: readonly Heard[]): Draft {
  const text = firsts[0].claim.span.text.replace(/\s+/g, ' ')
  const rivals = 'each says that something is the first, only or largest of its kind, of the same matter'
  return {
    kind: 'first-claim',
    certainty: 'inferred',
    about: text.length > 90 ? `${text.slice(0, text.lastIndexOf(' ', 90))} …` : text,
    measure: 'first',
    because:
      earlier.length === 0
        ? rivals
        : `${rivals}; an earlier month is told of as well, in which it had been done before`,
    heard: [...firsts, ...earlier],
  }
}
