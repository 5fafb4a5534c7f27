import { type Elem, namesOf } from './tree.ts'

const AROUND_TAGS = new Set(['nav', 'aside', 'footer', 'form'])
const AROUND =
  /comment|disqus|respond|related|sidebar|side-bar|widget|teaser|recommend|promo|popular|footer|recent|trending|most-?read|meistgelesen|newsletter|carousel|slider|ticker|more-?(?:stories|news|from)|read-?more|also-|archive|calendar|menu|navbar|breadcrumb|cookie|consent|banner|advert|outbrain|taboola|up-next|latest/
const NEVER_AROUND = new Set(['body', 'html', '#root', 'main', 'article'])

/**
 * True for what stands around an article: navigation, comments, teasers of others. A box that holds the headline too
 * holds the article, whatever it is called; `above` are the headline's ancestors.
 */
export function isAround(element: Elem, above?: ReadonlySet<Elem>): boolean {
  for (let at: Elem | null = element; at !== null && !above?.has(at); at = at.parent) {
    if (isAroundItself(at)) return true
  }
  return false
}

function isAroundItself(element: Elem): boolean {
  if (NEVER_AROUND.has(element.tag)) return false
  if (AROUND_TAGS.has(element.tag)) return true
  const names = namesOf(element)
  names.around ??= AROUND.test(names.hint.replace(HAS_NONE, ''))
  return names.around
}

const HAS_NONE = /no-?(?:sidebar|comments?)|(?:has|with)-?\w{0,40}-?sidebar|sidebar-(?:right|left|none|on|off)\b/g

/** An element's ancestors, itself included. */
export function ancestors(element: Elem | undefined): Set<Elem> {
  const above = new Set<Elem>()
  for (let at: Elem | null = element ?? null; at !== null; at = at.parent) above.add(at)
  return above
}
