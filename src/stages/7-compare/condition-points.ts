import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import { type ToldState, changed, changeOf, citedOf, has, mostCounted, toldStates } from './state-ladder.ts'

const HURT = ['badly hurt']
const IN_DANGER = ['critical', 'serious']
const BETTER = ['stable', 'good', 'released']

/** How the hurt are: in danger by an earlier report, better or dead by a later one. */
export function conditionPoints(heard: readonly Heard[]): Draft[] {
  const told = toldStates(heard.filter(({ claim }) => claim.measure === 'condition' && claim.unit !== 'suspect'))
  return [...died(told), ...better(told)].slice(0, 1)
}

// One who is told of as hurt, nobody else, and no word of any death beside: the later report's death is his.
function died(told: readonly ToldState[]): Draft[] {
  const hurt = [...HURT, ...IN_DANGER, ...BETTER]
  const before = told.filter(
    each => has(each, hurt) && !has(each, ['died']) && mostCounted(each, KILLED) === 0 && mostCounted(each, HARM) < 2,
  )
  const after = told.filter(each => has(each, ['died']) && mostCounted(each, INJURED) === 0)
  const change = changeOf(before, after, true)
  if (!change) return []
  const cites = citedOf(change, hurt, ['died'])
  return changed('how the hurt are', 'condition', 'hurt by an earlier report, dead by a later one', change, cites)
}

const INJURED: ReadonlySet<string> = new Set(['injured'])
const KILLED: ReadonlySet<string> = new Set(['killed'])
const HARM: ReadonlySet<string> = new Set(['injured', 'shot', 'hospitalised'])

function better(told: readonly ToldState[]): Draft[] {
  return [...mended(told, BETTER), ...mended(told, ['released'])].slice(0, 1)
}

function mended(told: readonly ToldState[], to: readonly string[]): Draft[] {
  const before = told.filter(each => has(each, [...HURT, ...IN_DANGER]) && !has(each, to))
  const after = told.filter(each => has(each, to) && !has(each, IN_DANGER))
  const change = changeOf(before, after, true)
  if (!change) return []
  const cites = citedOf(change, [...HURT, ...IN_DANGER], to)
  return changed(
    'how the hurt are',
    'condition',
    'in danger by an earlier report, better by a later one',
    change,
    cites,
  )
}
