import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import { type ToldState, changed, changeOf, cited, has, surnameOf, toldStates } from './state-ladder.ts'

const SOUGHT = ['sought', 'unknown', 'wanted']
const HELD = ['held', 'tried', 'dead']

/** Whether those who are thought to have done it are sought, held, charged, tried or dead. */
export function custodyPoints(heard: readonly Heard[]): Draft[] {
  const told = toldStates(heard, stateOf(heard)).map(withoutOthers(soughtNames(heard)))
  return [...seized(told), ...issued(told), ...accused(told), ...fallen(told)].slice(0, 1)
}

/** The state of custody that a claim tells: of those who are dead, and those of whom nothing is known, other matters tell it. */
function stateOf(heard: readonly Heard[]): (each: Heard) => string | undefined {
  const suspects = new Set(heard.flatMap(each => (each.claim.measure === 'custody' ? (nameOf(each) ?? []) : [])))
  return each => {
    const { measure, value, unit } = each.claim
    if (measure === 'custody') return String(value)
    if (measure === 'identity' && value === 'unnamed' && unit === 'suspect') return 'unknown'
    if (measure !== 'condition' || value !== 'died') return undefined
    const name = nameOf(each)
    return unit === 'suspect' || (name !== undefined && suspects.has(name)) ? 'dead' : undefined
  }
}

function nameOf({ claim }: Heard): string | undefined {
  const of = claim.scope?.of
  return of === undefined ? undefined : surnameOf(of)
}

function soughtNames(heard: readonly Heard[]): ReadonlySet<string> {
  return new Set(
    heard.flatMap(each =>
      each.claim.measure === 'custody' && each.claim.value === 'sought' ? (nameOf(each) ?? []) : [],
    ),
  )
}

// Where one is sought by name, the arrest of somebody else is no end of it.
function withoutOthers(sought: ReadonlySet<string>): (told: ToldState) => ToldState {
  const isHis = (each: Heard) => {
    const name = nameOf(each)
    return name === undefined || sought.size === 0 || sought.has(name)
  }
  return told => {
    const states = new Map([...told.states].map(([state, those]) => [state, those.filter(isHis)]))
    return { ...told, states: new Map([...states].filter(([, those]) => those.length > 0)) }
  }
}

function seized(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, SOUGHT) && !has(each, HELD))
  const charged = before.some(each => has(each, ['charged']))
  const to = charged ? HELD : [...HELD, 'charged']
  const after = told.filter(each => has(each, to) && !before.includes(each))
  const open = before.filter(each => charged || !has(each, ['charged']))
  const change = changeOf(open, after, false)
  if (!change) return []
  const heard = [
    ...change.before.flatMap(each => cited(each, SOUGHT)),
    ...change.after.flatMap(each => cited(each, to)),
  ]
  return changed(
    'whether a suspect is held',
    'custody',
    'who is sought in one report is held in another',
    change,
    heard,
  )
}

function issued(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, ['sought', 'unknown']) && !has(each, ['wanted', ...HELD, 'charged']))
  const after = told.filter(each => has(each, ['wanted']))
  return step(before, ['sought', 'unknown'], after, ['wanted'], 'a later report tells of a warrant')
}

function accused(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, ['uncharged']) && !has(each, ['charged', 'tried']))
  const after = told.filter(each => has(each, ['charged', 'tried']))
  return step(before, ['uncharged'], after, ['charged', 'tried'], 'a later report tells of a charge')
}

function fallen(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, ['held']) && !has(each, ['dead', 'charged', 'tried']))
  const after = told.filter(each => has(each, ['dead']) && !has(each, ['held']))
  const change = changeOf(before, after, false)
  if (!change) return []
  const heard = [
    ...change.before.flatMap(each => cited(each, ['held'])),
    ...change.after.flatMap(each => cited(each, ['dead'])),
  ]
  return changed('whether a suspect is alive', 'custody', 'who is held by one report is dead by another', change, heard)
}

function step(
  before: readonly ToldState[],
  from: readonly string[],
  after: readonly ToldState[],
  to: readonly string[],
  rule: string,
): Draft[] {
  const change = changeOf(before, after, true)
  if (!change) return []
  const heard = [...change.before.flatMap(each => cited(each, from)), ...change.after.flatMap(each => cited(each, to))]
  return changed('whether a suspect is held', 'custody', rule, change, heard)
}
