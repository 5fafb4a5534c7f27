import { cleanUrl, hostOf, parsedUrl } from '../../text/url.ts'
import type { PageFacts } from './page-facts.ts'

/**
 * The address by which the page wants to be known, where it is another than the one it was given under; undefined where
 * that names the front page, a section of the same site, or a machine that nobody else can reach.
 */
export function canonicalOf(facts: PageFacts, address: string | undefined): string | undefined {
  const stated = facts.canonical?.trim()
  if (!stated || /\s/.test(stated)) return undefined
  const url = parsedUrl(stated, address)
  if (url === undefined || !/^https?:$/.test(url.protocol) || isFront(url)) return undefined
  const own = address === undefined ? undefined : parsedUrl(address)
  if (isPrivate(url.hostname) && url.hostname !== own?.hostname) return undefined
  if (own !== undefined && (sameAddress(url, own) || isAbove(url, own))) return undefined
  return url.href
}

const isFront = ({ pathname, search }: URL): boolean =>
  search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default|start)(?:\.\w{2,5})?)?$/i.test(pathname)

/** Names of machines at home or on trial: a template's mistake. */
const isPrivate = (host: string): boolean =>
  !host.includes('.') ||
  /^[\d.]+$|^\[|\.(?:local|localhost|internal|test|invalid|example\.local)$|^(?:staging|stage|dev|test|preview|preprod)\.[^.]+\.[^.]+/i.test(
    host,
  )

function sameAddress(a: URL, b: URL): boolean {
  const plain = (url: URL): string => {
    const { pathname, search } = new URL(cleanUrl(url.href))
    return `${hostOf(url.href)}${pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/(?:index\.\w{2,5})?$/, '')}${search}`
  }
  return plain(a).toLowerCase() === plain(b).toLowerCase()
}

/** A folder that the page lies in and that one plain word names is a section, which many templates name on each of its pages. */
function isAbove(url: URL, own: URL): boolean {
  const folder = url.pathname.replace(/\/?$/, '/')
  const plainName = /\/[a-z]{1,20}\/$/i.test(folder)
  return plainName && hostOf(url.href) === hostOf(own.href) && url.search === '' && own.pathname.startsWith(folder)
}
