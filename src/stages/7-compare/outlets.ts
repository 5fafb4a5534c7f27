import type { Article } from '../../domain/article.ts'
import { hostOf } from '../../text/url.ts'
import { folded } from '../../text/words.ts'

/**
 * How many outlets published these articles: by outlet id, else by name, else by the host of the address. A name that
 * stands beside an id elsewhere in the story is that id. An article of which nothing is known counts as an outlet of
 * its own: it cannot be shown to be another's.
 */
export function outletCount(articles: readonly Article[]): number {
  const idOfName = new Map<string, string>()
  const outletsOfHost = new Map<string, Set<string>>()
  for (const { outlet, url } of articles) {
    if (outlet?.id && outlet.name) idOfName.set(folded(outlet.name), outlet.id)
    const host = url === undefined ? undefined : hostOf(url)
    if (outlet && host) outletsOfHost.set(host, (outletsOfHost.get(host) ?? new Set()).add(outlet.id ?? outlet.name))
  }
  return new Set(articles.map(article => outletKey(article, idOfName, outletsOfHost))).size
}

function outletKey(article: Article, idOfName: Map<string, string>, outletsOfHost: Map<string, Set<string>>): string {
  const { outlet, url } = article
  if (outlet?.id) return `id:${outlet.id}`
  if (outlet?.name) return named(outlet.name, idOfName)
  const host = url === undefined ? undefined : hostOf(url)
  if (!host) return `article:${article.id}`
  const publishers = [...(outletsOfHost.get(host) ?? [])]
  // A host on which two outlets publish (an archive, a portal) tells nothing about a third.
  return publishers.length === 1 ? named(publishers[0], idOfName) : `host:${host}`
}

function named(name: string, idOfName: Map<string, string>): string {
  const id = idOfName.get(folded(name))
  return id !== undefined || [...idOfName.values()].includes(name) ? `id:${id ?? name}` : `name:${folded(name)}`
}
