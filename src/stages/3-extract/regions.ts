import { type Elem, closest, hintOf } from './tree.ts'

const AROUND_TAGS = new Set(['nav', 'aside', 'footer', 'form'])
const AROUND =
  /comment|disqus|respond|related|sidebar|side-bar|widget|teaser|recommend|promo|popular|footer|recent|trending|most-?read|meistgelesen|newsletter|carousel|slider|ticker|more-?(?:stories|news|from)|read-?more|also-|archive|calendar|menu|navbar|breadcrumb|cookie|consent|banner|advert|outbrain|taboola|up-next|latest/
const NEVER_AROUND = /^(?:body|html|#root|main|article)$/

/** True for what stands around an article: navigation, comments, teasers of others. Bodies that merely say so do not. */
export function isAround(element: Elem): boolean {
  return (
    closest(element, at => {
      if (NEVER_AROUND.test(at.tag)) return false
      return (
        AROUND_TAGS.has(at.tag) ||
        AROUND.test(
          hintOf(at).replace(
            /no-?(?:sidebar|comments?)|(?:has|with)-?\w*-?sidebar|sidebar-(?:right|left|none|on|off)\b/g,
            '',
          ),
        )
      )
    }) !== null
  )
}
