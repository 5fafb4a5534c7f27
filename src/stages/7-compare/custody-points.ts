import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import { type Change, type ToldState, changed, changeOf, citedOf, has, surnameOf, toldStates } from './state-ladder.ts'

const SOUGHT = ['sought', 'unknown', 'wanted']
const HELD = ['held', 'more held', 'tried', 'dead']

/** Whether those who are thought to have done it are sought, held, charged, tried or dead. */
export function custodyPoints(heard: readonly Heard[]): Draft[] {
  const told = toldStates(heard, stateOf(heard))
    .map(withoutOthers(soughtNames(heard)))
    .map(ofLead)
  return [...seized(told), ...issued(told), ...accused(told), ...joined(told), ...fallen(told)].slice(0, 1)
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

// Where one is sought by name, the arrest of somebody else is no end of it; nor is one of nobody by name in a report that opens with others.
function withoutOthers(sought: ReadonlySet<string>): (told: ToldState) => ToldState {
  const isHis = (each: Heard) => {
    const name = nameOf(each)
    if (sought.size === 0) return true
    if (name !== undefined) return sought.has(name)
    return !HELD.includes(String(each.claim.value)) && each.claim.value !== 'charged' ? true : tellsOf(each, sought)
  }
  return told => {
    const states = new Map([...told.states].map(([state, those]) => [state, those.filter(isHis)]))
    return { ...told, states: new Map([...states].filter(([, those]) => those.length > 0)) }
  }
}

// Where who is held is named in a report's opening, those named only further down are rather of another case.
function ofLead(told: ToldState): ToldState {
  const { title, text } = told.standing.article
  const lead = `${title} ${text.slice(0, LEAD_CHARACTERS)}`.toLowerCase()
  const all = [...told.states.values()].flat()
  const inLead = (each: Heard) => lead.includes(nameOf(each) ?? '')
  if (!all.some(each => nameOf(each) !== undefined && inLead(each))) return told
  const states = [...told.states].map(([state, those]) => [state, those.filter(inLead)] as const)
  return { ...told, states: new Map(states.filter(([, those]) => those.length > 0)) }
}

const LEAD_CHARACTERS = 1000
const NEAR_CHARACTERS = 200

function tellsOf({ claim: { span }, standing: { article } }: Heard, sought: ReadonlySet<string>): boolean {
  const near = article.text.slice(Math.max(0, span.start - NEAR_CHARACTERS), span.end + NEAR_CHARACTERS)
  const lead = `${article.title} ${article.text.slice(0, LEAD_CHARACTERS)} ${span.in === 'title' ? '' : near}`
  const words = lead.toLowerCase()
  return [...sought].some(name => words.includes(name))
}

function seized(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, SOUGHT) && !has(each, HELD))
  const uncharged = before.filter(each => !has(each, ['charged']))
  // Who was charged while he was sought is not held by being charged.
  const [from, to] = uncharged.length < before.length ? [before, HELD] : [uncharged, [...HELD, 'charged']]
  const end = from.reduce((last, { day }) => ((day ?? '') > last ? day! : last), '')
  const after = told.filter(
    each => has(each, to) && !before.includes(each) && (!has(each, SOUGHT) || (each.day ?? '') > end),
  )
  return step(changeOf(from, after, false), SOUGHT, to, 'who is sought in one report is held in another')
}

function issued(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, ['sought', 'unknown']) && !has(each, ['wanted', ...HELD, 'charged']))
  const change = changeOf(
    before,
    told.filter(each => has(each, ['wanted'])),
    true,
  )
  return step(change, ['sought', 'unknown'], ['wanted'], 'a later report tells of a warrant')
}

function accused(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, ['uncharged']) && !has(each, ['charged', 'tried']))
  const change = changeOf(
    before,
    told.filter(each => has(each, ['charged', 'tried'])),
    true,
  )
  return step(change, ['uncharged'], ['charged', 'tried'], 'a later report tells of a charge')
}

// "A second suspect has been arrested."
function joined(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, ['held', 'charged']) && !has(each, ['more held', 'tried', 'dead']))
  const change = changeOf(
    before,
    told.filter(each => has(each, ['more held'])),
    true,
    true,
  )
  return step(change, ['held', 'charged'], ['more held'], 'a later report has one more suspect held', true)
}

function fallen(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, ['held']) && !has(each, ['dead', 'charged', 'tried']))
  const change = changeOf(
    before,
    told.filter(each => has(each, ['dead']) && !has(each, ['held'])),
    false,
  )
  return step(change, ['held'], ['dead'], 'who is held by one report is dead by another')
}

function step(
  change: Change | undefined,
  from: readonly string[],
  to: readonly string[],
  rule: string,
  others = false,
): Draft[] {
  return change === undefined
    ? []
    : changed('what became of the suspect', 'custody', rule, change, citedOf(change, from, to), others)
}
