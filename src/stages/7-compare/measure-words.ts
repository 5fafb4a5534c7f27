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
  const of = whoIsCounted(figures)
  const known = Object.hasOwn(ABOUT, measure) ? ABOUT[measure] : measure
  if (part) return of ? `a part of the ${known}: ${of}` : `a part of the ${known}`
  if (!of || !known.startsWith('people ')) return known
  return `${of} ${known.slice('people '.length)}`
}

const MOST_WORDS = 4
/** A share of those told of, a bare number of them, or everybody: words that name no group. */
const NO_GROUP = /^(?:of|among|the (?:two|three|four|five|six|seven|eight|nine|ten))\b|^(?:people|persons?)$/i

// Plural words that several articles use, and few: "North Korean soldiers", not "the man in the red car and his wife".
// Point texts are English, so that words of other languages are left out.
function whoIsCounted(figures: readonly Told[]): string | undefined {
  const uses = new Map<string, number>()
  for (const { claim, heard } of figures) {
    if (!/^en\b/.test(heard.standing.article.language)) continue
    const of = claim.scope?.of?.replace(/^(?:the|of those|others?)\b\s*/i, '')
    if (!of || NO_GROUP.test(claim.scope?.of ?? '') || NO_GROUP.test(of)) continue
    if (of.split(/\s+/).length > MOST_WORDS || /\d|[,;]|\band\b/.test(of)) continue
    uses.set(of, (uses.get(of) ?? 0) + 1)
  }
  return [...uses].sort((a, b) => b[1] - a[1])[0]?.[0]
}
