// States without numbers that change while a story goes on: an earlier one in an earlier report is older news and no contradiction.
import type { StateMatter } from '../../text/languages/tables/states.ts'
import { conditionPoints } from './condition-points.ts'
import { custodyPoints } from './custody-points.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, bucketed } from './heard.ts'
import { identityPoints } from './identity-points.ts'
import { type Change, type ToldState, changed, changeOf, citedOf, has, surnameOf, toldStates } from './state-ladder.ts'

/** True for a claim of stage 4 that tells a state: a statement with a measure. */
export function isState({ claim }: Heard): boolean {
  return claim.kind === 'statement' && claim.measure !== undefined && claim.value !== undefined
}

/** The points of states, matter by matter. */
export function statePoints(heard: readonly Heard[]): Draft[] {
  const matters = bucketed(heard, ({ claim }) => claim.measure)
  const climbs = RUNGS.flatMap(rung => climbed(rung, toldStates(matters.get(rung.matter) ?? [])))
  const custody = custodyPoints(heard)
  const told = new Set(custody.flatMap(draft => draft.heard))
  // "The gunman has not been identified", then arrested: one point, and not two.
  const identity = identityPoints(heard).filter(draft => !draft.heard.every(each => told.has(each) || isName(each)))
  return [...custody, ...conditionPoints(heard), ...climbs, ...identity]
}

function isName({ claim }: Heard): boolean {
  return claim.kind === 'name'
}

/** One way in which a matter goes on. */
interface Rung {
  matter: StateMatter
  /** An article that tells one of these and none of `past` tells the earlier state. */
  from: readonly string[]
  past: readonly string[]
  to: readonly string[]
  about: string
  rule: string
  /** True where the state may be undone again, so that only days tell the order. */
  undone: boolean
}

// Of one matter the first rung that holds is shown.
const RUNGS: readonly Rung[] = [
  {
    matter: 'motive',
    from: ['unknown'],
    past: [],
    to: ['known'],
    about: 'why it happened',
    rule: 'an earlier report has no reason, and a later one tells of one',
    undone: true,
  },
  {
    matter: 'charge',
    from: ['assault', 'attempted killing'],
    past: ['manslaughter', 'murder'],
    to: ['manslaughter', 'murder'],
    about: 'the charge',
    rule: 'a later report has a graver charge',
    undone: true,
  },
  {
    matter: 'charge',
    from: ['assault', 'attempted killing', 'manslaughter', 'murder'],
    past: ['dropped'],
    to: ['dropped'],
    about: 'the charge',
    rule: 'a later report has a charge dropped',
    undone: true,
  },
  {
    matter: 'bond',
    from: ['refused'],
    past: ['set'],
    to: ['set'],
    about: 'bail',
    rule: 'a later report has bail set',
    undone: true,
  },
  {
    matter: 'whereabouts',
    from: ['missing'],
    past: ['found'],
    to: ['found'],
    about: 'whether the missing are found',
    rule: 'who is missing in an earlier report is found in a later one',
    undone: true,
  },
  {
    matter: 'passage',
    from: ['closed'],
    past: ['open'],
    to: ['open'],
    about: 'whether the way is open',
    rule: 'what is closed in an earlier report is open in a later one',
    undone: true,
  },
]

function climbed({ matter, from, past, to, about, rule, undone }: Rung, told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, from) && !has(each, past))
  const after = told.filter(each => has(each, to) && !before.includes(each))
  const change = changeOf(before, after, undone, matter === 'charge')
  if (!change) return []
  const heard = citedOf(change, from, [...to].reverse())
  if (matter === 'charge' && !isOfOnePerson(change, heard)) return []
  return changed(about, matter, rule, change, heard)
}

// Charges of two cases stand on one page: only those of one person, by name or in the same word, are held against each other.
function isOfOnePerson({ before }: Change, heard: readonly Heard[]): boolean {
  const early = new Set(before.map(({ standing }) => standing))
  const named = (isEarly: boolean) =>
    heard.flatMap(({ standing, claim }) => {
      const of = claim.scope?.of ?? ''
      return early.has(standing) === isEarly && of !== '' ? [surnameOf(of)] : []
    })
  const [earlier, later] = [named(true), named(false)]
  return earlier.length + later.length === 0 || earlier.some(name => later.includes(name))
}
