import { besideQuotation } from './attribution-beside.ts'
import { withCited } from './attribution-cited.ts'
import { contentOf, speaking, stopsOf } from './attribution-framed.ts'
import {
  continueQuotation,
  floatingQuotation,
  freeQuotation,
  signedBy,
  transcribed,
  wholeQuotation,
} from './attribution-marks.ts'
import { accordingIn, nounPlaces, nounsIn } from './attribution-nouns.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { type Sourced, sourcedCues } from './attribution-sourced.ts'

/** Source, cue and content as token ranges. */
export interface Found {
  source: Range | undefined
  cue: Range
  content: Range[]
  unit: Unit
  /** Who passed it on: "Reuters" in "Reuters quoted officials as saying". */
  via?: Range
  /** What stands in its content is not passed on by it: "rejected her claim that". */
  opaque?: boolean
}

/** Every attribution of a text, and quotations that go on after them. */
export function foundAttributions(spoken: SpokenText): Found[] {
  const found: Found[] = []
  const placesIn = placesByUnit(spoken)
  let announced: Sourced | undefined
  let goesOn = false
  spoken.units.forEach((unit, number) => {
    const whole = wholeQuotation(spoken, unit)
    if (whole && announced) found.push(announcedQuotation(announced, unit))
    const here = whole ? [] : attributionsIn(spoken, unit, number, placesIn(unit))
    if (whole && !announced && (!goesOn || !continueQuotation(spoken, unit, unit.from, found)))
      found.push(...freeQuotation(spoken, number))
    else if (!whole) found.push(...here)
    const floating = here.length === 0 && !whole && goesOn ? floatingQuotation(spoken, unit) : undefined
    if (floating !== undefined) continueQuotation(spoken, unit, floating, found)
    const aside = here.length === 0 && goesOn && spoken.units[number + 1]?.paragraph === unit.paragraph
    goesOn = here.length > 0 || aside || (whole && (goesOn || announced !== undefined))
    announced = whole ? undefined : announcing(spoken, unit)
  })
  return found
}

/** The places of nouns in one unit; units are asked for in their order. */
function placesByUnit(spoken: SpokenText): (unit: Unit) => number[] {
  const places = nounPlaces(spoken)
  let next = 0
  return ({ from, to }) => {
    while (next < places.length && places[next] < from) next++
    const first = next
    while (next < places.length && places[next] < to) next++
    return places.slice(first, next)
  }
}

function attributionsIn(spoken: SpokenText, unit: Unit, number: number, places: readonly number[]): Found[] {
  const found = [
    ...inUnit(spoken, unit),
    ...accordingIn(spoken, unit, places),
    ...nounsIn(spoken, unit, places),
    ...signedBy(spoken, number),
    ...transcribed(spoken, number),
  ]
  return withCited(spoken, unit, found.length > 0 ? found : besideQuotation(spoken, unit))
}

// "who asked not to be named": a formula of agencies, nobody's statement.
function asksAnonymity({ tokens }: SpokenText, { verb }: Range & { verb: number }, { from, to }: Range): boolean {
  if (!/^(?:ask|request|declin|refus|insist)/.test(tokens[verb].lower) || to - from > 9) return false
  return tokens.slice(from, to).some(({ lower }) => /^(?:named?|names|identified|anonymity|anonymous)$/.test(lower))
}

/** The cue of a sentence that ends in a colon and announces the quotation of the next paragraph. */
function announcing(spoken: SpokenText, unit: Unit): Sourced | undefined {
  if (spoken.tokens[unit.to - 1].text !== ':') return undefined
  return sourcedCues(spoken, unit).findLast(
    ({ cue, inverted }) => !inverted && (cue.frame === 'clause' || cue.frame === 'person'),
  )
}

function announcedQuotation({ cue, source }: Sourced, unit: Unit): Found {
  return { source, cue: { from: cue.from, to: cue.to }, content: [{ from: unit.from, to: unit.to }], unit }
}

function inUnit(spoken: SpokenText, unit: Unit): Found[] {
  const sourced = sourcedCues(spoken, unit)
  const stops = stopsOf(spoken, sourced)
  const found: Found[] = []
  for (const each of sourced) {
    const content = contentOf(spoken, unit, each, stops)
    if (content.length > 0 && !asksAnonymity(spoken, each.cue, content[0]))
      found.push({
        source: each.source,
        cue: { from: each.cue.from, to: each.cue.to },
        content,
        unit,
        opaque: !speaking(each.cue) && each.cue.frame !== 'shown',
        ...(each.via ? { via: each.via } : {}),
      })
  }
  return found.flatMap(each => withoutTeller(spoken, each, found))
}

// "They pleaded with her to stay, an official said": who tells of the plea is no part of it.
function withoutTeller({ tokens }: SpokenText, each: Found, all: readonly Found[]): Found[] {
  const tellers = all.filter(other => other !== each && other.content.some(range => covers(range, each.cue)))
  const content = each.content.flatMap(range => {
    const told = tellers.find(
      ({ source, cue }) => source && cue.from >= each.cue.to && covers(range, source) && covers(range, cue),
    )
    if (!told) return [range]
    let to = Math.min(told.source!.from, told.cue.from)
    while (to > range.from && tokens[to - 1].kind === 'mark') to--
    return to > range.from ? [{ from: range.from, to }] : []
  })
  return content.length > 0 ? [{ ...each, content }] : []
}

const covers = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to
