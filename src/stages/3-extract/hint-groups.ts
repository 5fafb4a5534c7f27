import { boundedMemo } from './bounded-memo.ts'
import { type Elem, namesOf } from './tree.ts'

/**
 * What people name the parts of their pages, in groups. The names are habits of the trade and of its content systems,
 * not of one site; what each group is worth is measured (see block-model.json).
 */
const NAME_GROUPS: readonly RegExp[] = [
  /(?:article|story|entry|post|content|page|body|news)[-_]{0,2}(?:body|content|text|copy|bodycopy|paragraph)|articlebody|body-?text|rich-?text|prose|wysiwyg|\be-content\b|field-name-body|maincontent|main-content/,
  /content|main|article|post|story|text|entry|single|detail/,
  /comment|disqus|respond|replies|discuss/,
  /related|recommend|more-|-more|also|similar|suggest|popular|trending|latest|recent|most-|outbrain|taboola|up-?next|read-?next|crosslink/,
  /nav|menu|breadcrumb|paginat|pager|toolbar|tabs?\b|skip|sitemap/,
  /footer|bottom|copyright|legal|imprint|colophon/,
  /sidebar|side-bar|aside|rail|widget|secondary|complementary|marginal/,
  /share|social|follow|tweet|facebook|sharing|addthis/,
  /promo|(?:^|[\s_-])ads?(?:$|[\s_-])|advert|sponsor|banner|newsletter|subscri|sign-?up|paywall|donat|(?:^|[\s_-])cta|marketing|anzeige/,
  /meta|byline|date|time|posted|publish|info|kicker|dateline|timestamp/,
  /author|(?:^|[\s_-])bio|about|profile|vcard|contributor/,
  /caption|image|img|photo|figure|gallery|video|media|slide|credit|player|picture|thumb/,
  /cookie|consent|gdpr|modal|popup|overlay|lightbox|alert|notice/,
  /header|masthead|headline|title|heading|hero/,
  /summary|excerpt|lead|intro|standfirst|description|subtitle|sub-?head|deck|dek|abstract|teaser/,
  /price|cart|product|buy|shop|rating|review|stock|sku|variant/,
  /card|item|grid|tile|list|row|loop|feed|stream/,
  /tags?(?:$|[\s_-])|categor|topic|keyword|label|taxonom/,
  /thread|message|forum|answer|question|reply|post-?\d|bbp|viewtopic|qa-/,
  /login|log-in|register|search|form|input|button|btn|tooltip|dropdown|select/,
  /quote|citation|pull/,
  /toc|table-of-contents|index|footnote|reference|endnote|sources/,
]

const TAG_GROUPS: readonly ReadonlySet<string>[] = [
  new Set(['article']),
  new Set(['main']),
  new Set(['section']),
  new Set(['aside']),
  new Set(['footer']),
  new Set(['header']),
  new Set(['ul', 'ol', 'dl']),
  new Set(['table']),
  new Set(['figure', 'picture']),
  new Set(['form', 'fieldset']),
  new Set(['blockquote']),
  new Set(['a']),
]

const HIDDEN = /display:\s*none|visibility:\s*hidden/i

/** How many groups a block is measured by: names, tags, and being hidden. */
export const GROUP_COUNT = NAME_GROUPS.length + TAG_GROUPS.length + 1

/** Bits of the groups of names that an element itself belongs to. */
export function nameGroupsOf(element: Elem): number {
  const names = namesOf(element)
  names.groups ??= groupsIn(names.hint)
  return names.groups
}

/** No group's habits reach over white space, and single names come again much more often than all of an element's. */
function groupsIn(hint: string): number {
  let groups = 0
  for (const name of hint.split(/\s+/)) if (name !== '') groups |= groupsByName(name)
  return groups
}

const groupsByName = boundedMemo((name: string): number => {
  let groups = 0
  for (let i = 0; i < NAME_GROUPS.length; i++) if (NAME_GROUPS[i].test(name)) groups |= 1 << i
  return groups
}, 10_000)

/** Bits of its groups by tag, then that of being hidden. */
function tagsOf({ tag, attrs }: Elem): number {
  const bits = TAG_BITS.get(tag) ?? 0
  const hidden = attrs.hidden !== undefined || attrs['aria-hidden'] === 'true'
  return hidden || (attrs.style !== undefined && HIDDEN.test(attrs.style)) ? bits | (1 << TAG_GROUPS.length) : bits
}

const TAG_BITS = new Map(TAG_GROUPS.flatMap((group, i) => [...group].map(tag => [tag, 1 << i] as const)))

const FAR = 15

/** For each group how many steps up the nearest ancestor of the group is; 15 where there is none that near. */
export class GroupDistances {
  private readonly known = new Map<Elem, Uint8Array>()

  of(element: Elem): Uint8Array {
    const cached = this.known.get(element)
    if (cached) return cached
    const above = element.parent && element.tag !== 'body' ? this.of(element.parent) : ALL_FAR
    const distances = new Uint8Array(GROUP_COUNT)
    for (let i = 0; i < GROUP_COUNT; i++) distances[i] = above[i] < FAR ? above[i] + 1 : FAR
    if (element.tag !== 'body' && element.tag !== 'html') {
      zero(distances, nameGroupsOf(element), 0)
      zero(distances, tagsOf(element), NAME_GROUPS.length)
    }
    this.known.set(element, distances)
    return distances
  }
}

const ALL_FAR = new Uint8Array(GROUP_COUNT).fill(FAR)

function zero(distances: Uint8Array, bits: number, from: number): void {
  for (let left = bits; left !== 0; left &= left - 1) distances[from + 31 - Math.clz32(left & -left)] = 0
}
