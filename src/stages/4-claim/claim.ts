import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { readAttributions } from '../../text/attributions.ts'
import type { Stage } from '../stage.ts'
import { addressClaims } from './addressed.ts'
import { ageClaims } from './ages.ts'
import { toldAges } from './ages-told.ts'
import { withAsides } from './asides.ts'
import { attributedClaims } from './attributed.ts'
import { dateClaims } from './dated.ts'
import { type Sayings, sayingsOf } from './figure-speaker.ts'
import { figures } from './figures.ts'
import { firstClaims } from './firsts.ts'
import { mentionsIn } from './happened.ts'
import { measuredFigures } from './measured.ts'
import { withOneDeath } from './one-death.ts'
import { nameClaims } from './named.ts'
import { type Field, readField } from './reading-field.ts'
import { roughAges } from './rough-ages.ts'
import { inContext } from './sentence-context.ts'
import { stateClaims } from './states.ts'
import { tallyOf } from './tally.ts'

/** Stage 4: what one article asserts, from its title and its text. */
export const claim: Stage<Article, Claim[]> = {
  name: 'claim',
  version: 9,
  run: claimsOf,
}

/** Every claim of an article, title first, in the order of their spans. */
export function claimsOf(article: Article): Claim[] {
  const fields = (['title', 'text'] as const).map(where => readField(article, where))
  const sayings = sayingsOf(readAttributions(article.text, article.language), article.language)
  const found = [
    ...figureClaims(article, fields, sayings),
    ...fields.flatMap(field => [
      ...dateClaims(article, field),
      ...firstClaims(article, field, sayings),
      ...stateClaims(article, field),
    ]),
    ...attributedClaims(article),
    ...nameClaims(article),
    ...addressClaims(article),
  ]
  return identified(article, found.sort(bySpan))
}

function figureClaims(article: Article, fields: readonly Field[], sayings: Sayings): Claim[] {
  const mentions = withOneDeath(fields, withAsides(article, fields.flatMap(mentionsIn)))
  const counted = figures(article, mentions, tallyOf(mentions))
  const ages = fields.flatMap(field => [
    ...ageClaims(article, field),
    ...toldAges(article, field),
    ...roughAges(article, field),
  ])
  const taken = [...counted.map(placed => placed.claim.span), ...ages.map(age => age.span)]
  const others = fields.flatMap(field => measuredFigures(article, field, taken))
  return [...[...counted, ...others].map(placed => inContext(article, placed, sayings)), ...ages]
}

function bySpan(one: Claim, two: Claim): number {
  const title = Number(two.span.in === 'title') - Number(one.span.in === 'title')
  return title || one.span.start - two.span.start || one.span.end - two.span.end
}

// Offset and kind make an id that stays when other claims come or go.
function identified(article: Article, claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>()
  return claims.map(claim => {
    const place = `${claim.span.in === 'title' ? 't' : ''}${claim.span.start}-${claim.span.end}`
    const name = [claim.kind, claim.measure, place].filter(part => part !== undefined).join(':')
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    return { ...claim, id: `${article.id}#${name}${count === 0 ? '' : `:${count + 1}`}` }
  })
}
