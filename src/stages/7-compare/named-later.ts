import type { Draft } from './draft-point.ts'
import { type Heard, bucketed, oncePerArticle } from './heard.ts'
import { sentenceAround } from './sentence-around.ts'
import { isNamedAge, publishedOn, type Told } from './told-figure.ts'

/**
 * A person of whom an earlier report gives the age and no name, and a later report the same age and a name: the name
 * became known. The earlier article must not have the surname anywhere.
 */
export function namedLater(ages: readonly Told[]): Draft[] {
  const byAge = bucketed(ages, ({ value, claim }) => (value === undefined ? undefined : `${value} ${claim.unit ?? ''}`))
  return [...byAge.values()].flatMap(those => {
    const named = those.filter(isNamedAge)
    const names = new Set(named.map(({ claim }) => surname(claim.scope?.of ?? '')))
    if (names.size !== 1 || !named.some(isIntroduced)) return []
    const first = named.map(publishedOn).sort()[0]
    const nameless = those.filter(
      age =>
        isIntroduced(age) &&
        isEarlier(publishedOn(age), first) &&
        !knows(age.heard, [...names][0]) &&
        !isOneOfSeveral(age),
    )
    return nameless.length === 0
      ? []
      : [
          draft(
            [...[...nameless, ...named].map(({ heard }) => heard), ...knowing(those, named[0])],
            named[0].claim.scope?.of ?? '',
          ),
        ]
  })
}

const LEAD_CHARACTERS = 800

// Who is told of first is whom the report is about; "another" is somebody else.
function isIntroduced({ claim }: Told): boolean {
  return (claim.span.in === 'title' || claim.span.start < LEAD_CHARACTERS) && !/^another\b/i.test(claim.span.text)
}

// One is held and the other still sought: which of them got the name later, an age alone does not tell.
function isOneOfSeveral({ claim, heard: { standing } }: Told): boolean {
  const custody = standing.claims.filter(({ kind, measure }) => kind === 'statement' && measure === 'custody')
  if (!custody.some(({ value }) => value === 'sought') || !custody.some(({ value }) => value === 'held')) return false
  const sentence = sentenceAround(claim.span, standing.article)
  return custody.some(
    ({ span }) => span.in === claim.span.in && sentence.start <= span.start && span.start < sentence.end,
  )
}

function isEarlier(day: string | undefined, first: string | undefined): boolean {
  return day !== undefined && first !== undefined && day < first
}

function surname(name: string): string {
  return name.split(/\s+/).at(-1)!.toLowerCase()
}

function knows({ standing: { article } }: Heard, name: string): boolean {
  return `${article.title} ${article.text}`.toLowerCase().includes(name)
}

// Reports that give the age without the name beside it and name the person elsewhere.
function knowing(ages: readonly Told[], { claim: { scope } }: Told): Heard[] {
  return ages.flatMap(({ heard: { standing } }) => {
    const name = standing.claims.find(
      ({ kind, bearer, value }) => kind === 'name' && String(bearer ?? value) === scope?.of,
    )
    return name ? [{ claim: name, standing }] : []
  })
}

function draft(heard: readonly Heard[], name: string): Draft {
  return {
    kind: 'older-figure',
    certainty: 'inferred',
    about: `a person first unnamed, then ${name}`,
    measure: 'name',
    because: 'an earlier report gives the age and no name, a later one the same age and a name',
    heard: oncePerArticle(heard, () => ''),
  }
}
