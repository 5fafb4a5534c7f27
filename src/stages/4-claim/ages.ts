import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { type Counted, countedIn } from './counted.ts'
import { tokenSpan } from './figures.ts'
import type { Field } from './reading-field.ts'

/** The ages of the people in a title or text: measure `age`, `scope.of` the name, else the words for the person. */
export function ageClaims(article: Article, field: Field): Claim[] {
  const seen = new Set<string>()
  return field.sentences
    .flatMap(sentence => countedIn(field, sentence))
    .flatMap(group => group.members ?? [group])
    .flatMap(group => ageClaim(article, field, group))
    .filter(claim => isNew(seen, `${claim.value} ${claim.scope?.of}`))
}

function ageClaim(article: Article, field: Field, group: Counted): Claim[] {
  if (group.age === undefined || group.age > 125) return []
  const span = tokenSpan(article, field, group.first, group.last)
  const of = nameIn(field, group) ?? group.name ?? group.noun
  const claim: Claim = {
    id: '',
    kind: 'figure',
    span,
    measure: 'age',
    value: group.age,
    bound: 'exact',
    ...(of === '' ? {} : { scope: { of } }),
  }
  return [claim]
}

function nameIn(field: Field, group: Counted): string | undefined {
  for (let at = group.first; at < group.last; at++) {
    const name = field.nameAt.get(at)
    if (name && name.after <= group.last && name.it.type !== 'place') return name.it.bearer
  }
  // "a 27-year-old surnamed Holt"
  const next = field.tokens[group.last]
  const after =
    next && next.kind === 'word' && !field.words.sets.stops.has(next.lower)
      ? field.nameAt.get(group.last + 1)
      : undefined
  return after && after.it.type !== 'place' ? after.it.bearer : undefined
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false
  seen.add(key)
  return true
}
