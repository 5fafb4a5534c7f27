import { Parser } from 'htmlparser2'
import { oneLine } from '../../text/plain-text.ts'
import { parsedUrl } from '../../text/url.ts'

/** A link of a page, with where it stands. */
export interface PageLink {
  url: string
  /** Its words; those of a headline inside it where it holds more. */
  text: string
  /** It is a headline or holds one. */
  isHeadline: boolean
  /** It stands in a menu, a header or a footer. */
  isNavigation: boolean
}

/** What of a page leads elsewhere. */
export interface PageLinks {
  title: string
  language: string
  links: PageLink[]
}

const MAX_LENGTH = 4_000_000
const MAX_LINKS = 5_000
const MAX_TEXT = 600
/** No page nests so deep; the time that the parser takes grows with the square of it. */
const MAX_DEPTH = 1000
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'time'])
const HEADLINE = /^h[1-6]$/
const MENU =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|footer|topbar|masthead|sitemap|pagination|pager)(?:$|[\s_-])/i

/** The links of a page in its order. Never throws. */
export function pageLinks(html: string, url: string): PageLinks {
  const links: PageLink[] = []
  /** What the open elements are, innermost last. */
  const open: { isHeadline: boolean; isNavigation: boolean; isSilent: boolean }[] = []
  let base = url
  let based = false
  let title = ''
  let language = ''
  let isTitle = false
  let link: (PageLink & { headline: string; depth: number }) | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      const above = open.at(-1)
      if (open.length > MAX_DEPTH) parser.pause()
      const isHeadline = HEADLINE.test(name) || above?.isHeadline === true
      open.push({
        isHeadline,
        isNavigation: above?.isNavigation === true || isMenu(name, attributes),
        isSilent: SILENT.has(name) || above?.isSilent === true,
      })
      if (name === 'html') language = (attributes.lang ?? '').trim()
      isTitle = name === 'title' && title === ''
      if (name === 'base' && attributes.href && !based) {
        based = true
        base = parsedUrl(attributes.href.trim(), url)?.href ?? url
      }
      if (name === 'a') begin(attributes.href)
      if (link && isHeadline) link.isHeadline = true
    },
    ontext(text) {
      if (isTitle && title.length < MAX_TEXT) title += text
      const here = open.at(-1)
      if (!link || here?.isSilent || link.text.length > MAX_TEXT) return
      link.text += text
      if (here?.isHeadline) link.headline += text
    },
    onclosetag(name) {
      open.pop()
      isTitle = false
      // Words of neighbouring blocks are words of their own.
      if (link && name !== 'a') link.text += name === 'span' || name === 'em' || name === 'b' || name === 'i' ? '' : ' '
      if (name === 'a') end()
    },
  })
  function begin(href: string | undefined): void {
    end()
    const address = href?.trim() ? parsedUrl(href.trim(), base) : undefined
    if (!address || !/^https?:$/.test(address.protocol) || address.username !== '') return
    address.hash = ''
    const { isHeadline = false, isNavigation = false } = open.at(-1) ?? {}
    link = { url: address.href, text: '', headline: '', isHeadline, isNavigation, depth: open.length }
  }
  function end(): void {
    if (link && links.length < MAX_LINKS) {
      const { url: address, isHeadline, isNavigation, text, headline } = link
      links.push({ url: address, text: oneLine(oneLine(headline) || text), isHeadline, isNavigation })
    }
    link = undefined
  }
  parser.end(html.slice(0, MAX_LENGTH))
  end()
  return { title: oneLine(title), language, links }
}

function isMenu(name: string, { role = '', class: kind = '', id = '' }: Record<string, string>): boolean {
  if (name === 'nav' || name === 'footer') return true
  if (/^(?:navigation|contentinfo|menu|menubar|banner)$/i.test(role)) return true
  return (
    name !== 'body' && name !== 'html' && name !== 'main' && name !== 'article' && (MENU.test(kind) || MENU.test(id))
  )
}
