// Where it happened: one street given as a house, a block, a corner, or by its name alone.
import { readAddresses, type Address } from '../../text/addresses.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, articleCount, bucketed, reportCount } from './heard.ts'
import { independent } from './independent.ts'
import { byMembers, remembered } from './memo.ts'

interface Addressed {
  heard: Heard
  address: Address
}

const MOST_POINTS = 2
const MOST_OF_A_STREET = 60

/** The points of addresses: the streets of which most articles tell. */
export const placePoints = byMembers((heard: readonly Heard[]): Draft[] => {
  const told = heard.flatMap(each => addressOf(each) ?? [])
  const streets = bucketed(
    told.flatMap(each => each.address.streets.map(street => ({ ...each, street }))),
    ({ street }) => street,
  )
  const drafts = [...streets.values()].flatMap(those => streetPoints(those.slice(0, MOST_OF_A_STREET)))
  drafts.sort((a, b) => articleCount(b.heard) - articleCount(a.heard))
  const differing = drafts.filter(({ kind }) => kind === 'precision')
  const agreed = drafts.filter(({ kind }) => kind === 'agree')
  return [...withoutSameClaims(differing).slice(0, MOST_POINTS), ...agreed.slice(0, 1)]
})

const addressOf = remembered((heard: Heard): Addressed | undefined => {
  const { claim, standing } = heard
  if (claim.kind !== 'place' || claim.measure !== 'address') return undefined
  // The words before decide what stands there ("near 5th and Main"): the claim is read where it stands.
  const { text, language } = standing.article
  const from = Math.max(0, claim.span.start - 20)
  const found = readAddresses(text.slice(from, claim.span.end), language)
  const address = found.find(each => from + each.start === claim.span.start)
  return address && { heard, address }
})

// A corner is of two streets: what is told of it is told once.
function withoutSameClaims(drafts: readonly Draft[]): Draft[] {
  const told = new Set<Heard>()
  return drafts.filter(({ heard }) => {
    const isNew = heard.filter(each => !told.has(each)).length > 1
    for (const each of heard) told.add(each)
    return isNew
  })
}

function streetPoints(told: readonly Addressed[]): Draft[] {
  const perArticle = [...bucketed(told, ({ heard }) => heard.standing.article.id).values()].map(mostPrecise)
  const heard = perArticle.map(each => each.heard)
  if (perArticle.length < 2 || !isOnePlace(perArticle)) return []
  const about = `where: ${longest(perArticle)}`
  const levels = new Set(perArticle.map(({ address }) => level(address)))
  if (levels.size > 1) {
    const because = `one gives the ${LEVELS[Math.max(...levels)]}, the other the ${LEVELS[Math.min(...levels)]}`
    return [{ kind: 'precision', certainty: 'shown', about, measure: 'place', because, heard }]
  }
  if (independent(heard) < 2 || Math.max(...levels) === 0) return []
  const because = `${reportCount(heard)} reports give the same place`
  return [{ kind: 'agree', certainty: 'shown', about, measure: 'place', because, heard }]
}

const LEVELS = ['street', 'corner', 'block', 'house']

function level({ house, block, streets }: Address): number {
  if (house !== undefined) return 3
  if (block !== undefined) return 2
  return streets.length > 1 ? 1 : 0
}

function mostPrecise(those: readonly Addressed[]): Addressed {
  return those.reduce((best, next) => (level(next.address) > level(best.address) ? next : best))
}

const BLOCK = 100

/** Houses of one block, and one corner; other numbers and other corners of a street are other places. */
function isOnePlace(told: readonly Addressed[]): boolean {
  const houses = new Set(told.flatMap(({ address }) => address.house ?? []))
  const blocks = new Set(
    told.flatMap(({ address: { house, block } }) => {
      const number = block ?? house
      return number === undefined ? [] : [Math.floor(number / BLOCK)]
    }),
  )
  const corners = new Set(
    told.flatMap(({ address: { streets } }) => (streets.length > 1 ? [[...streets].sort().join()] : [])),
  )
  return houses.size < 2 && blocks.size < 2 && corners.size < 2
}

function longest(told: readonly Addressed[]): string {
  return told.reduce((long, { address }) => (address.text.length > long.length ? address.text : long), '')
}
