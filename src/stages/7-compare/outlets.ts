import type { Article } from '../../domain/article.ts'
import { hostOf } from '../../text/url.ts'
import { folded } from '../../text/words.ts'
import { remembered } from './memo.ts'

/**
 * How many outlets published these articles: by outlet id, else by name, else by the host of the address. A name that
 * stands beside an id elsewhere in the story is that id. An article of which nothing is known counts as an outlet of
 * its own: it cannot be shown to be another's.
 */
export function outletCount(articles: readonly Article[]): number {
  const told = articles.map(said)
  const known = knownOutlets(told)
  return new Set(told.map(each => outletKey(each, known))).size
}

interface Known {
  idOfName: Map<string, string>
  ids: Set<string>
  /** Ids, else names, of those that publish on a host. */
  ofHost: Map<string, Set<string>>
}

/** What an article says of its outlet: folded name and host. */
const said = remembered(({ id, outlet, url }: Article) => ({
  id,
  outlet,
  name: outlet?.name ? folded(outlet.name) : undefined,
  host: url === undefined ? undefined : hostOf(url),
}))

type Said = ReturnType<typeof said>

function knownOutlets(articles: readonly Said[]): Known {
  const known: Known = { idOfName: new Map(), ids: new Set(), ofHost: new Map() }
  for (const { outlet, name, host } of articles) {
    if (outlet?.id && name !== undefined) known.idOfName.set(name, outlet.id)
    if (outlet && host) known.ofHost.set(host, (known.ofHost.get(host) ?? new Set()).add(outlet.id ?? outlet.name))
  }
  known.ids = new Set(known.idOfName.values())
  return known
}

function outletKey({ id, outlet, name, host }: Said, known: Known): string {
  if (outlet?.id) return `id:${outlet.id}`
  if (outlet?.name) return named(outlet.name, name!, known)
  if (!host) return `article:${id}`
  const publishers = [...(known.ofHost.get(host) ?? [])]
  // A host on which two outlets publish (an archive, a portal) tells nothing about a third.
  return publishers.length === 1 ? named(publishers[0], folded(publishers[0]), known) : `host:${host}`
}

function named(name: string, plain: string, { idOfName, ids }: Known): string {
  const id = idOfName.get(plain)
  return id !== undefined || ids.has(name) ? `id:${id ?? name}` : `name:${plain}`
}
