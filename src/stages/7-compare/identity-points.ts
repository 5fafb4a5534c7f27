import type { Claim } from '../../domain/claim.ts'
import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import type { Standing } from './standing.ts'
import { changed, changeOf, citedOf, dayOf, mostCounted, surnameOf, toldStates } from './state-ladder.ts'

type Side = 'suspect' | 'victim'

/** Who has no name in one report and one in another: the suspects on one side, those to whom it was done on the other. */
export function identityPoints(heard: readonly Heard[]): Draft[] {
  const people = namedPeople(heard)
  if (people.length === 0) return []
  return (['victim', 'suspect'] as const).flatMap(side => {
    const suspects = new Set(people.filter(one => one.side === 'suspect').map(({ surname }) => surname))
    const sure = people.filter(one => one.side === side && (side === 'suspect' || !suspects.has(one.surname)))
    const own = sure.length > 0 ? sure : people.filter(one => one.side === undefined)
    if (own.length === 0) return []
    const told = namedThen(side, unnamed(heard, side), own)
    return told.length > 0 || side === 'suspect' ? told : soleVictim(heard, own)
  })
}

interface Named {
  heard: Heard
  /** Undefined where the words do not say it. */
  side: Side | undefined
  surname: string
}

/** People who are named, each by the claim of the name, on the side that their states have. */
function namedPeople(heard: readonly Heard[]): Named[] {
  return heard.flatMap(each => {
    const of = each.claim.scope?.of
    const tells = each.claim.measure === 'identity' && each.claim.value === 'named'
    if ((!tells && !OF_PERSON.has(each.claim.measure ?? '')) || !of?.includes(' ')) return []
    const claim = each.standing.claims.find(
      ({ kind, unit, bearer, value }) =>
        kind === 'name' && (unit === 'person' || (tells && unit === undefined)) && (bearer ?? value) === of,
    )
    return claim
      ? [
          {
            heard: { claim, standing: each.standing },
            side: each.claim.unit as Side | undefined,
            surname: surnameOf(of),
          },
        ]
      : []
  })
}

const OF_PERSON: ReadonlySet<string> = new Set(['custody', 'charge', 'bond', 'condition'])

/** The words that say of a side, or of nobody in particular, that names are not told. */
function unnamed(heard: readonly Heard[], side: Side): Heard[] {
  return heard.filter(
    ({ claim: { measure, value, unit } }) =>
      measure === 'identity' && value === 'unnamed' && (unit === side || unit === undefined),
  )
}

const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'shot'])

const LEAD_CHARACTERS = 600
const MOST_CITED = 3

/** Of articles that tell of one victim alone, the words for who that is, where no word says that names are kept back. */
function alone(heard: readonly Heard[]): Heard[] {
  return [...new Set(heard.map(({ standing }) => standing))].flatMap(standing =>
    standing.claims
      .filter(
        claim =>
          isNameless(claim) &&
          claim.kind === 'figure' &&
          (claim.span.in === 'title' || claim.span.start < LEAD_CHARACTERS) &&
          ((HARM.has(claim.measure!) && claim.value === 1) || claim.measure === 'age'),
      )
      .filter((claim, index, all) => all.findIndex(({ span }) => span.start === claim.span.start) === index)
      .slice(0, MOST_CITED)
      .map(claim => ({ claim, standing })),
  )
}

function isNameless({ scope }: Claim): boolean {
  return !/^\p{Lu}/u.test(scope?.of ?? '')
}

/**
 * Where every report tells of one victim, it is the same whom one names and the other does not. An outlet that is silent
 * while others know the name has no news of it: only reports of a day before anybody's name are from before it.
 */
function soleVictim(heard: readonly Heard[], own: readonly Named[]): Draft[] {
  const isSole = (each: Heard) =>
    mostCounted({ standing: each.standing, day: undefined, states: new Map() }, HARM) === 1
  const named = own.filter(one => isSole(one.heard))
  const surnames = new Set(named.map(({ surname }) => surname))
  const known = [...new Set([...heard, ...named.map(one => one.heard)].map(({ standing }) => standing))]
  const days = known.filter(standing => knows(standing, surnames)).map(standing => dayOf(standing) ?? '')
  const nameless = alone(heard).filter(each => isSole(each) && days.every(day => (dayOf(each.standing) ?? '9') < day))
  return named.length === 0 ? [] : namedThen('victim', nameless, named)
}

function namedThen(side: Side, nameless: readonly Heard[], own: readonly Named[]): Draft[] {
  const surnames = new Set(own.map(({ surname }) => surname))
  const before = toldStates(nameless, () => 'unnamed').filter(told => !knows(told.standing, surnames))
  const after = toldStates(
    own.map(({ heard }) => heard),
    () => 'named',
  )
  const change = changeOf(before, after, false, true)
  if (!change) return []
  const who = side === 'suspect' ? 'the suspect' : 'the victim'
  const rule = 'who is not named in one report is named in another'
  return changed(`${who}, first unnamed, then named`, 'name', rule, change, citedOf(change, ['unnamed'], ['named']))
}

function knows({ article }: Standing, surnames: ReadonlySet<string>): boolean {
  const words = `${article.title} ${article.text}`.toLowerCase()
  return [...surnames].some(surname => words.includes(surname))
}
