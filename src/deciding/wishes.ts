// What people decided, as cluster goes by it: articles that belong together, and articles that do not.
import { articlesOf, type Decision, decidedBecause, inEffect } from '../domain/decision.ts'
import type { Wish } from '../stages/6-cluster/cluster.ts'

/** The wishes about each article that decisions in effect are about. */
export function wishesOf(decisions: readonly Decision[]): Map<string, Wish> {
  const groups = new Groups()
  const because = new Map<string, string>()
  const partings: { articles: readonly string[]; rest: readonly string[] }[] = []
  for (const decision of inEffect(decisions)) {
    const went = articlesOf(decision)
    // Where an article was put back, the machine or an earlier decision has its say again.
    if (decision.kind === 'undo') continue
    for (const id of went) because.set(id, decidedBecause(decision))
    if (decision.kind !== 'merge') {
      for (const id of went) groups.leave(id)
      partings.push(...decision.moves)
    }
    const back = putBackLater(decision, decisions)
    groups.join([...went, ...decision.moves.flatMap(({ to }) => to).filter(id => !back.has(id))])
  }
  return wishesIn(groups, partings, because)
}

/** Articles that were beside those of a decision only because of an earlier one that was taken back since. */
function putBackLater({ number }: Decision, decisions: readonly Decision[]): Set<string> {
  const undos = inEffect(decisions).filter(({ undoes }) => undoes !== undefined && undoes < number)
  return new Set(undos.filter(undo => undo.number > number).flatMap(articlesOf))
}

function wishesIn(
  groups: Groups,
  partings: readonly { articles: readonly string[]; rest: readonly string[] }[],
  because: ReadonlyMap<string, string>,
): Map<string, Wish> {
  const apart = new Map<string, Set<string>>()
  const note = (one: string, other: string) => {
    const known = apart.get(one)
    if (known) known.add(other)
    else apart.set(one, new Set([other]))
  }
  const met = new Set(groups.ids())
  for (const { articles, rest } of partings) {
    for (const id of rest) met.add(id)
    for (const one of new Set(articles.map(id => groups.of(id)))) {
      for (const other of new Set(rest.map(id => groups.of(id)))) {
        if (one === other) continue
        note(one, other)
        note(other, one)
      }
    }
  }
  return new Map(
    [...met].map(id => {
      const group = groups.of(id)
      const words = because.get(id)
      return [id, { group, apart: [...(apart.get(group) ?? [])], ...(words !== undefined && { because: words }) }]
    }),
  )
}

/** Articles in groups; one that nobody joined with another is a group of its own. */
class Groups {
  private readonly groups = new Map<string, Set<string>>()
  private readonly names = new Map<Set<string>, string>()

  leave(id: string): void {
    const group = this.groups.get(id)
    if (!group) return
    group.delete(id)
    this.groups.delete(id)
    this.names.delete(group)
  }

  join(ids: readonly string[]): void {
    const before = new Set(ids.flatMap(id => this.groups.get(id) ?? []))
    const all = new Set([...[...before].flatMap(group => [...group]), ...ids])
    for (const id of all) this.groups.set(id, all)
  }

  /** The name of an article's group: its member that is first in code point order. */
  of(id: string): string {
    const group = this.groups.get(id)
    if (!group) return id
    let name = this.names.get(group)
    if (name === undefined) {
      name = [...group].reduce((first, member) => (member < first ? member : first))
      this.names.set(group, name)
    }
    return name
  }

  ids(): Iterable<string> {
    return this.groups.keys()
  }
}
