import type { Draft } from './draft-point.ts'
import { remembered } from './memo.ts'
import { isEarly, ownCounts } from './own-counts.ts'
import { isCounted, publishedOn, type Told } from './told-figure.ts'

/** What one article says of the dead and the injured. */
interface Toll {
  day: string | undefined
  killed: Told | undefined
  injured: Told | undefined
}

/** Injured who are counted among the dead by a later report, and the points that say so. */
export interface Superseded {
  figures: ReadonlySet<Told>
  drafts: Draft[]
}

/**
 * The wounded who died move from the injured to the killed: where a later report counts so many more dead as an earlier
 * one counts injured, and counts no injured itself, the earlier figure is an older state of the same people.
 */
export function superseded(byArticle: readonly (readonly Told[])[]): Superseded {
  const tolls = byArticle.flatMap(tollIn)
  const deadly = deadlyTolls(tolls)
  const lateOf = new Map<string, Toll | undefined>()
  const pairs = tolls.flatMap(early => {
    if (!early.injured) return []
    const kind = `${early.day} ${early.killed?.value} ${early.injured.value} ${isOpen(early.injured)}`
    if (!lateOf.has(kind))
      lateOf.set(
        kind,
        deadly.find(each => diedSince(early, each)),
      )
    const late = lateOf.get(kind)
    return late ? [{ injured: early.injured!, killed: late.killed! }] : []
  })
  const gone = new Set(pairs.map(({ injured }) => injured.heard.standing))
  const moved = new Set(
    byArticle
      .filter(([first]) => first && gone.has(first.heard.standing))
      .flatMap(figures => figures.filter(({ claim }) => claim.measure === 'injured')),
  )
  const stated = pairs.filter(({ injured }) => !isOpen(injured))
  return { figures: moved, drafts: stated.length === 0 ? [] : [draft(stated)] }
}

const tollIn = remembered((figures: readonly Told[]): readonly Toll[] => {
  const harm = figures.filter(({ claim }) => claim.measure === 'killed' || claim.measure === 'injured')
  const whole = (measure: string) =>
    ownCounts(harm.filter(({ claim, value }) => claim.measure === measure && value !== undefined)).whole[0] // prettier-ignore
  return harm.length === 0 ? [] : [{ day: publishedOn(harm[0]), killed: whole('killed'), injured: whole('injured') }]
})

// Of tolls of one day and one number the first stands for all: thousands of articles give a handful.
function deadlyTolls(tolls: readonly Toll[]): Toll[] {
  const kinds = new Map<string, Toll>()
  for (const each of tolls) {
    const { day, killed, injured } = each
    if (!killed || injured) continue
    const kind = `${day} ${killed.value} ${killed.value === 1 || isCounted(killed)}`
    if (!kinds.has(kind)) kinds.set(kind, each)
  }
  return [...kinds.values()]
}

// Counted by us from words that say shot: whether they lived is not said, and any report may tell.
function isOpen({ claim }: Told): boolean {
  return claim.scope?.excludes === 'killed'
}

function diedSince(early: Toll, late: Toll): boolean {
  if (early.injured && isOpen(early.injured)) return died(early, late)
  if (early.day === undefined || late.day === undefined || late.day < early.day) return false
  // One who is hurt deep in a text, and not in its opening, may be of another event.
  if (early.injured?.value === 1 && !isEarly(early.injured)) return false
  return died(early, late)
}

// One who died is told of by a noun; more than one only by a number.
function died(early: Toll, late: Toll): boolean {
  if (late.killed && late.killed.value !== 1 && !isCounted(late.killed)) return false
  const more = (late.killed?.value ?? 0) - (early.killed?.value ?? 0)
  const injured = early.injured?.value ?? 0
  return injured > 0 && (injured === more || (isOpen(early.injured!) && injured <= more))
}

function draft(pairs: readonly { injured: Told; killed: Told }[]): Draft {
  const told = [...new Set(pairs.flatMap(({ injured, killed }) => [injured, killed]))]
  return {
    kind: 'older-figure',
    certainty: 'inferred',
    about: 'injured first, dead by a later report',
    measure: 'killed',
    because: 'a later report counts as many more dead as the earlier counts injured, and counts no injured',
    heard: told.map(({ heard }) => heard),
    part: true,
  }
}
