import { languageTable } from '../../text/languages/language.ts'
import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import { type ToldState, changed, changeOf, citedOf, has, mostCounted, surnameOf, toldStates } from './state-ladder.ts'

const HURT = ['badly hurt']
const IN_DANGER = ['critical', 'serious']
const BETTER = ['stable', 'hopeful', 'good', 'released']

/** How the hurt are: in danger by an earlier report, better or dead by a later one. */
export function conditionPoints(heard: readonly Heard[]): Draft[] {
  const those = heard.filter(({ claim }) => claim.measure === 'condition' && claim.unit !== 'suspect')
  const told = toldStates(those.filter(each => !isHoped(each)))
  return [...died(told), ...better(told)].slice(0, 1)
}

const NEAR_CHARACTERS = 60

// "He is critically injured but expected to survive": a hope for one who is still in danger.
function isHoped({ claim: { value, span }, standing }: Heard): boolean {
  return (
    value === 'hopeful' &&
    standing.claims.some(
      other =>
        other.measure === 'condition' &&
        [...HURT, ...IN_DANGER].includes(String(other.value)) &&
        other.span.in === span.in &&
        other.span.end <= span.start &&
        span.start - other.span.end < NEAR_CHARACTERS,
    )
  )
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
  const after = told.filter(
    each => has(each, to) && !has(each, IN_DANGER) && (isOfOne(each) || isOfAll(each, to)) && isOfThese(each, before),
  )
  const all = after.some(each => isOfAll(each, to))
  const change = changeOf(all ? before : before.filter(isOfOne), after, true)
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

const WOUNDED: ReadonlySet<string> = new Set(['injured', 'hospitalised'])

// Of several, one may be better and another not.
function isOfOne(told: ToldState): boolean {
  return mostCounted(told, WOUNDED) < 2
}

const BEFORE_CHARACTERS = 60

function isOfAll({ standing: { article }, states }: ToldState, to: readonly string[]): boolean {
  const { all } = languageTable(article.language).states
  return to
    .flatMap(state => states.get(state) ?? [])
    .some(({ claim: { span } }) => {
      const text = span.in === 'title' ? article.title : article.text
      return all?.test(text.slice(Math.max(0, span.start - BEFORE_CHARACTERS), span.start)) ?? false
    })
}

const SOON_DAYS = 14
const MS_PER_DAY = 86_400_000

// Weeks later a report of the hurt may be of others: it must have one of the names of those who were in danger.
function isOfThese({ standing: { article }, day }: ToldState, before: readonly ToldState[]): boolean {
  const isSoon = before.some(
    each => !day || !each.day || Date.parse(day) - Date.parse(each.day) <= SOON_DAYS * MS_PER_DAY,
  )
  if (isSoon) return true
  const words = `${article.title} ${article.text}`.toLowerCase()
  return before.some(({ states }) =>
    [...states.values()].flat().some(({ claim }) => claim.scope?.of && words.includes(surnameOf(claim.scope.of))),
  )
}
