// Counts of other places are no counts of one thing: the dead of one province, the injured of another.
import { readAddresses } from '../../text/addresses.ts'
import { languageTable } from '../../text/languages/language.ts'
import { readNames } from '../../text/names.ts'
import { countries } from '../../text/places.ts'
import { remembered } from './memo.ts'
import { isEarly } from './own-counts.ts'
import { sentenceAround } from './sentence-around.ts'
import type { Told } from './told-figure.ts'

/**
 * Figures deep in their texts that are of other places than all figures with another number, as the words around them name
 * them. What titles and openings count is the event itself, wherever their sentences say it was.
 */
export function ofOtherPlaces(figures: readonly Told[]): ReadonlySet<Told> {
  const perValue = figuresByValue(figures)
  return new Set(
    figures.filter(figure => {
      if (isEarly(figure)) return false
      const others = [...perValue].flatMap(([value, those]) => (value === figure.value ? [] : those))
      return others.length > 0 && others.every(isPlaced) && others.every(other => areApart(figure, other))
    }),
  )
}

/** The country of one figure, where the words around one with another number are of other countries: regions of one event. */
export function otherRegions(figures: readonly Told[]): string | undefined {
  const compared = figures.slice(0, MOST_COMPARED)
  for (const one of compared) {
    const [place] = countriesOf(one, ownPlaces(one))
    const other = compared.find(each => place && each.value !== one.value && areApart(one, each))
    if (place && other && countriesOf(other, [...placesOf(other)]).length > 0) return place
  }
  return undefined
}

function countriesOf({ heard: { standing } }: Told, places: readonly string[]): string[] {
  const known = countries(standing.article.language)
  return places.filter(place => known.has(place.toLowerCase()))
}

function isPlaced(figure: Told): boolean {
  return placesOf(figure).size > 0
}

const MOST_COMPARED = 40

function figuresByValue(figures: readonly Told[]): ReadonlyMap<number | undefined, readonly Told[]> {
  const found = new Map<number | undefined, Told[]>()
  for (const figure of figures.slice(0, MOST_COMPARED))
    found.set(figure.value, [...(found.get(figure.value) ?? []), figure])
  return found
}

function areApart(one: Told, other: Told): boolean {
  const [here, there] = [placesOf(one), placesOf(other)]
  if (here.size === 0 || there.size === 0) return false
  return [...here].every(place => [...there].every(each => place !== each && !isWithin(place, each, [one, other])))
}

const NEAR_CHARACTERS = 30

/** True where a text has one place's name soon before the other's, as of a town and its state: "Orlando, in central Florida". */
function isWithin(one: string, other: string, figures: readonly Told[]): boolean {
  if (one.includes(other) || other.includes(one)) return true
  return figures.some(({ heard: { standing } }) =>
    [
      [one, other],
      [other, one],
    ].some(([inner, outer]) => stand(standing.article.text, inner, outer)),
  ) // prettier-ignore
}

function stand(text: string, inner: string, outer: string): boolean {
  for (let at = text.indexOf(inner); at !== -1; at = text.indexOf(inner, at + 1)) {
    const after = text.slice(at + inner.length, at + inner.length + NEAR_CHARACTERS + outer.length)
    const place = after.indexOf(outer)
    if (place !== -1 && !/[.;]\s/.test(after.slice(0, place)) && !/\band\b/.test(after.slice(0, place))) return true
  }
  return false
}

/** The places in a figure's own words, or that its words are said to be of. */
const ownPlaces = remembered(({ claim, heard: { standing } }: Told): readonly string[] => {
  const told = claim.scope?.where && /^\p{Lu}/u.test(claim.scope.where) ? [claim.scope.where] : []
  return [...told, ...placesIn(claim.span.text, standing.article.language, isOfGround(claim.measure))]
})

const AROUND_CHARACTERS = 300

/** The places named in the sentence of a figure; where it names none, in its paragraph before. */
const placesOf = remembered((figure: Told): ReadonlySet<string> => {
  const {
    claim,
    heard: {
      standing: { article },
    },
  } = figure // prettier-ignore
  const own = ownPlaces(figure)
  if (own.length > 0) return new Set(own)
  const { start, text } = sentenceAround(claim.span, article)
  const isGround = isOfGround(claim.measure)
  const inSentence = placesIn(text, article.language, isGround)
  if (inSentence.length > 0 || claim.span.in === 'title') return new Set(inSentence)
  const before = article.text.slice(Math.max(0, start - AROUND_CHARACTERS), start)
  return new Set(placesIn(before.slice(before.lastIndexOf('\n') + 1), article.language, isGround))
})

// A street is in some town, and no other place than it.
function placesIn(text: string, language: string, isGround: boolean): string[] {
  const streets = readAddresses(text, language)
  return readNames(text, language).flatMap(({ type, bearer, start, end }) =>
    type === 'place' &&
    (isGround || isWhere(text, start, end, language)) &&
    !streets.some(street => street.start < end && start < street.end)
      ? [bearer]
      : [],
  )
}

const OF_GROUND: ReadonlySet<string> = new Set(['evacuated', 'displaced', 'missing', 'infected'])

// "Delaware has ordered an evacuation", "12 are missing, according to Haiti's office": an authority counts these on its own ground.
function isOfGround(measure: string | undefined): boolean {
  return OF_GROUND.has(measure ?? '')
}

const MOST_BETWEEN = 4

// "In Tuscany", "across the Bahamas, where": whom somebody fights for, and whose agency counts, is no place of what is counted.
function isWhere(text: string, start: number, end: number, language: string): boolean {
  const { at, towards, where } = wordsFor(language)
  if (at.size === 0) return true
  if (where.size > 0 && [...where].some(word => text.slice(end).trimStart().startsWith(`, ${word}`))) return true
  const before =
    text
      .slice(0, start)
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.slice(-MOST_BETWEEN) ?? []
  while (before.length > 0 && towards.has(before.at(-1)!)) before.pop()
  return before.length > 0 && at.has(before.at(-1)!)
}

function wordsFor(language: string): Record<'at' | 'towards' | 'where', ReadonlySet<string>> {
  const { scopes } = languageTable(language)
  const setOf = (words: string) => new Set(words.split(' ').filter(word => word !== ''))
  return { at: setOf(scopes.at), towards: setOf(scopes.towards), where: setOf(scopes.where) }
}
