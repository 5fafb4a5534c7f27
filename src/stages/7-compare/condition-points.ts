import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import { type ToldState, changed, changeOf, cited, has, toldStates } from './state-ladder.ts'

const HURT = ['badly hurt']
const IN_DANGER = ['critical', 'serious']
const BETTER = ['stable', 'good', 'released']

/** How the hurt are: in danger by an earlier report, better or dead by a later one. */
export function conditionPoints(heard: readonly Heard[]): Draft[] {
  const told = toldStates(heard.filter(({ claim }) => claim.measure === 'condition' && claim.unit !== 'suspect'))
  return [...died(told), ...better(told)].slice(0, 1)
}

// One who is told of as hurt, and no word of any death beside: the later report's death is his.
function died(told: readonly ToldState[]): Draft[] {
  const hurt = [...HURT, ...IN_DANGER, ...BETTER]
  const before = told.filter(each => has(each, hurt) && !has(each, ['died']) && !tellsOfDead(each))
  const after = told.filter(each => has(each, ['died']))
  const change = changeOf(before, after, true)
  if (!change) return []
  const cites = [
    ...change.before.flatMap(each => cited(each, hurt)),
    ...change.after.flatMap(each => cited(each, ['died'])),
  ]
  return changed('how the hurt are', 'condition', 'hurt by an earlier report, dead by a later one', change, cites)
}

function tellsOfDead({ standing }: ToldState): boolean {
  return standing.claims.some(({ kind, measure, value }) => kind === 'figure' && measure === 'killed' && value !== 0)
}

function better(told: readonly ToldState[]): Draft[] {
  const before = told.filter(each => has(each, [...HURT, ...IN_DANGER]) && !has(each, BETTER))
  const after = told.filter(each => has(each, BETTER) && !has(each, IN_DANGER))
  const change = changeOf(before, after, true)
  if (!change) return []
  const cites = [
    ...change.before.flatMap(each => cited(each, [...HURT, ...IN_DANGER])),
    ...change.after.flatMap(each => cited(each, BETTER)),
  ]
  return changed(
    'how the hurt are',
    'condition',
    'in danger by an earlier report, better by a later one',
    change,
    cites,
  )
}
