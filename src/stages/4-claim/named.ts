import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { type NameMention, readNames } from '../../text/names.ts'

/**
 * One claim for each written form of each name in the article, its first mention as span: places, and persons and
 * bodies (`unit` tells which, where known). A role that only a later mention has is that one's. The title adds only
 * forms that the text does not have. Ids are left empty.
 */
export function nameClaims(article: Article): Claim[] {
  const inText = firstForms(readNames(article.text, article.language), new Set())
  const seen = new Set(inText.map(({ text }) => text))
  // A headline in capitals tells nothing by its capitals: it adds only what stands in the text by another form.
  const bearers = new Set(inText.flatMap(({ text, bearer }) => [...text.split(/\s+/), bearer]))
  const trusted = (name: NameMention) => !shouted(article.title) || bearers.has(name.text)
  const inTitle = firstForms(readNames(article.title, article.language), seen).filter(trusted)
  return [
    ...inText.map(name => claimOf(article, name, 'text')),
    ...inTitle.map(name => claimOf(article, name, 'title')),
  ]
}

function firstForms(names: readonly NameMention[], seen: ReadonlySet<string>): NameMention[] {
  const first = new Map<string, NameMention>()
  for (const name of names) {
    if (seen.has(name.text)) continue
    const known = first.get(name.text)
    if (!known) first.set(name.text, name)
    else if (!known.role && name.role) first.set(name.text, { ...known, role: name.role })
  }
  return [...first.values()]
}

/** True where most words of a title begin with a capital. */
function shouted(title: string): boolean {
  const words = title.match(/[\p{L}\p{M}]+/gu) ?? []
  const capital = words.filter(word => /^\p{Lu}/u.test(word)).length
  return words.length > 3 && capital > words.length * 0.6
}

function claimOf(article: Article, name: NameMention, where: 'text' | 'title'): Claim {
  const kind = name.type === 'place' ? 'place' : 'name'
  const unit = name.type === undefined || name.type === 'place' ? {} : { unit: name.type }
  const bearer = name.bearer === name.text ? {} : { bearer: name.bearer }
  const role = name.role ? { role: spanOf(article, name.role.start, name.role.end, where) } : {}
  const span = spanOf(article, name.start, name.end, where)
  return { id: '', kind, span, value: name.text, ...unit, ...bearer, ...role }
}
