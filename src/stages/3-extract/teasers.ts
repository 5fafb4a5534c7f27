import { hostOf } from '../../text/url.ts'
import type { Block } from './render.ts'
import { type Elem, closest, elements, textOf } from './tree.ts'

/** A line that leads to another page. */
export interface Teaser {
  text: string
  block: Block
}

/**
 * Lines of many words that lead elsewhere, the headings of teasers, the links of one long line, and what a link that says
 * the same words over and over ("Read on") stands behind; each text once.
 */
export function teasersOf(blocks: readonly Block[], url: string | undefined): Teaser[] {
  const seen = new Set<string>()
  const walk = { left: MOST_WALKED }
  const leading = blocks.flatMap(block => {
    const { text, linked, element } = block
    if (linked <= text.length * 0.7) return []
    const heading = linked > text.length * 0.8 && closest(element, ({ tag }) => /^h[2-5]$/.test(tag)) !== null
    const rows = text.split('\n')
    const lines = rows.some(row => row.length >= LONGEST_LINE)
      ? [...rows, ...linksIn(element, walk).map(({ text }) => text)]
      : rows
    return lines
      .filter(line => {
        const leads = line.length > 25 && line.length < LONGEST_LINE && /\s|\p{Lo}/u.test(line)
        return (leads || (heading && line.length > 12)) && !seen.has(line) && seen.add(line)
      })
      .map(line => ({ text: line, block }))
  })
  return leading.length >= SAME_WORDS ? leading : [...leading, ...readOns(blocks, url, walk, seen)]
}

/** How many pages the teasers lead to: heading and excerpt in one link lead to one. */
export function pagesLedTo(teasers: readonly Teaser[]): number {
  const links = new Set<Elem>()
  let alone = 0
  for (const { block } of teasers) {
    const link = closest(block.element, ({ tag }) => tag === 'a')
    if (link) links.add(link)
    else alone += 1
  }
  return alone + links.size
}

const LONGEST_LINE = 300
/** Elements that are looked at for links, on a page. */
const MOST_WALKED = 200_000
/** So many links of the same words are the site's, not an author's. */
const SAME_WORDS = 10
const LONGEST_WORDS = 30

interface Link {
  text: string
  href: string
}

function linksIn(from: Elem, walk: { left: number }): Link[] {
  const links: Link[] = []
  for (const element of elements(from)) {
    walk.left -= 1
    if (walk.left < 0) break
    if (element.tag === 'a' && element.attrs.href) links.push({ text: textOf(element), href: element.attrs.href })
  }
  return links
}

/** What stands before links of the same few words that lead to pages of the same site, each to another. */
function readOns(
  blocks: readonly Block[],
  url: string | undefined,
  walk: { left: number },
  seen: Set<string>,
): Teaser[] {
  const groups = new Map<string, { places: number[]; pages: Set<string> }>()
  for (const [i, { linked, text, element }] of blocks.entries()) {
    if (linked === 0 || linked > LONGEST_LINE || text.length > 1000) continue
    const last = linksIn(closest(element, ({ tag }) => tag === 'a') ?? element, walk).at(-1)
    if (!last || last.text.length > LONGEST_WORDS || !text.endsWith(last.text) || !isOwn(last.href, url)) continue
    const group = groups.get(last.text) ?? { places: [], pages: new Set() }
    groups.set(last.text, group)
    group.places.push(i)
    group.pages.add(last.href)
  }
  const repeated = [...groups.values()].filter(({ pages }) => pages.size >= SAME_WORDS)
  return repeated
    .flatMap(({ places }) => places)
    .map(i => announced(blocks, i))
    .filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** The block itself where it says more than its link, or the heading shortly before it. */
function announced(blocks: readonly Block[], at: number): Teaser {
  const own = blocks[at]
  if (own.text.length > LONGEST_WORDS + own.linked) return { text: own.text, block: own }
  const heading = blocks.slice(Math.max(0, at - 3), at).findLast(({ tag }) => /^h[1-5]$/.test(tag))
  return { text: (heading ?? own).text, block: heading ?? own }
}

/** Addresses of the same site: what an author links to for more is others'. */
function isOwn(href: string, url: string | undefined): boolean {
  if (/^(?:#|mailto:|javascript:)/i.test(href)) return false
  if (!/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(href)) return true
  return url !== undefined && hostOf(href) === hostOf(url)
}
