import type { Told } from './told-figure.ts'

const ABOUT: Readonly<Record<string, string>> = {
  killed: 'people killed',
  injured: 'people injured',
  missing: 'people missing',
  rescued: 'people rescued',
  arrested: 'people arrested',
  detained: 'people detained',
  displaced: 'people displaced',
  evacuated: 'people evacuated',
  deployed: 'people deployed',
  captured: 'people captured',
  aboard: 'people aboard',
  infected: 'people infected',
  hospitalised: 'people taken to hospital',
  shot: 'people shot',
  charged: 'people charged',
  damage: 'damage',
  votes: 'votes',
  age: 'age',
}

/** What figures of a measure are about, in a reader's words: with the words of an article for who is counted. */
export function aboutMeasure(measure: string, figures: readonly Told[], part = false): string {
  const of = figures.find(({ claim }) => claim.scope?.of)?.claim.scope?.of
  const known = Object.hasOwn(ABOUT, measure) ? ABOUT[measure] : measure
  if (part) return of ? `a part of the ${known}: ${of}` : `a part of the ${known}`
  if (!of || !known.startsWith('people ')) return known
  return `${of}: ${known.slice('people '.length)}`
}
