import type { Draft } from './draft-point.ts'
import { type Heard } from './heard.ts'
import { type ToldState, changed, changeOf, cited, surnameOf, toldStates } from './state-ladder.ts'

type Side = 'suspect' | 'victim'

/** Who has no name in one report and one in another: the suspects on one side, those to whom it was done on the other. */
export function identityPoints(heard: readonly Heard[]): Draft[] {
  const states = heard.filter(({ claim }) => claim.measure === 'identity')
  const unnamed = states.filter(({ claim }) => claim.value === 'unnamed')
  if (unnamed.length === 0) return []
  const names = namedPeople(heard)
  return (['victim', 'suspect'] as const).flatMap(side => named(side, unnamed, names)).slice(0, 2)
}

interface Named {
  heard: Heard
  side: Side
  surname: string
}

/** People named on a side, each by the claim of the name where the article has one. */
function namedPeople(heard: readonly Heard[]): Named[] {
  return heard.flatMap(each => {
    const side = sideOf(each)
    const of = each.claim.scope?.of
    if (side === undefined || !of?.includes(' ')) return []
    const claim = each.standing.claims.find(
      ({ kind, unit, bearer, value }) => kind === 'name' && unit !== 'organisation' && (bearer ?? value) === of,
    )
    return claim ? [{ heard: { claim, standing: each.standing }, side, surname: surnameOf(of) }] : []
  })
}

const OF_SUSPECT: ReadonlySet<string> = new Set(['custody', 'charge', 'bond'])
function sideOf({ claim: { measure, value, unit } }: Heard): Side | undefined {
  if (measure === 'identity') return value === 'named' ? (unit as Side | undefined) : undefined
  if (OF_SUSPECT.has(measure ?? '')) return 'suspect'
  return measure === 'condition' ? 'victim' : undefined
}

function named(side: Side, unnamed: readonly Heard[], names: readonly Named[]): Draft[] {
  const suspects = new Set(names.filter(name => name.side === 'suspect').map(({ surname }) => surname))
  const own = names.filter(name => name.side === side && (side === 'suspect' || !suspects.has(name.surname)))
  if (own.length === 0) return []
  const surnames = new Set(own.map(({ surname }) => surname))
  const before = toldStates(unnamed.filter(({ claim }) => claim.unit === side || claim.unit === undefined)).filter(
    told => !knows(told, surnames),
  )
  const after = toldStates(own.map(({ heard }) => heard))
  const change = changeOf(before, after, false, true)
  if (!change) return []
  const heard = [
    ...change.before.flatMap(each => cited(each, ['unnamed'])),
    ...change.after.flatMap(each => [...each.states.values()].flat().slice(0, 3)),
  ]
  const who = side === 'suspect' ? 'the suspect' : 'the victim'
  return changed(
    `${who}, first unnamed, then named`,
    'name',
    'who is not named in one report is named in another',
    change,
    heard,
  )
}

function knows({ standing: { article } }: ToldState, surnames: ReadonlySet<string>): boolean {
  const words = `${article.title} ${article.text}`.toLowerCase()
  return [...surnames].some(surname => words.includes(surname))
}
