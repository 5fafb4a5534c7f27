import type { Branch } from '../../domain/report.ts'
import type { Standing } from './standing.ts'

/**
 * Who carried, edited or translated whose text: everybody after the one that they hang below, the earliest first. The
 * lead stands before all others, but where the origin was never seen it is a carrier among carriers. What hung below an
 * article that is not in the story, or not in this report any more, hangs below the lead.
 */
export function treeOf(members: readonly Standing[], lead: Standing): Branch[] {
  const parents = parentsOf(members, lead)
  const below = new Map<string | null, Standing[]>()
  for (const member of inTime(members)) {
    const parent = parents.get(member.article.id) ?? null
    const siblings = below.get(parent)
    if (siblings) siblings.push(member)
    else below.set(parent, [member])
  }
  const tree: Branch[] = []
  const open = [...(below.get(null) ?? [])]
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    tree.push(branchOf(next, parents.get(next.article.id) ?? null))
    open.unshift(...(below.get(next.article.id) ?? []))
  }
  return tree
}

// The lead hangs below nobody. Nor does a carrier whose words came straight from an origin that was never seen.
function parentsOf(members: readonly Standing[], lead: Standing): Map<string, string | null> {
  const ids = new Set(members.map(({ article }) => article.id))
  const unseen = lead.article.origin?.seen === false
  const parents = new Map<string, string | null>()
  for (const member of members) {
    const { from } = member.trace
    const known = from !== undefined && ids.has(from) ? from : unseen && from === undefined ? null : lead.article.id
    parents.set(member.article.id, member === lead ? null : known)
  }
  for (const id of ids) if (!reachesTop(id, parents)) parents.set(id, lead.article.id)
  return parents
}

// What somebody said of two articles' reports can close a circle.
function reachesTop(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  let at: string | null = id
  while (at !== null && !seen.has(at)) {
    seen.add(at)
    at = parents.get(at) ?? null
  }
  return at === null
}

function inTime(members: readonly Standing[]): Standing[] {
  const when = ({ article }: Standing) => article.publishedAt ?? article.notBefore ?? '9999'
  return [...members].sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.order - b.order))
}

function branchOf({ article, role, trace }: Standing, from: string | null): Branch {
  const { via, because, evidence } = trace
  return { articleId: article.id, from, role, ...(via ? { via } : {}), because, ...(evidence ? { evidence } : {}) }
}
