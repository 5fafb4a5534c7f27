import type { Draft } from './draft-point.ts'
import { type Heard, bucketed, reportCount } from './heard.ts'
import { remembered } from './memo.ts'
import { sentenceAround } from './sentence-around.ts'

/** Verbs for what happens to a thing once, by what the year then is; in the languages of the tables. */
const ONCE: readonly (readonly [string, RegExp])[] = [
  [
    'built',
    /\b(?:built|gebaut|erbaut|construite?|construid[oa]|constru[ií]d[oa]|costruit[oa]|gebouwd|zbudowan\p{L}*)\b|збудован|побудован|построен|建造|竣工|건조/iu,
  ],
  [
    'founded',
    /\b(?:founded|gegründet|fondée?|fundad[oa]|fondat[oa]|opgericht|założon\p{L}*)\b|заснован|основан|創業|設立/iu,
  ],
]
const NEAR_CHARACTERS = 60
const MOST_YEARS_APART = 25

interface Fact {
  heard: Heard
  year: string
  what: string
}

/** Years of what cannot change (when the ship was built): two of them cannot both be true. */
export function oncePoints(byArticle: readonly (readonly Heard[])[]): Draft[] {
  const facts = byArticle.flatMap(factsIn)
  return [...bucketed(facts, ({ what }) => what).values()].flatMap(yearPoint)
}

const factsIn = remembered((heard: readonly Heard[]): readonly Fact[] => heard.flatMap(each => factOf(each) ?? []))

function factOf(heard: Heard): Fact | undefined {
  const { claim, standing } = heard
  const year = String(claim.value ?? '')
  if (claim.kind !== 'date' || claim.span.in === 'title' || !/^\d{4}$/.test(year)) return undefined
  const sentence = sentenceAround(claim.span, standing.article)
  const at = claim.span.start - sentence.start
  const around = sentence.text.slice(Math.max(0, at - NEAR_CHARACTERS), at + NEAR_CHARACTERS)
  // What is named before the verb is another thing than the one that the story is about, or may be.
  const what = at > 2 * NEAR_CHARACTERS ? undefined : ONCE.find(([, verb]) => verb.test(around))?.[0]
  return what === undefined ? undefined : { heard, year, what }
}

function yearPoint(facts: readonly Fact[]): Draft[] {
  const perArticle = [...bucketed(facts, ({ heard }) => heard.standing.article.id).values()]
  const clear = perArticle.filter(those => new Set(those.map(({ year }) => year)).size === 1).map(([first]) => first)
  const byYear = [...bucketed(clear, ({ year }) => year).values()].sort((a, b) => b.length - a.length)
  const heard = clear.map(fact => fact.heard)
  const years = clear.map(({ year }) => Number(year))
  // Two things of one story have years of their own: only where several reports give one year is it the story's own thing.
  if (byYear.length !== 2 || reportCount(byYear[0].map(fact => fact.heard)) < 2) return []
  if (Math.max(...years) - Math.min(...years) > MOST_YEARS_APART) return []
  const { what } = clear[0]
  const because = 'it happens only once, and the reports give different years'
  return [
    {
      kind: 'conflict',
      certainty: 'inferred',
      about: `the year in which it was ${what}`,
      measure: what,
      because,
      heard,
    },
  ]
}
