/**
 * OPML 1.0 and 2.0, as damaged as it comes: read in one pass and not as a tree, because a list whose outlines are never
 * closed is as deep as it is long.
 */
import { Parser } from 'htmlparser2'
import type { Feed } from '../../domain/link.ts'
import { oneLine } from '../../text/plain-text.ts'
import { parsedUrl } from '../../text/url.ts'
import { declaredEntities, decodeEntities } from './feed-entities.ts'
import { resolved } from './feed-links.ts'

/** A list of feeds with the folders that they were kept in, outermost first. */
export interface Subscription extends Feed {
  folders: string[]
  /** The site's own page. */
  site?: string
  /** A page without a feed of its own that is looked at itself. */
  watch?: 'front-page'
}

/** What a list of feeds holds. */
export interface OpmlList {
  title: string
  feeds: Subscription[]
  /** Addresses of other lists that it includes; they are not read. */
  includes: string[]
}

/** How a page that is watched itself is told from a mere link, in OPML's own `category`. */
const FRONT_PAGE_CATEGORY = '/stemma/front-page'

const MAX_FEEDS = 20_000
const MAX_INCLUDES = 1_000
/** Folders deeper than this are one. */
const MAX_FOLDERS = 20
const MAX_DEPTH = 50_000

/** All feeds of an OPML document, however deep, each address once. No list where the text is no OPML. Never throws. */
export function readOpml(text: string, url?: string): Subscription[] | undefined {
  return opmlList(text, url)?.feeds
}

/** The whole list, undefined where the text is no OPML. Never throws. */
export function opmlList(text: string, url?: string): OpmlList | undefined {
  const base = parsedUrl(url ?? '')?.href
  const entities = declaredEntities(text)
  const feeds = new Map<string, Subscription>()
  const includes = new Set<string>()
  /** Folders in force at each open element. */
  const open: (readonly string[])[] = [[]]
  let isOpml = false
  let isTitle = false
  let hasOutlines = false
  let title = ''
  const parser = new Parser(
    {
      onopentag(name, raw) {
        const folders = open.at(-1) ?? []
        if (localName(name) === 'opml') isOpml = true
        isTitle = localName(name) === 'title' && !hasOutlines
        if (localName(name) !== 'outline' || !isOpml) return void open.push(folders)
        hasOutlines = true
        open.push(outline(attributesOf(raw, entities), folders))
        // Hostile: what was read so far is the list.
        if (open.length > MAX_DEPTH) parser.pause()
      },
      onclosetag(name) {
        isTitle = false
        if (open.length > 1) open.pop()
        if (localName(name) === 'opml') parser.pause()
      },
      ontext(data) {
        if (isTitle && title.length < 1_000) title += decodeEntities(data, entities)
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(text)
  return isOpml ? { title: oneLine(title), feeds: [...feeds.values()], includes: [...includes] } : undefined

  /** Takes what an outline names; answers the folders of what is inside it. */
  function outline(given: Record<string, string>, folders: readonly string[]): readonly string[] {
    const name = oneLine(given.title || given.text || '')
    const type = (given.type ?? '').trim().toLowerCase()
    const address = addressOf(given, type)
    if (!address) return name === '' || folders.length >= MAX_FOLDERS ? folders : [...folders, name]
    const whole = resolved(address, base)
    if (type === 'include') {
      if (includes.size < MAX_INCLUDES) includes.add(whole)
    } else if (!feeds.has(whole) && feeds.size < MAX_FEEDS) {
      feeds.set(whole, subscription(whole, name, folders, given, type))
    }
    return folders
  }

  function subscription(
    address: string,
    name: string,
    folders: readonly string[],
    given: Record<string, string>,
    type: string,
  ): Subscription {
    const site = given.htmlurl?.trim() ? resolved(given.htmlurl, base) : ''
    const outlet = name || site
    return {
      url: address,
      ...(name && { title: name }),
      ...(outlet && { outlet: { name: outlet } }),
      folders: [...folders],
      ...(/^https?:/i.test(site) && { site }),
      ...(isWatched(given, type) && { watch: 'front-page' as const }),
    }
  }
}

/** `<opml:outline>` is written too. */
const localName = (name: string): string => name.toLowerCase().replace(/^.*:/, '')

function attributesOf(
  raw: Record<string, string>,
  entities: ReturnType<typeof declaredEntities>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name.toLowerCase(), decodeEntities(value, entities)]),
  )
}

/** Where an outline leads: to a feed, a list that is included, or a page that is watched. A mere link is none. */
function addressOf(given: Record<string, string>, type: string): string | undefined {
  const address = (given.xmlurl || (FEED_TYPES.has(type) || isWatched(given, type) ? given.url : undefined))?.trim()
  return address || undefined
}

const FEED_TYPES = new Set(['rss', 'atom', 'rdf', 'feed', 'jsonfeed', 'include'])

const isWatched = ({ category = '' }: Record<string, string>, type: string): boolean =>
  type === 'link' && category.split(',').some(each => each.trim() === FRONT_PAGE_CATEGORY)
